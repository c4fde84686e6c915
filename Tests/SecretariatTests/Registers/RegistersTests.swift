import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `The registers` {
    @Test func `made anew from nothing are the same, row by row`() throws {
        let world = try Fixture.everything()
        let live = try world.office.views.dump()
        #expect(live.count > 400)
        #expect(try live == Views(rebuilding: world.office.log).dump())
        // In several shares, or with hardly anything held, they are the same.
        #expect(try live == Views(rebuilding: world.office.log, shares: 3).dump())
        #expect(try live == Views(rebuilding: world.office.log, room: .hardlyAny).dump())
    }

    @Test func `made anew up to a command are what they were after it`() throws {
        let world = try World.small()
        let before = (try world.position, try world.office.views.dump())
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
        #expect(try Views(rebuilding: world.office.log, upTo: before.0).dump() == before.1)
    }

    @Test(arguments: Loss.allCases)
    func `give the same answers whatever became of their file`(loss: Loss) throws {
        let world = try Fixture.everything()
        let before = try world.answers()
        try world.lose(loss)
        let office = try Office.open(world.folder)
        #expect(try world.answers(of: office) == before)
        #expect(try office.views.dump() == Views(rebuilding: office.log).dump())
    }

    /// Where nothing can be written there is no file, and they are brought up again and again.
    @Test func `in memory go on from where they were, command after command`() throws {
        let world = try World.small()
        let views = try Views(rebuilding: world.office.log)
        for (number, project) in [(1, "P1"), (2, "P2"), (3, "P3")] {
            try world.record(
                Texts.selection(
                    number, on: "2024-0\(number + 2)-14", "outcome: approved, projects: [\(project)]"))
            try views.catchUp(with: world.office.log)
            #expect(try views.dump() == Views(rebuilding: world.office.log).dump())
        }
    }

    enum Loss: CaseIterable, Sendable {
        case deleted, rubbish, empty, zeros, unsaid, ofAnotherRegister, older, withoutTables,
            ofAnotherVersion, cutShort
    }

    @Test func `hold no name and no other sealed text, and neither does the log`() throws {
        let world = try Fixture.everything()
        // Who stood for a correction is sealed, though here it is a body that is named openly elsewhere.
        let sealed = Set(try world.office.log.entries(after: 0).flatMap(\.sealed.values)).filter {
            $0.count > 3 && $0 != "joint secretariat"
        }
        #expect(sealed.count > 20 && sealed.contains("Līga Izdomātā"))
        let restored = try world.raw("views.sqlite") {
            try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        #expect(restored == 0)
        for file in ["views.sqlite", "log.sqlite"] {
            let bytes = try world.bytes(of: file)
            let shown = sealed.filter { bytes.range(of: Data($0.utf8)) != nil }
            #expect(shown.isEmpty, "\(file)")
        }
    }

    @Test func `add no row for a subject when nothing changes about it`() throws {
        let world = try World.small()
        let before = try world.office.views.dump().count
        try world.record(
            """
            committee: P/MC
            programme: P
            kind: monitoring committee
            name: Committee
            on: 2024-01-01
            rules: not held
            chair: [{delegation: LV, from: 2025-01-01}]
            """)
        // The row that has no end is closed, and two take its place: before the chair and with it. One says when the command
        // was recorded.
        #expect(try world.office.views.dump().count <= before + 3)
    }

    @Test func `that another process has overtaken are brought up to date before they answer`() throws {
        let world = try World.small()
        let other = try Office.open(world.folder)
        _ = try other.record(
            try world.file(Texts.selection(1, "outcome: approved, projects: [P1]")), by: World.recorder,
            at: noon("2026-01-01"))
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "approved")
    }

    @Test func `that cannot be written do not unmake what was recorded, and say that they are behind`() throws
    {
        let world = try World.small()
        let holder = try DatabaseQueue(path: world.folder.appendingPathComponent("views.sqlite").path)
        let report = try holder.writeWithoutTransaction { database in
            try database.execute(
                sql: "CREATE TRIGGER full BEFORE INSERT ON timeline BEGIN SELECT RAISE(ABORT, 'full'); END")
            return try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
        }
        #expect(report.registersAreBehind && report.new > 0)
        try holder.writeWithoutTransaction { try $0.execute(sql: "DROP TRIGGER full") }
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "approved")
    }
}

extension World {
    /// The answers to every kind of question, as people see them.
    func answers(of other: Office? = nil) throws -> [[[String]]] {
        let office = other ?? office
        var answers: [[[String]]] = []
        for day in ["2020-02-27", "2024-03-01", "2025-03-20", "2026-06-01"] {
            let moment = try moment(day)
            answers.append(try office.status(at: moment).table.rows)
            answers.append(try office.decisions(at: moment).table.rows)
            answers.append(try office.actions(at: moment).table.rows)
            let representation = try office.representation(of: Texts.country("LV"), at: moment).table
            answers.append(representation.rows + [representation.notes])
        }
        answers.append(try office.committee("TRI/MC", at: try moment("2025-03-20")).table.rows)
        return answers
    }

    fileprivate func lose(_ loss: `The registers`.Loss) throws {
        let file = folder.appendingPathComponent("views.sqlite")
        func removeAll() {
            for suffix in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: file.path + suffix)
            }
        }
        switch loss {
        case .deleted: removeAll()
        case .rubbish:
            removeAll()
            try Data(repeating: 0x5A, count: 9000).write(to: file)
        case .empty:
            removeAll()
            try Data().write(to: file)
        case .zeros:
            // What a kill leaves that comes while it is filled.
            removeAll()
            try Data(count: 9 * 4096).write(to: file)
        case .unsaid:
            // What a kill leaves that comes after that, before the file says how far it goes.
            try raw("views.sqlite") { try $0.execute(sql: "UPDATE taken SET position = 0, root = 'x'") }
        case .ofAnotherRegister:
            removeAll()
            let other = try World.small()
            _ = try other.raw("views.sqlite") { try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            try FileManager.default.copyItem(
                at: other.folder.appendingPathComponent("views.sqlite"), to: file)
        case .older:
            let half = try office.log.commands(after: 0)[6].positions.upperBound
            let root = try office.log.fingerprint(at: half).hex
            let older = try Views(rebuilding: office.log, upTo: half).dump()
            try raw("views.sqlite") { database in
                for table in ["timeline", "name"] {
                    try database.execute(
                        sql: "DELETE FROM \(table) WHERE known_from > ?", arguments: [half])
                }
                try database.execute(sql: "DELETE FROM reached WHERE position > ?", arguments: [half])
                try database.execute(
                    sql: "UPDATE timeline SET known_until = \(Int64.max) WHERE known_until > ?",
                    arguments: [half])
                try database.execute(sql: "UPDATE taken SET position = ?, root = ?", arguments: [half, root])
            }
            #expect(try office.views.dump() == older)
        case .withoutTables: try raw("views.sqlite") { try $0.execute(sql: "DROP TABLE timeline") }
        case .ofAnotherVersion:
            try raw("views.sqlite") {
                try $0.execute(sql: "UPDATE taken SET version = 99; DELETE FROM timeline")
            }
        case .cutShort:
            _ = try raw("views.sqlite") { try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            let bytes = try Data(contentsOf: file)
            removeAll()
            try bytes.prefix(bytes.count / 2).write(to: file)
        }
    }
}
