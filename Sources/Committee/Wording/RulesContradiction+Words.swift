// What contradicts what in rules of procedure, and what to do about it. Each sentence has a test.
extension RulesContradiction {
    package var words: String {
        switch self {
        case .endBeforeBeginning(let from, let until):
            "they end on \(until) before they begin on \(from). Correct `valid`."
        case .tooMany(let name, let needed, let voting, let place):
            "\(place.naming(name)) asks for \(needed) delegations, and \(voting) may vote. Correct the number, or the standings in the programme's file."
        case .noShare(let name, let part, let whole, let place):
            "\(place.naming(name)) is \(part) of \(whole). Write a share of the whole, like `2 of 3`."
        case .voteWithoutThreshold(let place):
            "\(place.naming(.deciding)) allows a vote, and no `threshold` says how many have to be in favour. Add `threshold`, or write `threshold: not known` where its text is not held."
        case .silenceWithoutPeriod(let place):
            "\(place.naming(.silence)) says what no answer means, and no `period` says when an answer is late. Add `period`, or write `period: not known` where its text is not held."
        case .withoutPeriod(let name, let place):
            "\(place.naming(name)) speaks of the period of a written procedure, and no `period` gives one. Add `period`, or write `period: not known` where its text is not held."
        case .moreThanSeats(let name, let needed, let seats, let place):
            "\(place.naming(name)) asks for \(needed) delegations, and there are \(seats) seats. Correct one of the two."
        case .gateTwice(let gate, let place):
            "\(place.naming(.gates)) names the \(gate.rawValue) twice. Name it once."
        case .nobodyAbove(let place):
            "\(place.naming(.competence)) leaves something to the committee above, and the committee is under none. Name that one under `under` in the committee's file, or correct the rule."
        case .urgentLonger(let urgent, let usual, let place):
            "\(place.naming(.urgentPeriod)) is \(urgent.written), longer than `period` with \(usual.written). Correct one of the two."
        case .postponementWithoutOutcome(let place):
            "\(place.naming(.secondPostponement)) is allowed, and `outcomes` has no `postponed`. Add it to the outcomes, or take `second-postponement` out."
        case .kindTwice(let kind):
            "two parts of `special` are for \u{201C}\(kind.rawValue)\u{201D}. Name each kind in one part only."
        case .specialWithoutKinds:
            "a part of `special` is for no kind of question. Name the kinds under `for`."
        case .specialWithoutRules(let kinds):
            "the part of `special` for \u{201C}\(kinds.map(\.rawValue).joined(separator: ", "))\u{201D} has no rule. Add one, or take the part out."
        }
    }
}

extension RulesContradiction.Where {
    /// ``for agenda, `quorum` (6.1)``
    fileprivate func naming(_ name: RuleName) -> String {
        (kind.map { "for \u{201C}\($0.rawValue)\u{201D}, " } ?? "") + "`\(name.rawValue)`"
            + (clause.map { " (\($0))" } ?? "")
    }
}
