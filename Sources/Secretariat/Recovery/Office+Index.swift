package import EventLog
package import Foundation

extension Office {
    /// What became of the index of subjects.
    package enum IndexMade: Equatable, Sendable {
        case wasWhole(Fingerprint)
        case madeAnew(Fingerprint)
    }

    /// Makes the index of subjects anew where `verify` finds that it is not the one which the entries give. No entry is touched.
    ///
    /// The record itself must be sound: an index made from altered entries would only hide what was done to them. Registers and
    /// the index of the search may have been computed by way of the wrong index, and are made anew when they are next asked.
    ///
    /// - Parameter folder: The register.
    /// - Returns: The state that was verified, before and after.
    /// - Throws: `BackupRefusal.recordUnsound` where more is wrong than the index, or `LogRefusal`.
    package static func remakeIndex(of folder: URL) throws -> IndexMade {
        let found = try verify(EventLog.inspect(folder), in: folder, comparing: false)
        guard found.isRecordSound else { throw BackupRefusal.recordUnsound(found.ofRecord) }
        if found.isSound { return .wasWhole(found.checkUp.fingerprint) }
        let log = try EventLog.open(folder)
        try log.demandRoom(forCopies: 1)
        // Before, so that a kill leaves nothing behind that was computed by way of the wrong index; and after, for whoever
        // asked something in between.
        removeWhatIsComputed(from: folder)
        try log.rebuildSubjects { try subjects(of: $0) }
        removeWhatIsComputed(from: folder)
        let made = try verify(EventLog.inspect(folder), in: folder, comparing: false)
        guard made.isSound else { throw BackupRefusal.recordUnsound(made.problems) }
        return .madeAnew(made.checkUp.fingerprint)
    }

    private static func removeWhatIsComputed(from folder: URL) {
        Views.remove(from: folder)
        SearchIndex.remove(from: folder)
    }
}
