import Committee
package import EventLog
package import Foundation

/// What is restored from, and whither.
package struct RestoreRequest: Sendable {
    /// A file that `backUp` wrote, or a copy of a register's folder.
    package var backup: URL
    package var folder: URL
    package var identity: Age.Identity?
    /// The folder of the register that is lost: what is left of its head and checkpoints says how far it reached.
    package var insteadOf: URL?
    /// Checkpoints that are kept elsewhere.
    package var checkpoints: [URL]
    /// Public keys of the office that the backup does not know yet.
    package var keys: [NoteKey]
    package var loss: AcceptedLoss?

    package init(
        _ backup: URL, into folder: URL, identity: Age.Identity? = nil, insteadOf: URL? = nil,
        checkpoints: [URL] = [], trusting keys: [NoteKey] = [], accepting loss: AcceptedLoss? = nil
    ) {
        self.backup = backup
        self.folder = folder
        self.identity = identity
        self.insteadOf = insteadOf
        self.checkpoints = checkpoints
        self.keys = keys
        self.loss = loss
    }
}

extension Office {
    /// Restores a backup into a folder that does not exist yet: verified, and the registers made anew from it, before
    /// the folder gets its name.
    ///
    /// What is known to be lost by it is named in the record, or it is refused.
    package static func restore(_ request: RestoreRequest) throws -> Restored {
        let name = request.folder.relativePath
        guard !Durable.isTaken(request.folder) else { throw BackupRefusal.folderInTheWay(name) }
        try request.refusePlace()
        guard FileManager.default.fileExists(atPath: request.backup.path) else {
            throw BackupRefusal.noBackup(request.backup.relativePath)
        }
        return try BackupRefusal.writing(name) {
            try Workshop.with(in: request.folder.deletingLastPathComponent()) { workshop in
                let made = workshop.appendingPathComponent("register")
                try Durable.makeFolder(made)
                try request.unpack(into: made, in: workshop)
                let verification = try verify(made)
                guard verification.isSound else {
                    throw BackupRefusal.backupUnsound(request.backup.relativePath, verification.problems)
                }
                try request.settleLoss(in: made, at: verification.checkUp.fingerprint)
                let restored = try replayed(made, named: request.backup.relativePath)
                try Durable.syncFolders(of: made)
                try Durable.name(made, as: request.folder)
                return restored
            }
        }
    }

    /// Makes the registers from the log, and a second time to compare them.
    private static func replayed(_ folder: URL, named name: String) throws -> Restored {
        let office = try Office.open(folder)
        let problems = try compareRegisters(of: office.log, in: folder)
        guard problems.isEmpty else { throw BackupRefusal.backupUnsound(name, problems) }
        return Restored(
            register: office.log.register, fingerprint: try office.log.fingerprint(),
            said: try office.log.restorations().last)
    }
}

extension RestoreRequest {
    /// A register inside a register would go with every copy of the other one.
    fileprivate func refusePlace() throws {
        let parent = folder.deletingLastPathComponent()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: parent.path, isDirectory: &isFolder), isFolder.boolValue
        else { throw BackupRefusal.noFolder(parent.relativePath) }
        guard !RegisterFiles.holds(parent) else {
            throw BackupRefusal.insideARegister(folder.relativePath)
        }
    }

    /// What a folder says of the register that is lost; one that says nothing was named by mistake.
    private func reach(of lost: URL, for log: EventLog) throws -> Reach {
        guard FileManager.default.fileExists(atPath: lost.path) else {
            throw BackupRefusal.noFolder(lost.relativePath)
        }
        let reach = try Reach(of: lost, for: log)
        guard !reach.isSilent else { throw BackupRefusal.saysNothing(lost.relativePath) }
        return reach
    }

    fileprivate func unpack(into made: URL, in workshop: URL) throws {
        let name = backup.relativePath
        var status = stat()
        if stat(backup.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            let log = try EventLog.inspect(backup)
            _ = try log.copy(into: made) { try CheckpointFolder(of: backup).copy(into: made) }
            return
        }
        guard Age.isEncrypted(backup) else {
            if identity != nil { throw BackupRefusal.notEncrypted(name) }
            return try BackupArchive.unpack(backup, named: name, into: made)
        }
        guard let identity else { throw BackupRefusal.encrypted(name) }
        let open = workshop.appendingPathComponent("backup.zip")
        try identity.decrypt(backup, to: open)
        try BackupArchive.unpack(open, named: name, into: made)
        try FileManager.default.removeItem(at: open)
    }

    /// Compares the backup with what else is known of the record, and names in it what is lost.
    fileprivate func settleLoss(in made: URL, at kept: Fingerprint) throws {
        let log = try EventLog.openWhatIsLeft(of: made)
        var reach = Reach(
            try checkpoints.map {
                let signed = try SignedCheckpoint.read($0)
                guard signed.checkpoint.origin == Checkpoint.origin(of: log.register) else {
                    throw BackupRefusal.otherRecord(at: signed.position)
                }
                return signed
            })
        if let insteadOf { reach.add(try self.reach(of: insteadOf, for: log)) }
        try reach.refuseUnsigned(in: log, trusting: keys)
        let lost = try reach.beyond(kept.position, of: log)
        guard let loss else {
            guard lost.isNothing else {
                throw BackupRefusal.wouldLose(
                    kept: kept.position, acknowledged: lost.acknowledged?.position,
                    checkpoint: lost.anchored?.position)
            }
            return
        }
        let isKnown = reach.acknowledged != nil || !reach.checkpoints.isEmpty
        guard !lost.isNothing || !isKnown else { throw BackupRefusal.nothingLost(last: kept.position) }
        try log.goOn(after: kept, basis: .backup, lost, accepting: loss)
        try CheckpointFolder(of: made).keepAside(lost.checkpoints)
    }
}

extension Durable {
    /// The names of everything that was unpacked.
    fileprivate static func syncFolders(of register: URL) throws {
        let checkpoints = register.appendingPathComponent("checkpoints")
        if FileManager.default.fileExists(atPath: checkpoints.path) { try sync(checkpoints) }
        try sync(register)
    }
}
