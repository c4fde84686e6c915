package import Committee
package import EventLog

/// What can be said of a checkpoint: whether it is genuine, and apart from that whether a record still contains what it was made from.
package struct CheckpointCheck: Sendable {
    package enum Genuineness: Equatable, Sendable {
        case genuine(key: String)
        case otherRegister(String)
        case notSigned(key: String)
        case forged(key: String)
        /// Signed by a key that had been replaced or revoked by then.
        case noLongerCounts(key: String, KeyRing.Fate)

        package var isGood: Bool {
            switch self {
            case .genuine: true
            case .otherRegister, .notSigned, .forged, .noLongerCounts: false
            }
        }
    }

    package enum Containment: Equatable, Sendable {
        case contained(last: Int)
        case cutOff(last: Int)
        case differs
    }

    package let position: Int
    package let genuineness: Genuineness
    /// `nil` where no record was there to be compared.
    package let containment: Containment?
    /// The entry that says that what the checkpoint was made from was lost.
    package let lostBy: Int?

    package var isGood: Bool {
        guard genuineness.isGood else { return false }
        switch containment {
        case nil, .contained: return true
        case .cutOff, .differs: return false
        }
    }
}

/// Whom a verifier believes: one key that was handed over outside the register, and what follows from it.
package struct Trust: Sendable {
    package let pinned: NoteKey
    /// The register's keys, where they are known and the pinned one is among them.
    package let chain: KeyChain?

    package init(_ pinned: NoteKey, _ chain: KeyChain?) {
        self.pinned = pinned
        self.chain = pinned.publicKey.flatMap { chain?.ring.held($0) } == nil ? nil : chain
    }

    package func genuineness(of signed: SignedCheckpoint) -> CheckpointCheck.Genuineness {
        guard signed.checkpoint.origin == pinned.name else {
            return .otherRegister(signed.checkpoint.origin)
        }
        let keys = chain?.ring.keys.compactMap { NoteKey($0.key, name: pinned.name) } ?? [pinned]
        for key in keys {
            switch key.verdict(on: signed.note) {
            case .signed: return judge(key, over: signed.checkpoint.fingerprint.position)
            case .forged: return .forged(key: key.shortName)
            case .cosigned, nil: continue
            }
        }
        return .notSigned(key: pinned.shortName)
    }

    private func judge(_ key: NoteKey, over size: Int) -> CheckpointCheck.Genuineness {
        guard let ring = chain?.ring, let held = key.publicKey.flatMap({ ring.held($0) }),
            !ring.counts(held.key, over: size)
        else { return .genuine(key: key.shortName) }
        return .noLongerCounts(key: key.shortName, held.fate)
    }
}

extension NoteKey {
    fileprivate init?(_ key: PublicKey, name: String) {
        guard let bytes = [UInt8](hex: key.hex) else { return nil }
        self.init(name: name, algorithm: .signature, bytes: bytes)
    }
}

extension EventLog {
    /// Compares a checkpoint with this record, apart from the question who signed it.
    package func containment(of checkpoint: Checkpoint) throws -> CheckpointCheck.Containment {
        let last = try fingerprint().position
        guard checkpoint.fingerprint.position <= last else { return .cutOff(last: last) }
        return try fingerprint(at: checkpoint.fingerprint.position) == checkpoint.fingerprint
            ? .contained(last: last) : .differs
    }

    package func check(_ signed: SignedCheckpoint, trusting trust: Trust) throws -> CheckpointCheck {
        let containment = try containment(of: signed.checkpoint)
        var lostBy: Int?
        switch containment {
        case .contained: break
        // In a damaged log the entry may be unreadable; then nothing is said of it.
        case .cutOff, .differs: lostBy = try? restorations().first { $0.loses(signed.position) }?.position
        }
        return CheckpointCheck(
            position: signed.position, genuineness: trust.genuineness(of: signed),
            containment: containment, lostBy: lostBy)
    }
}
