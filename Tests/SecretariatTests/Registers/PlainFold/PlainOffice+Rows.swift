import Committee
import Foundation

@testable import Secretariat

/// One row, written anew with its fields in order; what is not known is left out.
func plain(_ fields: [String: Any?]) -> String {
    let known = fields.compactMapValues { $0 }
    let bytes = (try? JSONSerialization.data(withJSONObject: known, options: [.sortedKeys])) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
}

private func known(_ fields: [String: Any?]) -> [String: Any] { fields.compactMapValues { $0 } }

/// The rows of each register, as this fold would write them.
extension PlainOffice {
    func rows(_ register: Register.Name) -> [String] {
        switch register {
        case .programmes: programmes.map(row)
        case .committees: committees.map(row)
        case .calls:
            calls.map { id, call in
                plain([
                    "call": id.hex, "programme": call.programme.hex, "code": call.particulars.code,
                    "number": call.particulars.number, "title": call.particulars.title,
                ])
            }
        case .projects: projects.values.map(row)
        case .statuses: projects.values.map(status)
        case .sittings: forums.map(row)
        case .decisions: decisions.values.map(row)
        case .actions:
            actions.map { id, action in
                plain([
                    "action": id.hex, "forum": action.forum.hex, "responsible": action.point.responsible,
                    "given": action.given.iso, "due": action.point.due?.iso, "done": action.done?.iso,
                    "entry": action.name,
                ])
            }
        case .figures: figures.map(row)
        case .dues: dues
        }
    }

    private func row(_ id: Committee.Programme.ID, _ programme: Programme) -> String {
        let particulars = programme.particulars
        return plain([
            "programme": id.hex, "code": particulars.code, "name": particulars.name,
            "nameLatvian": particulars.nameLatvian, "firstYear": particulars.firstYear,
            "lastYear": particulars.lastYear, "strand": particulars.strand.rawValue, "cci": particulars.cci,
            "standings": programme.standings, "delegationNames": programme.names,
            "bodies": programme.bodies.map {
                known(["role": $0.role.rawValue, "name": $0.name, "seat": $0.seat])
            },
        ])
    }

    private func row(_ id: Committee.Body.ID, _ body: Body) -> String {
        let members = body.mandates
            .filter { $0.value.from <= day && day <= ($0.value.mandate.until ?? .forEver) }
            .sorted { ($0.value.from, $0.key.hex) < ($1.value.from, $1.key.hex) }
        return plain([
            "committee": id.hex, "code": body.particulars.code, "kind": body.particulars.kind.rawValue,
            "name": body.particulars.name, "nameLatvian": body.particulars.nameLatvian,
            "programmes": body.particulars.programmes.map(\.hex),
            "rules": body.rules.filter { $0.validFrom <= day && day <= ($0.validUntil ?? .forEver) }
                .map(\.version),
            "saysRulesNotHeld": body.saysRulesNotHeld, "chair": body.chair.map(fields),
            "members": members.map { mandate, held in
                known([
                    "mandate": mandate.hex, "person": held.mandate.person.hex,
                    "delegation": held.mandate.delegation?.code, "capacity": held.mandate.capacity.rawValue,
                    "body": held.mandate.body, "from": held.from.iso, "until": held.mandate.until?.iso,
                    "document": held.mandate.document,
                ])
            },
        ])
    }

    private func fields(_ chair: Committee.Body.Chair) -> [String: Any] {
        known(["delegation": chair.delegation?.code, "body": chair.body, "person": chair.person?.hex])
    }

    private func row(_ project: PlainProject) -> String {
        plain([
            "project": project.id.hex, "handle": project.handle?.path ?? project.id.hex,
            "call": project.call.hex, "code": project.application.code,
            "acronym": project.application.acronym, "title": project.application.title,
            "priority": project.application.priority, "status": project.status.word,
            "rank": project.status.rank, "awaiting": project.status.gates.map(\.rawValue),
            "waits": project.waits.map { wait in
                [
                    "decision": wait.decision.hex, "outcome": wait.outcome.outcome.rawValue,
                    "gates": wait.gates.map { gate($0, wait.asked) },
                ] as [String: Any]
            },
            "postponements": project.times, "since": project.since.iso,
            "selectedOn": project.selectedOn?.iso, "clearedOn": project.clearedOn?.iso,
            "contractedOn": project.contractedOn?.iso, "openConditions": project.open.map(fields),
            "fulfilledConditions": project.met.map(fields),
            "partners": project.application.partners.map {
                known([
                    "country": $0.country.code, "role": $0.role.rawValue, "name": $0.name,
                    "cents": $0.amount?.cents,
                ])
            },
            "decided": project.decided.map(fields), "contracted": project.contracted.map(fields),
            "decision": project.decision?.hex, "chain": project.chain,
        ])
    }

    private func gate(_ gate: Decision.Gate, _ asked: [PlainDecision.Asked]) -> [String: Any] {
        let last = asked.last { $0.gate == gate }
        return known(["gate": gate.rawValue, "asked": last?.on.iso, "due": last?.due?.iso])
    }

    private func fields(_ condition: Condition) -> [String: Any] {
        known(["key": condition.key, "text": condition.text, "due": condition.due?.iso])
    }

    private func fields(_ amount: Amount) -> [String: Any] {
        [
            "cents": amount.cents, "currency": amount.currency, "fund": amount.fund.rawValue,
            "basis": amount.basis.rawValue, "qualifier": amount.qualifier.rawValue, "step": amount.step,
        ]
    }

