import EventLog
import Foundation

/// A folder in which something is made before it gets its name, and of which nothing remains.
enum Workshop {
    /// Works in a private folder inside `folder`; with `orElsewhere`, where that cannot be written to, in the system's own place
    /// for such.
    ///
    /// What a killed process left there is cleared away: it may hold names and what people said.
    static func with<Answer>(
        in folder: URL, orElsewhere: Bool = false, _ work: (URL) throws -> Answer
    ) throws -> Answer {
        let isWritable = FileManager.default.isWritableFile(atPath: folder.path)
        let place = isWritable || !orElsewhere ? folder : FileManager.default.temporaryDirectory
        clear(place)
        let workshop = place.appendingPathComponent("\(prefix)\(UUID().uuidString.prefix(8))")
        do {
            try Durable.makePrivateFolder(workshop)
        } catch let failure as SystemFailure {
            throw BackupRefusal.notWritten(folder.relativePath, reason: failure.reason)
        }
        defer { try? FileManager.default.removeItem(at: workshop) }
        let occupancy = try Occupancy(of: workshop)
        return try withExtendedLifetime(occupancy) { try work(workshop) }
    }

    private static let prefix = ".protokols-"

    private static func clear(_ place: URL) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let folder = place.appendingPathComponent(name)
            if Occupancy.isAbandoned(folder) { try? FileManager.default.removeItem(at: folder) }
        }
    }
}
