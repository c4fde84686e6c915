package import EventLog
package import Foundation
import GRDB

extension Office {
    /// What became of the index of subjects.
    package enum IndexMade: Equatable, Sendable {
        case wasWhole(Fingerprint)
        case madeAnew(Fingerprint)
    }

    /// Makes the index of subjects anew where `verify` finds that it is not the one which the entries give. No entry is touched.
    ///
    /// The record itself must be sound: an index made from altered entries would only hide what was done to them. Registers and
    /// the index of the search may have been computed by way of the wrong index, now or before a run that was killed, and are
    /// made anew when they are next asked.
    ///
    /// - Parameter folder: The register.
    /// - Returns: The state that was verified, before and after.
    /// - Throws: `LogRefusal` where the register cannot be opened or written to, `BackupRefusal` where more is wrong than the index.
    package static func remakeIndex(of folder: URL) throws -> IndexMade {
        // First, so that a lost end or head is told with what to do about it.
        let log = try EventLog.open(folder)
        let found = try verify(EventLog.inspect(folder), in: folder, comparing: false)
        guard found.isRecordSound else { throw BackupRefusal.recordUnsound(found.ofRecord) }
        if found.isSound {
            try disownWhatIsComputed(in: folder)
            return .wasWhole(found.checkUp.fingerprint)
        }
        try log.demandRoom(forCopies: 1)
        try log.rebuildSubjects { try subjects(of: $0) }
        try disownWhatIsComputed(in: folder)
        let made = try verify(EventLog.inspect(folder), in: folder, comparing: false)
        guard made.isSound else { throw BackupRefusal.indexStillWrong(made.problems) }
        return .madeAnew(made.checkUp.fingerprint)
    }

    private static func disownWhatIsComputed(in folder: URL) throws {
        do {
            try Views.disown(in: folder)
            try SearchIndex.disown(in: folder)
        } catch let error as DatabaseError {
            throw BackupRefusal.registersBusy(reason: error.message ?? "\(error.resultCode)")
        }
    }
}
