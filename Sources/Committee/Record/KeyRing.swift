/// The keys of a register as its record tells of them, one after the other.
package struct KeyRing: Hashable, Sendable {
    package struct Held: Hashable, Sendable {
        package let key: PublicKey
        /// The entry that brought it in.
        package let since: Int
        package var fate: Fate
    }

    package enum Fate: Hashable, Sendable {
        case inUse
        case replaced(at: Int)
        case revoked(at: Int, trustedUpTo: Int)
    }

    /// Why an event about keys does not follow on those before it.
    package enum Objection: Error, Hashable, Sendable {
        case inUseAlready(PublicKey)
        case noneInUse
        case notInUse(PublicKey)
        case otherOffline
        case knownAlready(PublicKey)
        case unknown(PublicKey)
        case revokedAlready(PublicKey)
        case trustedBeyond(Int)
    }

    package private(set) var keys: [Held] = []
    /// Said once, with the first key, and never exchanged.
    package private(set) var offline: PublicKey?

    package init() {}

    package var inUse: PublicKey? { keys.last { $0.fate == .inUse }?.key }

    package func held(_ key: PublicKey) -> Held? { keys.first { $0.key == key } }

    /// Whether a signature of this key over the first `size` entries counts.
    package func counts(_ key: PublicKey, over size: Int) -> Bool {
        switch held(key)?.fate {
        case .inUse: true
        case .replaced(let position): size < position
        case .revoked(_, let trusted): size <= trusted
        case nil: false
        }
    }

    /// What forbids an event at this position; `nil` where nothing does. Signatures are not looked at here.
    package func objection(to event: KeyEvent, at position: Int) -> Objection? {
        switch event {
        case .made(let key, let offline, _, _):
            if let inUse { return .inUseAlready(inUse) }
            if let mine = self.offline, mine != offline { return .otherOffline }
            return held(key) == nil && key != offline ? nil : .knownAlready(key)
        case .rotated(let key, let successor, _, _):
            guard let inUse else { return .noneInUse }
            guard inUse == key else { return .notInUse(key) }
            return held(successor) == nil && successor != offline ? nil : .knownAlready(successor)
        case .revoked(let key, let trusted, _):
            guard let held = held(key) else { return .unknown(key) }
            guard (0..<position).contains(trusted) else { return .trustedBeyond(trusted) }
            switch held.fate {
            case .inUse, .replaced: return nil
            case .revoked: return .revokedAlready(key)
            }
        }
    }

    package mutating func note(_ event: KeyEvent, at position: Int) {
        switch event {
        case .made(let key, let offline, _, _):
            self.offline = self.offline ?? offline
            keys.append(Held(key: key, since: position, fate: .inUse))
        case .rotated(let key, let successor, _, _):
            settle(key, .replaced(at: position))
            keys.append(Held(key: successor, since: position, fate: .inUse))
        case .revoked(let key, let trusted, _):
            settle(key, .revoked(at: position, trustedUpTo: trusted))
        }
    }

    private mutating func settle(_ key: PublicKey, _ fate: Fate) {
        guard let index = keys.firstIndex(where: { $0.key == key }) else { return }
        keys[index].fate = fate
    }
}
