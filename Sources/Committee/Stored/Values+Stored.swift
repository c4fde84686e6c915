extension Occasion: Stored {
    package func write(to object: inout ObjectWriter) {
        object.day(.first, first)
        object.day(.last, last)
        object.text(.time, time?.text)
        object.text(.zone, zone)
        object.text(.words, words)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        let time = try object.optionalText(.time)
        guard
            let occasion = Occasion(
                from: try object.day(.first), to: try object.day(.last), time: time.flatMap { TimeOfDay($0) },
                zone: try object.optionalText(.zone), words: try object.optionalText(.words)),
            (time == nil) == (occasion.time == nil)
        else { throw .wrongKind(.happenedOn) }
        self = occasion
    }
}

extension Amount: Stored {
    package func write(to object: inout ObjectWriter) {
        object.integer(.cents, cents)
        object.text(.currency, currency)
        object.word(.fund, fund)
        object.word(.basis, basis)
        object.word(.qualifier, qualifier)
        object.integer(.step, step)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            cents: try object.integer(.cents), currency: try object.text(.currency),
            fund: try object.word(.fund), basis: try object.word(.basis),
            qualifier: try object.word(.qualifier), step: try object.integer(.step))
    }
}

extension Source: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.kind, kind)
        object.text(.title, title)
        object.text(.address, address)
        object.text(.page, page)
        object.text(.digest, digest)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            try object.word(.kind), title: try object.optionalText(.title),
            address: try object.optionalText(.address), page: try object.optionalText(.page),
            digest: try object.optionalText(.digest))
    }
}

extension Reference: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.command, command)
        object.integer(.ordinal, ordinal)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(command: try object.id(.command), ordinal: try object.integer(.ordinal))
    }
}

extension Forum: Stored {
    package func write(to object: inout ObjectWriter) {
        switch self {
        case .sitting(let id): object.id(.sitting, id)
        case .procedure(let id): object.id(.procedure, id)
        }
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        if let id: Sitting.ID = try object.optionalID(.sitting) {
            self = .sitting(id)
        } else {
            self = .procedure(try object.id(.procedure))
        }
    }
}

extension ObjectWriter {
    mutating func delegation(_ key: Key, _ delegation: Delegation?) { text(key, delegation?.code) }
    mutating func delegations(_ key: Key, _ delegations: [Delegation]) { texts(key, delegations.map(\.code)) }
    mutating func country(_ key: Key, _ country: Country?) { text(key, country?.code) }
}

extension ObjectReader {
    func optionalDelegation(_ key: Key) throws(Unreadable) -> Delegation? {
        try optionalText(key).map { Delegation(code: $0) }
    }

    func delegation(_ key: Key) throws(Unreadable) -> Delegation { Delegation(code: try text(key)) }

    func delegations(_ key: Key) throws(Unreadable) -> [Delegation] {
        try texts(key).map { Delegation(code: $0) }
    }

    func optionalCountry(_ key: Key) throws(Unreadable) -> Country? {
        guard let code = try optionalText(key) else { return nil }
        guard let country = Country(stored: code) else { throw .wrongKind(key) }
        return country
    }

    func optionalTime(_ key: Key) throws(Unreadable) -> TimeOfDay? {
        guard let text = try optionalText(key) else { return nil }
        guard let time = TimeOfDay(text) else { throw .wrongKind(key) }
        return time
    }
}
