import Committee

/// What is still to be done on the day, by whom and by when.
extension PlainOffice {
    /// One matter, with what tells its row from others.
    private struct Open {
        var matter: String
        var about: String
        var key: String
        var until: Occasion?
        var since: Day
        var responsible: String
        var names: [String] = []
        var more: [String: Any?] = [:]
    }

    var dues: [String] {
        var rows: [String: String] = [:]
        var open: [Open] = projects.values.flatMap { dues($0) }
        open += decisions.values.flatMap { dues($0) }
        for (id, forum) in forums { open += dues(id, forum) }
        for (id, body) in committees { open += dues(id, body) }
        for (id, programme) in programmes { open += dues(id, programme) }
        for due in open {
            let key = "\(due.matter)/\(due.about)/\(due.key)"
            guard rows[key] == nil else { continue }
            let fields: [String: Any?] = [
                "key": key, "matter": due.matter, "until": due.until?.last.iso,
                "time": due.until?.time?.text, "zone": due.until?.zone, "since": due.since.iso,
                "responsible": due.responsible, "names": due.names,
            ]
            rows[key] = plain(fields.merging(due.more) { $1 })
        }
        return Array(rows.values)
    }

    private func dues(_ project: PlainProject) -> [Open] {
        var open: [Open] = []
        func add(
            _ matter: String, _ key: String, until: Day? = nil, since: Day, _ who: String, _ names: [String],
            _ by: Decision.ID?, _ more: [String: Any?] = [:]
        ) {
            let names = names
            let label = [project.application.code, project.application.acronym].compactMap(\.self)
            var fields: [String: Any?] = [
                "project": project.id.hex, "call": project.call.hex,
                "label": label.isEmpty ? project.id.hex : label.joined(separator: " "),
            ]
            if let decision = by.flatMap({ decisions[$0] }) {
                fields["committee"] = decision.committee.hex
                fields["handle"] = decision.handle?.text
                fields["number"] = decision.particulars.number
            }
            open.append(
                Open(
                    matter: matter, about: project.id.hex, key: key,
                    until: until.map { Occasion(on: $0) },
                    since: since, responsible: who, names: names, more: fields.merging(more) { $1 }))
        }
        for condition in project.open {
            add(
                "condition", condition.key, until: condition.due, since: project.since, "lead partner", [],
                project.decision,
                ["condition": condition.key, "text": condition.text, "judge": condition.judge])
        }
        for wait in project.waits {
            // What the whole decision waits for stands with the decision.
            let common = decisions[wait.decision]?.gates ?? []
            for gate in wait.gates where !common.contains(gate) {
                add(
                    "gate", "\(wait.decision.hex)/\(gate.rawValue)",
                    until: wait.asked.last { $0.gate == gate }?.due, since: project.since, "keeper",
                    [gate.rawValue], wait.decision, ["gate": gate.rawValue])
            }
        }
        for complaint in project.complaints {
            add("complaint", complaint.name, since: complaint.day, "committee", [], project.decision)
        }
        if let notified = project.notifiedOn, project.decision != nil {
            add("complaint period", "", since: notified, "applicant", [], project.decision)
        }
        return open
    }

    private func dues(_ decision: PlainDecision) -> [Open] {
        decision.closed.map { gate in
            Open(
                matter: "gate", about: decision.id.hex, key: gate.rawValue,
                until: decision.asked.last { $0.gate == gate }?.due.map { Occasion(on: $0) },
                since: decision.days.last, responsible: "keeper", names: [gate.rawValue],
                more: [
                    "gate": gate.rawValue, "text": decision.particulars.title,
                    "committee": decision.committee.hex, "handle": decision.handle?.text,
                    "number": decision.particulars.number,
                ])
        }
    }

