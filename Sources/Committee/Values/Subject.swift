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
    private let identity: Identity

    /// Most subjects have an identity of 128 bits. Every entry is filed under some of them, so they are kept as numbers,
    /// not as the text in which they are stored.
    private enum Identity: Hashable {
        case numbered(ID<Subject>)
        case named(String)
    }

    /// One written form gives one subject: 32 hexadecimal digits are always kept as a number.
    package init(_ kind: Kind, _ key: String) {
        self.kind = kind
        identity = ID(hex: key).map(Identity.numbered) ?? .named(key)
    }

    package init<Entity>(_ kind: Kind, _ id: ID<Entity>) {
        self.kind = kind
        identity = .numbered(ID(high: id.high, low: id.low))
    }

    /// 32 hexadecimal digits of an identity; for a document, its handle.
    package var key: String {
        switch identity {
        case .numbered(let id): id.hex
        case .named(let name): name
        }
    }

    /// The identity, where it has one of 128 bits; that it is one of the kind's is for the caller to know.
    package func id<Entity>() -> ID<Entity>? {
        switch identity {
        case .numbered(let id): ID(high: id.high, low: id.low)
        case .named: nil
        }
    }

    /// The bytes of the key, without a text being made of them.
    package func withKey(_ look: (UnsafeRawBufferPointer) -> Void) {
        switch identity {
        case .numbered(let id): id.withDigits(look)
        case .named(var name): name.withUTF8 { look(UnsafeRawBufferPointer($0)) }
        }
    }

    /// By its identity alone, which hardly any two kinds share: every entry is filed under several subjects, and each of them is looked
    /// up many times.
    package func hash(into hasher: inout Hasher) {
        switch identity {
        case .numbered(let id): hasher.combine(id)
        case .named(let name): hasher.combine(name)
        }
    }

    package static func < (a: Self, b: Self) -> Bool {
        guard a.kind == b.kind else { return a.kind.rawValue < b.kind.rawValue }
        // Numbers stand in the same order as their digits.
        if case .numbered(let first) = a.identity, case .numbered(let second) = b.identity {
            return first < second
        }
        return a.key < b.key
    }
}
