internal import Foundation

/// An open file of ours (`head`, `lock`), closed when it goes out of scope. Never a SQLite file.
struct DiskFile: ~Copyable {
    let descriptor: Int32
    private let path: String

    init(_ url: URL, _ flags: Int32) throws {
        path = url.path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw SystemFailure(path) }
    }

    deinit { close(descriptor) }

    func size() throws -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemFailure(path) }
        return Int(status.st_size)
    }

    /// Reads what there is, up to `count` bytes.
    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SystemFailure(path) }
            if got == 0 { break }
            done += got
        }
        return Array(bytes.prefix(done))
    }

    func write(_ bytes: [UInt8], at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes {
                pwrite(
                    descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
            }
            if put < 0 && errno == EINTR { continue }
            guard put > 0 else { throw SystemFailure(path) }
            done += put
        }
    }

    func cut(to size: Int) throws {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw SystemFailure(path) }
    }

    /// Never tried twice: after a failed fsync the kernel may have dropped the data and then report success.
    func sync() throws {
        guard fsync(descriptor) == 0 else { throw SystemFailure(path) }
    }

    /// Makes the names in a folder durable: a file that was synced can still be missing from it after a power cut.
    static func syncFolder(_ url: URL) throws {
        try DiskFile(url, O_RDONLY | O_DIRECTORY).sync()
    }

    /// `nil` where the system cannot say, as with some disks in the network.
    static func free(at folder: URL) -> Int? {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0, status.f_blocks > 0 else { return nil }
        let (bytes, isTooMany) = UInt64(status.f_bavail).multipliedReportingOverflow(
            by: UInt64(status.f_frsize))
        return isTooMany ? Int.max : Int(clamping: bytes)
    }

    static func size(of url: URL) throws -> Int {
        var status = stat()
        guard stat(url.path, &status) == 0 else { throw SystemFailure(url.path) }
        return Int(status.st_size)
    }

    static func makeFolder(_ url: URL) throws {
        // A register holds names and what people said; whoever shares it opens it on purpose.
        guard mkdir(url.path, 0o700) == 0 else { throw SystemFailure(url.path) }
    }

    /// Gives a folder its name. Refused by the system where something is there already, but for an empty folder.
    static func rename(_ old: URL, to new: URL) throws {
        if Foundation.rename(old.path, new.path) == 0 { return }
        let failure = SystemFailure(new.path)
        throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(failure.code) ? LogRefusal.alreadyARegister : failure
    }
}

/// What the operating system answered.
package struct SystemFailure: Error {
    package let path: String
    package let code: Int32

    init(_ path: String, _ code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    var isDenied: Bool { [EACCES, EROFS, EPERM].contains(code) }
}

extension SystemFailure: CustomStringConvertible {
    package var description: String { "\(path): \(reason)" }

    package var reason: String { String(cString: strerror(code)) }
}
