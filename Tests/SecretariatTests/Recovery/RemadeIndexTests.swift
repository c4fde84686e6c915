import EventLog
import Foundation
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

        #expect(try Office.remakeIndex(of: world.folder) == .madeAnew(before))
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
}
