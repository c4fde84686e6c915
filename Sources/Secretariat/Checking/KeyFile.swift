package import EventLog
package import Foundation

/// A file with the secret half of a key, which nobody but its owner may read.
package struct KeyFile: Sendable {
    package let url: URL

    package init(_ url: URL) { self.url = url }

    /// As it was typed, so that what is said can be typed again.
    var name: String { url.relativePath }

    package var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

    package func signer() throws -> NoteSigner {
        var status = stat()
        guard stat(url.path, &status) == 0 else { throw KeyRefusal.fileMissing(name) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw KeyRefusal.notAKeyFile(name) }
        guard status.st_uid == geteuid() else { throw KeyRefusal.fileOfAnother(name) }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyRefusal.fileOpen(name, mode: String(status.st_mode & 0o777, radix: 8))
        }
        guard let data = FileManager.default.contents(atPath: url.path),
            let text = String(validating: data, as: UTF8.self),
            let signer = NoteSigner(written: text.trimmingCharacters(in: .newlines))
        else { throw KeyRefusal.notAKeyFile(name) }
        return signer
    }

    /// Writes a new key, synced, and over nobody's file.
    ///
    /// It is written beside its place and then given its name: a program that is killed leaves no half key there, which
    /// would be in the way of the next one.
    package func keep(_ signer: NoteSigner) throws {
        let folder = url.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var beside = folder.appendingPathComponent(".\(url.lastPathComponent).XXXXXX").path
            .utf8CString.map { $0 }
        let descriptor = mkstemp(&beside)
        guard descriptor >= 0 else { throw notWritten(errno) }
        // Another thread may start a program meanwhile, which need not hold the key.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        defer {
            close(descriptor)
            unlink(beside)
        }
        let bytes = Array((signer.written + "\n").utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw notWritten(errno)
        }
        try giveName(to: beside)
        syncFolder(folder)
    }

    /// A link is refused where something has the name already. A disk that knows no links (FAT, as on a stick that the
    /// offline key is carried away on) has to do with a look before.
    private func giveName(to beside: [CChar]) throws {
        if link(beside, url.path) == 0 { return }
        var failure = errno
        if [EPERM, ENOTSUP, EOPNOTSUPP].contains(failure) {
            if exists { throw KeyRefusal.fileInTheWay(name) }
            if rename(beside, url.path) == 0 { return }
            failure = errno
        }
        throw failure == EEXIST ? KeyRefusal.fileInTheWay(name) : notWritten(failure)
    }

    /// The record will name this key, so the name of its file has to outlive a power cut too, where the disk can promise that.
    private func syncFolder(_ folder: URL) {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func notWritten(_ code: Int32) -> KeyRefusal {
        .notWritten(name, reason: String(cString: strerror(code)))
    }

    package func discard() { unlink(url.path) }

    /// Whoever copies the register must not copy the key with it.
    package func refuseInside(_ register: URL) throws {
        let register = register.resolvingSymlinksInPath().standardizedFileURL.path + "/"
        // Neither in one of its folders nor by a link that leads there.
        let places = [url.deletingLastPathComponent(), url]
            .map { $0.resolvingSymlinksInPath().standardizedFileURL.path + "/" }
        guard !places.contains(where: { $0.hasPrefix(register) }) else {
            throw KeyRefusal.insideTheRegister(name)
        }
    }
}
