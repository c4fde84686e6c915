/// How rules of procedure contradict themselves: found when they are adopted, not when they are first used.
package enum RulesContradiction: Hashable, Sendable {
    case endBeforeBeginning(from: Day, until: Day)
    /// A quorum of sittings or of replies that can never be met.
    case tooMany(RuleName, needed: Int, voting: Int, Where)
    case noShare(RuleName, Int, of: Int, Where)
    case voteWithoutThreshold(Where)
    case silenceWithoutPeriod(Where)
    /// A rule about a period that no rule gives.
    case withoutPeriod(RuleName, Where)
    case moreThanSeats(RuleName, needed: Int, seats: Int, Where)
    case gateTwice(Decision.Gate, Where)
    /// What is not decided here has no committee to go to.
    case nobodyAbove(Where)
    case urgentLonger(Period, than: Period, Where)
    case postponementWithoutOutcome(Where)
    case kindTwice(Decision.Kind)
    case specialWithoutKinds
    case specialWithoutRules([Decision.Kind])

    /// The clause, and for which kind of question, where that is not every kind.
    package struct Where: Hashable, Sendable {
        package var clause: String?
        package var kind: Decision.Kind?

        package init(_ clause: String? = nil, kind: Decision.Kind? = nil) {
            self.clause = clause
            self.kind = kind
        }
    }
}

extension RulesOfProcedure {
    /// The first contradiction there is, in the order in which a secretary would mend them.
    ///
    /// - Parameters:
    ///   - voting: how many delegations may vote; 0 where none is on record, and then nothing is measured by it.
    ///   - isUnderAnother: whether the committee acts under the responsibility of another (I-22.1b).
    /// - Returns: `nil` where the rules can be followed.
    func contradiction(voting: Int, isUnderAnother: Bool = true) -> RulesContradiction? {
        if let validUntil, validUntil < validFrom {
            return .endBeforeBeginning(from: validFrom, until: validUntil)
        }
        var kinds: Set<Decision.Kind> = []
        for part in special {
            guard !part.kinds.isEmpty else { return .specialWithoutKinds }
            guard part.rules != Rules() else { return .specialWithoutRules(part.kinds) }
            for kind in part.kinds where !kinds.insert(kind).inserted { return .kindTwice(kind) }
        }
        let situation = Situation(voting: voting, isUnderAnother: isUnderAnother)
        if let found = general.contradiction(in: situation, for: nil) { return found }
        // A special rule may take from the general ones what they need, or give it.
        for kind in Decision.Kind.allCases where kinds.contains(kind) {
            if let found = rules(for: kind).contradiction(in: situation, for: kind) { return found }
        }
        return nil
    }
}

/// What of the committee the rules have to fit.
private struct Situation {
    var voting: Int
    var isUnderAnother: Bool
}

extension Rules {
    fileprivate func contradiction(in situation: Situation, for kind: Decision.Kind?) -> RulesContradiction? {
        let voting = situation.voting
        if let found = unmet(.quorum, quorum, voting, kind) ?? unmet(.replies, replies, voting, kind) {
            return found
        }
        if let found = aboveSeats(kind) ?? lacking(situation, kind) { return found }
        // 4a: the threshold is a setting without default; `not known` says that it exists.
        if let deciding, deciding.rule.mayVote, threshold == nil {
            return .voteWithoutThreshold(.init(deciding.number, kind: kind))
        }
        if let silence, period == nil { return .silenceWithoutPeriod(.init(silence.number, kind: kind)) }
        if let urgentPeriod, case .within(let urgent) = urgentPeriod.rule,
            case .within(let usual) = period?.rule,
            urgent.isLonger(than: usual)
        {
            return .urgentLonger(urgent, than: usual, .init(urgentPeriod.number, kind: kind))
        }
        if let secondPostponement, secondPostponement.rule == .allowed, let outcomes,
            !outcomes.rule.elements.contains(.postponed)
        {
            return .postponementWithoutOutcome(.init(secondPostponement.number, kind: kind))
        }
        return nil
    }

    /// A quorum of more delegations than there are seats to sit on.
    private func aboveSeats(_ kind: Decision.Kind?) -> RulesContradiction? {
        guard let seats, case .delegations(let needed) = quorum?.rule, needed > seats.rule.count else {
            return nil
        }
        return .moreThanSeats(
            .quorum, needed: needed, seats: seats.rule.count, .init(quorum?.number, kind: kind))
    }

    /// Rules that speak of something which no rule gives.
    private func lacking(_ situation: Situation, _ kind: Decision.Kind?) -> RulesContradiction? {
        if let urgentPeriod, period == nil {
            return .withoutPeriod(.urgentPeriod, .init(urgentPeriod.number, kind: kind))
        }
        if let earlyClose, period == nil {
            return .withoutPeriod(.earlyClose, .init(earlyClose.number, kind: kind))
        }
        if let gates {
            let named = gates.rule.elements.map(\.gate)
            if let twice = named.first(where: { gate in named.count { $0 == gate } > 1 }) {
                return .gateTwice(twice, .init(gates.number, kind: kind))
            }
        }
        if let competence, competence.rule.refers, !situation.isUnderAnother {
            return .nobodyAbove(.init(competence.number, kind: kind))
        }
        return nil
    }

    private func unmet(
        _ name: RuleName, _ rule: Clause<Quorum>?, _ voting: Int, _ kind: Decision.Kind?
    ) -> RulesContradiction? {
        let place = RulesContradiction.Where(rule?.number, kind: kind)
        switch rule?.rule {
        case .delegations(let needed) where needed < 1 || (voting > 0 && needed > voting):
            return .tooMany(name, needed: needed, voting: voting, place)
        case .share(let part, let whole) where part < 1 || part > whole:
            return .noShare(name, part, of: whole, place)
        case .delegations, .share, .all, nil: return nil
        }
    }
}

extension WayOfDeciding {
    fileprivate var mayVote: Bool {
        switch self {
        case .vote, .consensusThenVote: true
        case .consensus, .unanimity: false
        }
    }
}

extension Competence {
    /// Whether anything is left to a committee above.
    fileprivate var refers: Bool {
        switch self {
        case .refersUpwards, .upTo, .within: true
        case .decides: false
        }
    }
}

extension Period {
    /// Whether it is longer whatever the calendar says; what depends on the calendar is not.
    fileprivate func isLonger(than other: Period) -> Bool {
        switch (unit, other.unit) {
        case (.workingDays, .workingDays), (.months, .months): count > other.count
        case (.days, .days), (.weeks, .weeks), (.days, .weeks), (.weeks, .days): days > other.days
        // So many working days are at least as many days.
        case (.workingDays, .days), (.workingDays, .weeks): count > other.days
        case (.days, .workingDays), (.weeks, .workingDays), (.months, _), (_, .months): false
        }
    }

    private var days: Int { unit == .weeks ? count * 7 : count }
}
