import Committee
import Minutes

extension Comparison {
    mutating func compareProjects() throws {
        var entered: [String: [String: [ProjectRow]]] = [:]
        for row: ChangedRow<ProjectRow> in try rows(.projects) {
            switch (row.before, row.after) {
            case (nil, let new?):
                remember(new)
                entered[new.call, default: [:]][new.status, default: []].append(new)
            case (let gone?, nil):
                tell(
                    .projectGone, gone, from: words(gone.status),
                    because: corrections(of: [.application(row.key)], about: row.key))
            case (let before?, let after?):
                remember(after)
                try compare(before, after)
            case (nil, nil): break
            }
        }
        for (call, byStatus) in entered {
            for status in ProjectStatus.Code.allCases.map(\.rawValue) {
                if let projects = byStatus[status] { tell(projects, of: call, as: status) }
            }
        }
    }

    private mutating func compare(_ before: ProjectRow, _ after: ProjectRow) throws {
        let cause = try because(before, after)
        let (was, becomes) = (standing(before), standing(after))
        if was != becomes { tell(.statusMoved, after, from: was, to: becomes, because: cause) }
        for condition in before.openConditions
        where !after.openConditions.contains(where: { $0.key == condition.key })
            && after.fulfilledConditions.contains(where: { $0.key == condition.key })
        {
            let due = condition.due.map { say("due \($0)", "termiņš \($0)") }
            tell(
                .conditionFulfilled, after,
                "\(after.label), \(say("condition", "nosacījums")) \(condition.key)",
                from: [condition.text, due].compactMap(\.self).joined(separator: ", "),
                to: say("fulfilled", "izpildīts"))
        }
        for (field, was, becomes, touched) in fields(before, after) where was != becomes {
            tell(
                .projectChanged, after, from: was.map { "\(field): \($0)" },
                to: becomes.map { "\(field): \($0)" },
                because: corrections(of: touched, about: after.project) ?? cause)
        }
    }

    /// The new decision on which the status rests, else what was corrected about the project.
    private func because(_ before: ProjectRow, _ after: ProjectRow) throws -> String? {
        if let decision = after.decision, decision != before.decision,
            let row: DecisionRow = try views.row(.decisions, decision, at: until)
        {
            return row.handle
        }
        return corrections(of: moved(before, after), about: after.project)
    }

    private func standing(_ row: ProjectRow) -> String {
        let status = language == .latvian ? words(row.status) : row.statusWords
        return row.rank.map { "\(status) \($0)" } ?? status
    }

    /// What moves a status: the decisions on the project, and what happened to it.
    private func moved(_ before: ProjectRow, _ after: ProjectRow) -> [Touched] {
        Set([before.decision, after.decision].compactMap(\.self)).sorted().flatMap {
            [Touched.outcome(decision: $0, project: after.project), .decision($0)]
        } + [.progress(after.project)]
    }

    private func fields(
        _ before: ProjectRow, _ after: ProjectRow
    ) -> [(field: String, was: String?, becomes: String?, touched: [Touched])] {
        func sums(_ amounts: [AmountRow]) -> String? {
            amounts.map { Amount.plain(cents: $0.cents, $0.currency, in: language) }.joined(separator: " + ")
                .nonempty
        }
        func partners(_ row: ProjectRow) -> String? {
            row.partners.map { partner in
                let role = Project.Partner.Role(rawValue: partner.role)
                return
                    "\(partner.country) \(role == .lead ? say("lead", "vadošais") : say(partner.role, "partneris"))"
            }.joined(separator: ", ").nonempty
        }
        let applied: [Touched] = [.application(after.project)]
        return [
            (say("code", "kods"), before.code, after.code, applied),
            (say("acronym", "akronīms"), before.acronym, after.acronym, applied),
            (say("title", "nosaukums"), before.title, after.title, applied),
            (say("priority", "prioritāte"), before.priority, after.priority, applied),
            (say("partners", "partneri"), partners(before), partners(after), applied),
            (
                say("money decided", "lemtā summa"), sums(before.decided), sums(after.decided),
                moved(before, after)
            ),
            (
                say("contract", "līgums"), sums(before.contracted), sums(after.contracted),
                [.progress(after.project)]
            ),
        ]
    }

    private mutating func tell(
        _ kind: RecordChange.Kind, _ row: ProjectRow, _ thing: String? = nil, from before: String? = nil,
        to after: String? = nil, because: String? = nil
    ) {
        add(
            RecordChange(
                kind: kind, committee: nil, programmes: programmes(ofCall: row.call),
                thing: thing ?? row.label,
                projects: [row.label], before: before, after: after, because: because,
                projectKeys: [row.project]))
    }

    /// Ninety applications are one thing to know.
    private mutating func tell(_ projects: [ProjectRow], of call: String, as status: String) {
        let sorted = projects.sorted { $0.handle < $1.handle }
        add(
            RecordChange(
                kind: .projectsEntered, committee: nil, programmes: programmes(ofCall: call),
                thing: directory.calls[call]?.code ?? call, projects: sorted.map(\.label),
                after: "\(projects.count) \(words(status))", projectKeys: Set(projects.map(\.project))))
    }
}
