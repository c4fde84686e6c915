extension Fact {
    /// The payload of the entry, in its stored form.
    package func payload(sealing: @escaping Sealing) -> String {
        String(decoding: storedPayload(sealing: sealing), as: UTF8.self)
    }

    package func storedPayload(sealing: @escaping Sealing) -> [UInt8] {
        var object = ObjectWriter(sealing: sealing)
        write(to: &object)
        return object.utf8
    }

    /// Reads a payload of any type and shape ever written.
    package init(
        type: String, shape: Int, payload: String, unsealing: Unsealing?
    ) throws(Unreadable) {
        try self.init(type: type, shape: shape, payload: Array(payload.utf8), unsealing: unsealing)
    }

    package init(
        type: String, shape: Int, payload: [UInt8], unsealing: Unsealing?
    ) throws(Unreadable) {
        try self.init(type: type, shape: shape, from: ObjectReader(payload, unsealing: unsealing))
    }

    fileprivate init(type: String, shape: Int, from object: ObjectReader) throws(Unreadable) {
        guard let known = EventType(stored: type), (1...known.shape).contains(shape) else {
            throw .unknownType(type, shape: shape)
        }
        self.init(
            try Event(known, from: object), handle: try object.handle(),
            nevertheless: try object.optionalValue(.nevertheless))
    }
}

extension Fact {
    func write(to object: inout ObjectWriter) {
        event.write(to: &object)
        if let handle {
            if handle.namesPerson {
                object.sealed(.personHandle, Sealed(handle.text))
                object.text(.handle, handle.document)
            } else {
                object.text(.handle, handle.text)
            }
        }
        object.value(.nevertheless, nevertheless)
    }
}

extension ObjectWriter {
    mutating func value(_ key: Key, _ fact: Fact) { value(key, WrittenFact(fact: fact)) }
}

/// A fact inside another one: the outer entry names its type, because the inner form does not.
private struct WrittenFact: Stored {
    let fact: Fact
    init(fact: Fact) { self.fact = fact }
    init(from object: ObjectReader) throws(Unreadable) { throw .missing(.type) }
    func write(to object: inout ObjectWriter) { fact.write(to: &object) }
}

extension ObjectReader {
    func fact(_ key: Key, type: String, shape: Int) throws(Unreadable) -> Fact {
        try Fact(type: type, shape: shape, from: object(key))
    }

    fileprivate func handle() throws(Unreadable) -> Handle? {
        guard let plain = try optionalText(.handle) else { return nil }
        if let person = try optionalSealed(.personHandle) {
            guard let text = person.text else {
                return Handle(document: plain, namesPerson: true)
            }
            return Handle(parsing: text, namesPerson: true)
        }
        return Handle(parsing: plain, namesPerson: false)
    }
}

extension Nevertheless: Stored {
    package func write(to object: inout ObjectWriter) {
        object.words(.findings, findings)
        object.sealed(.neverthelessReason, reason)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(try object.words(.findings), reason: try object.sealed(.neverthelessReason))
    }
}

extension Source {
    /// The stored form of an entry's source.
    package var stored: String {
        var object = ObjectWriter(sealing: { _, _ in "" })
        write(to: &object)
        return object.json
    }

    package init(stored: String) throws(Unreadable) {
        try self.init(from: ObjectReader(stored, unsealing: nil))
    }
}
