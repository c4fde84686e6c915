// Interests: what nobody declared, what has to leave its block, who has said nothing (I-28.2a, D6).
extension Record {
    /// What the secretary should know when these projects are put to a question.
    func interests(in question: Question, _ forum: Forum, on day: Day) -> [Warning] {
        undeclared(question.projects, at: question.item, in: forum, on: day)
            + blocks(question, in: forum)
    }

    /// A person, or a delegation's ministry, that bears the name of a partner. Only a hint: names are compared, and
    /// nobody is taken for anybody.
    func undeclared(
        _ concerned: [Project.ID], at item: Item.ID?, in forum: Forum, on day: Day
    ) -> [Warning] {
        var byPartner: [String: [Project.ID]] = [:]
        for project in concerned {
            for partner in projects[project]?.application.partners ?? [] {
                guard let name = partner.name?.folded, !name.isEmpty else { continue }
                if byPartner[name]?.last != project { byPartner[name, default: []].append(project) }
            }
        }
        guard !byPartner.isEmpty else { return [] }
        var warnings: [Warning] = []
        for party in parties(to: forum, on: day) {
            for project in byPartner[party.body.folded] ?? []
            where !hasDeclared(party, project, at: item, in: forum) {
                let who = party.delegation?.code ?? party.person.map(label(of:)) ?? party.body
                let warning = Warning.undeclaredInterest(who, body: party.body, project: label(of: project))
                if !warnings.contains(warning) { warnings.append(warning) }
            }
        }
        return warnings
    }

    private struct Interested {
        var person: Person.ID?
        var delegation: Delegation?
        var body: String
    }

    /// Who is in the room or, where that is not known, holds a mandate; and the authority behind each delegation.
    private func parties(to forum: Forum, on day: Day) -> [Interested] {
        guard let id = committee(of: forum), let committee = committees[id] else { return [] }
        var parties: [Interested] = []
        if case .sitting(let sitting) = forum, isAttendanceOnRecord(in: sitting) {
            for attendance in (sittings[sitting]?.attendance ?? [:]).values.sorted(by: {
                $0.person < $1.person
            })
            where attendance.presence.isThere {
                let mandated = attendance.mandate.flatMap { committee.mandates[$0]?.mandate.body }
                guard let body = mandated ?? people[attendance.person]?.body else { continue }
                parties.append(
                    Interested(person: attendance.person, delegation: attendance.delegation, body: body))
            }
        } else {
            for (_, held) in committee.mandates(on: day) {
                guard let body = held.mandate.body ?? people[held.mandate.person]?.body else { continue }
                parties.append(
                    Interested(person: held.mandate.person, delegation: held.mandate.delegation, body: body))
            }
        }
        for programme in committee.particulars.programmes {
            for body in programmes[programme]?.bodies ?? [] where body.role == .nationalAuthority {
                guard let country = body.country else { continue }
                parties.append(Interested(delegation: Delegation(country), body: body.name))
            }
        }
        return parties
    }

    private func hasDeclared(
        _ party: Interested, _ project: Project.ID, at item: Item.ID?, in forum: Forum
    ) -> Bool {
        (proceedings(of: forum)?.interests ?? []).contains { interest in
            let isTheirs =
                (party.person != nil && interest.person == party.person)
                || (party.delegation != nil && interest.delegation == party.delegation
                    // One person's "none" says nothing of the others of the delegation.
                    && (interest.person == nil || party.person == nil || !interest.isNone))
                || (interest.delegation == nil && interest.person == nil
                    && interest.body?.folded == party.body.folded)
            guard isTheirs else { return false }
            if let named = interest.project { return named == project }
            return interest.item == nil || interest.item == item
        }
    }

    /// A delegation that stays out of one project of many cannot take a position on the others.
    private func blocks(_ question: Question, in forum: Forum) -> [Warning] {
        guard question.projects.count > 1 else { return [] }
        let rule = rules(of: forum)?.rules(for: question.kind).interest?.rule
        var recused: [Delegation: [Project.ID]] = [:]
        for interest in proceedings(of: forum)?.interests ?? [] {
            guard let delegation = interest.delegation, let project = interest.project, !interest.isNone,
                question.projects.contains(project), interest.keepsDelegationOut(by: rule)
            else { continue }
            recused[delegation, default: []].append(project)
        }
        return recused.sorted { $0.key < $1.key }.filter { Set($0.value).count < question.projects.count }
            .map { .interestInBlock($0.key, projects: $0.value.map(label(of:))) }
    }

