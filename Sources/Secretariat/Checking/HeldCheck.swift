import EventLog

/// What a proof says of a checkpoint that somebody holds: something only where it starts from that one.
package enum HeldCheck: Equatable, Sendable {
    case same(Int)
    case otherRegister(held: Int, origin: String)
    case otherPosition(held: Int, start: Int)
    /// Signed twice at one position, with two contents.
    case otherRoot(Int)
    /// A proof that starts anywhere shows nothing to somebody who compares it with nothing.
    case nothingHeld

    init(_ held: SignedCheckpoint, against start: Checkpoint) {
        let own = held.checkpoint
        if own.origin != start.origin {
            self = .otherRegister(held: held.position, origin: own.origin)
        } else if held.position != start.fingerprint.position {
            self = .otherPosition(held: held.position, start: start.fingerprint.position)
        } else if own.fingerprint != start.fingerprint {
            self = .otherRoot(held.position)
        } else {
            self = .same(held.position)
        }
    }

    var isGood: Bool {
        switch self {
        case .same: true
        case .otherRegister, .otherPosition, .otherRoot, .nothingHeld: false
        }
    }

    package var words: String {
        switch self {
        case .same(let position):
            "The checkpoint at entry \(position) that you hold is the one this proof starts from."
        case .otherRegister(let held, let origin):
            "The checkpoint at entry \(held) that you hold is of another register (\(origin)) than this proof."
        case .otherPosition(let held, let start):
            "The checkpoint at entry \(held) that you hold is not the one this proof starts from, which is of entry \(start): of yours it shows nothing."
        case .otherRoot(let position):
            "The checkpoint at entry \(position) that you hold is not the one this proof starts from, for the roots differ: the history before it was written anew."
        case .nothingHeld:
            "Nothing that you hold was compared with it, and a history that was written anew would look the same. Give the checkpoint that you hold, or the proof that holds it, with --checkpoint."
        }
    }
}
