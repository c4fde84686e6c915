package import Committee
internal import GRDB
internal import Synchronization

extension EventLog {
    /// Records what `decide` answers, all of it or nothing, and returns when it will survive a power cut.
    ///
    /// The same command with the same request gets its first answer again, and `decide` is not called. Where
    /// `decide` answers with nothing or throws, nothing at all is stored.
    ///
    /// - Parameters:
    ///   - command: Chosen at random by the sender, once for each request.
    ///   - request: The SHA-256 digest of the request.
    ///   - by: Who records.
    ///   - time: The time of recording, asked for when our turn has come: those who wait must not be recorded
    ///     before those who went first.
    ///   - unless: What the sender has seen; refused with `somethingHasCome` if more has come.
    ///   - decide: Called within the write transaction.
    /// - Returns: Where the entries stand, and the record's fingerprint with them.
    /// - Throws: `LogRefusal`, or what `decide` throws.
    package func write(
        command: ID<CommandKind>, request: [UInt8], by: ID<Recorder>,
        at time: @autoclosure () throws -> Instant,
        unless: SomethingNew? = nil,
        _ decide: (Desk) throws -> [Draft]
    ) throws -> Receipt {
        guard let sealed else { throw LogRefusal.sealedMissing }
        return try writing { tables in
            if try !isSettled(tables) { try demandRoom(0) }
            let headEnd = try settle(tables)
            if let first = try earlierAnswer(to: command, request, tables, sealed) { return first }
            try demandRoom(0)
            let at = try time()
            let desk = try Desk(tables, of: self, now: at)
            if let unless {
                let come = try desk.entries(about: unless.subjects, after: unless.since)
                guard come.isEmpty else { throw LogRefusal.somethingHasCome(come) }
            }
            let drafts = try decide(desk)
            let next = desk.lastPosition + 1
            if drafts.isEmpty {
                let fingerprint = try tables.fingerprint(at: desk.lastPosition)
                return Receipt(positions: next..<next, fingerprint: fingerprint, isRepeat: false)
            }
            let saysClockSteppedBack = drafts.contains { $0.type == KnownType.clockSteppedBack }
            guard at >= desk.lastRecordedAt || saysClockSteppedBack else {
                throw LogRefusal.clockSteppedBack(last: desk.lastRecordedAt, now: at)
            }
            let minting = Minting(register: register, command: command, by: by, at: at, salt: seams.salt)
            let entries = try minting.entries(drafts, after: desk.lastPosition)
            try demandRoom(for: entries)
            let held = HeldRequest(request, salt: seams.salt(), of: command.bytes, in: register)
            let fingerprint = try store(entries, of: command, request: held, tables, sealed)
            try step(.heading) { try head.append(fingerprint, at: headEnd) }
            return Receipt(
                positions: next..<fingerprint.position + 1, fingerprint: fingerprint, isRepeat: false)
        }
    }

    /// Deletes sealed texts with their salts, for ever. The log goes on holding the commitments, and still verifies.
    ///
    /// The entry that says on what ground is recorded before, by the caller; erasing again does no harm, so that
    /// all erasures of the log can be applied again on opening.
    package func erase(_ places: some Sequence<SealedPlace>) throws {
        guard let sealed else { throw LogRefusal.sealedMissing }
        try writing { _ in try step(.sealing) { try sealed.erase(places) } }
    }

    /// Holds the lock and a write transaction on the log, which is rolled back unless `body` commits it.
    func writing<Answer>(_ body: (LogTables) throws -> Answer) throws -> Answer {
        guard !isInspection, let lock else { throw LogRefusal.notWritable }
        return try lock.hold {
            // Asked under the lock: the writer before us may be the one that failed.
            guard !stopped.withLock({ $0 }) else { throw LogRefusal.stoppedAfterFailure }
            return try transaction { try body(LogTables(db: $0)) }
        }
    }

    func transaction<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
        try LogRefusal.said(of: "log.sqlite") {
            try log.writeWithoutTransaction { db in
                try db.beginTransaction(.immediate)
                defer { if db.isInsideTransaction { try? db.rollback() } }
                return try body(db)
            }
        }
    }

    /// The order is the promise: no entry without its sealed texts, no head record without its entry.
    func store(
        _ entries: [MintedEntry], of command: ID<CommandKind>, request: HeldRequest,
        _ tables: LogTables, _ sealed: SealedTexts
    ) throws -> Fingerprint {
        let fingerprint = try tables.append(entries)
        try step(.sealing) {
            try sealed.keep(entries.flatMap(\.sealed), request: request, of: command.bytes)
        }
        try step(.logging) { try tables.db.commit() }
        return fingerprint
    }

    /// A failure here is never tried again: after a failed sync the system may report success without having written.
    func step<Answer>(_ step: WriteStep, _ body: () throws -> Answer) throws -> Answer {
        do {
            let answer = try body()
            try seams.after(step)
            return answer
        } catch {
            stopped.withLock { $0 = true }
            throw LogRefusal.uncertain(step, reason: Self.reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        // GRDB's own description would show the values that were being written.
        if let error = error as? DatabaseError {
            return error.message ?? "SQLite error \(error.resultCode.rawValue)"
        }
        return "\(error)"
    }

    private func earlierAnswer(
        to command: ID<CommandKind>, _ request: [UInt8], _ tables: LogTables, _ sealed: SealedTexts
    ) throws -> Receipt? {
        guard let positions = try tables.positions(of: command.bytes) else { return nil }
        // A request that was erased cannot be compared, so it is taken for another.
        guard try sealed.isRequest(request, of: command, in: register) == true else {
            throw LogRefusal.commandReused(command)
        }
        return Receipt(
            positions: Range(positions), fingerprint: try tables.fingerprint(at: positions.upperBound),
            isRepeat: true)
    }
}
