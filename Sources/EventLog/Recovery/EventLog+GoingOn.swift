package import Committee
package import Foundation
internal import GRDB

extension EventLog {
    /// Opens a register whose log lost its end, or whose head is gone, only to go on from what is left of it.
    package static func openWhatIsLeft(of folder: URL) throws -> EventLog {
        let place = RegisterPlace(folder, head: nil)
        guard RegisterPlace.exists(place.log) else { throw LogRefusal.notARegister }
        let lock = try LogRefusal.said(of: "lock") { try WriteLock(place.lock, patience: .seconds(10)) }
        let log = try EventLog(place, lock: lock, seams: Seams())
        try log.refuseForeignSchema()
        return log
    }

    /// The furthest state of which the file `head` says that it was acknowledged; `nil` where it is gone or says nothing.
    package func acknowledged() throws -> Fingerprint? { try head.acknowledged() }

    /// The same of another folder's head, as far as it speaks of this register.
    package func acknowledged(byHeadIn folder: URL) throws -> Fingerprint? {
        try HeadFile(url: RegisterPlace(folder, head: nil).head, register: register).acknowledged()
    }

    /// Records that the register goes on from here although more was acknowledged, and begins the head anew.
    ///
    /// The entry comes first: whatever is cut off then, the loss is named in the log, and the head still says that
    /// something is missing.
    ///
    /// - Parameters:
    ///   - kept: What was verified, so that nothing else is gone on from.
    ///   - command: The command that says so.
    ///   - by: Who says so.
    ///   - time: The time of recording.
    ///   - decide: The entries that name the loss; none where the log names it already.
    /// - Returns: Where the entries stand.
    /// - Throws: `LogRefusal`, or what `decide` throws.
    package func goOn(
        after kept: Fingerprint, command: ID<CommandKind>, by: ID<Recorder>, at time: Instant,
        _ decide: (Desk) throws -> [Draft]
    ) throws -> Receipt {
        guard let sealed else { throw LogRefusal.sealedMissing }
        return try writing { tables in
            let desk = try Desk(tables, of: self, now: time)
            guard try tables.fingerprint(at: desk.lastPosition) == kept else {
                throw LogRefusal.lockedTooLong
            }
            try demandRoom(0)
            try sweepLeftovers(tables)
            // Of what was lost the index may still speak.
            try tables.db.execute(
                sql: "DELETE FROM subject WHERE position > ?", arguments: [kept.position])
            let drafts = try decide(desk)
            var fingerprint = kept
            if !drafts.isEmpty {
                let minting = Minting(
                    register: register, command: command, by: by, at: time, salt: seams.salt)
                // Nobody sends this again, and no other may pass for it.
                let request = HeldRequest(
                    Hash.of(command.bytes).bytes, salt: seams.salt(), of: command.bytes, in: register)
                fingerprint = try store(
                    try minting.entries(drafts, after: kept.position), of: command, request: request, tables,
                    sealed)
            }
            try step(.heading) {
                try DiskFile.syncFolder(place.folder)
                try head.beginAnew(with: fingerprint)
            }
            return Receipt(
                positions: kept.position + 1..<fingerprint.position + 1, fingerprint: fingerprint,
                isRepeat: false)
        }
    }
}
