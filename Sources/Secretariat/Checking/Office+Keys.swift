package import Committee
import Crypto
package import EventLog
import Foundation

extension Office {
    /// Makes a key, with the offline key that can revoke it, and says so in the record.
    ///
    /// Nothing is at the place of the key yet. The offline key is made with the register's first key, and is held
    /// ready for every later one.
    package func makeKey(
        in file: KeyFile, offline: KeyFile, by recorder: ID<Recorder>, at now: Instant
    ) throws -> (key: NoteKey, receipt: Receipt) {
        let chain = try KeyChain(of: log)
        if let inUse = chain.ring.inUse { throw KeyRefusal.objected(.inUseAlready(inUse)) }
        for file in [file, offline] { try file.refuseInside(folder) }
        let signer = try newSigner()
        var made: [KeyFile] = []
        do {
            let second: NoteSigner
            if chain.ring.offline == nil {
                second = try newSigner()
                try offline.keep(second)
                made.append(offline)
            } else {
                second = try ownSigner(offline)
            }
            try file.keep(signer)
            made.append(file)
            guard let key = signer.key.publicKey, let offlineKey = second.key.publicKey else {
                throw KeyRefusal.notAKeyFile(file.name)
            }
            let receipt = try note(by: recorder, at: now) { position in
                try signed(at: position) { signature in
                    .made(
                        key, offline: offlineKey, signature: try signature(signer),
                        offlineSignature: try signature(second))
                }
            }
            return (signer.key, receipt)
        } catch {
            if !error.mayBeOnRecord { for file in made { file.discard() } }
            throw error
        }
    }

    /// Exchanges the key in use for a new one in another file; both sign the exchange.
    package func rotateKey(
        from file: KeyFile, to successor: KeyFile, by recorder: ID<Recorder>, at now: Instant
    ) throws -> (key: NoteKey, receipt: Receipt) {
        try successor.refuseInside(folder)
        let old = try ownSigner(file)
        let new = try newSigner()
        guard let key = old.key.publicKey, let newKey = new.key.publicKey else {
            throw KeyRefusal.notAKeyFile(file.name)
        }
        try successor.keep(new)
        do {
            let receipt = try note(by: recorder, at: now) { position in
                try signed(at: position) { signature in
                    .rotated(
                        key, to: newKey, signature: try signature(old), successorSignature: try signature(new)
                    )
                }
            }
            return (new.key, receipt)
        } catch {
            if !error.mayBeOnRecord { successor.discard() }
            throw error
        }
    }

    /// Revokes a key with the offline key: what it signed beyond an entry no longer counts.
    package func revokeKey(
        called name: String?, trustedUpTo trusted: Int?, offline: KeyFile, by recorder: ID<Recorder>,
        at now: Instant
    ) throws -> (key: NoteKey, receipt: Receipt) {
        let chain = try KeyChain(of: log)
        let named = chain.ring.keys.compactMap { chain.noteKey($0.key) }
        let name =
            try name ?? chain.ring.inUse.flatMap { chain.noteKey($0)?.shortName }
            ?? {
                throw KeyRefusal.objected(.noneInUse)
            }()
        guard let key = named.first(where: { $0.shortName == name || $0.written == name }),
            let publicKey = key.publicKey
        else { throw KeyRefusal.noKeyCalled(name, held: named.map(\.shortName)) }
        let second = try ownSigner(offline)
        guard second.key.publicKey == chain.ring.offline else {
            throw KeyRefusal.notTheOfflineKey(offline.name)
        }
        let receipt = try note(by: recorder, at: now) { position in
            try signed(at: position) { signature in
                .revoked(
                    publicKey, trustedUpTo: trusted ?? position - 1, signature: try signature(second))
            }
        }
        return (key, receipt)
    }

    /// The key of this register that a file holds.
    func ownSigner(_ file: KeyFile) throws -> NoteSigner {
        try file.refuseInside(folder)
        let signer = try file.signer()
        let name = Checkpoint.origin(of: log.register)
        guard signer.key.name == name, signer.key.algorithm == .signature else {
            throw KeyRefusal.keyOfAnother(signer.key.name, expected: name)
        }
        return signer
    }

    private func newSigner() throws -> NoteSigner {
        let name = Checkpoint.origin(of: log.register)
        guard let signer = NoteSigner.made(name: name, algorithm: .signature) else {
            throw KeyRefusal.notAKeyFile(name)
        }
        return signer
    }

    /// An event with its signatures. The statement does not hold the signatures, so it can be made with empty ones.
    private func signed(
        at position: Int, _ event: ((NoteSigner) throws -> KeySignature) throws -> KeyEvent
    ) throws -> RecordEvent {
        guard let blank = KeySignature(rawValue: String(repeating: "0", count: 128)) else {
            throw KeyRefusal.notAKeyFile("")
        }
        let statement = Array(try event { _ in blank }.statement(register: log.register.hex).utf8)
        let event = try event { signer in
            let bytes = try signer.signature(of: statement)
            let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return KeySignature(rawValue: hex) ?? blank
        }
        // Asked again within the write: another process may have been quicker.
        if let objection = try KeyChain(of: log).ring.objection(to: event, at: position) {
            throw KeyRefusal.objected(objection)
        }
        return .key(event)
    }

    /// Records something about the record itself, dated today.
    func note(
        by recorder: ID<Recorder>, at now: Instant, _ events: (Int) throws -> RecordEvent
    ) throws -> Receipt {
        try note(all: { [try events($0)] }, by: recorder, at: now)
    }

    func note(
        all events: (Int) throws -> [RecordEvent], by recorder: ID<Recorder>, at now: Instant
    ) throws -> Receipt {
        let zone = try opening().zone
        let command: ID<CommandKind> = Mint(now: now).id()
        let request = Array(SHA256.hash(data: Array(command.hex.utf8)))
        let receipt = try write(command: command, request: request, by: recorder, at: now) { desk in
            let today = Occasion(on: try Self.day(of: desk.now, in: zone))
            let events = try events(desk.lastPosition + 1)
            let back: [RecordEvent] = desk.now < desk.lastRecordedAt ? [.clockSteppedBack] : []
            return (events + back).map { Draft(Fact(.record($0)), happenedOn: today, source: .ownRecord) }
        }.receipt
        // On record whatever becomes of the registers: these catch up at the next question.
        try? views.catchUp(with: log)
        return receipt
    }
}

extension Error {
    /// After a failed sync nobody can say whether the key is on record; a file too many does no harm, a lost key does.
    fileprivate var mayBeOnRecord: Bool {
        if case .uncertain? = self as? LogRefusal { return true }
        return false
    }
}
