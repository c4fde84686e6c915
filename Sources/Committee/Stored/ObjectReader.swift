/// One stored JSON object, read by pinned keys.
///
/// What is absent was not known when the entry was made; absence is never turned into a value here.
package struct ObjectReader {
    private struct Member {
        let key: Range<Int>
        let value: Int
    }

    private let bytes: [UInt8]
    private let members: [Member]
    private let end: Int
    private let path: Path
    private let unsealing: Unsealing

    /// Where an object lies. It is put into words only for what is sealed: few entries hold such a field.
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

    package init(_ json: String, unsealing: @escaping Unsealing) throws(Unreadable) {
        let bytes = Array(json.utf8)
        try self.init(bytes, at: 0, path: .whole, unsealing: unsealing)
        guard end == bytes.count else { throw .notJSON(at: end) }
    }

    private init(
        _ bytes: [UInt8], at start: Int, path: Path, unsealing: @escaping Unsealing
    ) throws(Unreadable) {
        var scanner = JSONScanner(bytes, at: start)
        var members: [Member] = []
        try scanner.take(UInt8(ascii: "{"))
        while scanner.next != UInt8(ascii: "}") {
            if !members.isEmpty { try scanner.take(UInt8(ascii: ",")) }
            let key = scanner.offset + 1
            try scanner.skipString()
            let keyEnd = scanner.offset - 1
            // Keys are sorted and each is there once: two readers can never see two different objects.
            if let last = members.last?.key, !bytes[last].lexicographicallyPrecedes(bytes[key..<keyEnd]) {
                throw .notJSON(at: key)
            }
            try scanner.take(UInt8(ascii: ":"))
            members.append(Member(key: key..<keyEnd, value: scanner.offset))
            try scanner.skipValue()
        }
        try scanner.take(UInt8(ascii: "}"))
        self.bytes = bytes
        self.members = members
        self.end = scanner.offset
        self.path = path
        self.unsealing = unsealing
    }

    package func has(_ key: Key) -> Bool { place(of: key) != nil }

    private func place(of key: Key) -> Int? {
        let name = key.rawValue.utf8
        let length = name.count
        return members.first { $0.key.count == length && bytes[$0.key].elementsEqual(name) }?.value
    }

    private func required<Value>(_ key: Key, _ value: Value?) throws(Unreadable) -> Value {
        guard let value else { throw .missing(key) }
        return value
    }

    private func items(_ key: Key) throws(Unreadable) -> [Int] {
        guard let place = place(of: key) else { return [] }
        var scanner = JSONScanner(bytes, at: place)
        guard scanner.next == UInt8(ascii: "[") else { throw .wrongKind(key) }
        scanner.offset += 1
        var starts: [Int] = []
        while scanner.next != UInt8(ascii: "]") {
            if !starts.isEmpty { try scanner.take(UInt8(ascii: ",")) }
            starts.append(scanner.offset)
            try scanner.skipValue()
        }
        return starts
    }
}

// MARK: - What a key may hold

extension ObjectReader {
    package func optionalText(_ key: Key) throws(Unreadable) -> String? {
        guard let place = place(of: key) else { return nil }
        var scanner = JSONScanner(bytes, at: place)
        guard scanner.next == UInt8(ascii: "\"") else { throw .wrongKind(key) }
        return try scanner.string()
    }

    package func text(_ key: Key) throws(Unreadable) -> String { try required(key, optionalText(key)) }

    package func optionalInteger(_ key: Key) throws(Unreadable) -> Int? {
        guard let place = place(of: key) else { return nil }
        var scanner = JSONScanner(bytes, at: place)
        guard let byte = scanner.next, byte == UInt8(ascii: "-") || (48...57).contains(byte) else {
            throw .wrongKind(key)
        }
        return try scanner.integer()
    }

    package func integer(_ key: Key) throws(Unreadable) -> Int { try required(key, optionalInteger(key)) }

    package func optionalFlag(_ key: Key) throws(Unreadable) -> Bool? {
        guard let place = place(of: key) else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        default: throw .wrongKind(key)
        }
    }

    package func flag(_ key: Key) throws(Unreadable) -> Bool { try required(key, optionalFlag(key)) }

    package func optionalID<E>(_ key: Key) throws(Unreadable) -> ID<E>? {
        guard let text = try optionalText(key) else { return nil }
        guard let id = ID<E>(hex: text) else { throw .wrongKind(key) }
        return id
    }

    package func id<E>(_ key: Key) throws(Unreadable) -> ID<E> { try required(key, optionalID(key)) }

    package func ids<E>(_ key: Key) throws(Unreadable) -> [ID<E>] {
        var ids: [ID<E>] = []
        for text in try texts(key) {
            guard let id = ID<E>(hex: text) else { throw .wrongKind(key) }
            ids.append(id)
        }
        return ids
    }

    package func texts(_ key: Key) throws(Unreadable) -> [String] {
        var texts: [String] = []
        for start in try items(key) {
            var scanner = JSONScanner(bytes, at: start)
            texts.append(try scanner.string())
        }
        return texts
    }

    package func optionalDay(_ key: Key) throws(Unreadable) -> Day? {
        guard let text = try optionalText(key) else { return nil }
        guard let day = Day(text) else { throw .wrongKind(key) }
        return day
    }

    package func day(_ key: Key) throws(Unreadable) -> Day { try required(key, optionalDay(key)) }

    package func days(_ key: Key) throws(Unreadable) -> [Day] {
        var days: [Day] = []
        for text in try texts(key) {
            guard let day = Day(text) else { throw .wrongKind(key) }
            days.append(day)
        }
        return days
    }

    package func optionalWord<W: RawRepresentable<String>>(_ key: Key) throws(Unreadable) -> W? {
        guard let text = try optionalText(key) else { return nil }
        guard let word = W(rawValue: text) else { throw .unknownWord(key, text) }
        return word
    }

    package func word<W: RawRepresentable<String>>(_ key: Key) throws(Unreadable) -> W {
        try required(key, optionalWord(key))
    }

    package func words<W: RawRepresentable<String>>(_ key: Key) throws(Unreadable) -> [W] {
        var words: [W] = []
        for text in try texts(key) {
            guard let word = W(rawValue: text) else { throw .unknownWord(key, text) }
            words.append(word)
        }
        return words
    }

    package func optionalValue<V: Stored>(_ key: Key) throws(Unreadable) -> V? {
        guard has(key) else { return nil }
        return try V(from: object(key))
    }

    func object(_ key: Key) throws(Unreadable) -> ObjectReader {
        try nested(try required(key, place(of: key)), .value(of: key, in: path))
    }

    package func value<V: Stored>(_ key: Key) throws(Unreadable) -> V {
        try required(key, optionalValue(key))
    }

    package func values<V: Stored>(_ key: Key) throws(Unreadable) -> [V] {
        var values: [V] = []
        for start in try items(key) {
            values.append(try V(from: nested(start, .item(values.count, of: key, in: path))))
        }
        return values
    }

    /// A sealed field: its text where it is still held and matches its commitment, else `withheld`.
    package func optionalSealed(_ key: Key) throws(Unreadable) -> Sealed? {
        guard let place = place(of: key) else { return nil }
        let object = try nested(place, .whole)
        return Sealed(text: unsealing("\(path.text)\(key.rawValue)", try object.text(.sealed)))
    }

    package func sealed(_ key: Key) throws(Unreadable) -> Sealed { try required(key, optionalSealed(key)) }

    private func nested(_ start: Int, _ path: Path) throws(Unreadable) -> ObjectReader {
        try ObjectReader(bytes, at: start, path: path, unsealing: unsealing)
    }
}
