import Committee
import Testing

/// What is still to be done, as the record of a subject shows it.
@Suite struct `What is due` {
    private func dues(_ story: Story, about subject: Subject, on day: Day = "2020-12-31") -> [Due] {
        Record(folding: history(story.entries, asOf: day), on: day).dues(about: subject, on: day)
    }

    private let project = Subject(Project.ID.p(1))
    private let sitting = Subject(Forum.spring)

    private func conditional(_ conditions: Condition...) -> Story {
        var outcome = ProjectOutcome.p(1, .approvedWithConditions)
        outcome.conditions = conditions
        return Stories.ground + Stories.sitting() + on("2020-02-26", Stories.decision(outcome))
    }

    @Test func `is each open condition, up to the lead partner`() {
        let story = conditional(
            Condition(key: "budget", text: "Cut it", due: "2020-05-15", judge: "secretariat"),
            Condition(key: "map", text: "Draw it"))
        let open = dues(story, about: project)
        #expect(open.map(\.key) == ["budget", "map"])
        #expect(open.map(\.until) == [Occasion(on: "2020-05-15"), nil])
        #expect(open.allSatisfy { $0.matter == .condition && $0.responsible == .leadPartner })
        #expect(open[0].judge == "secretariat" && open[0].text == "Cut it")
        let met = story + on("2020-04-01", .project(.conditionFulfilled(.p(1), condition: "budget")))
        #expect(dues(met, about: project).map(\.key) == ["map"])
    }

    @Test func `is no condition of a project that is gone`() {
        let story = conditional(Condition(key: "budget", text: "Cut it"))
        #expect(dues(story + on("2020-04-01", .project(.withdrawn(.p(1)))), about: project).isEmpty)
    }

    @Test func `is the answer at a gate, with the day that was set last`() {
        let story =
            Stories.ground + Stories.sitting()
            + on("2020-02-26", Stories.decision(effect: .after([.commission]), .p(1, .approved)))
        let decision = Subject(Decision.ID.d(1))
        #expect(dues(story, about: decision).map(\.responsible) == [.keeper(.commission)])
        #expect(dues(story, about: decision).map(\.until) == [nil])
        // What the whole decision waits for is told once, not with every project.
        #expect(dues(story, about: project).isEmpty)
        let asked =
            story
            + on(
                "2020-03-01", .decision(.gateAsked(.d(1), .commission, due: "2020-06-01", projects: [.p(1)])))
        #expect(dues(asked, about: decision).map(\.until) == [Occasion(on: "2020-06-01")])
        let opened = asked + on("2020-05-01", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        #expect(dues(opened, about: decision).isEmpty)
    }

    @Test func `is a complaint until it is decided, the first before the second`() {
        let story =
            Stories.ground
            + on("2020-03-01", .project(.complaintReceived(.p(1), summary: nil)))
            + on("2020-03-09", .project(.complaintReceived(.p(1), summary: nil)))
        #expect(dues(story, about: project).map(\.since) == ["2020-03-01", "2020-03-09"])
        let decided =
            story + on("2020-04-01", .project(.complaintDecided(.p(1), justified: false, decision: nil)))
        #expect(dues(decided, about: project).map(\.since) == ["2020-03-09"])
    }

    @Test func `is a complaint period once the applicant was told of a decision`() {
        let told =
            Stories.ground + Stories.sitting() + on("2020-02-26", Stories.decision(.p(1, .rejected)))
            + on("2020-03-02", .project(.applicantNotified(.p(1))))
        let open = dues(told, about: project)
        #expect(open.map(\.matter) == [.complaintPeriod] && open.map(\.since) == ["2020-03-02"])
    }

    @Test func `is an action point until it is done`() {
        let action = ActionPoint(text: "Write", responsible: "joint secretariat", due: "2020-03-10")
        let given =
            Stories.committee + Stories.sitting() + on("2020-02-26", .action(.given(ID(7), .spring, action)))
        let open = dues(given, about: sitting)
        #expect(open.map(\.matter).contains(.action))
        #expect(open.first { $0.matter == .action }?.responsible == .named("joint secretariat"))
        let done = given + on("2020-03-01", .action(.done(ID(7), .spring, note: nil)))
        #expect(!dues(done, about: sitting).map(\.matter).contains(.action))
    }

    @Test func `is the draft of the minutes, then comments and approval, then nothing`() {
        let closed = Stories.committee + Stories.sitting() + on("2020-02-26", .sitting(.closed(.spring)))
        #expect(dues(closed, about: sitting).map(\.matter) == [.minutesDraft])
        let sent =
            closed + on("2020-03-10", .minutes(.circulated(.spring, deadline: Occasion(on: "2020-03-24"))))
        #expect(dues(sent, about: sitting).map(\.matter) == [.minutesComments, .minutesApproval])
        #expect(dues(sent, about: sitting)[0].until == Occasion(on: "2020-03-24"))
        let approved = sent + on("2020-04-10", .minutes(.approved(.spring, by: .tacit)))
        #expect(dues(approved, about: sitting).isEmpty)
    }

    @Test func `is a written procedure until it is closed or moved`() {
        let letter = Subject(Forum.letter)
        let story = Stories.committee + Stories.procedure()
        #expect(dues(story, about: letter).map(\.matter) == [.answers])
        #expect(dues(story + on("2020-05-20", .procedure(.closed(.letter))), about: letter).isEmpty)
        let moved = story + on("2020-05-20", .procedure(.movedToSitting(.letter, sitting: nil)))
        #expect(dues(moved, about: letter).isEmpty)
    }

    @Test func `is a reservation made until a day, as long as it stands`() {
        let reserved = Event.question(
            .positionTaken(.q(1), .spring, Position(delegation: .ee, stance: .reserved, until: "2020-04-01")))
        let story = Stories.committee + Stories.sitting() + Stories.put() + on("2020-02-26", reserved)
        let open = dues(story, about: sitting).filter { $0.matter == .reservation }
        #expect(
            open.map(\.until) == [Occasion(on: "2020-04-01")]
                && open.map(\.responsible) == [.delegations([.ee])])
        let lifted = story + on("2020-03-01", Stories.position(.ee, .joined))
        #expect(dues(lifted, about: sitting).allSatisfy { $0.matter != .reservation })
    }

