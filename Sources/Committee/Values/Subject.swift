/// What an entry is about. Subjects are derived from the entry's payload by one function, kept in an index
/// beside the log, and checked by `verify`: they say which entries a question has to read.
package struct Subject: Hashable, Comparable, Sendable {
    /// The raw values are stored; a number is never given a second meaning.
    package enum Kind: Int, CaseIterable, Sendable {
        case register = 1
        case programme = 2
        case committee = 3
        case call = 4
        case project = 5
        case sitting = 6
        case procedure = 7
        case person = 8
        case decision = 9
        /// Everybody the register knows: the one list that names are looked up in.
        case people = 10
        /// A document of a record file, by its handle: what was recorded from it before.
        case document = 11
        /// The public holidays of all countries.
        case calendar = 12
    }

    package let kind: Kind
    /// 32 hexadecimal digits of an identity; for a document, its handle.
    package let key: String

    package init(_ kind: Kind, _ key: String) {
        self.kind = kind
        self.key = key
    }

    package static func < (a: Self, b: Self) -> Bool { (a.kind.rawValue, a.key) < (b.kind.rawValue, b.key) }
}
