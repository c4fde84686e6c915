import Committee
import Foundation
import GRDB
import Synchronization
import Testing

@testable import EventLog

@Suite struct `A write that is killed` {
    struct Killed: Error {}

    private func killed(after step: WriteStep) throws -> (World, EventLog, ID<CommandKind>) {
        let (world, _) = try World.withRegister(notes: 2)
        let log = try world.open(Seams(after: { if $0 == step { throw Killed() } }))
        let command = World.command()
        #expect(
            refusal { try world.write([World.sealedDraft("Anna")], in: log, command: command) }
                == .uncertain(step, reason: "Killed()"))
        return (world, log, command)
    }

    @Test(arguments: WriteStep.allCases)
    func `stops all further writing until the register is opened again`(step: WriteStep) throws {
        let (world, log, _) = try killed(after: step)
        #expect(refusal { try world.note("more", in: log) } == .stoppedAfterFailure)
        #expect(refusal { try log.erase([]) } == .stoppedAfterFailure)
        #expect(try log.entries(after: 0).count >= 3)
    }

    @Test(arguments: WriteStep.allCases)
    func `is recorded once when it is sent again`(step: WriteStep) throws {
        let (world, _, command) = try killed(after: step)
        let log = try world.open()
        #expect(try world.checkUp().findings == [])
        let receipt = try world.write([World.sealedDraft("Anna")], in: log, command: command)
        #expect(receipt.positions == 4..<5)
        #expect(receipt.isRepeat == (step != .sealing))
        #expect(try log.entries(after: 3).map(\.sealed) == [["name": "Anna"]])
        #expect(try world.checkUp().findings == [])
        #expect(try log.head.tail().fingerprint == log.fingerprint())
    }

    @Test(arguments: WriteStep.allCases)
    func `does not disturb a writer that was open already`(step: WriteStep) throws {
        let (world, _, command) = try killed(after: step)
        let other = try EventLog(
            RegisterPlace(world.folder, head: nil),
            lock: WriteLock(world.folder.appendingPathComponent("lock"), patience: .seconds(10)),
            seams: Seams())
        try world.note("next", in: other)
        try world.write([World.sealedDraft("Anna")], in: other, command: command)
        #expect(try other.fingerprint().position == 5)
        #expect(try world.checkUp().findings == [])
        #expect(
            try world.raw("sealed.sqlite") { try Int.fetchOne($0, sql: "SELECT count(*) FROM sealed") } == 1)
    }

    @Test func `after sealing leaves nothing sealed behind`() throws {
        let (world, _, command) = try killed(after: .sealing)
        #expect(
            try world.checkUp().findings == [
                .requestStray(command),
                .sealedStray(SealedPlace(entry: Reference(command: command, ordinal: 1), field: "name")),
            ])
        _ = try world.open()
        #expect(
            try world.raw("sealed.sqlite") { try Int.fetchOne($0, sql: "SELECT count(*) FROM sealed") } == 0)
        #expect(try world.checkUp().findings == [])
    }

    /// As with a damaged index, over which a deletion finds nothing to delete.
    @Test func `whose leavings cannot be taken away is refused, not tried again for ever`() throws {
        let (world, _, _) = try killed(after: .sealing)
        try world.raw("sealed.sqlite") { db in
            try db.execute(
                sql: "CREATE TRIGGER kept BEFORE DELETE ON request BEGIN SELECT RAISE(IGNORE); END")
        }
        #expect(refusal { try world.open() } == .damaged(.stillHeld))
    }

    @Test func `by a head that cannot be written is not acknowledged, and not lost`() throws {
        let (world, _) = try World.withRegister(notes: 1)
        let head = world.head
        let log = try world.open(
            Seams(after: { step in
                if step == .logging { try FileManager.default.removeItem(at: head) }
            }))
        let whole = try world.bytesOfHead()
        let command = World.command()
        guard case .uncertain(.heading, _) = refusal(of: { try world.note("x", in: log, command: command) })
        else {
            Issue.record("acknowledged without a head")
            return
        }
        try world.setHead(whole)
        #expect(try world.note("x", in: try world.open(), command: command).isRepeat)
    }
}