    @Test func `is the end of a mandate given for a time, while it lasts`() {
        let mandate = Mandate(person: .anna, delegation: .lv, capacity: .head, until: "2020-06-30")
        let story =
            Stories.committee + on("2019-01-01", .committee(.mandateGiven(.committee, ID(99), mandate)))
        let committee = Subject(Body.ID.committee)
        #expect(dues(story, about: committee, on: "2020-06-30").map(\.until) == [Occasion(on: "2020-06-30")])
        #expect(dues(story, about: committee, on: "2020-07-01").isEmpty)
    }

    @Test func `is the final report of a programme 2021 to 2027 (I-33)`() {
        let particulars = Programme.Particulars(
            code: "NEW", name: "New", firstYear: 2021, lastYear: 2027, strand: .crossBorder)
        let story = on("2022-01-01", .programme(.registered(ID(5), particulars)))
        #expect(
            dues(story, about: Subject(Programme.ID(5)), on: "2024-01-01").map(\.until) == [
                Occasion(on: "2031-02-15")
            ])
        #expect(dues(Stories.committee, about: Subject(Programme.ID.baltic)).isEmpty)
    }

    @Test func `of declarations is told by those who vote and have said nothing (I-28.2a)`() {
        let none = Event.agenda(.interestDeclared(.spring, Interest(delegation: .lv, isNone: true)))
        let story = Stories.committee + Stories.sitting() + on("2020-02-26", none)
        let record = Record(folding: history(story.entries))
        #expect(record.undeclared(for: .spring) == [.ee, .lt])
    }

    @Test func `is overdue after its day, and passes where nothing is left to do`() {
        #expect(Due.state(of: .condition, until: "2020-03-01", on: "2020-03-01") == .due)
        #expect(Due.state(of: .condition, until: "2020-03-01", on: "2020-03-02") == .overdue)
        #expect(Due.state(of: .condition, until: nil, on: "2020-03-02") == .awaiting)
        #expect(Due.state(of: .minutesComments, until: "2020-03-01", on: "2020-03-02") == nil)
        #expect(Due.state(of: .mandate, until: "2020-03-01", on: "2020-03-02") == nil)
    }

    @Test func `by the rules is counted by their calendar`() {
        var rules = Rules()
        rules.minutesDraft = Clause(Period(15, .workingDays), number: "10.3")
        rules.complaintPeriod = Clause(Period(2, .weeks))
        #expect(Record().day(of: .minutesDraft, since: "2025-03-19", by: rules) == "2025-04-09")
        #expect(Record().day(of: .complaintPeriod, since: "2025-04-01", by: rules) == "2025-04-15")
        #expect(Record().day(of: .condition, since: "2025-04-01", by: rules) == nil)
        rules.calendar = Clause(.publicHolidays(of: ["LV"]))
        // Without the holidays of the year nothing is guessed.
        #expect(Record().day(of: .minutesDraft, since: "2025-03-19", by: rules) == nil)
    }
}
