/// Writes one JSON object in the stored form: pinned ASCII keys sorted by their bytes, integers only, no white
/// space, absent keys instead of `null`. The same value always gives the same bytes.
package struct ObjectWriter {
    private struct Member {
        let key: Key
        /// The first eight letters of the key as a number: most keys differ in these.
        let order: UInt64
        /// Where it begins, at the comma before its key. It ends where the next one begins.
        var start: Int

        static func < (a: Member, b: Member) -> Bool {
            // Of ASCII, Swift's order is that of the bytes.
            a.order == b.order ? a.key.rawValue < b.key.rawValue : a.order < b.order
        }
    }

    /// The members in their order; before them what has been written of the objects in which this one lies.
    private var bytes: [UInt8] = []
    /// Those of the objects in which this one lies, then from `first` on its own.
    private var members: [Member] = []
    private let first: Int
    private let path: Path
    private let sealing: Sealing

    /// Where the object is to lie. It is put into words only for what is sealed: few entries hold such a field.
    private indirect enum Path {
        case whole
        case value(of: Key, in: Path)
        case item(Int, of: Key, in: Path)

        var text: String {
            switch self {
            case .whole: ""
            case .value(let key, let path): "\(path.text)\(key.rawValue)."
            case .item(let number, let key, let path): "\(path.text)\(key.rawValue).\(number)."
            }
        }
    }

    package init(sealing: @escaping Sealing) {
        self.sealing = sealing
        (first, path) = (0, .whole)
        // Growing step by step would take as long as the writing.
        members.reserveCapacity(24)
        bytes.reserveCapacity(512)
    }

    /// An object within another, whose place for bytes and members it takes over for as long as it is written.
    private init(within outer: inout ObjectWriter, _ path: Path) {
        (sealing, first, self.path) = (outer.sealing, outer.members.count, path)
        swap(&bytes, &outer.bytes)
        swap(&members, &outer.members)
    }

    package var json: String { String(decoding: utf8, as: UTF8.self) }

    package var utf8: [UInt8] {
        consuming get {
            close()
            return bytes
        }
    }

    private mutating func close() {
        if members.count > first {
            bytes[members[first].start] = UInt8(ascii: "{")
            members.removeSubrange(first...)
        } else {
            bytes.append(UInt8(ascii: "{"))
        }
        bytes.append(UInt8(ascii: "}"))
    }

    @inline(__always)
    private mutating func put(_ key: Key, _ write: (inout Self) -> Void) {
        let start = bytes.count
        var name = key.rawValue
        let order = name.withUTF8 { name in
            bytes.append(UInt8(ascii: ","))
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: name)
            bytes.append(UInt8(ascii: "\""))
            bytes.append(UInt8(ascii: ":"))
            var order: UInt64 = 0
            for place in 0..<min(8, name.count) { order |= UInt64(name[place]) << UInt64(56 - 8 * place) }
            return order
        }
        write(&self)
        let member = Member(key: key, order: order, start: start)
        if members.count > first, let last = members.last, member < last {
            insert(member)
        } else {
            members.append(member)
        }
    }

    /// Takes the member that was written last to its place among the others.
    private mutating func insert(_ member: Member) {
        let index = members[first...].firstIndex { member < $0 } ?? members.endIndex
        var member = member
        let (from, to, length) = (member.start, members[index].start, bytes.count - member.start)
        bytes.withUnsafeMutableBytes { bytes in
            withUnsafeTemporaryAllocation(byteCount: length, alignment: 1) { text in
                text.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[from...]))
                UnsafeMutableRawBufferPointer(rebasing: bytes[(to + length)...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[to..<from]))
                UnsafeMutableRawBufferPointer(rebasing: bytes[to...])
                    .copyMemory(from: UnsafeRawBufferPointer(text))
            }
        }
        for later in index..<members.endIndex { members[later].start += length }
        member.start = to
        members.insert(member, at: index)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { Self.escape($0, into: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeList<Item>(
        _ key: Key, _ items: [Item], _ write: (inout Self, Int, Item) -> Void
    ) {
        guard !items.isEmpty else { return }
        put(key) { object in
            object.bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { object.bytes.append(UInt8(ascii: ",")) }
                write(&object, index, item)
            }
            object.bytes.append(UInt8(ascii: "]"))
        }
    }

    private mutating func write(_ path: Path, _ value: some Stored) {
        var object = ObjectWriter(within: &self, path)
        value.write(to: &object)
        object.close()
        swap(&bytes, &object.bytes)
        swap(&members, &object.members)
    }

    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        var text = text
        text.withUTF8 { escape($0, into: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, into json: inout [UInt8]) {
        if text.needsNoEscape { return json.append(contentsOf: text) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 8: json += Array("\\b".utf8)
            case 9: json += Array("\\t".utf8)
            case 10: json += Array("\\n".utf8)
            case 12: json += Array("\\f".utf8)
            case 13: json += Array("\\r".utf8)
            case 0..<32:
                let low = byte & 15
                json += Array("\\u00".utf8) + [48 + (byte >> 4), low < 10 ? 48 + low : 87 + low]
            default: json.append(byte)
            }
        }
    }
}

// MARK: - What a key may hold

extension ObjectWriter {
    /// A key that is marked as sealed holds a commitment in the place of its text, whoever writes it.
    package mutating func text(_ key: Key, _ text: String?) {
        guard let text else { return }
        put(key) { object in
            guard key.isSealed else { return object.write(text) }
            object.bytes.append(contentsOf: "{\"sealed\":".utf8)
            object.write(object.sealing("\(object.path.text)\(key.rawValue)", text))
            object.bytes.append(UInt8(ascii: "}"))
        }
    }

    package mutating func texts(_ key: Key, _ texts: [String]) {
        writeList(key, texts) { object, _, text in object.write(text) }
    }

    package mutating func integer(_ key: Key, _ number: Int?) {
        guard let number else { return }
        put(key) { $0.bytes.append(contentsOf: String(number).utf8) }
    }

    package mutating func flag(_ key: Key, _ flag: Bool?) {
        guard let flag else { return }
        put(key) { $0.bytes.append(contentsOf: (flag ? "true" : "false").utf8) }
    }

    package mutating func id<E>(_ key: Key, _ id: ID<E>?) {
        guard let id else { return }
        put(key) { object in
            object.bytes.append(UInt8(ascii: "\""))
            id.withDigits { object.bytes.append(contentsOf: $0) }
            object.bytes.append(UInt8(ascii: "\""))
        }
    }

    package mutating func ids<E>(_ key: Key, _ ids: [ID<E>]) { texts(key, ids.map(\.hex)) }

    package mutating func day(_ key: Key, _ day: Day?) { text(key, day?.iso) }

    package mutating func word(_ key: Key, _ word: (some RawRepresentable<String>)?) {
        text(key, word?.rawValue)
    }

    package mutating func words(_ key: Key, _ words: [some RawRepresentable<String>]) {
        texts(key, words.map(\.rawValue))
    }

    package mutating func value(_ key: Key, _ value: (some Stored)?) {
        guard let value else { return }
        put(key) { $0.write(.value(of: key, in: $0.path), value) }
    }

    package mutating func values(_ key: Key, _ values: [some Stored]) {
        writeList(key, values) { object, index, value in
            object.write(.item(index, of: key, in: object.path), value)
        }
    }

    /// A text that is no longer held cannot be committed to anew: the commitment is then to nothing.
    package mutating func sealed(_ key: Key, _ sealed: Sealed?) { text(key, sealed.map { $0.text ?? "" }) }
}
