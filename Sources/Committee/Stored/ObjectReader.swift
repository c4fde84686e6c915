/// One stored JSON object, read by pinned keys.
///
/// What is absent was not known when the entry was made; absence is never turned into a value here.
package struct ObjectReader {
    private let outline: JSONOutline
    /// Which of its values this object is.
    private let object: Int
    /// `nil` where no sealed text is held.
    private let unsealing: Unsealing?

    package init(_ json: String, unsealing: Unsealing?) throws(Unreadable) {
        try self.init(Array(json.utf8), unsealing: unsealing)
    }

    package init(_ json: [UInt8], unsealing: Unsealing?) throws(Unreadable) {
        try self.init(JSONOutline(json), 0, unsealing)
    }

    private init(_ outline: JSONOutline, _ object: Int, _ unsealing: Unsealing?) throws(Unreadable) {
        guard outline.first(of: object) == UInt8(ascii: "{") else {
            throw .notJSON(at: Int(outline.values[object].start))
        }
        self.outline = outline
        self.object = object
        self.unsealing = unsealing
    }

    package func has(_ key: Key) -> Bool { place(of: key) != nil }

    private func place(of key: Key) -> Int? {
        var name = key.rawValue
        return name.withUTF8 { outline.member(named: $0, of: object) }
    }

    private func required<Value>(_ key: Key, _ value: Value?) throws(Unreadable) -> Value {
        guard let value else { throw .missing(key) }
        return value
    }

    private func items(_ key: Key) throws(Unreadable) -> [Int] {
        guard let place = place(of: key) else { return [] }
        guard outline.first(of: place) == UInt8(ascii: "[") else { throw .wrongKind(key) }
        return outline.items(of: place)
    }

    private func place(of key: Key, beginningWith byte: UInt8) throws(Unreadable) -> Int? {
        guard let place = place(of: key) else { return nil }
        guard outline.first(of: place) == byte else { throw .wrongKind(key) }
        return place
    }

    /// A text of ASCII characters, looked at where it lies; `nil` for any other value.
    private func plain<Value>(_ place: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
        guard outline.first(of: place) == UInt8(ascii: "\"") else { return nil }
        let value = outline.values[place]
        return outline.bytes.withUnsafeBufferPointer { bytes in
            read(UnsafeBufferPointer(rebasing: bytes[Int(value.start) + 1..<Int(value.end) - 1]))
        }
    }
}

// MARK: - What a key may hold

extension ObjectReader {
    package func optionalText(_ key: Key) throws(Unreadable) -> String? {
        guard let place = try place(of: key, beginningWith: UInt8(ascii: "\"")) else { return nil }
        return try outline.text(of: place)
    }

    package func text(_ key: Key) throws(Unreadable) -> String { try required(key, optionalText(key)) }

    package func optionalInteger(_ key: Key) throws(Unreadable) -> Int? {
        guard let place = place(of: key) else { return nil }
        let first = outline.first(of: place)
        guard first == UInt8(ascii: "-") || (48...57).contains(first) else { throw .wrongKind(key) }
        var scanner = JSONScanner(outline.bytes, at: Int(outline.values[place].start))
        return try scanner.integer()
    }

    package func integer(_ key: Key) throws(Unreadable) -> Int { try required(key, optionalInteger(key)) }

    package func optionalFlag(_ key: Key) throws(Unreadable) -> Bool? {
        guard let place = place(of: key) else { return nil }
        switch outline.first(of: place) {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        default: throw .wrongKind(key)
        }
    }

    package func flag(_ key: Key) throws(Unreadable) -> Bool { try required(key, optionalFlag(key)) }

    package func optionalID<E>(_ key: Key) throws(Unreadable) -> ID<E>? {
        guard let place = place(of: key) else { return nil }
        return try required(place, key) { ID<E>(digits: $0) }
    }

    package func id<E>(_ key: Key) throws(Unreadable) -> ID<E> { try required(key, optionalID(key)) }

    package func ids<E>(_ key: Key) throws(Unreadable) -> [ID<E>] {
        var ids: [ID<E>] = []
        for item in try items(key) { ids.append(try required(item, key) { ID<E>(digits: $0) }) }
        return ids
    }

    package func texts(_ key: Key) throws(Unreadable) -> [String] {
        var texts: [String] = []
        for item in try items(key) {
            guard outline.first(of: item) == UInt8(ascii: "\"") else { throw .wrongKind(key) }
            texts.append(try outline.text(of: item))
        }
        return texts
    }

    package func optionalDay(_ key: Key) throws(Unreadable) -> Day? {
        guard let place = place(of: key) else { return nil }
        return try required(place, key) { Day(digits: $0) }
    }

    package func day(_ key: Key) throws(Unreadable) -> Day { try required(key, optionalDay(key)) }

    package func days(_ key: Key) throws(Unreadable) -> [Day] {
        var days: [Day] = []
        for item in try items(key) { days.append(try required(item, key) { Day(digits: $0) }) }
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
        guard let place = place(of: key) else { return nil }
        return try V(from: nested(place))
    }

    func object(_ key: Key) throws(Unreadable) -> ObjectReader {
        try nested(try required(key, place(of: key)))
    }

    package func value<V: Stored>(_ key: Key) throws(Unreadable) -> V {
        try required(key, optionalValue(key))
    }

    package func values<V: Stored>(_ key: Key) throws(Unreadable) -> [V] {
        var values: [V] = []
        for item in try items(key) { values.append(try V(from: nested(item))) }
        return values
    }

    /// A sealed field: its text where it is still held and matches its commitment, else `withheld`. Where no text is held, a
    /// commitment need only be a text: whether it is a hash is for those who verify.
    package func optionalSealed(_ key: Key) throws(Unreadable) -> Sealed? {
        guard let place = place(of: key) else { return nil }
        // With anything beside it, it is no commitment: nobody would look at what it commits to.
        guard outline.hasOneMember(place) else { throw .wrongKind(key) }
        let commitment = try nested(place)
        guard let unsealing else {
            // What it commits to need not be known, but there has to be something.
            guard try commitment.place(of: .sealed, beginningWith: UInt8(ascii: "\"")) != nil else {
                throw .missing(.sealed)
            }
            return Sealed(text: nil)
        }
        return Sealed(text: unsealing(outline.path(of: place), try commitment.text(.sealed)))
    }

    package func sealed(_ key: Key) throws(Unreadable) -> Sealed { try required(key, optionalSealed(key)) }

    private func nested(_ value: Int) throws(Unreadable) -> ObjectReader {
        try ObjectReader(outline, value, unsealing)
    }

    private func required<Value>(
        _ place: Int, _ key: Key, _ read: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(Unreadable) -> Value {
        guard let value = plain(place, read) else { throw .wrongKind(key) }
        return value
    }
}
