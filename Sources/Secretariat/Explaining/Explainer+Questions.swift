import Committee

extension Explainer {
    func forumPart(_ forum: Forum) -> ForumPart? {
        switch forum {
        case .sitting(let id): record.sittings[id].map { part($0, forum) }
        case .procedure(let id): record.procedures[id].map { part($0, forum) }
        }
    }

    private func part(_ sitting: SittingDossier, _ forum: Forum) -> ForumPart {
        let convening = sitting.convening
        return ForumPart(
            handle: sitting.handle?.text ?? "", isProcedure: false, number: convening.number,
            days: convening.days, place: convening.place, country: convening.country,
            stage: sitting.stage.rawValue,
            chair: sitting.opening?.chair.map {
                .init(delegation: $0.delegation, body: $0.body, person: $0.person.map(name(of:)))
            }, rules: rulesPart(forum), areRulesNotHeld: areRulesNotHeld(sitting.committee),
            subject: nil, initiator: nil, deadline: nil, isExtended: false, closed: nil, isMoved: false,
            movedTo: nil, source: sitting.source, amendments: amendments(of: forum))
    }

    private func part(_ procedure: ProcedureDossier, _ forum: Forum) -> ForumPart {
        ForumPart(
            handle: procedure.handle?.text ?? "", isProcedure: true, number: procedure.launch.number,
            days: procedure.launched, place: nil, country: nil, stage: nil, chair: nil,
            rules: rulesPart(forum), areRulesNotHeld: areRulesNotHeld(procedure.committee),
            subject: procedure.launch.subject, initiator: procedure.launch.initiator,
            deadline: procedure.deadline, isExtended: procedure.isExtended, closed: procedure.closed,
            isMoved: procedure.isMoved,
            movedTo: procedure.movedTo.flatMap { record.sittings[$0]?.handle?.text },
            source: procedure.source, amendments: amendments(of: forum))
    }

    private func amendments(of forum: Forum) -> [String] {
        (record.minutes[forum]?.amendments ?? []).map { amended in
            let decider = amended.amendment.decidedBy.flatMap { record.name(of: $0) }
            return amended.words(in: language, decidedBy: decider)
        }
    }

    private func rulesPart(_ forum: Forum) -> ForumPart.RulesPart? {
        record.rules(of: forum).map {
            .init(version: $0.version, validFrom: $0.validFrom, validUntil: $0.validUntil)
        }
    }

    private func areRulesNotHeld(_ committee: Body.ID) -> Bool {
        record.committees[committee]?.saysRulesNotHeld ?? false
    }

    func itemPart(_ id: Item.ID?, in forum: Forum, _ questions: [Question.ID]) -> ItemPart? {
        let dossier = id.flatMap { record.proceedings(of: forum)?.items[$0] }
        guard dossier != nil || !questions.isEmpty else { return nil }
        return ItemPart(
            label: dossier?.item.label, title: dossier?.item.title,
            handled: dossier?.handlings.map(\.handling) ?? [],
            notes: dossier?.handlings.compactMap { $0.note.map(words) } ?? [],
            opinions: (record.opinions[forum] ?? []).filter { $0.item == id }.map(\.opinion).map { opinion in
                .init(
                    delegation: opinion.delegation, body: opinion.body, view: opinion.view,
                    words: opinion.words.map(words), projects: opinion.projects.map(record.label(of:)))
            }, questions: questions.compactMap { questionPart($0, in: forum) })
    }

    private func questionPart(_ id: Question.ID, in forum: Forum) -> QuestionPart? {
        guard let dossier = record.proceedings(of: forum)?.questions[id],
            let committee = record.committee(of: forum)
        else { return nil }
        let day = day(of: id) ?? moment.asOf
        // A question that is still open is judged by what stands now.
        let then = dossier.declarations.isEmpty ? record : record(on: day)
        let entitled = then.votingDelegations(of: committee, theme: dossier.question.theme)
        let standing = dossier.standing
        let texts = record.rules(of: forum)?.rules(for: dossier.question.kind).texts ?? [:]
        return QuestionPart(
            handle: handle(of: id), text: dossier.question.text, kind: dossier.question.kind, day: day,
            entitled: entitled,
            present: present(at: dossier, in: forum, then),
            recused: entitled.filter {
                then.isRecused($0, from: id, in: forum) || standing[$0]?.stance == .recused
            },
            interests: interests(in: dossier.question, of: forum),
            positions: dossier.positions.map(positionPart),
            declarations: dossier.attempts.indices.compactMap {
                part(attempt: $0, of: dossier, id, in: forum, texts)
            },
            pending: dossier.declarations.isEmpty
                ? then.propose(id, in: forum, of: committee).map { .init(proposal: $0, texts: texts) }
                : nil,
            takesUp: dossier.question.takesUp.map { handle(of: $0) ?? $0.hex },
            takenUpBy: laterQuestion(takingUp: id).map { handle(of: $0) ?? $0.hex })
    }

