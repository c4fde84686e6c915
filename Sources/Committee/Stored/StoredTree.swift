/// The stored form of a statement as a tree of named fields: what a correction compares and changes.
///
/// A correction says, field by field, what the record said and what it becomes. That works for every event
/// alike, because it works on the stored form, whose names are pinned.
package indirect enum StoredTree: Hashable, Sendable {
    case object([String: StoredTree])
    case list([StoredTree])
    case text(String)
    case integer(Int)
    case flag(Bool)
}

extension StoredTree {
    package init(_ json: String) throws(Unreadable) {
        var scanner = JSONScanner(Array(json.utf8))
        self = try Self.read(&scanner, depth: 0)
        guard scanner.next == nil else { throw .notJSON(at: scanner.offset) }
    }

    private static func read(_ scanner: inout JSONScanner, depth: Int) throws(Unreadable) -> StoredTree {
        guard depth < 32 else { throw .notJSON(at: scanner.offset) }
        switch scanner.next {
        case UInt8(ascii: "{"):
            var members: [String: StoredTree] = [:]
            try scanner.take(UInt8(ascii: "{"))
            while scanner.next != UInt8(ascii: "}") {
                if !members.isEmpty { try scanner.take(UInt8(ascii: ",")) }
                let key = try scanner.string()
                try scanner.take(UInt8(ascii: ":"))
                members[key] = try read(&scanner, depth: depth + 1)
            }
            try scanner.take(UInt8(ascii: "}"))
            return .object(members)
        case UInt8(ascii: "["):
            var items: [StoredTree] = []
            try scanner.take(UInt8(ascii: "["))
            while scanner.next != UInt8(ascii: "]") {
                if !items.isEmpty { try scanner.take(UInt8(ascii: ",")) }
                items.append(try read(&scanner, depth: depth + 1))
            }
            try scanner.take(UInt8(ascii: "]"))
            return .list(items)
        case UInt8(ascii: "\""): return .text(try scanner.string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"):
            let isTrue = scanner.next == UInt8(ascii: "t")
            try scanner.skipValue()
            return .flag(isTrue)
        default: return .integer(try scanner.integer())
        }
    }

    package var json: String {
        switch self {
        case .object(let members):
            "{"
                + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { "\(ObjectWriter.quoted($0.key)):\($0.value.json)" }.joined(separator: ",") + "}"
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .text(let text): ObjectWriter.quoted(text)
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    /// Every leaf by its path: `particulars.outcomes.35.outcome` = `reserve list`.
    package var fields: [String: String] {
        var fields: [String: String] = [:]
        collect(into: &fields, path: [])
        return fields
    }

    private func collect(into fields: inout [String: String], path: [String]) {
        switch self {
        case .object(let members):
            for (key, value) in members { value.collect(into: &fields, path: path + [key]) }
        case .list(let items):
            for (index, item) in items.enumerated() {
                item.collect(into: &fields, path: path + [String(index)])
            }
        case .text(let text): fields[path.joined(separator: ".")] = text
        case .integer(let number): fields[path.joined(separator: ".")] = String(number)
        case .flag(let flag): fields[path.joined(separator: ".")] = flag ? "yes" : "no"
        }
    }

    /// Puts `leaf` at the path, making objects and the next list item on the way; `nil` takes it out.
    package mutating func set(_ path: ArraySlice<String>, to leaf: StoredTree?) {
        guard let step = path.first else {
            if let leaf { self = leaf }
            return
        }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            members[step] = Self.changed(members[step], rest, to: leaf)
            self = .object(members)
        case .list(var items):
            guard let index = Int(step), index <= items.count, index >= 0 else { return }
            let changed = Self.changed(index < items.count ? items[index] : nil, rest, to: leaf)
            if let changed, index < items.count {
                items[index] = changed
            } else if let changed {
                items.append(changed)
            } else if index < items.count {
                // Emptied, not taken out: the places of the others must not shift before all is changed.
                items[index] = .object([:])
            }
            self = .list(items)
        case .text, .integer, .flag: return
        }
    }

    private static func changed(
        _ child: StoredTree?, _ path: ArraySlice<String>, to leaf: StoredTree?
    ) -> StoredTree? {
        guard let next = path.first else { return leaf }
        var child = child ?? (next == "0" ? .list([]) : .object([:]))
        child.set(path, to: leaf)
        return child
    }

    /// Without the objects and lists that changes have emptied.
    package var pruned: StoredTree? {
        switch self {
        case .object(let members):
            let kept = members.compactMapValues(\.pruned)
            return kept.isEmpty ? nil : .object(kept)
        case .list(let items):
            let kept = items.compactMap(\.pruned)
            return kept.isEmpty ? nil : .list(kept)
        case .text, .integer, .flag: return self
        }
    }
}
