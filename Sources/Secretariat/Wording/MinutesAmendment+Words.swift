import Committee
import Minutes

extension MinutesDossier.Amendment {
    /// `item 4, second paragraph: “asked” → “urged” (Thursday, 12 June 2025; at the request of LT; decided by TRI/MC/4)`
    /// with the name of the sitting or written procedure that decided it.
    func words(in language: Language, decidedBy decider: String?) -> String {
        func say(_ english: String, _ latvian: String) -> String { language == .latvian ? latvian : english }
        func held(_ sealed: Sealed) -> String { sealed.text ?? Phrase.withheld.words(in: language) }
        func quote(_ sealed: Sealed) -> String {
            language == .latvian ? "„\(held(sealed))”" : "\u{201C}\(held(sealed))\u{201D}"
        }
        let change =
            switch (amendment.was, amendment.becomes) {
            case (let was?, let becomes?): "\(quote(was)) → \(quote(becomes))"
            case (nil, let becomes?): say("new words \(quote(becomes))", "jaunais teksts \(quote(becomes))")
            case (let was?, nil): say("old words \(quote(was))", "iepriekšējais teksts \(quote(was))")
            case (nil, nil): say("the words are not on record", "teksts nav reģistrēts")
            }
        var details = [on.words(in: language)]
        if let request = amendment.request {
            details.append(say("at the request of \(held(request))", "pieprasīja: \(held(request))"))
        }
        if let decider { details.append(say("decided by \(decider)", "izlemts: \(decider)")) }
        return "\(held(amendment.passage)): \(change) (\(details.joined(separator: "; ")))"
    }
}

extension Record {
    /// By its handle; a sitting that is on record only from a later day has no name yet.
    func name(of forum: Forum) -> String? {
        switch forum {
        case .sitting(let id): sittings[id]?.handle?.text
        case .procedure(let id): procedures[id]?.handle?.text
        }
    }
}
