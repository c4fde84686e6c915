import Foundation
import Testing

@testable import Minutes

/// A program that reads documents and knows nothing of ours. Where it is missing the test fails and says so.
struct Reader {
    let path: String

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    static func named(_ name: String, package: String) throws -> Reader {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        guard let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile)
        else { throw Missing(description: "\(name) is missing: apt-get install \(package)") }
        return Reader(path: path)
    }

    /// The Python of the tests, which `Scripts/install --tests` sets up.
    static func python() throws -> Reader { try usualPython.get() }

    private static let usualPython: Result<Reader, any Error> = Result {
        let own = packageFolder.appendingPathComponent(".build-tools/bin/python3").path
        let path = environment["PROTOKOLS_TEST_PYTHON"] ?? own
        let python = Reader(path: path)
        guard FileManager.default.isExecutableFile(atPath: path),
            (try? python.run(["-c", "import docx, markdown_it"])) != nil
        else {
            throw Missing(description: "python-docx and markdown-it-py are missing: Scripts/install --tests")
        }
        return python
    }

    /// The headings, decisions and rows of a document, as `Tools/read.py` of the Minutes tests finds them.
    static func outline(of file: URL) throws -> [String] {
        if file.pathExtension == "pdf" { _ = try named("pdfinfo", package: "poppler-utils") }
        let script = packageFolder.appendingPathComponent("Tests/MinutesTests/Tools/read.py").path
        return try python().run([script, "outline", file.path]).split(separator: "\n").map(String.init)
    }

    /// Runs the program and gives what it printed; an exit status other than 0 is an error that quotes it.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("reader-\(UUID()).txt")
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        let child = ChildProcess(
            program: path, arguments: arguments, environment: Self.environment,
            folder: FileManager.default.temporaryDirectory)
        let ending = try child.run(output: try FileHandle(forWritingTo: output), timeLimit: 120)
        let words = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard ending.status == 0 else { throw Failed(description: "\(path) \(arguments): \(words)") }
        return words
    }

    static var environment: [String: String] { ProcessInfo.processInfo.environment }
}

/// Does some work in a folder of its own, which is gone afterwards.
func inDocumentFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("document-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}

/// Compares with a golden file. `RECORD=1` writes it, and fails: somebody has to look at the difference first.
func expectGoldenDocument(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation)
    throws
{
    let file = packageFolder.appendingPathComponent("Tests/SecretariatTests/Documents/Golden/\(name)")
    if Reader.environment["RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record(
            "Recorded \(name). Look at the difference, then run without RECORD.", sourceLocation: location)
        return
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("There is no golden file \(name). Run with RECORD=1.", sourceLocation: location)
        return
    }
    let got = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
        zip(got, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, expected.count)
    #expect(
        text == golden, "\(name) differs from line \(line + 1): \(got.dropFirst(line).first ?? "(end)")",
        sourceLocation: location)
}
