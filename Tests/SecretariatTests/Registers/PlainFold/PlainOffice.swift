import Committee

/// A whole office folded from its facts.
struct PlainOffice {
    struct Body {
        let particulars: Committee.Body.Particulars
        var rules: [RulesOfProcedure] = []
        var saysRulesNotHeld = false
        var mandates: [Mandate.ID: (mandate: Mandate, from: Day)] = [:]
        var chair: Committee.Body.Chair?
    }

    struct Programme {
        let particulars: Committee.Programme.Particulars
        var standings: [String: String] = [:]
        var names: [String: String] = [:]
        var bodies: [Committee.Programme.NamedBody] = []
    }

    struct Action {
        let forum: Forum
        let point: ActionPoint
        let given: Day
        let name: String
        var done: Day?
    }

    var programmes: [Committee.Programme.ID: Programme] = [:]
    var committees: [Committee.Body.ID: Body] = [:]
    var calls: [Call.ID: (programme: Committee.Programme.ID, particulars: Call.Particulars)] = [:]
    var projects: [Project.ID: PlainProject] = [:]
    var forums: [Forum: PlainForum] = [:]
    var decisions: [Decision.ID: PlainDecision] = [:]
    var actions: [ActionPoint.ID: Action] = [:]
    var figures: [Figure.ID: (figure: Figure, on: Day)] = [:]
    var minutes: [Forum: PlainMinutes] = [:]
    var opinions: [Forum: [(item: Item.ID, opinion: Opinion)]] = [:]
    /// Sittings of which the papers went out before they were on record.
    private var early: Set<Forum> = []
    private var coming: [(day: Day, outcome: ProjectOutcome, by: Decision.ID, name: String)] = []

    let day: Day

    init(_ facts: [PlainLog.Fact], asOf day: Day) {
        self.day = day
        for fact in facts {
            come(to: fact.counts)
            take(fact)
        }
        come(to: day)
    }

    private mutating func come(to day: Day) {
        let due = coming.enumerated().filter { $0.element.day <= day }
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        coming.removeAll { $0.day <= day }
        for (_, next) in due {
            projects[next.outcome.project]?.decide(next.outcome, next.by, next.day, next.name)
        }
    }

    private mutating func take(_ fact: PlainLog.Fact) {
        let day = fact.days.last
        switch fact.event {
        case .programme(let event): take(event)
        case .committee(let event): take(event, day)
        case .call(.opened(let id, let programme, let particulars)): calls[id] = (programme, particulars)
        case .call, .person, .calendar, .record: break
        case .project(let event): take(event, fact)
        case .sitting(let event): take(event, fact)
        case .procedure(let event): take(event, fact)
        case .agenda(let event): take(event)
        case .question(let event): take(event, fact)
        case .decision(let event): take(event, fact)
        case .action(.given(let id, let forum, let point)):
            actions[id] = Action(forum: forum, point: point, given: day, name: fact.name)
            forums[forum]?.actions.append(id)
        case .action(.done(let id, _, _)): actions[id]?.done = day
        case .minutes(.circulated(let forum, let deadline)):
            minutes[forum, default: .init()].circulated = day
            minutes[forum, default: .init()].comments = deadline
        case .minutes(.approved(let forum, _)), .minutes(.signed(let forum, _)):
            minutes[forum, default: .init()].isDone = true
        case .minutes(.distributed(let forum, let recipients)):
            if !recipients.isEmpty { minutes[forum, default: .init()].isDone = true }
        case .minutes(.amended): break
        case .figure(.stated(let id, let figure)): figures[id] = (figure, day)
        }
    }

    private mutating func take(_ event: ProgrammeEvent) {
        switch event {
        case .registered(let id, let particulars): programmes[id] = Programme(particulars: particulars)
        case .standingSet(let id, let delegation, let standing, let name):
            programmes[id]?.standings[delegation.code] = standing.rawValue
            if let name { programmes[id]?.names[delegation.code] = name }
        case .bodyNamed(let id, let body): programmes[id]?.bodies.append(body)
        case .allocationSet, .amended: break
        }
    }

