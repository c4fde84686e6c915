import EventLog
import Foundation

/// Why there is no backup, or why nothing was restored. The words are in `BackupRefusal+Words`.
package enum BackupRefusal: Error, Equatable, Sendable {
    case inTheWay(String)
    case folderInTheWay(String)
    case noBackup(String)
    case notABackup(String, reason: String)
    case notWritten(String, reason: String)
    /// What was written did not pass the check.
    case copyUnsound([String])
    case backupUnsound(String, [String])
    case encrypted(String)
    case notEncrypted(String)
    case noIdentity(String)
    case ageMissing
    case ageFailed(String)
    /// More was recorded than the backup holds, and nobody has accepted that.
    case wouldLose(kept: Int, acknowledged: Int?, checkpoint: Int?)
    /// What is to show how much was lost is of another record.
    case otherRecord(at: Int)
    case nothingLost(last: Int)
    case leftBroken([String])
    case noReason
}

extension BackupRefusal {
    /// Says of what file it is what the system refused.
    static func writing<Answer>(_ name: String, _ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let failure as SystemFailure {
            throw notWritten(name, reason: failure.reason)
        } catch let failure as CocoaError {
            throw notWritten(name, reason: failure.localizedDescription)
        }
    }
}
