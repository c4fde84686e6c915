internal import Foundation

/// Where the files of a register lie.
struct RegisterPlace: Sendable {
    let folder: URL
    let head: URL

    init(_ folder: URL, head: URL?) {
        self.folder = folder
        self.head = head ?? folder.appendingPathComponent("head")
    }

    var log: URL { folder.appendingPathComponent("log.sqlite") }
    var sealed: URL { folder.appendingPathComponent("sealed.sqlite") }
    var lock: URL { folder.appendingPathComponent("lock") }

    /// Asks for the name only: opening a SQLite file by hand would drop SQLite's locks on it.
    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
