import Committee
import Testing

@testable import Exchange

/// The documents of the page, each read with the annexes of the page.
@Suite struct `Each kind of document becomes its elements` {
    private func example(_ kind: String) -> RecordFile.Contents {
        let text = Page.blocks("yaml").first { $0.hasPrefix("\(kind): ") } ?? ""
        return read(text, Page.annexes)
    }

    @Test func programme() {
        let contents = example("programme")
        #expect(
            contents.handles == [
                "LL14-20", "LL14-20#standings/LV", "LL14-20#standings/LT", "LL14-20#standings/EC",
                "LL14-20#bodies/managing authority/LV", "LL14-20#allocations/all/ERDF",
                "LL14-20#amendments/2020-09-07",
            ])
        #expect(contents.elements.map(\.happenedOn.first.iso).first == "2014-01-01")
        #expect(contents.elements.last?.happenedOn.first.iso == "2020-09-07")
        #expect(contents.elements.last?.source.kind == .publishedNotice)
        #expect(contents.elements.first?.source == .ownRecord)
        guard case .programme(let particulars) = contents.statement("LL14-20"),
            case .allocation(_, nil, let amount) = contents.statement("LL14-20#allocations/all/ERDF")
        else {
            Issue.record("programme or allocation missing")
            return
        }
        #expect(particulars.code == "LL14-20")
        #expect((particulars.firstYear, particulars.lastYear) == (2014, 2020))
        #expect(particulars.cci == nil)
        #expect(
            amount
                == Amount(cents: 6_630_000_000, fund: .erdf, basis: .available, step: 10_000_000))
    }

    @Test func committee() {
        let contents = example("committee")
        #expect(
            contents.handles == [
                "TRI/MC", "TRI/MC#rules/2", "TRI/MC#mandates/lv-head/2025-01-01",
                "TRI/MC#mandates/ee-head/2025-01-01", "TRI/MC#ended/ee-head", "TRI/MC#chair/2025-01-01",
                "TRI/MC#seats/AX", "TRI/MC#seats/UA", "TRI/MC#seats/UA/2025-09-01",
            ])
        #expect(
            contents.elements.map(\.handle.namesPerson) == [
                false, false, true, true, true, false, false, false, false,
            ])
        guard case .rules(_, let rules) = contents.statement("TRI/MC#rules/2") else {
            Issue.record("no rules")
            return
        }
        #expect(rules.general.quorum == Clause(.share(2, of: 3), number: "6.1"))
        #expect(rules.general.deciding == Clause(.consensus))
        #expect(rules.general.secondPostponement == Clause(.forbidden, number: "7.5"))
    }

    @Test func `committee whose rules we do not hold`() {
        let contents = read(
            "committee: A\nprogrammes: [B, C]\nkind: steering committee\nname: N\non: 2014 to 2016-03-04\nrules: not held"
        )
        #expect(contents.handles == ["A", "A#rules"])
        let on = contents.elements.first?.happenedOn
        #expect(on?.first.iso == "2014-01-01")
        #expect(on?.last.iso == "2016-03-04")
        #expect(on?.words == nil)
    }

    @Test func people() {
        let contents = example("people")
        #expect(contents.handles == ["TRI/people#lv-head", "TRI/people#ee-head"])
        #expect(contents.elements.allSatisfy { $0.handle.namesPerson })
        #expect(contents.statement("TRI/people#ee-head") == .person(name: "Jüri Tamm", body: nil))
    }

    @Test func call() {
        let contents = example("call")
        #expect(
            contents.handles == [
                "LL14-20/3", "LL14-20/3#closed", "LL14-20/3#figures/projects received",
                "LL14-20/3#figures/amount asked",
            ])
        guard case .call(_, let call) = contents.statement("LL14-20/3") else {
            Issue.record("no call")
            return
        }
        #expect(call.number == "3")
        #expect(call.closesOn?.time?.text == "12:00")
        #expect(call.closesOn?.zone == "Europe/Riga")
        #expect(
            call.allocations.first?.perProject
                == Amount(cents: 25_000_000, fund: .erdf, basis: .ceiling, step: 100))
        #expect(
            contents.elements.map(\.happenedOn.last.iso) == [
                "2019-04-09", "2019-07-09", "2019-07-31", "2019-07-31",
            ])
    }

    @Test func projects() {
        let contents = example("projects")
        #expect(
            contents.handles == [
                "LL14-20/3#projects/P01", "LL14-20/3#projects/P01/eligible",
                "LL14-20/3#projects/P01/assessed",
                "LL14-20/3#projects/P02", "LL14-20/3#projects/P02/eligible", "LL14-20/3#projects/P91",
                "LL14-20/3#projects/P92", "LL14-20/3#projects/P92/assessed", "LL14-20/3#projects/P92/advised",
            ])
        guard case .project(_, let outside) = contents.statement("LL14-20/3#projects/P92"),
            case .afterwards(_, .advised(let advice)) = contents.statement("LL14-20/3#projects/P92/advised")
        else {
            Issue.record("no advice")
            return
        }
        #expect(outside.areas == ["North", "South"])
        #expect(outside.isPartlyOutside && outside.areAllPartnersListed && !outside.isSmallProjectFund)
        #expect(outside.partners.map(\.form) == [.egtc, nil])
        #expect(outside.partners.map(\.assurance) == [nil, .guarantee])
        #expect(advice == Project.Advice(by: "selection committee", .notForFunding, rank: 14))
        guard case .project(_, let project) = contents.statement("LL14-20/3#projects/P01") else {
            Issue.record("no project")
            return
        }
        #expect(project.code == "00029")
        #expect(project.title == "Clean ports; second phase")
        #expect(project.amounts == [Amount(cents: 25_000_050, basis: .asked, step: 1)])
        #expect(project.partners.map(\.country.code) == ["LV", "LT"])
        #expect(project.partners.map(\.role) == [.lead, .partner])
        #expect(contents.elements[0].place == Place(file: "projects.csv", line: 2, column: 1))
        guard case .afterwards(_, .assessed(let assessment)) = contents.elements[2].statement else {
            Issue.record("not assessed")
            return
        }
        #expect(assessment == .init(score: 7825, recommendation: .forFunding))
    }

    @Test func procedure() {
        let contents = example("procedure")
        #expect(
            contents.handles == [
                "TRI/WP/2025-1", "TRI/WP/2025-1#reminded", "TRI/WP/2025-1#extended",
                "TRI/WP/2025-1#items/1", "TRI/WP/2025-1#items/1/question",
                "TRI/WP/2025-1#items/1/positions/LV", "TRI/WP/2025-1#items/1/positions/EE",
                "TRI/WP/2025-1#items/1/outcome", "TRI/WP/2025-1#items/1/decision", "TRI/WP/2025-1#closed",
                "TRI/WP/2025-2", "TRI/WP/2025-2#moved", "TRI/WP/2025-2#answers", "TRI/WP/2025-2#closed",
                "TRI/WP/2025-3",
            ])
        #expect(
            contents.elements.prefix(10).map(\.happenedOn.first.iso) == [
                "2025-05-14", "2025-05-23", "2025-05-26", "2025-05-14", "2025-05-14", "2025-05-20",
                "2025-06-04",
                "2025-06-04", "2025-06-04", "2025-06-04",
            ])
    }

    @Test func `procedure with the deadline of its rules`() {
        guard case .procedure(_, let launch) = example("procedure").elements.last?.statement else {
            Issue.record("no launch")
            return
        }
        #expect(launch.isDeadlineByTheRules)
        #expect(launch.isUrgent)
        #expect(launch.deadline == nil)
        #expect(launch.initiator == "LV")
    }

    @Test func minutes() {
        let contents = example("minutes")
        #expect(
            contents.handles == [
                "TRI/MC/3/minutes#circulated", "TRI/MC/3/minutes#approved", "TRI/MC/3/minutes#signed/chair",
                "TRI/MC/3/minutes#signed/secretary", "TRI/MC/3/minutes#distributed",
                "TRI/MC/3/minutes#amended",
            ])
        #expect(
            contents.elements.map(\.happenedOn.first.iso) == [
                "2025-04-02", "2025-06-12", "2025-06-12", "2025-06-13", "2025-06-16", "2025-04-10",
            ])
        guard case .minutes(let of, .approved(let approval)) = contents.elements[1].statement else {
            Issue.record("not approved")
            return
        }
        #expect(of.text == "TRI/MC/3")
        #expect(approval == .nextSitting)
        guard case .minutes(_, .amended(let amended)) = contents.elements[5].statement else {
            Issue.record("not amended")
            return
        }
        #expect(
            amended
                == StatedAmendment(
                    passage: "item 2, first paragraph", request: "LT", was: "took note of",
                    becomes: "discussed"))
    }

    @Test func holidays() {
        let contents = example("holidays")
        #expect(contents.handles == ["LV/2025", "EE/2025"])
        // Periods run from one year into the next.
        #expect(contents.elements.map(\.happenedOn.first.iso) == ["2024-01-01", "2024-01-01"])
        guard case .holidays(let country, let year, let days) = contents.elements[0].statement else {
            Issue.record("no holidays")
            return
        }
        #expect((country.code, year) == ("LV", 2025))
        #expect(days.map(\.iso) == ["2025-01-01", "2025-05-01"])
    }

    @Test func `procedure that decided something has to be closed`() {
        #expect(
            complaints(
                "procedure: A\ncommittee: B\nsubject: C\non: 2025-01-01\nitems: [{item: 1, title: D, handled: noted}]"
            ) == ["sitting.yaml:1:1: `closed` is missing. Write `closed: 2020-02-26`."])
    }

    @Test func afterwards() {
        let contents = example("afterwards")
        #expect(
            contents.handles
                == [
                    "facts/P01/condition-fulfilled/budget", "facts/P01/contract-signed",
                    "facts/P02/withdrawn",
                    "facts/P03/complaint-decided/2025-05-04",
                    "facts/TRI/MC/3/items/4.2/decision/European Commission",
                    "facts/TRI/MC/3/items/2/actions/a1/done", "facts/P05/advised",
                    "facts/TRI/MC/3/items/4.2/decision/European Commission/asked",
                    "facts/TRI/MC/3/items/4.2/decision/reasons/P01",
                    "facts/TRI/1/allocation/P1/2025-06-01",
                ].map { "TRI/MC/3/after#\($0)" })
        guard case .afterwards(_, .contracted(let amounts)) = contents.elements[1].statement else {
            Issue.record("no contract")
            return
        }
        #expect(amounts == [Amount(cents: 12_000_000, fund: .erdf, basis: .contracted, step: 100)])
    }

    @Test func `correction and retraction`() {
        let contents = example("correction")
        #expect(
            contents.handles == [
                "TRI/corrections/1", "TRI/corrections/4", "TRI/corrections/3", "TRI/corrections/2",
            ])
        guard case .correction(let name, let changes, _, _, _) = contents.statement("TRI/corrections/1")
        else {
            Issue.record("no correction")
            return
        }
        #expect(name.text == "TRI/1#projects/P01")
        #expect(changes.map(\.was) == ["BALTCOP"])
        #expect(changes.map(\.becomes) == ["BaltCOP"])
    }
}
