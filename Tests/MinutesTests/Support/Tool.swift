import Foundation
import Testing

@testable import Minutes

/// A program that a test needs beside the product. Where it is missing the test fails and says what to install.
struct Tool {
    let path: String

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    static func named(_ name: String, package: String) throws -> Tool {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        guard
            let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile)
        else { throw Missing(description: "\(name) is missing: apt-get install \(package)") }
        return Tool(path: path)
    }

    /// The Python of the tests, with the modules that a test asks for.
    static func python(modules: [String]) throws -> Tool {
        if modules == usual { return try usualPython.get() }
        return try found(modules: modules)
    }

    /// Looked for once: starting Python only to ask for its modules takes longer than most tests.
    private static let usual = ["docx", "markdown_it"]
    private static let usualPython: Result<Tool, any Error> = Result { try found(modules: usual) }

    private static func found(modules: [String]) throws -> Tool {
        let own = packageRoot.appendingPathComponent(".build-tools/bin/python3").path
        let named = environment["PROTOKOLS_TEST_PYTHON"]
        let usual = FileManager.default.isExecutableFile(atPath: own) ? Tool(path: own) : nil
        let python = try named.map(Tool.init) ?? usual ?? Tool.named("python3", package: "python3-venv")
        for module in modules where (try? python.run(["-c", "import \(module)"])) == nil {
            throw Missing(
                description: """
                    The Python module \(module) is missing: python3 -m venv .build-tools && \
                    .build-tools/bin/pip install python-docx openxml-audit markdown-it-py icalendar
                    """)
        }
        return python
    }

    /// Runs the tool and gives what it printed; an exit status other than 0 is an error that quotes it.
    @discardableResult
    func run(_ arguments: [String], in folder: URL = FileManager.default.temporaryDirectory) throws -> String
    {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("tool-\(UUID()).txt")
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        let child = ChildProcess(
            program: path, arguments: arguments, environment: Self.environment, folder: folder)
        let ending = try child.run(output: try FileHandle(forWritingTo: output), timeLimit: 120)
        let words = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard ending.status == 0 else { throw Failed(description: "\(path) \(arguments): \(words)") }
        return words
    }

    /// What the tool prints about a file with these contents.
    func output(for contents: [UInt8]) throws -> String {
        try inTemporaryFolder { folder in
            let file = folder.appendingPathComponent("contents")
            try Data(contents).write(to: file)
            return try run([file.path, "-"])
        }
    }

    static var environment: [String: String] { ProcessInfo.processInfo.environment }
}

/// The folder of this test target, found from where this file was compiled.
let testFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
let packageRoot = testFolder.deletingLastPathComponent().deletingLastPathComponent()

/// Does some work in a folder of its own, which is gone afterwards.
func inTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("minutes-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}
