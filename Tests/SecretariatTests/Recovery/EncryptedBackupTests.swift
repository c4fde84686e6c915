import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `An encrypted backup` {
    private static let path = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

    /// A key as age-keygen writes it, with its public half.
    private func key(named name: String, in world: World) throws -> (file: URL, recipient: String) {
        let file = world.parent.appendingPathComponent(name)
        let said = world.parent.appendingPathComponent("\(name).said")
        try Data().write(to: said)
        let output = try FileHandle(forWritingTo: said)
        let ending = try ChildProcess(
            program: "/usr/bin/age-keygen", arguments: ["-o", file.path], environment: Self.path,
            folder: world.parent
        ).run(output: output, timeLimit: 20)
        try #require(ending.status == 0, "The tests need the package age; Scripts/install --tests brings it.")
        let words = try String(contentsOf: said, encoding: .utf8)
        return (file, try #require(words.split(separator: " ").last).trimmingCharacters(in: .newlines))
    }

    @Test func `is opened with any of the keys it was made for, and with no other`() throws {
        let world = try World.small()
        let keys = try ["a", "b", "c"].map { try key(named: $0, in: world) }
        let backup = world.parent.appendingPathComponent("backup.age")
        let encryption = Age.Encryption(for: keys.prefix(2).map(\.recipient), environment: Self.path)
        let fingerprint = try world.office.backUp(to: backup, encryption: encryption)
        let text = try Data(contentsOf: backup)
        #expect(text.range(of: Data("log.sqlite".utf8)) == nil)
        for (index, key) in keys.prefix(2).enumerated() {
            let folder = world.parent.appendingPathComponent("again-\(index)")
            let identity = Age.Identity(key.file, environment: Self.path)
            #expect(
                try Office.restore(RestoreRequest(backup, into: folder, identity: identity)).fingerprint
                    == fingerprint)
        }
        let folder = world.parent.appendingPathComponent("again")
        let stranger = Age.Identity(keys[2].file, environment: Self.path)
        #expect(throws: BackupRefusal.self) {
            try Office.restore(RestoreRequest(backup, into: folder, identity: stranger))
        }
        #expect(throws: BackupRefusal.encrypted(backup.relativePath)) {
            try Office.restore(RestoreRequest(backup, into: folder))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        #expect(try world.leavings() == [])
    }

    @Test func `needs the program age, and a key that it knows`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.age")
        #expect(throws: BackupRefusal.ageMissing) {
            try world.office.backUp(
                to: backup, encryption: Age.Encryption(for: ["age1x"], environment: ["PATH": "/nowhere"]))
        }
        let error = #expect(throws: BackupRefusal.self) {
            try world.office.backUp(
                to: backup, encryption: Age.Encryption(for: ["age1x"], environment: Self.path))
        }
        guard case .ageFailed(let words) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(words.contains("age1x"))
        #expect(!FileManager.default.fileExists(atPath: backup.path))
        #expect(try world.leavings() == [])
    }
}
