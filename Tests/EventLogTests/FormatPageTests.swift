import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

/// What the page shows must be what the program stores. It cannot be recorded anew: the format is never changed.
@Suite struct `The page on the format` {
    private static let page = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/EventLog/EventLog.docc/Format.md")

    private static let salt = [UInt8](repeating: 0xA5, count: 32)

    @Test func `shows the statements of the log`() throws {
        try expect(LogSchema.statements.map { $0 + ";" }.joined(separator: "\n"), fence: "sql")
    }

    @Test func `shows the statements of the sealed texts`() throws {
        try expect(
            SealedSchema.statements.map { $0 + ";" }.joined(separator: "\n"), fence: "sql")
    }

    @Test func `shows a register of three entries to the last byte`() throws {
        let world = try World()
        try expect(try example(in: world), fence: "")
        #expect(try EventLog.inspect(world.folder).checkUp { _ in [] }.findings == [])
    }

    private func example(in world: World) throws -> String {
        let seams = Seams(salt: { Self.salt })
        let recorder = ID<Recorder>(high: 0x0011_2233_4455_6677, low: 0x8899_AABB_CCDD_EEFF)
        let minting = Minting(
            register: ID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210),
            command: ID(high: 0x1111_1111_1111_1111, low: 0x1111_1111_1111_1111), by: recorder,
            at: Instant(microseconds: 1_700_000_000_000_000), salt: { Self.salt })
        let source = #"{"kind":"own"}"#
        let opening = Draft(
            type: "register.opened", happenedOn: World.occasion, source: source, subjects: []
        ) { _ in #"{"register":"0123456789abcdeffedcba9876543210","zone":"Europe/Riga"}"# }
        let log = try EventLog.create(in: world.folder, head: nil, minting, opening: opening, seams: seams)

        let when = try #require(
            Occasion(
                from: World.day(2024, 3, 1), to: World.day(2024, 3, 31), time: TimeOfDay("17:00"),
                zone: "Europe/Riga", words: "March, after the sitting"))
        let drafts = [
            Draft(type: "example.sealed", happenedOn: when, source: source, subjects: []) { seal in
                #"{"members":[{"name":{"sealed":"\#(seal("members.0.name", "Anna Ābola"))"}}]}"#
            },
            Draft(type: "example.text", shape: 2, happenedOn: World.occasion, source: source, subjects: []) {
                _ in
                #"{"amount":-5,"text":"lēmums \"A/B\"\n\u0001"}"#
            },
        ]
        _ = try log.write(
            command: ID(high: 0x2222_2222_2222_2222, low: 0x2222_2222_2222_2222),
            request: Hash.of(Array("request".utf8)).bytes, by: recorder,
            at: Instant(microseconds: 1_700_000_060_000_001)
        ) { _ in drafts }
        return try described(log)
    }

    /// Everything that is stored of the example, as it lies on the disk.
    private func described(_ log: EventLog) throws -> String {
        var lines = ["register         \(log.register.hex)"]
        for stored in try log.log.read({ try LogTables(db: $0).rows(after: 0, upTo: 3, limit: 3) }) {
            let row = stored.row
            func text(_ bytes: [UInt8]?) -> String {
                bytes.map { String(decoding: $0, as: UTF8.self) } ?? "NULL"
            }
            lines += [
                "", "position         \(row.position)", "command          \(Hash.hex(row.command))",
                "ordinal          \(row.ordinal)", "type             \(text(row.type))",
                "shape            \(row.shape)", "happened_first   \(text(row.happenedFirst))",
                "happened_last    \(text(row.happenedLast))", "happened_time    \(text(row.happenedTime))",
                "happened_zone    \(text(row.happenedZone))", "happened_words   \(text(row.happenedWords))",
                "recorded_at      \(row.recordedAt)", "recorded_by      \(Hash.hex(row.recordedBy))",
                "source           \(text(row.source))", "payload          \(text(row.payload))",
            ]
            lines += wrapped("data", row.data(of: log.register))
            lines.append("leaf             \(stored.leaf.hex)")
        }
        let node = try log.log.read { try Row.fetchAll($0, sql: "SELECT level, number, hash FROM node") }
        lines.append("")
        for row in node {
            lines.append(
                "node (\(row.integer(0) ?? 0), \(row.integer(1) ?? 0))      \(Hash.hex(row.bytes(2) ?? []))")
        }
        for size in 0...3 { lines.append("root over \(size)      \(try log.fingerprint(at: size).hex)") }
        lines += [
            "", "sealed           members.0.name = Anna Ābola", "salt             \(Hash.hex(Self.salt))",
        ]
        lines += wrapped(
            "message",
            SealedTexts.message(
                of: "Anna Ābola".utf8, register: log.register,
                command: ID<CommandKind>(high: 0x2222_2222_2222_2222, low: 0x2222_2222_2222_2222).bytes,
                ordinal: 1,
                field: "members.0.name".utf8))
        var request: HeldRequest?
        try log.sealed?.file.read { db in try HeldRequest.forEach(in: db, "") { request = $0 } }
        lines += [
            "request          request", "digest           \(Hash.hex(request?.digest ?? []))",
            "seal             \(Hash.hex(request?.seal ?? []))", "",
        ]
        lines += wrapped("head", [UInt8](try Data(contentsOf: log.head.url)))
        return lines.joined(separator: "\n")
    }

    /// 48 bytes to a line.
    private func wrapped(_ name: String, _ bytes: [UInt8]) -> [String] {
        stride(from: 0, to: bytes.count, by: 48).map { start in
            let label = start == 0 ? name : ""
            return label + String(repeating: " ", count: 17 - label.count)
                + Hash.hex(bytes[start...].prefix(48))
        }
    }

    private func expect(_ text: String, fence: String) throws {
        let block = "```\(fence)\n\(text)\n```\n"
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(page.contains(block), "The page does not show:\n\(block)")
    }
}
