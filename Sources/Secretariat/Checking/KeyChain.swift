package import Committee
package import EventLog

/// The keys of a register with every signature looked at: what an outsider can follow from one key to the others.
package struct KeyChain: Sendable {
    package private(set) var ring = KeyRing()
    package private(set) var problems: [KeyProblem] = []
    private let register: ID<RegisterKind>

    /// Reads the entries about keys, by position; others are passed over.
    package init(_ entries: some Sequence<StoredEntry>, of register: ID<RegisterKind>) throws {
        self.register = register
        for stored in entries where Self.types.contains(stored.type) {
            guard case .record(.key(let event)) = try Entry(stored).event else { continue }
            take(event, at: stored.position)
        }
    }

    package init(of log: EventLog, upTo last: Int? = nil) throws {
        let last = try last ?? log.fingerprint().position
        try self.init(try log.entries(ofTypes: Self.types, after: 0, upTo: last), of: log.register)
    }

    static let types = [EventType.keyMade, .keyRotated, .keyRevoked].map(\.rawValue)

    /// An event that is not signed as it has to be, or does not follow, changes nothing.
    private mutating func take(_ event: KeyEvent, at position: Int) {
        if let objection = ring.objection(to: event, at: position) {
            problems.append(.doesNotFollow(position, objection))
        } else if !event.isSigned(for: register, offline: ring.offline) {
            problems.append(.notSigned(position))
        } else {
            ring.note(event, at: position)
        }
    }

    /// Whether one of these keys, or of others that are named, signed a checkpoint and counts for it.
    func vouches(for signed: SignedCheckpoint, trusting named: [NoteKey] = []) -> Bool {
        (ring.keys.compactMap { noteKey($0.key) } + named)
            .contains { Trust($0, self).genuineness(of: signed).isGood }
    }

    /// The named form of a key of this register.
    package func noteKey(_ key: PublicKey) -> NoteKey? { NoteKey(key, of: register) }
}

/// What is wrong with the keys on record.
package enum KeyProblem: Hashable, Sendable {
    case doesNotFollow(Int, KeyRing.Objection)
    case notSigned(Int)
}

extension NoteKey {
    package init?(_ key: PublicKey, of register: ID<RegisterKind>) {
        guard let bytes = [UInt8](hex: key.hex) else { return nil }
        self.init(name: Checkpoint.origin(of: register), algorithm: .signature, bytes: bytes)
    }

    package var publicKey: PublicKey? { PublicKey(rawValue: hex) }

    /// The eight digits by which people tell keys apart.
    package var shortName: String { id.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension KeyEvent {
    fileprivate func isSigned(for register: ID<RegisterKind>, offline: PublicKey?) -> Bool {
        let message = Array(statement(register: register.hex).utf8)
        func signed(_ key: PublicKey?, _ signature: KeySignature) -> Bool {
            guard let key = key.flatMap({ [UInt8](hex: $0.hex) }), let bytes = [UInt8](hex: signature.hex)
            else {
                return false
            }
            return Ed25519.isValid(bytes, of: message, by: key)
        }
        return switch self {
        case .made(let key, let offline, let signature, let offlineSignature):
            signed(key, signature) && signed(offline, offlineSignature)
        case .rotated(let key, let successor, let signature, let successorSignature):
            signed(key, signature) && signed(successor, successorSignature)
        case .revoked(_, _, let signature): signed(offline, signature)
        }
    }
}

extension [UInt8] {
    package init?(hex: String) {
        let digits = Array<UInt8>(hex.utf8)
        guard digits.count.isMultiple(of: 2),
            digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self = []
        for at in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            append(byte)
        }
    }
}
