extension Record {
    /// Answers a command with the facts to record, or with the one reason why not.
    ///
    /// - Parameters:
    ///   - command: what is asked to be recorded.
    ///   - day: the last day of what is recorded; the record has been folded as of this day.
    ///   - nevertheless: whether the secretary said that it was taken nevertheless: what is against the rules
    ///     is then recorded with a finding, because committees do err; what is impossible stays refused.
    /// - Returns: the facts, the rules they break, and what the secretary should know.
    /// - Throws: the one reason why not.
    package func decide(
        _ command: Command, on day: Day, nevertheless: Bool = false
    ) throws(Refusal) -> Ruling {
        let (events, breach) = try complete(command, on: day)
        var ruling = Ruling(events, breaches: breach.map { [$0] } ?? [])
        for (index, event) in events.enumerated() {
            for judged in [try judge(event, on: day), try judgeCourse(event, on: day)] {
                let breaches = judged.allBreaches
                if !breaches.isEmpty { ruling.breaches[index, default: []] += breaches }
                ruling.warnings += judged.warnings
            }
        }
        let asked = judgeCourse(command)
        for breach in asked.allBreaches { ruling.breach(breach) }
        ruling.warnings += asked.warnings
        let breaches = ruling.allBreaches
        switch (breaches.isEmpty, nevertheless) {
        case (false, false): throw .againstTheRules(breaches)
        case (true, true): ruling.warnings.append(.overrideNotNeeded)
        case (false, true), (true, false): break
        }
        return ruling
    }

    /// The facts that a command amounts to, completed from the record and not yet judged. Reading a record file
    /// again compares these with what was recorded; what is on record already is not judged a second time.
    package func complete(
        _ command: Command, on day: Day
    ) throws(Refusal) -> (events: [Event], breach: Breach?) {
        switch command {
        case .note(let event): return ([event], nil)
        case .open(let sitting, let committee, let chair, let chosen):
            let rules = try choose(chosen, of: committee, on: day)
            return (
                [.sitting(.opened(sitting, Sitting.Opening(chair: chair, rules: rules.id)))], rules.breach
            )
        case .convene(let sitting, let committee, let convening, let established):
            guard established.first <= convening.days.last else {
                throw .beforeEstablishment(established.first)
            }
            return ([.sitting(.convened(sitting, committee: committee, convening))], nil)
        case .sendPapers(let sitting, _, for: _, on: _): return ([.sitting(.papersSent(sitting))], nil)
        case .launch(let procedure, let committee, var launch, let chosen, let isByTheRules):
            let rules = try choose(chosen, of: committee, on: day)
            launch.rules = rules.id
            if isByTheRules { launch.deadline = try deadline(of: launch, in: committee, on: day) }
            return ([.procedure(.launched(procedure, committee: committee, launch))], rules.breach)
        case .put(let id, let forum, var question, let calls):
            let rest = projects.filter { id, project in
                calls.contains(project.call) && project.status.canStillBeDecided
                    && !question.projects.contains(id)
            }
            question.projects += inOrder(rest)
            return ([.question(.put(id, forum, question))], nil)
        case .everyonePresent(let sitting, let committee, let channel, let exceptions):
            return (everyone(at: sitting, of: committee, on: day, channel, except: exceptions), nil)
        case .attend(let sitting, let committee, let attendance):
            return ([.sitting(.attended(sitting, completed(attendance, of: committee, on: day)))], nil)
        case .endMandate(let committee, let person):
            let held = committees[committee]?.mandates(on: day).last { $0.held.mandate.person == person }
            guard let held else { throw .noMandateToEnd(label(of: person)) }
            return ([.committee(.mandateEnded(committee, held.id, person: person))], nil)
        case .everyoneTakes(let question, let forum, let committee, let stance, let round, let exceptions):
            let delegations = speaking(on: question, in: forum, of: committee)
                .filter { !exceptions.contains($0) }
            return (
                delegations.map {
                    .question(
                        .positionTaken(
                            question, forum, Position(delegation: $0, stance: stance, round: round)))
                }, nil
            )
        case .declare(let question, let forum, let committee, var declaration):
            declaration.proposal = propose(question, in: forum, of: committee, declared: declaration)
            return ([.question(.outcomeDeclared(question, forum, declaration))], nil)
        case .askGate(let id, let gate, let due, let concerned):
            let due = due ?? answerDue(from: gate, of: id, asked: day).day
            return ([.decision(.gateAsked(id, gate, due: due, projects: concerned))], nil)
        case .decide(let id, let forum, let committee, let question, var particulars, let block):
            particulars.outcomes = try outcomes(of: block)
            return (
                [.decision(.taken(id, forum, committee: committee, question: question, particulars))], nil
            )
        }
    }

    /// The delegations that "everyone" means: who may vote, has no interest in the matter and, where attendance
    /// is on record, is in the room.
    private func speaking(
        on question: Question.ID, in forum: Forum, of committee: Body.ID
    ) -> [Delegation] {
        let theme = proceedings(of: forum)?.questions[question]?.question.theme
        let voting = votingDelegations(of: committee, theme: theme).filter {
            !isRecused($0, from: question, in: forum)
        }
        guard case .sitting(let id) = forum, let sitting = sittings[id], isAttendanceOnRecord(in: id) else {
            return voting
        }
        let item = sitting.proceedings.questions[question]?.question.item
        return voting.filter(present(in: forum, at: item).contains)
    }

