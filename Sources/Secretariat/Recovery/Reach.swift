package import Committee
package import EventLog
import Foundation

/// How far a record is known to have reached: what its head acknowledged, and what was signed.
struct Reach {
    var acknowledged: Fingerprint?
    var checkpoints: [SignedCheckpoint]

    /// What a register's own folder says, also where its log is gone.
    init(of folder: URL, for log: EventLog) throws {
        acknowledged = try log.acknowledged(byHeadIn: folder)
        checkpoints = CheckpointFolder(of: folder).all().filter {
            $0.checkpoint.origin == Checkpoint.origin(of: log.register)
        }
    }

    /// What is kept elsewhere.
    init(_ checkpoints: [SignedCheckpoint]) {
        self.checkpoints = checkpoints.sorted { $0.position < $1.position }
    }

    /// Refuses a checkpoint that the record does not contain and that nobody signed whom the record knows: it would be
    /// believed, and said for ever, whoever wrote it.
    ///
    /// A key that was exchanged after what is left cannot be known there: the office names it.
    func refuseUnsigned(in log: EventLog, trusting named: [NoteKey]) throws {
        let chain = try KeyChain(of: log)
        for signed in checkpoints {
            let isSigned = chain.vouches(for: signed, trusting: named)
            guard try isSigned || log.containment(of: signed.checkpoint).isContained else {
                throw BackupRefusal.unsigned(at: signed.position)
            }
        }
    }

    /// Whether it says anything at all of the register.
    var isSilent: Bool { acknowledged == nil && checkpoints.isEmpty }

    mutating func add(_ other: Reach) {
        acknowledged = [acknowledged, other.acknowledged].compactMap(\.self).max { $0.position < $1.position }
        checkpoints = (checkpoints + other.checkpoints).sorted { $0.position < $1.position }
    }

    /// What goes further than a state; whatever does not must agree with the log.
    func beyond(_ kept: Int, of log: EventLog) throws -> Beyond {
        let states = [acknowledged].compactMap(\.self) + checkpoints.map(\.checkpoint.fingerprint)
        for state in states where state.position <= kept {
            guard try log.fingerprint(at: state.position) == state else {
                throw BackupRefusal.otherRecord(at: state.position)
            }
        }
        return Beyond(
            acknowledged: acknowledged.flatMap { $0.position > kept ? $0 : nil },
            checkpoints: checkpoints.filter { $0.position > kept })
    }

    struct Beyond {
        var acknowledged: Fingerprint?
        var checkpoints: [SignedCheckpoint]

        var anchored: Fingerprint? { checkpoints.last?.checkpoint.fingerprint }
        var isNothing: Bool { acknowledged == nil && checkpoints.isEmpty }
    }
}

/// That somebody goes on although something was lost, and what they say about it.
package struct AcceptedLoss: Sendable {
    let reason: String
    let recorder: ID<Recorder>
    let time: Instant

    package init(reason: String, by recorder: ID<Recorder>, at time: Instant) throws {
        let words = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { throw BackupRefusal.noReason }
        self.reason = words.precomposedStringWithCanonicalMapping
        self.recorder = recorder
        self.time = time
    }
}

extension RecordState {
    init(_ fingerprint: Fingerprint) throws {
        guard let root = Committee.Digest(rawValue: fingerprint.hex) else { throw OfficeRefusal.noOpening }
        self.init(position: fingerprint.position, root: root)
    }
}
