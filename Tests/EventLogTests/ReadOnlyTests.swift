import Committee
import Foundation
import Testing

@testable import EventLog

@Suite struct `A folder that can only be read` {
    @Test func `can be read and verified, and takes no writes`() async throws {
        let (world, _) = try World.withRegister(notes: 2)
        try world.setHead(try world.bytesOfHead().prefix(2 * 64))
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: world.folder.path)
        for file in try FileManager.default.contentsOfDirectory(atPath: world.folder.path) {
            let path = world.folder.appendingPathComponent(file).path
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        }
        let (count, answer, findings) = try await asNobody {
            let log = try world.open()
            let answer = refusal { try world.note("more", in: log) }
            return (try log.entries(after: 0).count, answer, try world.checkUp().findings)
        }
        #expect(count == 3)
        #expect(answer == .notWritable)
        #expect(findings == [])
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: world.folder.path)
    }

    /// Permissions mean nothing to root, so the work is done on a thread that has given up root's rights to files.
    private func asNobody<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws
        -> Answer
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                if geteuid() == 0 { Self.becomeNobody() }
                continuation.resume(with: Result { try work() })
            }
        }
    }

    /// Not in the C library's Swift interface; it holds for the calling thread only.
    private static func becomeNobody() {
        guard let symbol = dlsym(nil, "setfsuid") else { return }
        _ = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)(65534)
    }
}
