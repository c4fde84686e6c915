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
    /// A checkpoint that is to show how far the record reached was signed by nobody who is known.
    case unsigned(at: Int)
    case nothingLost(last: Int)
    case leftBroken([String])
    /// More is wrong than the index of subjects, which is to be made anew.
    case recordUnsound([String])
    case indexStillWrong([String])
    /// The index is right now, but what was computed by way of the wrong one may still be used.
    case registersBusy(reason: String)
    case noReason
    /// Where something is to be made, or what is said to be lost.
    case noFolder(String)
    /// The folder named as the lost register says nothing of it.
    case saysNothing(String)
    case insideARegister(String)
    /// A backup would be lost with the register.
    case withinARegister(String)
}

extension BackupRefusal {
    /// Says of what file it is what the system refused.
    static func writing<Answer>(_ name: String, _ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let failure as SystemFailure {
            throw notWritten(name, reason: failure.reason)
        } catch let failure as CocoaError {
            throw notWritten(name, reason: failure.localizedDescription.withoutFullStop)
        }
    }
}

extension String {
    /// What the system says ends its sentence itself, and is put into one of ours.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
