package import EventLog
package import Foundation

extension Office {
    /// Writes the register, as it stands at one moment, into one file; others go on using it.
    ///
    /// What was packed is unpacked again and verified, as `verify` does, before the file gets its name.
    ///
    /// - Parameters:
    ///   - file: Where there is nothing yet.
    ///   - encryption: Encrypts it, so that only those can read it who hold one of the keys.
    /// - Returns: The state of the record that it holds.
    /// - Throws: `BackupRefusal` or `LogRefusal`, and then there is no file.
    package func backUp(to file: URL, encryption: Age.Encryption? = nil) throws -> Fingerprint {
        let name = file.relativePath
        guard !FileManager.default.fileExists(atPath: file.path) else { throw BackupRefusal.inTheWay(name) }
        guard !RegisterFiles.holds(file.deletingLastPathComponent()) else {
            throw BackupRefusal.withinARegister(name)
        }
        // A backup must not fill the disk on which recording goes on.
        try log.demandRoom(forCopies: 2)
        return try BackupRefusal.writing(name) {
            try Workshop.with(in: folder, orElsewhere: true) { workshop in
                try Workshop.with(in: file.deletingLastPathComponent()) { doorstep in
                    try write(to: file, encryption, workshop, doorstep)
                }
            }
        }
    }

    /// The open text of an encrypted backup never lies where the backup goes: that is made in the workshop.
    private func write(
        to file: URL, _ encryption: Age.Encryption?, _ workshop: URL, _ doorstep: URL
    ) throws -> Fingerprint {
        let copy = workshop.appendingPathComponent("copy")
        try Durable.makeFolder(copy)
        let fingerprint = try log.copy(into: copy) { try checkpoints.copy(into: copy) }
        let packed = (encryption == nil ? doorstep : workshop).appendingPathComponent("backup.zip")
        try BackupArchive.pack(copy, into: packed)
        try Durable.sync(packed)
        try FileManager.default.removeItem(at: copy)
        try Self.prove(packed, holds: fingerprint, in: workshop)
        var finished = packed
        if let encryption {
            finished = doorstep.appendingPathComponent("backup.age")
            try encryption.encrypt(packed, to: finished)
            try Durable.sync(finished)
        }
        try Durable.name(finished, as: file)
        return fingerprint
    }

    private static func prove(_ archive: URL, holds fingerprint: Fingerprint, in workshop: URL) throws {
        let proof = workshop.appendingPathComponent("proof")
        try Durable.makeFolder(proof)
        try BackupArchive.unpack(archive, named: archive.lastPathComponent, into: proof)
        let verification = try verify(proof)
        guard verification.isSound, verification.checkUp.fingerprint == fingerprint else {
            throw BackupRefusal.copyUnsound(verification.problems)
        }
        try FileManager.default.removeItem(at: proof)
    }
}

extension CheckpointFolder {
    /// Copies every checkpoint, also those that a restored register no longer contains.
    func copy(into register: URL) throws {
        let own = folder.deletingLastPathComponent()
        let names = try RegisterFiles.names(in: own).filter { $0.hasPrefix("checkpoints/") }
        guard !names.isEmpty else { return }
        let copies = register.appendingPathComponent("checkpoints")
        try Durable.makeFolder(copies)
        for name in names {
            guard let bytes = FileManager.default.contents(atPath: own.appendingPathComponent(name).path)
            else {
                continue
            }
            try Durable.write(Array(bytes), to: register.appendingPathComponent(name))
        }
    }
}
