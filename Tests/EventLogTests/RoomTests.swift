import Committee
import Foundation
import Synchronization
import Testing

@testable import EventLog

@Suite struct `A disk that is nearly full` {
    /// How much is free, as a test decides it.
    private final class Disk: Sendable {
        let free: Mutex<Int>
        init(_ free: Int) { self.free = Mutex(free) }
        var seams: Seams { Seams(free: { _ in self.free.withLock { $0 } }) }
    }

    @Test func `takes nothing, says how much is free and needed, and is read on`() throws {
        let (world, _) = try World.withRegister(notes: 2)
        let disk = Disk(15_900_000)
        let log = try world.open(disk.seams)
        let before = try world.bytesOfHead()
        #expect(
            refusal { try world.note("more", in: log) }
                == .diskNearlyFull(free: 15_900_000, needed: EventLog.reserve))
        #expect(try log.entries(after: 0).count == 3)
        #expect(try world.bytesOfHead() == before)
        #expect(try world.checkUp().findings == [])
        // Nothing has to be opened again once there is room.
        disk.free.withLock { $0 = 20_000_000 }
        #expect(try world.note("more", in: log).positions == 4..<5)
    }

    @Test func `takes what there is room for, and nothing larger`() throws {
        let (world, _) = try World.withRegister()
        let disk = Disk(EventLog.reserve + 1_000_000)
        let log = try world.open(disk.seams)
        let large = String(repeating: "a", count: 400_000)
        guard case .diskNearlyFull(_, let needed) = refusal(of: { try world.note(large, in: log) }) else {
            Issue.record("recorded without room")
            return
        }
        #expect((EventLog.reserve + 1_600_000..<EventLog.reserve + 1_700_000).contains(needed))
        #expect(try world.note("small", in: log).positions == 2..<3)
        #expect(try world.checkUp().findings == [])
    }

    @Test func `still gives the first answer to what was recorded before`() throws {
        let (world, log) = try World.withRegister()
        let command = World.command()
        let first = try world.note("one", in: log, command: command)
        let again = try world.open(Disk(0).seams)
        let receipt = try world.note("one", in: again, command: command)
        #expect(receipt.isRepeat && receipt.positions == first.positions)
    }

    @Test func `can be read although a killed write is still to be settled`() throws {
        let (world, _) = try World.withRegister(notes: 3)
        let whole = try world.bytesOfHead()
        try world.setHead(whole.prefix(3 * 64))
        let disk = Disk(0)
        let log = try world.open(disk.seams)
        #expect(try log.entries(after: 0).count == 4)
        #expect(try world.bytesOfHead() == Array(whole.prefix(3 * 64)))
        #expect(
            refusal { try world.note("more", in: log) } == .diskNearlyFull(free: 0, needed: EventLog.reserve))
        disk.free.withLock { $0 = .max }
        #expect(try world.note("more", in: log).positions == 5..<6)
        #expect(try log.head.records().map { $0?.position } == [1, 2, 3, 4, 5])
    }

    @Test func `of which the system cannot say how full it is takes everything`() throws {
        let (world, _) = try World.withRegister()
        let log = try world.open(Seams(free: { _ in nil }))
        #expect(try world.note("one", in: log).positions == 2..<3)
        #expect(DiskFile.free(at: world.folder) ?? 1 > 0)
        #expect(DiskFile.free(at: world.folder.appendingPathComponent("nowhere")) == nil)
    }
}
