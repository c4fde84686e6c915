import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `An index of subjects that is wrong` {
    @Test func `is made anew from the entries, with all that was computed by way of it`() throws {
        let world = try Fixture.everything()
        let rows = try world.office.views.dump()
        try world.tamper(
            "DELETE FROM subject WHERE position % 3 = 0",
            "INSERT OR IGNORE INTO subject SELECT 5, 'nobody', position FROM entry WHERE position % 7 = 0")
        // What was asked meanwhile was computed by way of the wrong index.
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("views.sqlite"))
        _ = try Office.open(world.folder)
        let before = try EventLog.inspect(world.folder).fingerprint()
        #expect(try Office.verify(world.folder).isRecordSound)
        #expect(try !Office.verify(world.folder).isSound)

        // Somebody who has the registers open learns of it as well.
        let asking = try Office.open(world.folder)
        #expect(try Office.remakeIndex(of: world.folder) == .madeAnew(before))
        try asking.views.catchUp(with: asking.log, to: before.position)
        #expect(try asking.views.dump() == rows)
        #expect(try Office.verify(world.folder).isSound)
        #expect(try Office.open(world.folder).views.dump() == rows)
        #expect(try Office.remakeIndex(of: world.folder) == .wasWhole(before))
    }

    @Test func `is left alone where an entry was altered: it would hide what was done`() throws {
        let world = try Fixture.everything()
        try world.tamper(
            "DELETE FROM subject WHERE position = 5",
            "UPDATE entry SET payload = replace(payload, 'a', 'o') WHERE position = 40")
        let log = world.folder.appendingPathComponent("log.sqlite")
        let bytes = try Data(contentsOf: log)
        #expect {
            try Office.remakeIndex(of: world.folder)
        } throws: { error in
            if case BackupRefusal.recordUnsound = error { true } else { false }
        }
        #expect(try Data(contentsOf: log) == bytes)
    }

    @Test func `that was mended leaves no registers in use that a kill left behind`() throws {
        let world = try Fixture.everything()
        let rows = try world.office.views.dump()
        // As if they had been computed by way of a wrong index that is right by now.
        try world.raw("views.sqlite") { try $0.execute(sql: "DELETE FROM timeline WHERE rowid % 5 = 0") }
        #expect(try Office.open(world.folder).views.dump() != rows)
        #expect(try Office.remakeIndex(of: world.folder) == .wasWhole(world.office.log.fingerprint()))
        #expect(try Office.open(world.folder).views.dump() == rows)
    }

    @Test func `is no matter where the head is gone: that has to be mended first`() throws {
        let world = try Fixture.everything()
        try world.tamper("DELETE FROM subject WHERE position = 5")
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("head"))
        #expect(throws: LogRefusal.headMissing) { try Office.remakeIndex(of: world.folder) }
    }
}