    /// What would be proposed today for a declaration, where that differs from what was proposed. It can be worked out
    /// again only where nobody spoke after it: positions changed then, and were not corrected.
    private func corrected(
        _ declaration: Declaration, of id: Question.ID, _ dossier: Proceedings.QuestionDossier,
        in forum: Forum
    ) -> Proposal? {
        let last = dossier.attempts.last { $0.round == declaration.round }
        guard let proposal = declaration.proposal, let committee = record.committee(of: forum),
            let last, last.declaration == declaration,
            let now = record(on: last.on.last).propose(id, in: forum, of: committee, declared: declaration)
        else { return nil }
        return now == proposal ? nil : now
    }

    private func part(
        attempt index: Int, of dossier: Proceedings.QuestionDossier, _ id: Question.ID, in forum: Forum,
        _ texts: [String: String]
    ) -> QuestionPart.DeclarationPart? {
        let attempt = dossier.attempts[index]
        return attempt.declaration.map { declaration in
            .init(
                round: declaration.round, on: attempt.on,
                standing: Dictionary(
                    dossier.positions(upTo: index).map { ($0.delegation.code, $0.stance) },
                    uniquingKeysWith: { $1 }),
                outcome: declaration.outcome, way: declaration.way, tally: declaration.tally,
                casting: declaration.casting, reason: declaration.reason.map(words),
                proposal: declaration.proposal,
                corrected: corrected(declaration, of: id, dossier, in: forum), texts: texts)
        }
    }

    /// In a sitting who was in the room at the item, in a written procedure who has answered this question.
    private func present(
        at dossier: Proceedings.QuestionDossier, in forum: Forum, _ then: Record
    ) -> [Delegation]? {
        switch forum {
        case .sitting(let id):
            then.isAttendanceOnRecord(in: id) ? then.present(in: forum, at: dossier.question.item) : nil
        case .procedure(let id):
            record.procedures[id]?.areAnswersUnpublished ?? true
                ? nil : dossier.standing.values.filter { $0.stance != .silent }.map(\.delegation).sorted()
        }
    }

    private func positionPart(_ position: Position) -> QuestionPart.PositionPart {
        .init(
            delegation: position.delegation, stance: position.stance, round: position.round,
            person: position.person.map(name(of:)), words: position.words.map(words),
            until: position.until, received: position.received, channel: position.channel,
            dissent: position.dissent.map {
                .init(
                    person: $0.person.map(name(of:)), stance: $0.stance, words: $0.words.map(words))
            })
    }

    private func interests(in question: Question, of forum: Forum) -> [QuestionPart.InterestPart] {
        (record.proceedings(of: forum)?.interests ?? []).filter { interest in
            if let project = interest.project, question.projects.contains(project) { return true }
            if interest.item != nil, interest.item == question.item { return true }
            return interest.item == nil && interest.project == nil
        }.map { interest in
            .init(
                who: interest.person.map(name(of:)) ?? interest.delegation?.code ?? interest.body ?? "",
                delegation: interest.delegation, isNone: interest.isNone,
                project: interest.project.map(record.label(of:)), nature: interest.nature.map(words),
                forPerson: interest.forPerson, forDelegation: interest.forDelegation)
        }
    }

    private func laterQuestion(takingUp id: Question.ID) -> Question.ID? {
        let all =
            record.sittings.values.map(\.proceedings.questions)
            + record.procedures.values.map(\.proceedings.questions)
        // The first one put: identities begin with the time.
        return all.flatMap { $0 }.filter { $0.value.question.takesUp == id }.map(\.key).min()
    }

    func name(of person: Person.ID) -> String {
        record.people[person]?.name.text ?? Phrase.withheld.words(in: language)
    }

    func words(_ sealed: Sealed) -> String { sealed.text ?? Phrase.withheld.words(in: language) }
}

extension Rules {
    /// Where a clause stands that is not in the rules of procedure themselves; a number that stands in two texts is left out.
    fileprivate var texts: [String: String] {
        let clauses = RuleName.allCases.compactMap { self[$0] }
        var texts: [String: String] = [:]
        for number in Set(clauses.compactMap(\.number)) {
            let places = Set(clauses.filter { $0.number == number }.map(\.text))
            if places.count == 1, let text = places.first ?? nil { texts[number] = text }
        }
        return texts
    }
}