    private func status(_ project: PlainProject) -> String {
        var words = project.status.word
        if !project.status.gates.isEmpty {
            let asked = project.waits.last
            let gates = (asked?.gates ?? []).map { gate in
                (gate.rawValue, asked?.asked.last { $0.gate == gate }?.due)
            }
            let all = gates.filter { $0.1 == nil } + gates.filter { $0.1 != nil }
            words +=
                " "
                + all.map { $0 + ($1.map { ", answer due \($0.iso)" } ?? "") }.joined(separator: ", ")
        }
        return [
            project.id.hex, project.call.hex, project.handle?.path ?? project.id.hex,
            project.application.code ?? "", project.application.acronym ?? "", project.status.word, words,
            project.status.rank.map { "\($0)" } ?? "", project.since.iso, "\(project.open.count)",
        ].joined(separator: "\u{1F}")
    }

    private func row(_ decision: PlainDecision) -> String {
        let particulars = decision.particulars
        var from: String?
        if case .from(let day) = particulars.effect { from = day.iso }
        return plain([
            "decision": decision.id.hex, "handle": decision.handle?.text ?? decision.id.hex,
            "forum": decision.forum.hex, "committee": decision.committee.hex,
            "kind": particulars.kind.rawValue, "number": particulars.number, "title": particulars.title,
            "text": particulars.text, "firstDay": decision.days.first.iso, "lastDay": decision.days.last.iso,
            "words": decision.days.words, "effectFrom": from, "waitsFor": decision.closed.map(\.rawValue),
            "gates": decision.closed.map { gate($0, decision.asked) }, "inEffect": decision.effective?.iso,
            "outcomes": particulars.outcomes.map {
                known(["project": $0.project.hex, "outcome": $0.outcome.rawValue, "rank": $0.rank])
            },
            "touches": particulars.relations.map { ["kind": $0.kind.rawValue, "decision": $0.decision.hex] },
            "touchedBy": decision.touchedBy.map { ["kind": $0.kind.rawValue, "decision": $0.by.hex] },
            "source": ["kind": "own record"], "entry": decision.name,
        ])
    }

    private func row(_ id: Figure.ID, _ stated: (figure: Figure, on: Day)) -> String {
        let figure = stated.figure
        var count: Int?
        var amount: Amount?
        var qualifier = ""
        switch figure.value {
        case .count(let value, let meant): (count, qualifier) = (value, meant.rawValue)
        case .amount(let value): (amount, qualifier) = (value, value.qualifier.rawValue)
        }
        let (kind, about) =
            switch figure.about {
            case .programme(let id): ("programme", id.hex)
            case .call(let id): ("call", id.hex)
            case .sitting(let id): ("sitting", id.hex)
            case .procedure(let id): ("procedure", id.hex)
            case .decision(let id): ("decision", id.hex)
            }
        return plain([
            "figure": id.hex, "aboutKind": kind, "about": about, "measure": figure.measure.rawValue,
            "count": count, "qualifier": qualifier, "amount": amount.map(fields),
            "country": figure.country?.code, "part": figure.part, "derived": figure.derived,
            "on": stated.on.iso, "source": ["kind": "own record"],
        ])
    }

    private func row(_ id: Forum, _ forum: PlainForum) -> String {
        let stage = forum.closed != nil ? "closed" : forum.isMoved ? "moved" : forum.stage
        let asked = forum.asked.values
        return plain([
            "forum": id.hex, "isProcedure": forum.isProcedure, "handle": forum.handle?.text ?? id.hex,
            "committee": forum.committee.hex, "number": forum.number, "firstDay": forum.days.first.iso,
            "lastDay": (forum.closed ?? forum.days.last).iso, "words": forum.days.words,
            "place": forum.place, "country": forum.country, "stage": stage,
            "chair": forum.chair.map(fields), "isAttendanceUnpublished": forum.isUnpublished,
            "seats": forum.seats.values.sorted { $0.person.hex < $1.person.hex }.map {
                known([
                    "person": $0.person.hex, "delegation": $0.delegation?.code,
                    "capacity": $0.capacity?.rawValue, "presence": $0.presence.rawValue,
                ])
            },
            "voices": asked.sorted { $0.id.hex < $1.id.hex }.flatMap { asked in
                asked.said.compactMap(\.position).map {
                    [
                        "question": asked.id.hex, "delegation": $0.delegation.code,
                        "stance": $0.stance.rawValue, "round": $0.round,
                    ] as [String: Any]
                }
            },
            "questions": asked.sorted { ($0.order, $0.id.hex) < ($1.order, $1.id.hex) }.map {
                known([
                    "question": $0.id.hex, "item": $0.question.item?.hex,
                    "projects": $0.question.projects.map(\.hex),
                ])
            },
            "advice": (opinions[id] ?? []).map { given in
                known([
                    "item": given.item.hex, "label": forum.items[given.item]?.item.label,
                    "delegation": given.opinion.delegation.code, "body": given.opinion.body,
                    "view": given.opinion.view.rawValue, "projects": given.opinion.projects.map(\.hex),
                ])
            },
            "outcomes": Dictionary(
                uniqueKeysWithValues: asked.map {
                    ($0.id.hex, $0.said.compactMap(\.declared).last?.outcome.rawValue ?? "open")
                }), "decisions": forum.decisions.map(\.hex),
        ])
    }
}

extension Forum {
    var hex: String {
        switch self {
        case .sitting(let id): id.hex
        case .procedure(let id): id.hex
        }
    }
}
