import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

/// A real register in a temporary folder, and record files beside it.
final class World: Sendable {
    static let recorder = ID<Recorder>(high: 0xA, low: 0xB)

    let parent: URL
    let folder: URL
    let office: Office

    /// A register in which nothing has been recorded yet.
    init() throws {
        parent = try Self.newFolder()
        folder = parent.appendingPathComponent("register")
        office = try Office.found(
            in: folder, named: "Test office", zone: "Europe/Riga", by: Self.recorder, at: noon("2024-01-01"))
    }

    /// A copy of a register that another world has made.
    init(copying register: URL) throws {
        parent = try Self.newFolder()
        folder = parent.appendingPathComponent("register")
        try FileManager.default.copyItem(at: register, to: folder)
        office = try Office.open(folder)
    }

    deinit { try? FileManager.default.removeItem(at: parent) }

    private static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "secretariat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// A register with the small programme of `Texts` on record.
    static func small() throws -> World {
        let world = try World()
        try world.record(Texts.register, on: "2024-02-02")
        return world
    }

    /// A record file beside the register.
    func file(_ text: String, named name: String = "file.yaml") throws -> URL {
        let file = parent.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file
    }

    @discardableResult
    func record(_ text: String, on day: String = "2026-01-01") throws -> FileRecord {
        try record(try file(text), on: day)
    }

    @discardableResult
    func record(_ file: URL, on day: String = "2026-01-01") throws -> FileRecord {
        try office.record(file, by: Self.recorder, at: try noon(day))
    }

    /// How the file is refused; a test that sees it recorded fails.
    func refusal(
        of text: String, on day: String = "2026-01-01", at location: SourceLocation = #_sourceLocation
    ) throws -> FileRefused {
        let file = try file(text, named: "refused.yaml")
        return try #require(
            throws: FileRefused.self, sourceLocation: location, performing: { try record(file, on: day) })
    }

    func moment(_ day: String, knownAt: Int? = nil) throws -> Moment {
        try office.moment(
            asOf: try Texts.day(day), knownAt: knownAt.map { .position($0) }, now: try noon("2026-06-01"))
    }

    var root: String { get throws { try office.log.fingerprint().hex } }
    var position: Int { get throws { try office.log.fingerprint().position } }

    func entries() throws -> [Entry] {
        try office.log.entries(after: 0).map { try Entry($0) }
    }

    func bytes(of file: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(file))
    }

    /// What another program could do to a file of the register.
    func raw<Answer>(_ file: String, _ body: (Database) throws -> Answer) throws -> Answer {
        let queue = try DatabaseQueue(path: folder.appendingPathComponent(file).path)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction(body)
    }

    /// Changes the log behind its triggers, which stand there afterwards as before.
    func tamper(_ statements: String...) throws {
        try raw("log.sqlite") { database in
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            for statement in statements { try database.execute(sql: statement) }
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
        }
    }
}

/// Noon of a day, by the clock of the world.
func noon(_ day: String) throws -> Instant {
    try instant("\(day)T12:00:00Z")
}

func instant(_ text: String) throws -> Instant {
    Instant(microseconds: Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970) * 1_000_000)
}
