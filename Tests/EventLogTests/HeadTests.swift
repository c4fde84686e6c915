import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `The head` {
    @Test func `gets one record for each acknowledged command`() throws {
        let (world, log) = try World.withRegister()
        try world.write([World.draft("{}"), World.draft("{}"), World.draft("{}")], in: log)
        try world.note("last", in: log)
        #expect(try world.bytesOfHead().count == 3 * 64)
        #expect(try log.head.records().map { $0?.position } == [1, 4, 5])
    }

    @Test func `may be torn at any byte of its last record`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        let whole = try world.bytesOfHead()
        for length in (3 * 64)..<(4 * 64) {
            try world.setHead(whole.prefix(length))
            let again = try world.open()
            #expect(try again.fingerprint() == log.fingerprint())
            #expect(try world.bytesOfHead() == whole)
        }
    }

    @Test func `may end in a record of which the disk kept only rubbish`() throws {
        let (world, _) = try World.withRegister(notes: 3)
        let whole = try world.bytesOfHead()
        for byte in 0..<64 {
            var bytes = whole
            bytes[3 * 64 + byte] ^= 0x40
            try world.setHead(bytes)
            #expect(try world.checkUp().findings == [])
            _ = try world.open()
            #expect(try world.bytesOfHead() == whole)
        }
    }

    @Test func `with a bad record before good ones is damage`() throws {
        let (world, _) = try World.withRegister(notes: 3)
        var bytes = try world.bytesOfHead()
        bytes[64 + 5] ^= 1
        try world.setHead(bytes)
        #expect(try world.checkUp().findings == [.headDamaged(record: 2)])
        bytes[2 * 64 + 5] ^= 1
        bytes[3 * 64 + 5] ^= 1
        try world.setHead(bytes)
        #expect(refusal { try world.open() } == .damaged(.head(record: 4)))
        try world.setHead([])
        #expect(refusal { try world.open() } == .damaged(.head(record: 1)))
        #expect(try world.checkUp().findings == [.headDamaged(record: 1)])
    }

    @Test func `that is missing is refused`() throws {
        let (world, log) = try World.withRegister(notes: 1)
        try FileManager.default.removeItem(at: world.head)
        #expect(refusal { try world.open() } == .headMissing)
        #expect(refusal { try world.note("more", in: log) } == .headMissing)
        #expect(try world.checkUp().findings == [.headMissing])
    }

    @Test func `of another register is damage`() throws {
        let (world, _) = try World.withRegister(notes: 1)
        let other = HeadFile(url: world.head, register: .init(high: 5, low: 5))
        try FileManager.default.removeItem(at: world.head)
        try other.create(with: Fingerprint(position: 1, root: .of([1])))
        #expect(refusal { try world.open() } == .damaged(.head(record: 1)))
    }

    @Test func `shows that the log was rolled back`() throws {
        let (world, log) = try World.withRegister(notes: 2)
        let command = World.command()
        try world.note("three", in: log, command: command)
        try world.tamper(
            "DELETE FROM entry WHERE position = 4", "DELETE FROM node WHERE level = 2",
            "DELETE FROM node WHERE number = 1", "DELETE FROM subject WHERE position = 4")
        #expect(refusal { try world.open() } == .rolledBack(logAt: 3, headAt: 4))
        #expect(refusal { try world.note("more", in: log) } == .rolledBack(logAt: 3, headAt: 4))
        // What was sealed with the lost entry stays: the right log may be put back.
        #expect(
            try world.checkUp().findings == [.requestStray(command), .rolledBack(logAt: 3, headAt: 4)])
    }

    @Test func `shows that the log is not the one that was acknowledged`() throws {
        let (world, _) = try World.withRegister(notes: 3)
        try world.tamper("UPDATE node SET hash = zeroblob(32) WHERE level = 2")
        #expect(refusal { try world.open() } == .differsFromHead(at: 4))
        #expect(try world.checkUp().findings == [.nodeDiffers(entries: 1...4)])
    }

    @Test func `behind the log takes up what was not acknowledged`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        let whole = try world.bytesOfHead()
        try world.setHead(whole.prefix(2 * 64))
        #expect(try world.checkUp().findings == [])
        _ = try world.open()
        #expect(try log.head.records().map { $0?.position } == [1, 2, 4])
        #expect(try world.bytesOfHead().suffix(64) == whole.suffix(64))
    }

    @Test func `behind the log is caught up by the next writer too`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        try world.setHead(try world.bytesOfHead().prefix(3 * 64))
        try world.note("next", in: log)
        #expect(try log.head.records().map { $0?.position } == [1, 2, 3, 4, 5])
    }
}