    // MARK: - Declarations

    /// Who has declared nothing, and who declared late: known when the sitting closes.
    func declarations(at id: Sitting.ID) -> [Warning] {
        guard let sitting = sittings[id], let rules = rules(of: .sitting(id))?.general else { return [] }
        var warnings: [Warning] = []
        if let clause = rules.declarations, isAttendanceOnRecord(in: id) {
            let silent = sitting.attendance.values
                .filter {
                    hasToDeclare($0, in: sitting.committee) && !hasDone(clause.rule, $0, in: sitting)
                }
                .map { label(of: $0.person) }.sorted()
            if !silent.isEmpty { warnings.append(.notDeclared(silent, by: clause.cited)) }
        }
        if let clause = rules.declarationNotice {
            let late = sitting.proceedings.declaredInterests.filter { declared in
                let end = self.end(of: clause.rule, after: declared.on.last, by: rules.calendar?.rule).day
                return end.map { $0 > sitting.convening.days.first } ?? false
            }.map(\.interest).map { interest in
                interest.person.map(label(of:)) ?? interest.delegation?.code ?? interest.body ?? ""
            }
            if !late.isEmpty {
                warnings.append(
                    .declaredLate(Set(late).sorted(), needed: clause.rule, by: clause.cited))
            }
        }
        return warnings
    }

    /// Whether somebody takes part in the decisions, so that a declaration is to be expected: those there for a
    /// delegation that is a member. Who only listens, advises or writes may declare, and is not missed.
    package func hasToDeclare(_ attendance: Sitting.Attendance, in committee: Body.ID) -> Bool {
        guard attendance.presence.isThere, attendance.decides, let delegation = attendance.delegation else {
            return false
        }
        switch standing(of: delegation, in: committee) {
        case .voting, .withoutVote, nil: return true
        case .advisory, .observer, .observerUntilSignature, .suspended: return false
        }
    }

    private func hasDone(
        _ duty: DeclarationDuty, _ attendance: Sitting.Attendance, in sitting: SittingDossier
    ) -> Bool {
        let own = sitting.proceedings.interests.filter { $0.isBy(attendance) }
        switch duty {
        // Once is enough, at whichever sitting of the committee it was.
        case .once: return !own.isEmpty || hasDeclaredBefore(attendance, in: sitting.committee)
        case .eachSitting: return !own.isEmpty
        case .eachItem:
            if own.contains(where: { $0.item == nil && $0.project == nil }) { return true }
            let items = Set(sitting.proceedings.questions.values.compactMap(\.question.item))
            return items.isSubset(of: own.compactMap(\.item))
        }
    }
}

extension Record {
    private func hasDeclaredBefore(_ attendance: Sitting.Attendance, in committee: Body.ID) -> Bool {
        sittings.values.contains { sitting in
            sitting.committee == committee && sitting.proceedings.interests.contains { $0.isBy(attendance) }
        }
    }
}

extension Interest {
    /// What was declared by this person, or by their delegation for all of it.
    package func isBy(_ attendance: Sitting.Attendance) -> Bool {
        if let person { return person == attendance.person }
        return delegation != nil && delegation == attendance.delegation
    }

    /// Whether it is an interest in what the question is about: its project, its item, or all of the sitting.
    func concerns(_ question: Question) -> Bool {
        if let project { return question.projects.contains(project) }
        return item == nil || item == question.item
    }

    /// Whether the person takes no part, as the record says or else the rule.
    func keepsPersonOut(by rule: InterestRule?) -> Bool {
        switch forPerson {
        case .noPart, .leftRoom: true
        case .notSaid:
            switch rule {
            case .personAbstains, .personLeaves, .delegationAbstains: true
            case .declared, nil: false
            }
        case .none: false
        }
    }

    /// Where the record does not say what followed, the committee's own rule does, if it has one.
    func keepsDelegationOut(by rule: InterestRule?) -> Bool {
        switch forDelegation {
        case .noPart, .leftRoom: true
        case .notSaid: rule == .delegationAbstains
        case .none: false
        }
    }
}

extension Sitting.Attendance {
    fileprivate var decides: Bool {
        switch capacity {
        case .head, .member, .deputy, nil: true
        case .adviser, .observer, .secretary, .authority, .commission: false
        }
    }
}