    private func dues(_ id: Forum, _ forum: PlainForum) -> [Open] {
        var open: [Open] = []
        func add(
            _ matter: String, _ key: String, until: Occasion? = nil, since: Day, _ who: String,
            _ names: [String] = [], _ more: [String: Any?] = [:]
        ) {
            let fields: [String: Any?] = [
                "forum": id.hex, "committee": forum.committee.hex, "handle": forum.handle?.text,
            ]
            open.append(
                Open(
                    matter: matter, about: id.hex, key: key, until: until, since: since, responsible: who,
                    names: names, more: fields.merging(more) { $1 }))
        }
        for point in forum.actions {
            guard let action = actions[point], action.done == nil else { continue }
            add(
                "action point", point.hex, until: action.point.due.map { Occasion(on: $0) },
                since: action.given, "named", [action.point.responsible], ["action": point.hex])
        }
        for asked in forum.asked.values {
            let round = asked.said.map(\.round).max() ?? 1
            var last: [String: Position] = [:]
            for position in asked.said.compactMap(\.position) where position.round == round {
                last[position.delegation.code] = position
            }
            for (code, position) in last {
                guard position.stance == .reserved, let until = position.until else { continue }
                add(
                    "reservation", "\(asked.id.hex)/\(code)", until: Occasion(on: until),
                    since: asked.said.last?.day ?? until, "delegations", [code],
                    ["text": asked.question.text])
            }
        }
        if forum.isProcedure {
            if forum.closed == nil, !forum.isMoved {
                let text = [forum.number, forum.subject].compactMap(\.self).joined(separator: ", ")
                add(
                    "written procedure", "answers", until: forum.deadline, since: forum.days.last,
                    "delegations", [], ["text": text])
            }
            return open
        }
        let (first, last) = (forum.days.first, forum.days.last)
        if ["convened", "opened", "adjourned"].contains(forum.stage) {
            let until = forum.stage == "convened" ? first : last
            add(
                "declarations of interest", "declarations", until: Occasion(on: until), since: first,
                "delegations")
        }
        if forum.stage == "convened", !forum.papersSent {
            add("papers", "papers", since: first, "secretariat")
        }
        guard forum.stage == "closed" else { return open }
        let minutes = minutes[id] ?? PlainMinutes()
        if !minutes.isDone, let circulated = minutes.circulated {
            add(
                "comments on minutes", "comments", until: minutes.comments, since: circulated, "delegations")
            add("approval of minutes", "approval", since: circulated, "committee")
        } else if !minutes.isDone {
            add("draft minutes", "draft", since: last, "secretariat")
        }
        for (item, placed) in forum.items {
            let asked = forum.asked.values.filter { $0.question.item == item }
            let latest = asked.max { ($0.order, $0.id.hex) < ($1.order, $1.id.hex) }
            let declared = latest?.said.compactMap(\.declared).last?.outcome
            guard placed.handlings.last == .deferred || declared == .deferred else { continue }
            add(
                "deferred item", item.hex, since: last, "secretariat", [],
                ["text": "\(placed.item.label). \(placed.item.title)"])
        }
        return open
    }

    private func dues(_ id: Committee.Body.ID, _ body: Body) -> [Open] {
        body.mandates.compactMap { mandate, held in
            guard let until = held.mandate.until, held.from <= day, day <= until else { return nil }
            let who: (String, [String]) =
                if let delegation = held.mandate.delegation {
                    ("delegations", [delegation.code])
                } else if let body = held.mandate.body { ("named", [body]) } else { ("committee", []) }
            return Open(
                matter: "mandate", about: id.hex, key: mandate.hex, until: Occasion(on: until),
                since: held.from, responsible: who.0, names: who.1,
                more: ["committee": id.hex, "capacity": held.mandate.capacity.rawValue])
        }
    }

    private func dues(_ id: Committee.Programme.ID, _ programme: Programme) -> [Open] {
        guard programme.particulars.firstYear == 2021, let day = Day("2031-02-15") else { return [] }
        return [
            Open(
                matter: "report", about: id.hex, key: "final", until: Occasion(on: day), since: day,
                responsible: "managing authority", more: ["programme": id.hex])
        ]
    }
}
