package import Foundation

/// Files and names that are to survive a power cut, for what is written beside a register.
package enum Durable {
    /// Writes a new file, synced. Its name is durable only when its folder has been synced too.
    package static func write(_ bytes: [UInt8], to url: URL) throws {
        let file = try DiskFile(url, O_WRONLY | O_CREAT | O_EXCL)
        try file.write(bytes, at: 0)
        try file.sync()
    }

    package static func sync(_ url: URL) throws { try DiskFile(url, O_RDONLY).sync() }

    /// How many bytes the disk of a folder has free for us; `nil` where the system does not say.
    package static func free(at folder: URL) -> Int? { DiskFile.free(at: folder) }

    /// Makes a folder that nobody else may look into.
    package static func makePrivateFolder(_ url: URL) throws {
        guard mkdir(url.path, 0o700) == 0 else { throw SystemFailure(url.path) }
    }

    package static func makeFolder(_ url: URL) throws { try DiskFile.makeFolder(url) }

    /// Gives what is finished and synced its name, over nothing but an empty folder.
    package static func name(_ finished: URL, as url: URL) throws {
        guard !isTaken(url) else { throw SystemFailure(url.path, EEXIST) }
        try replace(url, by: finished)
    }

    /// Whether something stands there that must not be written over.
    package static func isTaken(_ url: URL) -> Bool {
        var status = stat()
        guard lstat(url.path, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFDIR else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: url.path).isEmpty) != true
    }

    /// Puts one thing in the place of another, at once for whoever looks, and after a power cut.
    static func replace(_ url: URL, by finished: URL) throws {
        guard Foundation.rename(finished.path, url.path) == 0 else { throw SystemFailure(url.path) }
        try DiskFile.syncFolder(url.deletingLastPathComponent())
    }
}