    private mutating func take(_ event: BodyEvent, _ day: Day) {
        switch event {
        case .established(let id, let particulars): committees[id] = Body(particulars: particulars)
        case .rulesAdopted(let id, _, let rules): committees[id]?.rules.append(rules)
        case .rulesNotHeld(let id): committees[id]?.saysRulesNotHeld = true
        case .mandateGiven(let id, let mandate, let given): committees[id]?.mandates[mandate] = (given, day)
        case .mandateEnded(let id, let mandate, _): committees[id]?.mandates[mandate]?.mandate.until = day
        case .chairTaken(let id, let chair): committees[id]?.chair = chair
        case .seatSet: break
        }
    }

    private mutating func take(_ event: ProjectEvent, _ fact: PlainLog.Fact) {
        let day = fact.days.last
        let id = event.project
        if case .applied(_, let call, let application) = event {
            projects[id] = PlainProject(
                id: id, call: call, application: application, handle: fact.handle, since: day)
        }
        projects[id]?.happen(event, day, fact.name)
        switch event {
        case .withdrawn, .terminated: coming.removeAll { $0.outcome.project == id }
        case .applied, .foundEligible, .foundIneligible, .assessed, .advised, .conditionFulfilled,
            .conditionLapsed, .applicantNotified, .contracted, .modified, .completed, .complaintReceived,
            .complaintDecided:
            break
        }
    }

    private mutating func take(_ event: SittingEvent, _ fact: PlainLog.Fact) {
        let forum = Forum.sitting(event.sitting)
        switch event {
        case .convened(_, let committee, let convening):
            forums[forum] = PlainForum(convening, committee, fact.handle)
            forums[forum]?.papersSent = early.remove(forum) != nil
        case .papersSent:
            if forums[forum] == nil { early.insert(forum) } else { forums[forum]?.papersSent = true }
        case .opened(_, let opening):
            forums[forum]?.chair = opening.chair
            forums[forum]?.stage = "opened"
        case .attendanceNotPublished: forums[forum]?.isUnpublished = true
        case .attended(_, let attendance): forums[forum]?.seats[attendance.person] = attendance
        case .arrived, .left: break
        case .adjourned: forums[forum]?.stage = "adjourned"
        case .closed: forums[forum]?.stage = "closed"
        case .cancelled: forums[forum]?.stage = "cancelled"
        }
    }

    private mutating func take(_ event: ProcedureEvent, _ fact: PlainLog.Fact) {
        let forum = Forum.procedure(event.procedure)
        switch event {
        case .launched(_, let committee, let launch):
            forums[forum] = PlainForum(launch, committee, on: fact.days, fact.handle)
        case .reminded: break
        case .extended(_, let deadline): forums[forum]?.deadline = deadline
        case .movedToSitting: forums[forum]?.isMoved = true
        case .answersNotPublished: forums[forum]?.isUnpublished = true
        case .closed: forums[forum]?.closed = fact.days.last
        }
    }

    private mutating func take(_ event: AgendaEvent) {
        switch event {
        case .placed(let forum, let id, let item): forums[forum]?.items[id] = (item, [])
        case .handled(let forum, let id, let handling, _):
            forums[forum]?.items[id]?.handlings.append(handling)
        case .opinionGiven(let forum, let id, let opinion): opinions[forum, default: []].append((id, opinion))
        case .stated, .interestDeclared: break
        }
    }

    private mutating func take(_ event: QuestionEvent, _ fact: PlainLog.Fact) {
        let day = fact.days.last
        switch event {
        case .put(let id, let forum, let question):
            let order = (forums[forum]?.asked.count ?? 0) + 1
            forums[forum]?.asked[id] = .init(id: id, question: question, order: order)
        case .positionTaken(let id, let forum, let position):
            forums[forum]?.asked[id]?.said.append((position.round, position, nil, day))
        case .outcomeDeclared(let id, let forum, let declaration):
            forums[forum]?.asked[id]?.said.append((declaration.round, nil, declaration, day))
            confirm(id, in: forum, declaration.outcome, day, fact.name)
        }
    }

    // MARK: - Decisions

