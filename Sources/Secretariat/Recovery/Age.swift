package import Foundation
import Minutes

/// The program `age` (age-encryption.org), which encrypts a backup to public keys.
package enum Age {
    /// For whom a backup is encrypted.
    package struct Encryption: Sendable {
        /// `age1…`, or what else the program knows as a recipient.
        let recipients: [String]
        let environment: [String: String]

        package init(for recipients: [String], environment: [String: String]) {
            self.recipients = recipients
            self.environment = environment
        }

        func encrypt(_ file: URL, to encrypted: URL) throws {
            try Age.run(
                ["--encrypt"] + recipients.flatMap { ["--recipient", $0] }
                    + ["--output", encrypted.path, file.path],
                environment, in: file.deletingLastPathComponent())
        }
    }

    /// What opens an encrypted backup.
    package struct Identity: Sendable {
        let file: URL
        let environment: [String: String]

        package init(_ file: URL, environment: [String: String]) {
            self.file = file
            self.environment = environment
        }

        func decrypt(_ encrypted: URL, to file: URL) throws {
            guard FileManager.default.fileExists(atPath: self.file.path) else {
                throw BackupRefusal.noIdentity(self.file.relativePath)
            }
            try Age.run(
                ["--decrypt", "--identity", self.file.path, "--output", file.path, encrypted.path],
                environment, in: file.deletingLastPathComponent())
        }
    }

    static func isEncrypted(_ file: URL) -> Bool {
        let handle = try? FileHandle(forReadingFrom: file)
        defer { try? handle?.close() }
        let start = (try? handle?.read(upToCount: mark.count)) ?? Data()
        return Array(start) == mark
    }

    private static let mark = Array("age-encryption.org/v1".utf8)
    /// A large register takes minutes, not hours.
    private static let timeLimit = 3600

    private static func run(
        _ arguments: [String], _ environment: [String: String], in workshop: URL
    ) throws {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let program = folders.map({ $0 + "/age" }).first(where: FileManager.default.isExecutableFile)
        else { throw BackupRefusal.ageMissing }
        let said = workshop.appendingPathComponent("age.txt")
        try Data().write(to: said)
        let output = try FileHandle(forWritingTo: said)
        defer { try? output.close() }
        let ending = try ChildProcess(
            program: program, arguments: arguments, environment: environment, folder: workshop
        ).run(output: output, timeLimit: timeLimit)
        guard ending.status == 0, !ending.isOutOfTime else {
            throw BackupRefusal.ageFailed(words(String(decoding: try Data(contentsOf: said), as: UTF8.self)))
        }
    }

    /// The first line: the second asks to report the fault to the makers of age.
    private static func words(_ said: String) -> String {
        let first = said.split(separator: "\n").first.map(String.init) ?? "it said nothing"
        let line = first.replacing("age: error: ", with: "")
        return line.hasSuffix(".") ? line : line + "."
    }
}
