import Foundation
import Minutes

/// The folder of the package, found from where this file was compiled.
let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// A temporary folder to work in, with `Fixtures` in it and a person's settings that are nobody's.
struct Workplace {
    let folder: URL

    /// The worked examples are copied, not linked, so that nothing a test does can reach them.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("protokols-\(UUID())")
        let fixtures = folder.appendingPathComponent("Fixtures")
        try FileManager.default.createDirectory(at: fixtures, withIntermediateDirectories: true)
        for name in ["programmes", "sittings", "scenarios", "refused", "cli", "holidays"] {
            try FileManager.default.copyItem(
                at: packageRoot.appendingPathComponent("Fixtures/\(name)"),
                to: fixtures.appendingPathComponent(name))
        }
        try FileManager.default.copyItem(
            at: packageRoot.appendingPathComponent("Scripts/verify.py"),
            to: folder.appendingPathComponent("verify.py"))
    }

    func leave() { try? FileManager.default.removeItem(at: folder) }

    static func with<Answer>(_ work: (Workplace) throws -> Answer) throws -> Answer {
        let place = try Workplace()
        defer { place.leave() }
        return try work(place)
    }

    struct Result: Equatable {
        var output: String
        var complaints: String
        var status: Int32
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program and waits for its end. What it prints goes to files: a pipe that nobody reads stops it.
    @discardableResult
    func run(_ words: [String], timeLimit: Int = 60) throws -> Result {
        let output = folder.appendingPathComponent(".output-\(UUID())")
        let complaints = folder.appendingPathComponent(".complaints-\(UUID())")
        for file in [output, complaints] { try Data().write(to: file) }
        defer { for file in [output, complaints] { try? FileManager.default.removeItem(at: file) } }

        let child = ChildProcess(
            program: "/usr/bin/env", arguments: words, environment: environment, folder: folder)
        let ending = try child.run(
            output: FileHandle(forWritingTo: output), complaints: FileHandle(forWritingTo: complaints),
            timeLimit: timeLimit)
        guard !ending.isOutOfTime else {
            throw Failed(
                description: "\(words.joined(separator: " ")) was not done after \(timeLimit) seconds.")
        }
        return Result(
            output: try text(of: output), complaints: try text(of: complaints),
            status: ending.status)
    }

    /// Runs `protokols`, and fails where it is refused: for what a test only prepares.
    @discardableResult
    func protokols(_ words: String...) throws -> String {
        let result = try run(["protokols"] + words)
        guard result.status == 0 else { throw Failed(description: "\(words): \(result.complaints)") }
        return result.output
    }

    private var environment: [String: String] {
        let inherited = ProcessInfo.processInfo.environment
        var own = [
            "PATH": packageRoot.appendingPathComponent(".build/debug").path + ":/usr/local/bin:/usr/bin:/bin",
            "HOME": folder.path, "XDG_CONFIG_HOME": folder.appendingPathComponent(".config").path,
            "PROTOKOLS_REGISTER": folder.appendingPathComponent("register").path,
            "PROTOKOLS_RECORDER": String(repeating: "5", count: 32),
            "LC_ALL": "C.UTF-8", "COLUMNS": "100",
        ]
        // The Typst that the person who runs the tests has installed, wherever their home is.
        let home = inherited["HOME"] ?? NSHomeDirectory()
        own["XDG_DATA_HOME"] = inherited["XDG_DATA_HOME"] ?? "\(home)/.local/share"
        return own
    }

    private func text(of file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
