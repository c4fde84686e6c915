package import Foundation

/// Shows other processes that somebody works in a folder: a lock that ends with the process, however it ends.
package final class Occupancy {
    private let file: DiskFile

    /// Occupies a folder that this process has just made.
    package init(of folder: URL) throws {
        let coming = folder.appendingPathComponent(".occupied.next")
        file = try DiskFile(coming, O_RDWR | O_CREAT | O_EXCL)
        // Locked before it has its name: nobody ever finds it there and free while its owner lives.
        _ = flock(file.descriptor, LOCK_EX | LOCK_NB)
        guard Foundation.rename(coming.path, Self.mark(of: folder).path) == 0 else {
            throw SystemFailure(folder.path)
        }
    }

    /// Whether whoever worked in a folder has ended without clearing it away.
    package static func isAbandoned(_ folder: URL) -> Bool {
        guard let file = try? DiskFile(mark(of: folder), O_RDWR) else { return false }
        return flock(file.descriptor, LOCK_EX | LOCK_NB) == 0
    }

    private static func mark(of folder: URL) -> URL { folder.appendingPathComponent(".occupied") }
}
