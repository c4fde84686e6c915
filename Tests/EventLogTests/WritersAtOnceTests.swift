import Committee
import Foundation
import Synchronization
import Testing

@testable import EventLog

@Suite struct `Writers at once` {
    @Test(.timeLimit(.minutes(15))) func `lose nothing, double nothing and each get their turn`() throws {
        let (world, first) = try World.withRegister()
        let logs = [first, first, try world.open(), try world.open()]
        let failures = Mutex<[String]>([])
        let receipts = Mutex<[Int]>([])
        let waits = Mutex<[Duration]>([])
        DispatchQueue.concurrentPerform(iterations: logs.count) { writer in
            for number in 0..<25 {
                do {
                    let start = ContinuousClock.now
                    let receipt = try world.note("\(writer).\(number)", in: logs[writer])
                    waits.withLock { $0.append(ContinuousClock.now - start) }
                    receipts.withLock { $0.append(contentsOf: receipt.positions) }
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(receipts.withLock { $0.sorted() } == Array(2...101))
        let payloads = try first.entries(after: 1).map(\.payload)
        #expect(Set(payloads).count == 100)
        #expect(try world.checkUp().findings == [])
        // Polling let writers starve for a second and more; in turn, each waits for a few writes of the others.
        #expect(waits.withLock { $0.max() ?? .zero } < .seconds(5))
    }

    @Test func `that send the same command record it once`() throws {
        let (world, first) = try World.withRegister()
        let second = try world.open()
        let command = World.command()
        let repeats = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 8) { writer in
            let receipt = try? world.note("same", in: writer % 2 == 0 ? first : second, command: command)
            if receipt?.isRepeat == true { repeats.withLock { $0 += 1 } }
        }
        #expect(repeats.withLock { $0 } == 7)
        #expect(try first.fingerprint().position == 2)
    }

    @Test func `do not keep readers out`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        let reader = try world.open()
        _ = try log.write(command: World.command(), request: [], by: World.recorder, at: World.moment(1)) {
            _ in
            #expect((try? reader.entries(after: 0).count) == 4)
            #expect((try? world.open().entries(after: 0).count) == 4)
            return [World.draft("{}")]
        }
        #expect(try reader.entries(after: 0).count == 5)
    }
}

@Suite struct `The lock` {
    @Test func `held too long is said`() throws {
        let (world, log) = try World.withRegister()
        let impatient = try world.open(patience: .milliseconds(50))
        let lock = try #require(log.lock)
        try lock.hold {
            #expect(refusal { try world.note("x", in: impatient) } == .lockedTooLong)
        }
        // The wait that was given up must not keep the lock for itself.
        try world.note("x", in: impatient)
        #expect(try log.fingerprint().position == 2)
    }

    @Test func `is let go when a write is refused`() throws {
        let (world, log) = try World.withRegister()
        _ = refusal { try world.write([World.draft("[]")], in: log) }
        try world.note("x", in: try world.open(patience: .zero))
    }
}
