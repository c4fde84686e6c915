package import Committee
package import EventLog
package import Foundation

/// A checkpoint as it is kept and given out.
package struct SignedCheckpoint: Sendable {
    package let note: SignedNote
    package let checkpoint: Checkpoint

    package init?(_ bytes: some Collection<UInt8>) {
        guard let note = SignedNote(bytes), let checkpoint = Checkpoint(text: note.text) else { return nil }
        self.note = note
        self.checkpoint = checkpoint
    }

    init(_ note: SignedNote, _ checkpoint: Checkpoint) {
        self.note = note
        self.checkpoint = checkpoint
    }

    package var position: Int { checkpoint.fingerprint.position }

    /// A checkpoint in a file of its own, or the one that a proof leads to.
    package static func read(_ file: URL) throws -> SignedCheckpoint {
        guard let bytes = FileManager.default.contents(atPath: file.path),
            let read = SignedCheckpoint(bytes) ?? ProofFile(bytes)?.checkpoint
        else { throw KeyRefusal.notACheckpoint(file.lastPathComponent) }
        return read
    }
}

/// The checkpoints that lie in the register, one file each, none ever changed.
package struct CheckpointFolder: Sendable {
    let folder: URL

    package init(of register: URL) { folder = register.appendingPathComponent("checkpoints") }

    func file(at position: Int) -> URL { folder.appendingPathComponent("\(position).txt") }

    func held(at position: Int) -> SignedCheckpoint? { try? .read(file(at: position)) }

    /// All that can be read, the newest last.
    package func all() -> [SignedCheckpoint] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.compactMap { name in
            name.hasSuffix(".txt") ? Int(name.dropLast(4)).flatMap { held(at: $0) } : nil
        }.sorted { $0.checkpoint.fingerprint.position < $1.checkpoint.fingerprint.position }
    }

    /// Log and head rolled back together look like a register that was never longer; the newest checkpoint remembers.
    func refuse(_ log: EventLog) throws {
        guard let newest = newest(of: log.register).readable else { return }
        switch try log.containment(of: newest.checkpoint) {
        case .contained: return
        case .cutOff(let last): throw KeyRefusal.recordCutOff(last: last, checkpoint: newest.position)
        case .differs: throw KeyRefusal.recordDiffers(checkpoint: newest.position)
        }
    }

    /// The newest checkpoint of a register that can be read, and the files that should be newer ones.
    ///
    /// Whoever spoils a file here must not be able to do away with the comparison.
    package func newest(
        of register: ID<RegisterKind>
    ) -> (readable: SignedCheckpoint?, unreadable: [UnreadableCheckpoint]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let positions = names.compactMap { name -> Int? in
            guard let position = name.hasSuffix(".txt") ? Int(name.dropLast(4)) : nil, position > 0,
                name == "\(position).txt"
            else { return nil }
            return position
        }
        var unreadable: [UnreadableCheckpoint] = []
        for position in positions.sorted(by: >) {
            if let held = held(at: position), held.position == position,
                held.checkpoint.origin == Checkpoint.origin(of: register)
            {
                return (held, unreadable)
            }
            unreadable.append(UnreadableCheckpoint(position: position))
        }
        return (nil, unreadable)
    }

    /// Written beside its place and then given its name: a killed program leaves no half checkpoint.
    func keep(_ signed: SignedCheckpoint) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(signed.note.written.utf8).write(
            to: file(at: signed.checkpoint.fingerprint.position), options: .atomic)
    }
}

/// A file among the checkpoints of a register that is none of them, whatever its name says.
package struct UnreadableCheckpoint: Equatable, Sendable {
    package let position: Int
}

extension Office {
    package var checkpoints: CheckpointFolder { CheckpointFolder(of: folder) }

    /// What somebody at work should know, although the work can go on.
    package var warnings: [String] { checkpoints.newest(of: log.register).unreadable.map(\.words) }

    /// Signs the state of the record as it stands, keeps the checkpoint and answers with it.
    package func makeCheckpoint(with file: KeyFile, at now: Instant) throws -> SignedCheckpoint {
        let signer = try ownSigner(file)
        let chain = try KeyChain(of: log)
        guard let inUse = chain.ring.inUse else { throw KeyRefusal.objected(.noneInUse) }
        guard signer.key.publicKey == inUse else { throw KeyRefusal.objected(.notInUse(inUse)) }
        let fingerprint = try log.fingerprint()
        // What was signed once and is no longer so must never be papered over by a newer signature.
        if let newest = checkpoints.all().last?.checkpoint.fingerprint {
            guard newest.position <= fingerprint.position,
                try log.fingerprint(at: newest.position) == newest
            else { throw KeyRefusal.differsFromCheckpoint(at: newest.position) }
        }
        if let held = checkpoints.held(at: fingerprint.position), signer.key.verdict(on: held.note) == .signed
        {
            return held
        }
        let checkpoint = Checkpoint(of: log.register, fingerprint)
        guard var note = SignedNote(text: checkpoint.text) else {
            throw KeyRefusal.notACheckpoint(checkpoint.origin)
        }
        try signer.sign(&note, at: UInt64(clamping: now.microseconds / 1_000_000))
        let signed = SignedCheckpoint(note, checkpoint)
        try checkpoints.keep(signed)
        return signed
    }

    /// After what closes a sitting or approves its minutes the record is signed, where the key is there.
    ///
    /// What was recorded stands whatever becomes of the signature.
    package func checkpointIfDue(
        after record: FileRecord, with file: KeyFile, at now: Instant
    ) -> Result<SignedCheckpoint, any Error>? {
        let closes = [EventType.sittingClosed, .procedureClosed, .minutesApproved, .minutesSigned]
        guard record.receipt != nil, closes.contains(where: { record.types[$0, default: 0] > 0 }),
            (try? KeyChain(of: log).ring.inUse) != nil
        else { return nil }
        return Result { try makeCheckpoint(with: file, at: now) }
    }

    /// The name of the key that signed the record at exactly this state; what a paper says of it must not change later.
    func signatory(of fingerprint: Fingerprint) throws -> String? {
        guard let held = checkpoints.held(at: fingerprint.position),
            held.checkpoint.fingerprint == fingerprint
        else { return nil }
        let chain = try KeyChain(of: log)
        return chain.ring.keys.compactMap { chain.noteKey($0.key) }
            .first { $0.verdict(on: held.note) == .signed }?.shortName
    }
}
