// Questions that deciding and the registers ask of the record. None of them throws, and none writes.
extension Record {
    /// The standing of a delegation in the committee's programmes, `nil` when it has none. A committee that serves
    /// two periods (P26) hears whoever may vote in one of them.
    package func standing(of delegation: Delegation, in committee: Body.ID) -> Standing? {
        if let seat = committees[committee]?.seats[delegation] { return seat.standing }
        let standings = (committees[committee]?.particulars.programmes ?? [])
            .compactMap { programmes[$0]?.standings[delegation] }
        return standings.contains(.voting) ? .voting : standings.last
    }

    /// Who may vote: by its seat in this committee, else by its standing in the programme; where membership differs by
    /// theme (P31), those whose seat is for the theme of the question, or for every theme.
    package func votingDelegations(of committee: Body.ID, theme: String? = nil) -> [Delegation] {
        var delegations: Set<Delegation> = []
        for programme in committees[committee]?.particulars.programmes ?? [] {
            for (delegation, standing) in programmes[programme]?.standings ?? [:] where standing == .voting {
                delegations.insert(delegation)
            }
        }
        for seat in (committees[committee]?.seats ?? [:]).values {
            if seat.standing == .voting, theme.map(seat.isFor) ?? true {
                delegations.insert(seat.delegation)
            } else {
                delegations.remove(seat.delegation)
            }
        }
        return delegations.sorted()
    }

    /// The version that a sitting or written procedure follows.
    package func rulesFollowed(in forum: Forum) -> RulesOfProcedure.ID? {
        switch forum {
        case .sitting(let sitting): sittings[sitting]?.opening?.rules
        case .procedure(let procedure): procedures[procedure]?.launch.rules
        }
    }

    package func rules(of forum: Forum) -> RulesOfProcedure? {
        guard let id = rulesFollowed(in: forum), let committee = committee(of: forum) else { return nil }
        return committees[committee]?.rules.first { $0.id == id }?.rules
    }

    /// Whether an interest keeps the delegation out of this question: its own, or those of everybody who is there for it.
    package func isRecused(_ delegation: Delegation, from question: Question.ID, in forum: Forum) -> Bool {
        guard let proceedings = proceedings(of: forum), let asked = proceedings.questions[question]?.question
        else { return false }
        let matters = proceedings.interests.filter { !$0.isNone && $0.concerns(asked) }
        guard !matters.isEmpty else { return false }
        let rule = rules(of: forum)?.rules(for: asked.kind).interest?.rule
        return matters.contains { $0.delegation == delegation && $0.keepsDelegationOut(by: rule) }
            || hasNobodyLeft(delegation, at: asked.item, in: forum, of: matters, by: rule)
    }

    /// Whether everybody who sits for a delegation is kept out by an interest of their own, so that nobody is left to
    /// speak for it. What the record says of the delegation itself goes before.
    private func hasNobodyLeft(
        _ delegation: Delegation, at item: Item.ID?, in forum: Forum, of matters: [Interest],
        by rule: InterestRule?
    ) -> Bool {
        guard case .sitting(let id) = forum, let sitting = sittings[id] else { return false }
        let personal = matters.filter {
            $0.person != nil && $0.forDelegation == .notSaid && $0.keepsPersonOut(by: rule)
        }
        guard !personal.isEmpty else { return false }
        let order = item.flatMap { sitting.proceedings.items[$0]?.item.order } ?? 1
        let people = sitting.attendance.values.filter { $0.delegation == delegation && $0.represents }
        let (out, others) = people.reduce(into: (0, 0)) { count, attendance in
            if personal.contains(where: { $0.person == attendance.person }) {
                count.0 += 1
            } else if sitting.isInTheRoom(attendance.person, at: order) {
                count.1 += 1
            }
        }
        return out > 0 && others == 0
    }

    /// What people call a project: its code and acronym, or the handle of a placeholder.
    package func label(of project: Project.ID) -> String {
        guard let dossier = projects[project] else { return project.hex }
        let names = [dossier.application.code, dossier.application.acronym].compactMap(\.self)
        guard names.isEmpty else { return names.joined(separator: " ") }
        return dossier.handle.map { String($0.path.split(separator: "/").last ?? "") } ?? project.hex
    }

    package func label(of committee: Body.ID) -> String {
        committees[committee]?.particulars.code ?? committee.hex
    }

    /// The handle, never the name: refusals end in logs and terminals.
    package func label(of person: Person.ID) -> String { people[person]?.handle?.path ?? person.hex }

    /// The committee's programmes by their codes; one that is on record only from a later day has none yet.
    func programmeCodes(of committee: Body.ID) -> String {
        let codes = (committees[committee]?.particulars.programmes ?? [])
            .compactMap { programmes[$0]?.particulars.code }
        return codes.isEmpty
            ? "the programme of \(label(of: committee)) on that day" : codes.joined(separator: ", ")
    }
}
