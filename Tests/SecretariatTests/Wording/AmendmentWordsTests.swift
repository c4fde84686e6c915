import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The words of an amendment to minutes` {
    private func amended(_ was: Sealed?, _ becomes: Sealed?, asked request: Sealed? = nil) throws
        -> MinutesDossier.Amendment
    {
        .init(
            amendment: MinutesAmendment(passage: "item 4", request: request, was: was, becomes: becomes),
            on: Occasion(on: try Texts.day("2025-06-12")), isOfApproved: false)
    }

    @Test func `name the passage, the old words and the new, the day, and who asked and decided`() throws {
        let whole = try amended("asked", "urged", asked: "LT")
        #expect(
            whole.words(in: .english, decidedBy: "TRI/MC/4")
                == "item 4: “asked” → “urged” (Thursday, 12 June 2025; at the request of LT; decided by TRI/MC/4)"
        )
        #expect(
            whole.words(in: .latvian, decidedBy: "TRI/MC/4")
                == "item 4: „asked” → „urged” (2025. gada 12. jūnijs, ceturtdiena; pieprasīja: LT; izlemts: TRI/MC/4)"
        )
    }

    @Test func `say what is not given, and what is withheld`() throws {
        #expect(
            try amended(nil, "urged").words(in: .english, decidedBy: nil)
                == "item 4: new words “urged” (Thursday, 12 June 2025)")
        #expect(
            try amended("asked", nil).words(in: .english, decidedBy: nil)
                == "item 4: old words “asked” (Thursday, 12 June 2025)")
        #expect(
            try amended(nil, nil).words(in: .english, decidedBy: nil)
                == "item 4: the words are not on record (Thursday, 12 June 2025)")
        let withheld = Phrase.withheld.words(in: .english)
        #expect(
            try amended(nil, .withheld).words(in: .english, decidedBy: nil).contains("“\(withheld)”"))
    }
}
