import Committee
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `An explanation` {
    private let world: World

    init() throws {
        world = try World()
        for name in ["amber", "sittings"] { try world.record(Fixture.file("cli/rules/\(name).yaml")) }
    }

    private func explain(
        _ name: String, on day: String = "2019-12-31", in language: Language = .english
    ) throws -> ExplanationAnswer {
        try world.office.explain(name, in: language, at: world.moment(day))
    }

    private func json(_ answer: ExplanationAnswer) throws -> [String: Any] {
        let data = Data(try answer.explanation.json.utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func `finds a decision by its number and by its handle, and tells the same`() throws {
        let (number, handle) = (try explain("5/1"), try explain("AMB/JMC/5#items/1/decision"))
        #expect(try number.explanation.json == handle.explanation.json)
        #expect(number.document == handle.document)
    }

    @Test func `gives the evidence as data: who could decide, what each said, each step with its clause`()
        throws
    {
        let answer = try explain("5/1").explanation
        let question = try #require(answer.items.first?.questions.first)
        #expect(question.entitled.map(\.code) == ["LT", "LV", "UA"])
        #expect(question.present?.map(\.code) == ["LT", "LV", "UA"] && question.recused.isEmpty)
        #expect(question.positions.first { $0.delegation.code == "UA" }?.stance == .against)
        let proposal = try #require(question.declarations.last?.proposal)
        let carried = try #require(proposal.findings.first { $0.code == .voteCarried })
        #expect((carried.clause, carried.counted, carried.needed, carried.total) == ("5.3", 2, 2, 3))
        #expect(proposal.findings.contains { $0.code == .quorumMet && $0.clause == "4.1" })
        #expect(answer.forum?.rules?.version == "2")
        #expect(answer.decisions.first?.counts == ["approved with conditions": 1, "rejected": 1])
    }

    @Test func `has in its data what stands in its words`() throws {
        let answer = try json(explain("5/2"))
        #expect(
            answer["kind"] as? String == "decision"
                && answer["name"] as? String == "AMB/JMC/5#items/2/decision")
        let item = try #require((answer["items"] as? [[String: Any]])?.first)
        let question = try #require((item["questions"] as? [[String: Any]])?.first)
        #expect(question["recused"] as? [String] == ["LV"])
        let entries = try #require(answer["entries"] as? [[String: Any]])
        let types = Set(entries.compactMap { $0["type"] as? String })
        #expect(
            types.isSuperset(of: [
                "sitting.opened", "question.put", "question.outcome-declared", "decision.taken",
                "interest.declared", "committee.rules-adopted",
            ]))
        #expect(
            entries.compactMap { $0["position"] as? Int }
                == entries.compactMap { $0["position"] as? Int }.sorted())
    }

    @Test func `names the person and the delegation that an interest kept out`() throws {
        let text = PlainText.render(try explain("5/2").document)
        #expect(text.contains("Took no part because of an interest: Latvia (LV)."))
        #expect(
            text.contains(
                "Juris Neesošais, Latvia (LV), declared an interest in A-02 Vilnis: Works for the lead partner."
            ))
    }

    @Test func `keeps an earlier position beside the later one`() throws {
        let text = PlainText.render(try explain("2019-1").document).split(whereSeparator: \.isWhitespace)
            .joined(
                separator: " ")
        #expect(text.contains("reserved (received on 6 September 2019)"))
        #expect(text.contains("; then joined the consensus"))
    }

    @Test func `says that no consensus is no rejection, and lists what was reserved`() throws {
        let answer = try explain("AMB/JMC/5#items/3")
        #expect(answer.explanation.decisions.isEmpty)
        let text = PlainText.render(answer.document)
        #expect(text.contains("reserved until 1 June 2019") && text.contains("no decision"))
    }

    @Test func `says what a decision waits for, and since when it has effect`() throws {
        let before = PlainText.render(try explain("5/3", on: "2019-05-31").document)
        #expect(before.contains("It has no effect yet."))
        let after = PlainText.render(try explain("5/3", on: "2019-06-03").document)
        #expect(after.contains("came on 3 June 2019"))
    }

    @Test func `links decisions both ways`() throws {
        let first = try explain("5/1").explanation.decisions[0].relations
        #expect(first.map(\.isOurs) == [false, false])
        let later = try explain("WP-2019/1").explanation.decisions[0].relations
        #expect(later.map(\.isOurs) == [true] && later.map(\.kind) == [.amends])
    }

    @Test func `tells a project's status by the chain of events behind it`() throws {
        let project = try #require(try explain("Gintaras").explanation.project)
        #expect(project.status == .contracted)
        #expect(
            project.chain.count == 6 && project.chain.last?.words.contains("The contract was signed") == true)
        let earlier = try #require(try explain("A-01", on: "2019-06-19").explanation.project)
        #expect(earlier.status == .approvedWithConditions && earlier.openConditions.count == 1)
    }

    @Test func `does not guess what a name means`() throws {
        #expect(throws: OfficeRefusal.nothingCalled("Gintars", near: ["Gintaras"])) {
            try explain("Gintars")
        }
        #expect(throws: OfficeRefusal.self) { try explain("") }
        let words = OfficeRefusal.nothingCalled("x", near: ["y"]).description
        #expect(words.contains("Did you mean y?") && words.contains("handle"))
    }

    @Test func `is on a terminal no wider than a page`() throws {
        for name in ["5/1", "AMB/JMC/5", "2019-1", "Gintaras"] {
            for language in Language.allCases {
                let text = PlainText.render(try explain(name, in: language).document)
                for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
            }
        }
    }
}
