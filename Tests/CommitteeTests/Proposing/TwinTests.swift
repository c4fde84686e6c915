import Foundation
import Minutes
import Testing

/// The engine in Swift and the one in Python were written apart, from one page; here they are asked the same.
@Suite struct `The second engine` {
    @Test func `gives the same outcome by the same steps in ten thousand cases`() throws {
        let compared = try python("compare.py", "--program", engine, "--cases", "10000", "--seed", "20210624")
        #expect(compared.status == 0, "\(compared.output)")
        #expect(compared.output.hasPrefix("10000 cases, seed 20210624: 0 differ"))
    }

    // A comparison that cannot fail proves nothing.
    @Test func `is contradicted by an engine that misreads abstentions`() throws {
        let compared = try python(
            "compare.py", "--program", engine, "--cases", "1000", "--seed", "20210624", "--sabotage")
        #expect(compared.status == 1)
        #expect(compared.output.contains("abstention is consent"))
    }

    @Test func `is asked about every step and every outcome`() throws {
        let covered = try python("cases.py", "--coverage", "--cases", "10000", "--seed", "20210624")
        #expect(covered.status == 0, "\(covered.output)")
    }

    @Test func `keeps what the page says must follow`() throws {
        let kept = try python("properties.py", "--cases", "5000", "--seed", "20210624")
        #expect(kept.status == 0, "\(kept.output)")
    }

    /// Built beside the tests that are running.
    private let engine = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("engine-cases").path

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Twin")

    /// What it prints, complaints included, goes to a file: a pipe that nobody reads would stop it.
    private func python(_ script: String, _ words: String...) throws -> (output: String, status: Int32) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("twin-\(UUID())")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try FileHandle(forWritingTo: file)

        let child = ChildProcess(
            program: "/usr/bin/env",
            arguments: ["python3", "-B", Self.folder.appendingPathComponent(script).path] + words,
            environment: ProcessInfo.processInfo.environment, folder: Self.folder)
        let ending = try child.run(output: output, timeLimit: 300)
        return (String(decoding: try Data(contentsOf: file), as: UTF8.self), ending.status)
    }
}