    /// The rules a sitting follows: those of its day, or the version it names (P27: validities overlap).
    private func choose(
        _ chosen: Command.ChosenRules, of committee: Body.ID, on day: Day
    ) throws(Refusal) -> (id: RulesOfProcedure.ID?, breach: Breach?) {
        let dossier = committees[committee]
        switch chosen {
        case .notHeld: return (nil, nil)
        case .version(let version):
            let held = dossier?.rules ?? []
            guard let rules = held.last(where: { $0.rules.version == version }) else {
                throw .rulesVersionUnknown(version, held: held.map(\.rules.version))
            }
            return (rules.id, nil)
        case .ofTheDay:
            let inForce = dossier?.rules(on: day) ?? []
            guard inForce.count > 1 else { return (inForce.first?.id, nil) }
            return (nil, .rulesOverlap(inForce.map(\.rules.version)))
        }
    }

    private func everyone(
        at sitting: Sitting.ID, of committee: Body.ID, on day: Day, _ channel: Sitting.Channel?,
        except exceptions: [Person.ID]
    ) -> [Event] {
        let mandates = committees[committee]?.mandates(on: day) ?? []
        var seen: Set<Person.ID> = []
        return mandates.filter { $0.held.mandate.capacity.sitsByDefault }
            .filter { !exceptions.contains($0.held.mandate.person) }
            // A mandate that was renewed before it ended is still one person.
            .filter { seen.insert($0.held.mandate.person).inserted }
            .map { id, held in
                .sitting(
                    .attended(
                        sitting,
                        Sitting.Attendance(
                            person: held.mandate.person, delegation: held.mandate.delegation, mandate: id,
                            capacity: held.mandate.capacity, presence: .present, channel: channel)))
            }
    }

    private func completed(
        _ attendance: Sitting.Attendance, of committee: Body.ID, on day: Day
    ) -> Sitting.Attendance {
        let mandates = committees[committee]?.mandates(on: day) ?? []
        let own = mandates.last { $0.held.mandate.person == attendance.person }
        var completed = attendance
        completed.mandate = own?.id
        completed.capacity = own?.held.mandate.capacity
        completed.delegation = attendance.delegation ?? own?.held.mandate.delegation
        return completed
    }

    /// As the file names them: identities are random, and people read lists.
    private func inOrder(_ projects: [Project.ID: ProjectDossier]) -> [Project.ID] {
        projects.sorted { ($0.value.handle?.path ?? "", $0.key) < ($1.value.handle?.path ?? "", $1.key) }
            .map(\.key)
    }

    private func outcomes(of block: [Command.Block]) throws(Refusal) -> [ProjectOutcome] {
        var outcomes: [ProjectOutcome] = []
        var named: Set<Project.ID> = []
        for part in block {
            guard case .named(let projects) = part.projects else { continue }
            for outcome in projects where !named.insert(outcome.project).inserted {
                throw .projectTwice(label(of: outcome.project))
            }
        }
        for part in block {
            let counted: [ProjectOutcome]
            switch part.projects {
            case .named(let projects): counted = projects
            case .theRest(let call):
                let rest = projects.filter { $0.value.call == call && !named.contains($0.key) }
                    // A project that may not be decided on is not among "the rest".
                    .filter { $0.value.status.canStillBeDecided }
                counted = inOrder(rest)
                    .map {
                        ProjectOutcome(
                            project: $0, outcome: part.outcome, conditions: part.conditions,
                            departure: part.departure)
                    }
            }
            if let stated = part.count, stated != counted.count {
                throw .blockCount(part.outcome, stated: stated, counted: counted.count)
            }
            outcomes += counted
        }
        return outcomes
    }
}

extension Mandate.Capacity {
    /// "Everybody present" means members and those who serve the sitting; deputies come when they are named.
    fileprivate var sitsByDefault: Bool {
        switch self {
        case .head, .member, .adviser, .secretary, .authority, .commission: true
        case .deputy, .observer: false
        }
    }
}

extension ProjectStatus {
    fileprivate var canStillBeDecided: Bool {
        switch self {
        case .underDecision, .step1Passed, .reserve, .postponed: true
        case .ineligible, .step1Refused, .approved, .approvedWithConditions, .awaiting, .rejected,
            .notSelected,
            .lapsed, .decisionTakenBack, .contracted, .completed, .terminated, .withdrawn:
            false
        }
    }
}

extension QuestionOutcome {
    package func contradicts(_ proposed: ProposedOutcome) -> Bool {
        switch (self, proposed) {
        // Where nobody was absent there is nobody left to confirm.
        case (.adReferendum, .adopted): true
        case (_, .open), (.inPrinciple, _), (.adReferendum, _), (.deferred, _), (.noted, _): false
        case (.adopted, .adopted), (.notAdopted, .notAdopted), (.noDecision, .noDecision): false
        case (.adopted, .notAdopted), (.adopted, .noDecision), (.notAdopted, .adopted),
            (.notAdopted, .noDecision), (.noDecision, .adopted), (.noDecision, .notAdopted),
            (.adopted, .adReferendum), (.notAdopted, .adReferendum), (.noDecision, .adReferendum):
            true
        }
    }
}
