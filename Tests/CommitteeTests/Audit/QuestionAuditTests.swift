import Committee
import Testing

private let day: Day = "2020-02-26"

@Suite struct `An audit of what was said` {
    static let question = Stories.committee + Stories.sitting() + Stories.put(item: .item(3))

    @Test func `finds a position of a delegation that was not there, also where the attendance came later`() {
        let spoken = Self.question + on(day, Stories.position(.ee, .joined))
        let late = Given(spoken, Stories.present([(.anna, .lv), (.jonas, .lt)]))
        #expect(late.faults(.positionsWithoutPresence) == [.positionWhileAbsent(.ee)])
        #expect(Given(spoken, Stories.present()).faults(.positionsWithoutPresence) == [])
        #expect(Given(spoken).faults(.positionsWithoutPresence) == [])
    }

    @Test func `finds a position of a delegation without any mandate on the day`() {
        let spoken = Self.question + on(day, Stories.position(.ee, .joined))
        let ended = on(
            "2019-12-31", .committee(.mandateEnded(.committee, .of(.kadri), person: .kadri)))
        #expect(
            Given(spoken, ended).faults(.positionsWithoutMandate)
                == [.positionWithoutMandate(.ee, person: nil)])
        #expect(Given(spoken).faults(.positionsWithoutMandate) == [])
    }

    @Test func `finds somebody who spoke for a delegation without a mandate to`() {
        let spoken = Self.question + on(day, Stories.position(.lv, .joined, by: .jonas))
        #expect(
            Given(spoken).faults(.positionsWithoutMandate)
                == [.positionWithoutMandate(.lv, person: "people/jonas")])
        let own = Self.question + on(day, Stories.position(.lv, .joined, by: .anna))
        #expect(Given(own).faults(.positionsWithoutMandate) == [])
    }

    @Test func `finds an outcome that a corrected position does not give any more`() {
        let adopted = Given(
            Stories.committee,
            Stories.rules { $0.general.deciding = Clause(.consensus) },
            Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(item: .item(3)),
            on(day, Stories.position(.ee, .joined), Stories.position(.lt, .joined)),
            on(day, Stories.position(.lv, .joined)),
            on(day, .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted)))))
        #expect(adopted.faults(.outcomesAgainstRules) == [])
        let corrected = adopted.correcting({ event in
            if case .question(.positionTaken(_, _, let position)) = event {
                position.delegation == .ee
            } else {
                false
            }
        }) { $0.fact.event = Stories.position(.ee, .objected) }
        let faults = corrected.faults(.outcomesAgainstRules)
        #expect(faults.count == 1)
        guard case .outcomeDiffers(declared: .adopted, _)? = faults.first else {
            Issue.record("\(faults)")
            return
        }
    }

    @Test func `finds a consensus that a corrected position takes away, though the vote would carry it`() {
        let adopted = Given(
            Stories.committee,
            Stories.rules {
                $0.general.deciding = Clause(.consensusThenVote)
                $0.general.threshold = Clause(.moreThan(1, of: 2))
            },
            Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(item: .item(3)),
            on(day, Stories.position(.ee, .joined), Stories.position(.lt, .joined)),
            on(day, Stories.position(.lv, .joined)),
            on(
                day,
                .question(
                    .outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted, way: .consensus)))))
        #expect(adopted.faults(.outcomesAgainstRules) == [])
        let corrected = adopted.correcting({ event in
            if case .question(.positionTaken(_, _, let position)) = event {
                position.delegation == .lt
            } else {
                false
            }
        }) { $0.fact.event = Stories.position(.lt, .against) }
        #expect(
            corrected.faults(.outcomesAgainstRules) == [.wayDiffers(.consensus, [.lt], against: 1)])
    }

    @Test func `finds an adoption without quorum once the attendance is corrected`() {
        let adopted = Given(
            Stories.committee,
            Stories.rules {
                $0.general.quorum = Clause(.delegations(3), number: "5(2)")
                $0.general.deciding = Clause(.consensus)
            },
            Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(item: .item(3)),
            on(day, .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted)))))
        #expect(adopted.faults(.decisionsWithoutQuorum) == [])
        let corrected = adopted.correcting(
            { event in
                if case .sitting(.attended(_, let attendance)) = event {
                    attendance.person == .kadri
                } else {
                    false
                }
            },
            { statement in
                statement.fact.event = .sitting(
                    .attended(.spring, .init(person: .kadri, delegation: .ee, presence: .apologised)))
            })
        #expect(
            corrected.faults(.decisionsWithoutQuorum)
                == [.quorumMissed(present: 2, needed: 3, of: 3, clause: "5(2)")])
        #expect(corrected.faults(.decisionsWithoutQuorum, knownAt: adopted.entries.count) == [])
    }

    @Test func `finds a tally that differs from the names, and one that counts too many`() {
        func declared(_ tally: Tally) -> Story {
            on(
                day,
                .question(
                    .outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted, tally: tally))))
        }
        let sitting = Self.question + Stories.present()
        #expect(
            Given(sitting, declared(Tally(inFavour: 4, against: 0))).faults(.talliesThatDiffer)
                == [.tallyDoesNotAddUp(stated: 4, entitled: 3)])
        #expect(Given(sitting, declared(Tally(inFavour: 3, against: 0))).faults(.talliesThatDiffer) == [])
        let named = on(
            day, Stories.position(.lv, .inFavour), Stories.position(.lt, .inFavour),
            Stories.position(.ee, .against))
        #expect(
            Given(sitting, named, declared(Tally(inFavour: 3, against: 0))).faults(.talliesThatDiffer)
                == [
                    .tallyDiffers(
                        stated: Tally(inFavour: 3, against: 0), named: Tally(inFavour: 2, against: 1))
                ])
    }

    @Test func `finds a repeated vote whose first has no outcome`() {
        func declared(_ round: Int) -> Story {
            on(
                day,
                .question(
                    .outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted, round: round))))
        }
        #expect(
            Given(Self.question, declared(2)).faults(.repeatedWithoutFirst)
                == [.repeatedWithoutFirst(round: 2)])
        #expect(Given(Self.question, declared(1), declared(2)).faults(.repeatedWithoutFirst) == [])
    }

    @Test func `names the question, the entry and what corrected it`() {
        let spoken = Self.question + on(day, Stories.position(.ee, .joined))
        let late = Given(spoken, Stories.present([(.anna, .lv)]))
        let positions = late.findings(.positionsWithoutPresence).first?.entries.map(\.position) ?? []
        #expect(positions.count == 2 && positions == positions.sorted())
        let events = positions.map { late.entries[$0 - 1].event }
        #expect(events.last == Stories.position(.ee, .joined))
    }
}
