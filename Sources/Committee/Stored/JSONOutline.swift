/// Where everything lies in a stored text, read once from front to back: no part of it is gone through twice, whatever is
/// asked of it, and nothing is put into a text of its own before somebody asks.
package final class JSONOutline: Sendable {
    struct Value: Sendable {
        /// Of a member its key, without the quotes; empty for an item of a list.
        let key: Range<Int32>
        let start: Int32
        /// Behind its last byte.
        fileprivate(set) var end: Int32
        /// The value behind this one and all that lies in it.
        fileprivate(set) var next: Int32
        /// The object or list in which it lies; the outermost lies in none.
        let parent: Int32
    }

    package let bytes: [UInt8]
    let values: [Value]

    /// Refuses everything but one value of the stored form, keys in their order and each there once.
    package init(_ bytes: [UInt8]) throws(Unreadable) {
        self.bytes = bytes
        values = try bytes.withUnsafeBufferPointer { (bytes) throws(Unreadable) in
            var outliner = Outliner(bytes)
            try outliner.readWhole()
            return outliner.values
        }
    }

    func first(of value: Int) -> UInt8 { bytes[Int(values[value].start)] }

    /// A member of an object.
    func member(named name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            values.withUnsafeBufferPointer { values in
                let end = Int(values[object].next)
                var member = object + 1
                while member < end {
                    let key = values[member].key
                    if key.count == name.count, bytes[Int(key.lowerBound)] == name[0],
                        name.indices.allSatisfy({ bytes[Int(key.lowerBound) + $0] == name[$0] })
                    {
                        return member
                    }
                    member = Int(values[member].next)
                }
                return nil
            }
        }
    }

    /// Where the value of a member of the outermost object lies.
    package func member(_ name: String) -> Range<Int>? {
        var name = name
        return name.withUTF8 { member(named: $0, of: 0) }.map { Int(values[$0].start)..<Int(values[$0].end) }
    }

    /// Whether an object has one member and no more.
    func hasOneMember(_ object: Int) -> Bool {
        let end = values[object].next
        return end > object + 1 && values[object + 1].next == end
    }

    func items(of list: Int) -> [Int] {
        var items: [Int] = []
        var item = list + 1
        while item < Int(values[list].next) {
            items.append(item)
            item = Int(values[item].next)
        }
        return items
    }

    /// The text that a value is, as it was before it was stored.
    func text(of value: Int) throws(Unreadable) -> String {
        let (start, end) = (Int(values[value].start), Int(values[value].end))
        // Nearly every text is without an escape, and need not be put together.
        let plain = bytes.withUnsafeBufferPointer { bytes in
            let within = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<(end - 1)])
            return within.contains(UInt8(ascii: "\\")) ? nil : String(exactly: within)
        }
        if let plain { return plain }
        var scanner = JSONScanner(bytes, at: start)
        return try scanner.string()
    }

    /// The keys and numbers that lead to a value, joined with dots: the name of a sealed field.
    func path(of value: Int) -> String {
        var steps: [String] = []
        var value = value
        while value > 0 {
            let (key, parent) = (values[value].key, Int(values[value].parent))
            if key.isEmpty {
                steps.append(String(items(of: parent).firstIndex(of: value) ?? 0))
            } else {
                steps.append(
                    String(decoding: bytes[Int(key.lowerBound)..<Int(key.upperBound)], as: UTF8.self))
            }
            value = parent
        }
        return steps.reversed().joined(separator: ".")
    }
}

/// The reading itself. It looks at every byte of every entry there is, so it works on the bytes where they lie.
private struct Outliner {
    let bytes: UnsafeBufferPointer<UInt8>
    var values: [JSONOutline.Value] = []
    private var offset = 0

    /// Deeper than any record needs, and shallow enough that no damaged file can exhaust the stack.
    private static let deepest = 32

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        values.reserveCapacity(8 + bytes.count / 16)
    }

    mutating func readWhole() throws(Unreadable) {
        guard bytes.count < Int(Int32.max) else { throw .notJSON(at: 0) }
        try read(key: 0..<0, in: -1, depth: 0)
        guard offset == bytes.count else { throw .notJSON(at: offset) }
    }

    private mutating func read(key: Range<Int32>, in parent: Int, depth: Int) throws(Unreadable) {
        guard depth < Self.deepest else { throw .notJSON(at: offset) }
        let number = values.count
        values.append(
            .init(key: key, start: Int32(offset), end: 0, next: 0, parent: Int32(truncatingIfNeeded: parent)))
        switch next {
        case UInt8(ascii: "\""): try passText()
        case UInt8(ascii: "{"): try readMembers(of: number, depth)
        case UInt8(ascii: "["): try readItems(of: number, depth)
        case UInt8(ascii: "t"): try pass("true")
        case UInt8(ascii: "f"): try pass("false")
        default: try passInteger()
        }
        values[number].end = Int32(offset)
        values[number].next = Int32(values.count)
    }

    private mutating func readMembers(of object: Int, _ depth: Int) throws(Unreadable) {
        offset += 1
        if skip("}") { return }
        var last: Range<Int>?
        repeat {
            let start = offset + 1
            try passText()
            let key = start..<(offset - 1)
            // Keys are sorted and each is there once: two readers can never see two different objects.
            if let last, !precedes(last, key) { throw .notJSON(at: key.lowerBound) }
            try pass(UInt8(ascii: ":"))
            try read(key: Int32(key.lowerBound)..<Int32(key.upperBound), in: object, depth: depth + 1)
            last = key
        } while skip(",")
        try pass(UInt8(ascii: "}"))
    }

    private mutating func readItems(of list: Int, _ depth: Int) throws(Unreadable) {
        offset += 1
        if skip("]") { return }
        repeat { try read(key: 0..<0, in: list, depth: depth + 1) } while skip(",")
        try pass(UInt8(ascii: "]"))
    }

    private func precedes(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        for place in 0..<min(one.count, other.count) {
            let (a, b) = (bytes[one.lowerBound + place], bytes[other.lowerBound + place])
            if a != b { return a < b }
        }
        return one.count < other.count
    }

    private mutating func passText() throws(Unreadable) {
        try pass(UInt8(ascii: "\""))
        var place = bytes.firstThatIsNotPlain(from: offset)
        while place < bytes.count, bytes[place] == UInt8(ascii: "\\") {
            place = place + 2 < bytes.count ? bytes.firstThatIsNotPlain(from: place + 2) : bytes.count
        }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw .notJSON(at: place) }
        offset = place + 1
    }

    private mutating func passInteger() throws(Unreadable) {
        var length = offset
        while length < bytes.count, bytes[length] == UInt8(ascii: "-") || (48...57).contains(bytes[length]) {
            length += 1
        }
        var scanner = JSONScanner(Array(bytes[offset..<length]))
        guard (try? scanner.integer()) != nil else { throw .notJSON(at: offset) }
        offset += scanner.offset
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func pass(_ byte: UInt8) throws(Unreadable) {
        guard next == byte else { throw .notJSON(at: offset) }
        offset += 1
    }

    private mutating func pass(_ word: StaticString) throws(Unreadable) {
        for place in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[place] else { throw .notJSON(at: offset) }
            offset += 1
        }
    }
}
