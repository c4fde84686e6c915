import Committee
import Foundation
import Minutes

// The rows of the registers, before and after, field by field.
extension Rehearsal {
    static func rows(
        _ sides: Sides, _ touched: Set<Subject>, _ handles: [Question.ID: String]
    ) throws -> [RowMove] {
        let names = { (identity: String) in
            sides.after.name(ofIdentity: identity) ?? sides.before.name(ofIdentity: identity)
                ?? Question.ID(hex: identity).flatMap { handles[$0] }
        }
        // The statuses say what the projects say, in fewer words.
        return try Register.all.filter { $0.name != .statuses }.flatMap { register in
            try touched.filter { register.kinds.contains($0.kind) }.sorted().flatMap { subject in
                try moves(
                    in: register, from: bodies(register.rows(sides.before, subject, sides.day)),
                    to: bodies(register.rows(sides.after, subject, sides.day)), names)
            }
        }
    }

    private static func bodies(_ rows: [any KeptRow]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.body) })
    }

    private static func moves(
        in register: Register, from before: [String: String], to after: [String: String],
        _ names: @escaping (String) -> String?
    ) throws -> [RowMove] {
        let said = SaidFields(language: .english, names: names)
        return try Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
            .flatMap { key -> [RowMove] in
                let (was, becomes) = (try RowValue(before[key]), try RowValue(after[key]))
                let thing = (becomes ?? was)?.name ?? names(key) ?? key
                func move(_ field: String, _ before: String?, _ after: String?) -> RowMove {
                    RowMove(
                        register: register.name.rawValue, thing: thing, field: field, before: before,
                        after: after)
                }
                guard let was, let becomes else {
                    // A row that comes or goes is one line.
                    return [move("", was?.headline, becomes?.headline)]
                }
                let comparison = RowComparison(was, becomes)
                let changes = said.changes(from: comparison.was, to: comparison.becomes).map {
                    move($0.field, $0.was?.unlessIdentity, $0.becomes?.unlessIdentity)
                }.filter { $0.before != nil || $0.after != nil }
                return changes
                    + comparison.renamed.map {
                        move(said.word($0.list), $0.before.summary(said), $0.after.summary(said))
                    } + comparison.removed.map { move(said.word($0.list), $0.element.summary(said), nil) }
                    + comparison.added.map { move(said.word($0.list), nil, $0.element.summary(said)) }
            }
    }
}

extension RowValue {
    /// What people call the row: a project by code and acronym, what is due by what has to be done, else its handle.
    fileprivate var name: String? {
        if let matter = self["matter"].flatMap(Due.Matter.init(rawValue:)) {
            let what = [matter.words(in: .english), self["condition"]].compactMap(\.self).joined(
                separator: " ")
            let about = self["label"] ?? self["handle"]
            return about.map { "\(what): \($0)" } ?? what
        }
        let label = [self["code"], self["acronym"]].compactMap(\.self).joined(separator: " ")
        let handle = self["handle"].map { $0.hasPrefix("projects/") ? String($0.dropFirst(9)) : $0 }
        return label.nonempty ?? handle ?? self["measure"]
    }

    /// A whole row in one line: what people look for in it beside its name.
    fileprivate var headline: String {
        let told = [
            "number", "title", "name", "text", "count", "status", "stage", "responsible", "until", "on",
            "lastDay",
        ].compactMap { self[$0] }
        return told.isEmpty ? "on record" : told.joined(separator: ", ")
    }

    /// An element of a list in one line, without identities that nobody can read.
    fileprivate func summary(_ said: SaidFields) -> String {
        var fields = fields(under: "")
        if fields["round"] == "1" { fields["round"] = nil }
        let values = said.said(fields).compactMap(\.value.unlessIdentity)
        let shown = values.prefix(6).joined(separator: ", ")
        return values.count > 6 ? "\(shown) (+\(values.count - 6))" : shown
    }
}

extension String {
    fileprivate var unlessIdentity: String? {
        utf8.count == 32 && allSatisfy(\.isHexDigit) ? nil : self
    }
}
