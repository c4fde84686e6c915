import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

/// A register in a temporary folder, with what a test needs to write to it and to damage it.
final class World: Sendable {
    static let register = ID<RegisterKind>(high: 0x1111_1111_1111_1111, low: 0x2222_2222_2222_2222)
    static let recorder = ID<Recorder>(high: 3, low: 4)
    static let opening = ID<CommandKind>(high: 0, low: 1)
    static let programme = Subject(.programme, "0000000000000000000000000000aaaa")

    let parent: URL
    let folder: URL

    init() throws {
        parent = FileManager.default.temporaryDirectory.appendingPathComponent(
            "eventlog-\(UUID().uuidString)")
        folder = parent.appendingPathComponent("register")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(at: parent) }

    /// A register with its first entry and `notes` more, each a command of its own.
    static func withRegister(notes: Int = 0) throws -> (World, EventLog) {
        let world = try World()
        let log = try world.create()
        for number in 0..<notes { _ = try world.note("note \(number + 1)", in: log) }
        return (world, log)
    }

    func create(head: URL? = nil) throws -> EventLog {
        try EventLog.create(
            in: folder, head: head, register: Self.register, command: Self.opening, by: Self.recorder,
            at: Self.moment(0), opening: Self.openingDraft())
    }

    func open(_ seams: Seams = Seams(), patience: Duration = .seconds(10)) throws -> EventLog {
        try EventLog.open(folder, head: nil, patience: patience, seams: seams)
    }

    static func openingDraft(register: String = World.register.hex) -> Draft {
        draft(#"{"register":"\#(register)"}"#, type: "register.opened")
    }

    static func draft(
        _ payload: String, type: String = "remark.made", about subjects: [Subject] = [],
        happenedOn: Occasion = occasion
    ) -> Draft {
        Draft(type: type, happenedOn: happenedOn, source: #"{"kind":"own"}"#, subjects: subjects) { _ in
            payload
        }
    }

    static func sealedDraft(_ text: String, field: String = "name") -> Draft {
        Draft(type: "person.named", happenedOn: occasion, source: #"{"kind":"own"}"#, subjects: []) { seal in
            #"{"\#(field)":{"sealed":"\#(seal(field, text))"}}"#
        }
    }

    static let occasion = Occasion(on: day(2024, 3, 14))

    /// A day without the question whether it exists.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else { preconditionFailure("no such day") }
        return day
    }

    static func moment(_ second: Int) -> Instant {
        Instant(microseconds: 1_700_000_000_000_000 + Int64(second) * 1_000_000)
    }

    static func command() -> ID<CommandKind> {
        ID(high: UInt64.random(in: 0 ... .max), low: UInt64.random(in: 0 ... .max))
    }

    static func request(_ text: String) -> [UInt8] { Hash.of(Array(text.utf8)).bytes }

    @discardableResult
    func note(
        _ text: String, in log: EventLog, command: ID<CommandKind> = World.command(),
        about subjects: [Subject] = [programme]
    ) throws -> Receipt {
        try log.write(command: command, request: Self.request(text), by: Self.recorder, at: Self.moment(1)) {
            _ in
            [Self.draft(#"{"text":"\#(text)"}"#, type: "note.taken", about: subjects)]
        }
    }

    @discardableResult
    func write(
        _ drafts: [Draft], in log: EventLog, command: ID<CommandKind> = World.command(), at second: Int = 1,
        request: String = "request"
    ) throws -> Receipt {
        try log.write(
            command: command, request: Self.request(request), by: Self.recorder, at: Self.moment(second)
        ) { _ in drafts }
    }

    /// What another program could do to the log: a connection that knows nothing of ours.
    func raw<Answer>(_ file: String = "log.sqlite", _ body: (Database) throws -> Answer) throws -> Answer {
        let queue = try DatabaseQueue(path: folder.appendingPathComponent(file).path)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction(body)
    }

    /// Changes the log behind its triggers, and leaves no other trace.
    func tamper(_ statements: String...) throws {
        try raw { db in
            let triggers = LogSchema.statements.filter { $0.hasPrefix("CREATE TRIGGER") }
            for trigger in triggers {
                try db.execute(sql: "DROP TRIGGER \(trigger.split(separator: " ")[2])")
            }
            for statement in statements { try db.execute(sql: statement) }
            for trigger in triggers { try db.execute(sql: trigger) }
        }
    }

    func checkUp() throws -> CheckUp {
        try EventLog.inspect(folder).checkUp { entry in
            try StoredJSON.check(entry.storedPayload)
            return entry.type == "note.taken" ? [Self.programme] : []
        }
    }

    var head: URL { folder.appendingPathComponent("head") }
    func bytesOfHead() throws -> [UInt8] { [UInt8](try Data(contentsOf: head)) }
    func setHead(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: head) }
}

/// The refusal that `body` ends with.
func refusal(of body: () throws -> some Any) -> LogRefusal? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? LogRefusal
    }
}
