import Committee

extension Fields {
    /// The parts of a block decision. A project stands in one part only.
    func block(ofCall call: String?) -> [BlockPart] {
        var parts: [BlockPart] = []
        var named: [String: Place] = [:]
        let example = "{outcome: approved, projects: [P01, P02], count: 2}"
        each(.block, example: example) { fields, _ in
            let outcome: Outcome? = fields.word(needed: .outcome)
            let call = fields.value(.call, .handle) ?? call
            let count = fields.value(.count, .number)
            let ranked = fields.value(.ranked, .yes) ?? false
            var list = BlockList(ranked: ranked)
            let rest = fields.rest(ofCall: call)
            if rest == nil { fields.readBlockList(&list, ofCall: call) }
            let conditions = fields.conditions(ofCall: call, among: list.projects)
            let shared = fields.value(.reasons, .lines).map { ["*": $0] } ?? [:]
            for name in rest.map({ [$0] }) ?? list.projects {
                if let first = named[name.text] {
                    fields.reading.report(.namedTwice(first: first), name.text, at: name.place)
                }
                named[name.text] = named[name.text] ?? name.place
            }
            if let count, rest == nil, count != list.listed, let located = fields.raw(.count) {
                fields.reading.report(.countDiffers(listed: list.listed), located.text, at: located.place)
            }
            guard let outcome else { return }
            parts.append(
                BlockPart(
                    outcome: outcome, projects: rest.map { .theRest(ofCall: $0) } ?? .named(list.projects),
                    count: count, ranked: list.ranked, conditions: conditions,
                    recommendations: list.recommendations, amounts: list.amounts,
                    reasons: list.reasons.merging(shared) { own, _ in own }, place: fields.place))
        }
        return parts
    }

    /// The call of which a part takes the rest.
    private func rest(ofCall call: String?) -> Name? {
        guard let located = raw(.projects), case .text(let text, quoted: false) = located.content,
            trimmed(text) == "the rest"
        else { return nil }
        if call == nil { reading.report(.projectWithoutCall, located.text, at: located.place) }
        if has(.annex) { reading.report(.together("projects", "annex"), at: place) }
        return Name(document: call ?? "?", place: located.place)
    }

    private func readBlockList(_ list: inout BlockList, ofCall call: String?) {
        switch (says(.projects), says(.annex)) {
        case (true, true): reading.report(.together("projects", "annex"), at: place)
        case (false, false): reading.report(.missingOneOf(["projects", "annex"]), at: place)
        case (true, false), (false, true): break
        }
        let rows = rows(.annex, required: [.project], allowed: [.rank, .recommendation, .ceiling, .reasons])
        for located in rows + entries(.projects) { list.read(located, ofCall: call, reading) }
        list.sortByRank(reading)
    }

    /// The conditions of a part, by project; those under `*` are for every project of the part, and the rest of
    /// a call can have no others.
    private func conditions(ofCall call: String?, among projects: [Name]) -> [String: [Condition]] {
        var conditions: [String: [Condition]] = [:]
        var places: [[String]: Place] = [:]
        let example = "{project: P01, key: budget, text: cut the travel costs, due: 2020-05-01}"
        for row in rows(.conditions, required: [.project, .key, .text], allowed: [.due, .judge]) {
            reading.fields(of: row, example: example) { fields in
                let project = fields.conditioned(ofCall: call, among: projects)
                let key = fields.value(needed: .key, .part)
                let text = fields.value(needed: .text, .lines)
                let due = fields.value(.due, .day)
                let judge = fields.value(.judge, .text)
                guard let project, let key, let text else { return }
                if let first = places[[project, key]] {
                    reading.report(.namedTwice(first: first), key, at: fields.place)
                }
                places[[project, key]] = places[[project, key]] ?? fields.place
                conditions[project, default: []].append(
                    Condition(key: key, text: text, due: due, judge: judge))
            }
        }
        return conditions
    }

    private func conditioned(ofCall call: String?, among projects: [Name]) -> String? {
        guard let located = raw(.project) else {
            reading.report(.missing(field: "project", .project), at: place)
            return nil
        }
        if trimmed(located.text) == "*" { return "*" }
        guard let project = reading.project(located, ofCall: call) else { return nil }
        if !projects.contains(where: { $0.text == project.text }) {
            reading.report(.notInThisPart, located.text, at: located.place)
        }
        return project.text
    }
}
