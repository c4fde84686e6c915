import Foundation

/// Two states of a row, with their lists laid side by side: what is added to a list or taken from it is one line, and not a
/// shift of everything behind it.
struct RowComparison {
    /// The leaves by their paths; those of one element of a list have the same path on both sides.
    private(set) var was: [String: String] = [:]
    private(set) var becomes: [String: String] = [:]
    private(set) var added: [(list: String, element: RowValue)] = []
    private(set) var removed: [(list: String, element: RowValue)] = []
    /// Elements of which another thing is said now than by which people know them: a partner that is of another country.
    private(set) var renamed: [(list: String, before: RowValue, after: RowValue)] = []

    init(_ before: RowValue, _ after: RowValue) { compare(before, after, at: "") }

    private mutating func compare(_ before: RowValue, _ after: RowValue, at path: String) {
        switch (before, after) {
        case (.object(let first), .object(let last)):
            for key in Set(first.keys).union(last.keys).sorted() {
                compare(first[key] ?? .none, last[key] ?? .none, at: path.isEmpty ? key : "\(path).\(key)")
            }
        case (.list(let first), .list(let last)): compare(first, last, at: path)
        case (_, _):
            was.merge(before.fields(under: path)) { $1 }
            becomes.merge(after.fields(under: path)) { $1 }
        }
    }

    private mutating func compare(_ before: [RowValue], _ after: [RowValue], at path: String) {
        let name = path.split(separator: ".").last { Int($0) == nil }.map(String.init) ?? path
        // The entries behind a status follow from what else changes.
        guard name != "chain" else { return }
        var left = before
        var others: [RowValue] = []
        var pairs: [(RowValue, RowValue)] = []
        for element in after {
            if let same = left.firstIndex(of: element) {
                pairs.append((left.remove(at: same), element))
            } else {
                others.append(element)
            }
        }
        for element in others {
            if let identity = element.identity, let own = left.firstIndex(where: { $0.identity == identity })
            {
                pairs.append((left.remove(at: own), element))
            } else {
                added.append((name, element))
            }
        }
        removed += left.map { (name, $0) }
        for (place, pair) in pairs.enumerated() where pair.0.isObject {
            guard pair.0.calling == pair.1.calling else {
                renamed.append((name, pair.0, pair.1))
                continue
            }
            compare(pair.0, pair.1, at: "\(path).\(place)")
        }
    }
}

extension RowValue {
    /// By what an element of a list is known again when something else about it changes.
    fileprivate var identity: [String]? {
        for keys in Self.identities {
            let values = keys.compactMap { self[$0] }
            if self[keys[0]] != nil { return [keys[0]] + values }
        }
        return nil
    }

    /// What an element is called in words (`SaidFields`).
    fileprivate var calling: [String] {
        let whose = ["question", "delegation", "person"].compactMap { self[$0] }
        if self["project"] != nil || !whose.isEmpty { return whose }
        return ["country", "key", "label", "role"].lazy.compactMap { self[$0] }.prefix(1).map(\.self)
    }

    private static let identities = [
        ["project"], ["question", "delegation", "round"], ["mandate"], ["person"], ["decision", "kind"],
        ["key"],
        ["gate"], ["name"], ["item", "delegation", "body"], ["fund", "basis", "currency"],
        ["country", "role"],
        ["role"],
    ]
}

/// A row as it is stored: whatever its type, field by field.
indirect enum RowValue: Decodable, Hashable {
    case object([String: RowValue])
    case list([RowValue])
    case text(String)
    case number(Int)
    case flag(Bool)
    case none

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .none
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([RowValue].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: RowValue].self))
        }
    }

    /// The row of a register from its stored text.
    init?(_ row: String?) throws {
        guard let row else { return nil }
        self = try JSONDecoder().decode(RowValue.self, from: Data(row.utf8))
    }

    /// One field of it, as text.
    subscript(_ name: String) -> String? {
        guard case .object(let object) = self else { return nil }
        return object[name]?.leaf
    }

    var isObject: Bool {
        if case .object = self { true } else { false }
    }

    var leaf: String? {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .none, .list, .object: nil
        }
    }

    func fields(under path: String) -> [String: String] {
        switch self {
        case .none: [:]
        case .text, .number, .flag: leaf.map { [path.isEmpty ? "value" : path: $0] } ?? [:]
        case .list(let list):
            list.enumerated().reduce(into: [:]) { fields, part in
                fields.merge(part.element.fields(under: "\(path).\(part.offset)")) { first, _ in first }
            }
        case .object(let object):
            object.reduce(into: [:]) { fields, part in
                fields.merge(part.value.fields(under: path.isEmpty ? part.key : "\(path).\(part.key)")) {
                    first, _ in first
                }
            }
        }
    }
}
