/// One field of a recorded statement: what the record said, and what it becomes.
package struct FieldChange: Hashable, Sendable {
    /// `particulars.acronym`, `happenedOn.last`, `source.address`
    package var field: String
    package var was: String?
    package var becomes: String?

    package init(field: String, was: String?, becomes: String?) {
        self.field = field
        self.was = was
        self.becomes = becomes
    }
}

/// Why a correction cannot be made of these changes.
package enum ChangeRefusal: Error, Hashable, Sendable {
    case wasDiffers(field: String, stated: String?, recorded: String?)
    /// `has` are the fields that the entry does have, those nearest to the one named first.
    case notAField(String, has: [String])
    /// What people call so stands in several places of the entry; each with what it says.
    case severalFields(String, [FieldChange])
    case notAValue(field: String, String?)
    case nothingChanges
    /// The identity, the handle or the kind of event would change.
    case notTheSame
}

extension RecordEvent.Statement {
    /// The statement's fields as a correction names them, with sealed texts opened.
    package var fields: [String: String] {
        var fields: [String: String] = [:]
        for (path, text) in tree.fields where path != "type" && path != "shape" {
            fields[Self.short(path)] = text
        }
        return fields
    }

    /// What would have to be corrected for this statement to become the other one.
    package func changes(to other: Self) -> [FieldChange] {
        let (mine, others) = (fields, other.fields)
        return Set(mine.keys).union(others.keys).sorted().compactMap { field in
            mine[field] == others[field]
                ? nil : FieldChange(field: field, was: mine[field], becomes: others[field])
        }
    }

    /// The whole fact, restated with these changes.
    package func changing(_ changes: [FieldChange]) throws(ChangeRefusal) -> Self {
        let recorded = fields
        var statement = self
        for change in changes {
            guard recorded[change.field] != nil || Self.couldBe(change.field) else {
                throw .notAField(change.field, has: Self.near(change.field, recorded))
            }
            guard recorded[change.field] == change.was else {
                if recorded[change.field] == nil, !holds(change) {
                    throw .notAField(change.field, has: Self.near(change.field, recorded))
                }
                throw .wasDiffers(field: change.field, stated: change.was, recorded: recorded[change.field])
            }
        }
        var tree = self.tree
        for change in changes {
            guard let changed = try? Self.setting(change, in: tree) else {
                throw .notAValue(field: change.field, change.becomes)
            }
            tree = changed
        }
        guard let pruned = tree.pruned, let restated = try? Self(pruned) else {
            throw .notAValue(field: changes.last?.field ?? "", changes.last?.becomes)
        }
        statement = restated
        for change in changes where statement.fields[change.field] != change.becomes {
            throw .notAField(change.field, has: Self.near(change.field, recorded))
        }
        guard statement != self else { throw .nothingChanges }
        return statement
    }

    /// Whether any entry has a field of this name.
    private static func couldBe(_ field: String) -> Bool {
        field.split(separator: ".").map(String.init).allSatisfy { Int($0) != nil || Key(rawValue: $0) != nil }
    }

    /// Whether this entry would keep what the correction says that the field was.
    private func holds(_ change: FieldChange) -> Bool {
        let asked = FieldChange(field: change.field, was: nil, becomes: change.was)
        guard let set = try? Self.setting(asked, in: tree), let pruned = set.pruned,
            let statement = try? Self(pruned)
        else { return false }
        return statement.fields[change.field] == change.was
    }

    /// Fields that share the most steps with the one that was meant come first.
    private static func near(_ field: String, _ recorded: [String: String]) -> [String] {
        let meant = field.split(separator: ".")
        func shared(_ other: String) -> Int {
            let steps = other.split(separator: ".")
            return zip(meant, steps).prefix { $0 == $1 }.count
                + (steps.last == meant.last || steps.dropLast() == meant.dropLast() ? 1 : 0)
        }
        return recorded.keys.map { (shared($0), $0) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
    }

    private var tree: StoredTree {
        var object = ObjectWriter(sealing: { _, text in text })
        write(to: &object)
        return (try? StoredTree(object.json)) ?? .object([:])
    }

    private init(_ tree: StoredTree) throws(Unreadable) {
        try self.init(from: ObjectReader(tree.json, unsealing: { _, text in text }))
    }

    /// Tries the kinds a value may have; the codec knows which one is right.
    private static func setting(_ change: FieldChange, in tree: StoredTree) throws(Unreadable) -> StoredTree {
        let path = long(change.field)
        guard let text = change.becomes else {
            var changed = tree
            changed.set(path[...], to: nil)
            return changed
        }
        var candidates: [StoredTree] = [.text(text)]
        if let number = Int(text) { candidates.append(.integer(number)) }
        if text == "yes" || text == "no" { candidates.append(.flag(text == "yes")) }
        for candidate in candidates {
            var changed = tree
            changed.set(path[...], to: candidate)
            if let pruned = changed.pruned, (try? Self(pruned)) != nil { return changed }
        }
        // Several changes may only together make a whole (a new list item): the last check is on all of them.
        var changed = tree
        changed.set(path[...], to: .text(text))
        return changed
    }

    private static func short(_ path: String) -> String {
        var steps = path.split(separator: ".").map(String.init)
        if steps.first == "event" { steps.removeFirst() }
        if steps.last == "sealed" { steps.removeLast() }
        return steps.joined(separator: ".")
    }

    private static func long(_ field: String) -> [String] {
        var steps = field.split(separator: ".").map(String.init)
        if !["happenedOn", "source"].contains(steps.first) { steps.insert("event", at: 0) }
        if let last = steps.last, Key(rawValue: last)?.isSealed ?? false { steps.append("sealed") }
        return steps
    }
}
