/// A rule with one written form, the same in record files, in the log and on the page of the rules.
///
/// `2 of 3`, `10 working days`, `chair, managing authority`: fifty parameters would otherwise each have a reader, a stored
/// form and a wording of their own.
package protocol WrittenRule: Hashable, Sendable {
    init?(written text: String)
    var written: String { get }
    /// What may be written, for a complaint: `2 of 3, 3 delegations or all`.
    static var form: String { get }
}

extension WrittenRule where Self: RawRepresentable<String> & CaseIterable {
    package init?(written text: String) { self.init(rawValue: text) }
    package var written: String { rawValue }
    package static var form: String { allCases.map(\.rawValue).alternatives }
}

/// Several of a kind, separated by commas.
package struct RuleList<Element: WrittenRule>: WrittenRule {
    package var elements: [Element]

    package init(_ elements: [Element]) { self.elements = elements }

    package init?(written text: String) {
        var elements: [Element] = []
        for part in text.parts(separatedBy: ",") {
            guard let element = Element(written: part) else { return nil }
            elements.append(element)
        }
        guard !elements.isEmpty else { return nil }
        self.elements = elements
    }

    package var written: String { elements.map(\.written).joined(separator: ", ") }
    package static var form: String { "a list, separated by commas, of: \(Element.form)" }
}

/// A rule that is only read by people: a body, a route.
package struct RuleText: WrittenRule {
    package var text: String

    package init(_ text: String) { self.text = text }

    package init?(written text: String) {
        guard !text.isEmpty else { return nil }
        self.text = text
    }

    package var written: String { text }
    package static var form: String { "text" }
}

extension [String] {
    fileprivate var alternatives: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}

extension String {
    /// The parts between separators, without the blanks around them.
    func parts(separatedBy separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// A number of nothing but digits; not more of them than any committee has.
    var digits: Int? { utf8.count <= 9 ? wholeNumber : nil }

    /// A number of nothing but digits, as far as numbers go.
    var wholeNumber: Int? {
        guard !isEmpty, utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(self)
    }

    func after(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
