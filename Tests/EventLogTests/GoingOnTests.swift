import Committee
import Foundation
import Testing

@testable import EventLog

@Suite struct `A log that goes on from what is left` {
    struct Killed: Error {}

    /// Entry 4 was acknowledged and is gone.
    private func cut(withItsIndex: Bool = true) throws -> (world: World, kept: Fingerprint) {
        let (world, log) = try World.withRegister(notes: 2)
        let kept = try log.fingerprint()
        try world.note("three", in: log)
        try world.tamper(
            "DELETE FROM entry WHERE position = 4", "DELETE FROM node WHERE level = 2",
            "DELETE FROM node WHERE number = 1",
            "DELETE FROM subject WHERE position = \(withItsIndex ? 4 : 0)")
        return (world, kept)
    }

    private func goOn(_ world: World, after kept: Fingerprint, _ seams: Seams = Seams()) throws -> Receipt {
        let place = RegisterPlace(world.folder, head: nil)
        let lock = try WriteLock(place.lock, patience: .seconds(10))
        return try EventLog(place, lock: lock, seams: seams).goOn(
            after: kept, command: World.command(), by: World.recorder, at: World.moment(1)
        ) { _ in [World.draft("{}", type: "register.restored")] }
    }

    @Test func `begins the head anew behind the entry that says so`() throws {
        let (world, kept) = try cut()
        #expect(try EventLog.openWhatIsLeft(of: world.folder).acknowledged()?.position == 4)
        #expect(try goOn(world, after: kept).positions == 4..<5)
        let log = try world.open()
        #expect(try log.head.records().map { $0?.position } == [4])
        #expect(try world.checkUp().findings == [])
        #expect(try world.note("more", in: log).positions == 5..<6)
        #expect(try log.head.records().map { $0?.position } == [4, 5])
        #expect(try world.checkUp().findings == [])
    }

    @Test func `takes away what the index still says of what was lost`() throws {
        let (world, kept) = try cut(withItsIndex: false)
        _ = try goOn(world, after: kept)
        #expect(try world.checkUp().findings == [])
    }

    @Test func `goes on from nothing but what was verified`() throws {
        let (world, _) = try cut()
        let other = Fingerprint(position: 3, root: .of([1]))
        #expect(refusal { try goOn(world, after: other) } == .lockedTooLong)
        #expect(refusal { try world.open() } == .rolledBack(logAt: 3, headAt: 4))
    }

    @Test(arguments: [WriteStep.sealing, .logging])
    func `and is killed is still refused: a loss is never silent`(step: WriteStep) throws {
        let (world, kept) = try cut()
        #expect(
            refusal { try goOn(world, after: kept, Seams(after: { if $0 == step { throw Killed() } })) }
                == .uncertain(step, reason: "Killed()"))
        #expect(refusal { try world.open() } != nil)
    }

    @Test func `keeps a whole head whatever happens while it is replaced`() throws {
        let (world, log) = try World.withRegister(notes: 1)
        let next = world.folder.appendingPathComponent(".head.next")
        try Data("half".utf8).write(to: next)
        try log.head.beginAnew(with: try log.fingerprint())
        #expect(try log.head.tail().fingerprint == log.fingerprint())
        #expect(!FileManager.default.fileExists(atPath: next.path))
    }

    @Test func `reads what was acknowledged also from a damaged head`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        var bytes = try world.bytesOfHead()
        for byte in 128..<256 { bytes[byte] ^= 1 }
        try world.setHead(bytes)
        #expect(try log.acknowledged()?.position == 2)
        try world.setHead([])
        #expect(try log.acknowledged() == nil)
        try FileManager.default.removeItem(at: world.head)
        #expect(try log.acknowledged() == nil)
    }
}

@Suite struct `What became of a command` {
    struct Killed: Error {}

    @Test(arguments: WriteStep.allCases)
    func `is known by its id when the log was opened again`(step: WriteStep) throws {
        let (world, _) = try World.withRegister(notes: 2)
        let log = try world.open(Seams(after: { if $0 == step { throw Killed() } }))
        let command = World.command()
        #expect(
            refusal { try world.note("x", in: log, command: command) } == .uncertain(step, reason: "Killed()")
        )
        let again = try world.open()
        switch try again.outcome(of: command) {
        case .notRecorded: #expect(step == .sealing)
        case .recorded(let receipt):
            #expect(step != .sealing)
            #expect(receipt.positions == 4..<5)
            #expect(try receipt.fingerprint == again.fingerprint())
        }
        #expect(try world.checkUp().findings == [])
    }
}