    private mutating func take(_ event: DecisionEvent, _ fact: PlainLog.Fact) {
        let day = fact.days.last
        switch event {
        case .taken(let id, let forum, let committee, let question, let particulars):
            decide(
                PlainDecision(
                    id: id, forum: forum, committee: committee, question: question, particulars: particulars,
                    days: fact.days, name: fact.name, handle: fact.handle))
        case .gateOpened(let id, let gate, let projects): answer(gate, id, true, projects, day, fact.name)
        case .gateRefused(let id, let gate, let projects): answer(gate, id, false, projects, day, fact.name)
        case .gateAsked(let id, let gate, let due, let projects):
            let asked = PlainDecision.Asked(gate: gate, on: day, due: due)
            decisions[id]?.asked.append(asked)
            for project in projects {
                self.projects[project]?.chain.append(fact.name)
                self.projects[project]?.ask(asked, id)
            }
        case .reasonsGiven: break
        }
    }

    private mutating func decide(_ taken: PlainDecision) {
        var decision = taken
        let (id, day, particulars) = (decision.id, decision.days.last, decision.particulars)
        decision.touchedBy = decisions[id]?.touchedBy ?? []
        if case .after(let gates) = particulars.effect { decision.gates = gates }
        let isAdReferendum =
            decision.question.flatMap { forums[decision.forum]?.declared($0) }?.outcome == .adReferendum
        if isAdReferendum, particulars.kind != .noDecision, !decision.gates.contains(.confirmation) {
            decision.gates.append(.confirmation)
        }
        decision.begin(day)
        decisions[id] = decision
        for relation in particulars.relations {
            decisions[relation.decision]?.touchedBy.append((relation.kind, id))
        }
        forums[decision.forum]?.decisions.append(id)
        var later: Day?
        if case .from(let from) = particulars.effect, from > day { later = from }
        for outcome in particulars.outcomes {
            let project = outcome.project
            let isKept =
                particulars.kind == .projectChange && projects[project]?.holdsMoney == true
                && [.reserve, .postponed, .rejected, .notSelected].contains(outcome.outcome)
            if isKept {
                projects[project]?.chain.append(decision.name)
            } else if !decision.gates.isEmpty {
                projects[project]?.wait(outcome, id, decision.gates, later: later, day, decision.name)
            } else if let later {
                coming.append((later, outcome, id, decision.name))
            } else {
                // A later word of the committee ends what an earlier one announced.
                if !PlainProject.words.contains(outcome.outcome) {
                    coming.removeAll { $0.outcome.project == project }
                }
                projects[project]?.decide(outcome, id, day, decision.name)
            }
        }
        guard decision.gates.contains(.confirmation) else { return }
        let asked = PlainDecision.Asked(gate: .confirmation, on: day, due: nil)
        decisions[id]?.asked.append(asked)
        for outcome in particulars.outcomes { projects[outcome.project]?.ask(asked, id) }
    }

    private mutating func answer(
        _ gate: Decision.Gate, _ id: Decision.ID, _ isOpen: Bool, _ concerned: [Project.ID], _ day: Day,
        _ name: String
    ) {
        decisions[id]?.answer(gate, isOpen, for: concerned, day)
        for project in concerned {
            if !isOpen {
                projects[project]?.refuse(gate, id, day, name)
            } else if let (outcome, from) = projects[project]?.open(gate, id, day, name) {
                coming.append((from, outcome, id, name))
            }
        }
    }

    /// What was adopted ad referendum is confirmed by the chair's next word on it, or not.
    private mutating func confirm(
        _ question: Question.ID, in forum: Forum, _ outcome: QuestionOutcome, _ day: Day, _ name: String
    ) {
        guard [.adopted, .notAdopted, .noDecision].contains(outcome) else { return }
        for id in forums[forum]?.decisions ?? [] {
            guard let decision = decisions[id], decision.question == question,
                decision.closed.contains(.confirmation)
            else { continue }
            answer(
                .confirmation, id, outcome == .adopted, decision.particulars.outcomes.map(\.project), day,
                name)
        }
    }
}
