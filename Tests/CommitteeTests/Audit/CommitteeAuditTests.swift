import Committee
import Testing

@Suite struct `An audit of committees` {
    static func second(_ person: Person.ID, _ capacity: Mandate.Capacity, from day: Day) -> Story {
        on(
            day,
            .committee(
                .mandateGiven(
                    .committee, ID(499), Mandate(person: person, delegation: .lv, capacity: capacity))))
    }

    @Test func `finds two mandates of one person at once`() {
        let given = Given(Stories.committee, Self.second(.janis, .member, from: "2019-01-01"))
        #expect(
            given.faults(.mandatesOverlapping)
                == [.mandatesOverlap(person: "people/janis", from: "2019-01-01", until: nil)])
        let ended = on("2019-01-01", .committee(.mandateEnded(.committee, .of(.janis), person: .janis)))
        // On the day of handing over both are valid.
        #expect(
            Given(Stories.committee, ended, Self.second(.janis, .member, from: "2019-01-01"))
                .faults(.mandatesOverlapping) == [])
    }

    @Test func `finds two heads of one delegation at once`() {
        let given = Given(Stories.committee, Self.second(.stranger, .head, from: "2019-01-01"))
        #expect(
            given.faults(.mandatesOverlapping) == [.twoHeads(.lv, from: "2019-01-01", until: nil)])
        #expect(Given(Stories.committee).faults(.mandatesOverlapping) == [])
    }

    @Test func `finds a sitting and a written procedure that are older than their committee`() {
        let early = Given(Stories.committee, Stories.sitting(on: "2014-11-01"))
        #expect(
            early.faults(.sittingsBeforeCommittee)
                == [.sittingBeforeCommittee("BALT/MC", established: "2014-12-01")])
        let launched = on(
            "2014-11-02",
            .procedure(.launched(.letter, committee: .committee, .init(subject: "Report"))))
        #expect(
            Given(Stories.committee, launched).faults(.sittingsBeforeCommittee)
                == [.procedureBeforeCommittee("BALT/MC", established: "2014-12-01")])
        #expect(Given(Stories.committee, Stories.sitting()).faults(.sittingsBeforeCommittee) == [])
    }

    static func corrected(_ given: Given) -> Given {
        given.correcting({ if case .question(.positionTaken) = $0 { true } else { false } }) {
            $0.fact.event = Stories.position(.ee, .reserved)
        }
    }

    @Test func `finds minutes that are behind a correction, until they are sent round again`() {
        let approved = Given(
            Stories.committee, Stories.sitting(), Stories.put(item: .item(3)),
            on("2020-02-26", Stories.position(.ee, .joined)),
            on("2020-06-12", .minutes(.approved(.spring, by: .nextSitting))))
        #expect(approved.faults(.minutesBehindCorrections) == [])
        let behind = Self.corrected(approved)
        #expect(
            behind.faults(.minutesBehindCorrections) == [.minutesBehind(isApproved: true, corrections: 1)])
        let again = Given(
            behind, on("2020-12-05", .minutes(.circulated(.spring, deadline: nil))))
        #expect(again.faults(.minutesBehindCorrections) == [])
    }

    @Test func `counts the correction of a name that the minutes print`() {
        let approved = Given(
            Stories.committee, Stories.call(with: [], projects: 1...2), Stories.sitting(),
            on("2020-02-26", Stories.decision(.p(1, .approved))),
            on("2020-06-12", .minutes(.approved(.spring, by: .nextSitting))))
        func renaming(_ code: String) -> Given {
            approved.correcting({ event in
                if case .project(.applied(_, _, let application)) = event {
                    application.code == code
                } else {
                    false
                }
            }) { statement in
                guard case .project(.applied(let id, let call, var application)) = statement.fact.event
                else { return }
                application.acronym = "OTHER"
                statement.fact.event = .project(.applied(id, call: call, application))
            }
        }
        #expect(
            renaming("P1").faults(.minutesBehindCorrections)
                == [.minutesBehind(isApproved: true, corrections: 1)])
        #expect(renaming("P2").faults(.minutesBehindCorrections) == [])
    }

    @Test func `leaves alone minutes that were written after the correction`() {
        let corrected = Self.corrected(
            Given(
                Stories.committee, Stories.sitting(), Stories.put(item: .item(3)),
                on("2020-02-26", Stories.position(.ee, .joined))))
        let given = Given(corrected, on("2020-06-12", .minutes(.approved(.spring, by: .nextSitting))))
        #expect(given.faults(.minutesBehindCorrections) == [])
    }
}

@Suite struct `An audit` {
    @Test func `finds nothing in a record without faults`() {
        let given = Given(
            Stories.ground, Stories.sitting(), Stories.present(), Stories.put(item: .item(3)),
            on(
                "2020-02-26", Stories.position(.lv, .joined), Stories.position(.lt, .joined),
                Stories.position(.ee, .joined),
                .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: .adopted))),
                Stories.decision(.p(1, .approved))),
            on("2020-03-01", .project(.applicantNotified(.p(1))), .project(.contracted(.p(1), []))))
        #expect(Audit(given.entries, asOf: "2020-12-31").findings == [])
    }

    @Test func `makes only the checks that it is asked for, and counts only what is known by then`() {
        let given = Given(Stories.committee, Stories.sitting(on: "2014-11-01"))
        #expect(given.faults(.codesTwice) == [])
        #expect(given.faults(.sittingsBeforeCommittee, asOf: "2014-10-01") == [])
        #expect(given.faults(.sittingsBeforeCommittee, knownAt: Stories.committee.count) == [])
    }

    @Test func `calls each check by a name that people can type`() {
        for check in Check.allCases {
            #expect(check.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(check)")
        }
    }
}
