import Committee
import Foundation
import Testing

@testable import EventLog
@testable import Secretariat

@Suite struct `A disk that fails while a file is recorded` {
    struct Failed: Error, CustomStringConvertible {
        let description = "Input/output error"
    }

    private func failing(at step: WriteStep, _ world: World) throws -> Office {
        let seams = Seams(after: { if $0 == step { throw Failed() } })
        return try Office(
            folder: world.folder,
            log: EventLog.open(world.folder, head: nil, patience: .seconds(10), seams: seams))
    }

    @Test(arguments: [WriteStep.logging, .heading])
    func `behind the commit: the register is opened again, and says that it is recorded`(
        step: WriteStep
    ) throws {
        let world = try World.small()
        let office = try failing(at: step, world)
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        let record = try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
        #expect(record.trouble == DiskTrouble(step: step, reason: "Input/output error"))
        #expect(
            record.trouble?.description
                == "The disk failed while \(step.words) (Input/output error). The register was opened again and looked through: this is recorded. Look after the disk before you go on."
        )
        #expect(try record.receipt?.fingerprint == Office.open(world.folder).log.fingerprint())
        #expect(try Office.verify(world.folder).problems == [])
        // The writer that failed writes no more; a new one takes the file for what it is: on record.
        #expect(throws: LogRefusal.stoppedAfterFailure) {
            try office.record(
                try world.file(Texts.selection(2, "outcome: approved, projects: [P2]"), named: "2.yaml"),
                by: World.recorder, at: try noon("2026-01-01"))
        }
        let again = try Office.open(world.folder).record(
            file, by: World.recorder, at: try noon("2026-01-01"))
        #expect(again.new == 0)
    }

    @Test func `before the commit: it says that nothing is recorded, and that is so`() throws {
        let world = try World.small()
        let before = try world.position
        let office = try failing(at: .sealing, world)
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        #expect(throws: LogRefusal.notRecorded(.sealing, reason: "Input/output error")) {
            try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
        }
        #expect(try Office.open(world.folder).log.fingerprint().position == before)
        #expect(try Office.verify(world.folder).problems == [])
        let again = try Office.open(world.folder).record(
            file, by: World.recorder, at: try noon("2026-01-01"))
        #expect(again.new > 0 && again.trouble == nil)
    }

    @Test func `and cannot be opened again leaves it open, and says so`() throws {
        let world = try World.small()
        let head = world.folder.appendingPathComponent("head")
        let seams = Seams(after: { step in
            if step == .logging { try FileManager.default.removeItem(at: head) }
        })
        let office = try Office(
            folder: world.folder,
            log: EventLog.open(world.folder, head: nil, patience: .seconds(10), seams: seams))
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        let error = #expect(throws: LogRefusal.self) {
            try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
        }
        guard case .uncertain(.heading, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `which is nearly full takes no backup either`() throws {
        let world = try World.small()
        let log = try EventLog.open(
            world.folder, head: nil, patience: .seconds(10), seams: Seams(free: { _ in 16_000_000 }))
        let office = try Office(folder: world.folder, log: log)
        let error = #expect(throws: LogRefusal.self) {
            try office.backUp(to: world.parent.appendingPathComponent("backup.zip"))
        }
        guard case .diskNearlyFull(16_000_000, let needed) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(needed > 16_000_000)
        #expect(try world.leavings() == [])
    }
}
