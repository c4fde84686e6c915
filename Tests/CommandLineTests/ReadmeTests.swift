import Foundation
import Testing

enum Readme {
    static func text() throws -> String {
        try String(contentsOf: packageRoot.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// The blocks fenced with three backticks, with the word that follows the opening fence.
    static func blocks() throws -> [(kind: String, text: String)] {
        var blocks: [(kind: String, text: String)] = []
        var open: (kind: String, lines: [String])?
        for line in try text().components(separatedBy: "\n") {
            guard line.hasPrefix("```") else {
                open?.lines.append(line)
                continue
            }
            if let block = open {
                blocks.append((block.kind, block.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else {
                open = (String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }
}

@Suite struct `The README` {
    @Test func `shows only transcripts that are tested, line by line`() throws {
        let transcripts = try Transcript.all(in: "cli").map { try $0.text() }
        let shown = try Readme.blocks().filter { $0.text.contains("$ protokols") }
        #expect(!shown.isEmpty)
        for block in shown {
            #expect(transcripts.contains { ("\n" + $0).contains("\n" + block.text) }, "\(block.text)")
        }
    }

    @Test func `shows a refusal on its first screen`() throws {
        let first = try Readme.blocks().first { $0.text.contains("$ protokols") }
        #expect(first?.text.contains("\nexit 1\n") == true)
        let screen = try Readme.text().components(separatedBy: "\n").prefix(60).joined(separator: "\n")
        #expect(screen.contains("exit 1"))
    }

    @Test func `shows record files that are recorded in the tests`() throws {
        let files = try Transcript.all(in: "cli").map { try $0.text() }.joined()
        let examples = try FileManager.default.contentsOfDirectory(
            atPath: packageRoot.path + "/Fixtures/cli/readme"
        )
        .filter { $0.hasSuffix(".yaml") }
        for name in examples { #expect(files.contains("record Fixtures/cli/readme/\(name)")) }
        let texts = try examples.map {
            try String(
                contentsOf: packageRoot.appendingPathComponent("Fixtures/cli/readme/\($0)"), encoding: .utf8)
        }
        for block in try Readme.blocks() where block.kind == "yaml" {
            #expect(texts.contains { $0.hasSuffix(block.text) }, "\(block.text)")
        }
    }

    @Test func `points only to what is there`() throws {
        let readme = try Readme.text()
        for match in readme.matches(of: /\]\((?<path>[^)#:]+)\)/) {
            let file = packageRoot.appendingPathComponent(String(match.path))
            #expect(FileManager.default.fileExists(atPath: file.path), "\(match.path)")
        }
        for match in readme.matches(of: /`(?<path>(Scripts|Sources|Tests|Fixtures|\.ci)\/[A-Za-z0-9.+\/-]+)`/)
        {
            let file = packageRoot.appendingPathComponent(String(match.path))
            #expect(FileManager.default.fileExists(atPath: file.path), "\(match.path)")
        }
    }

    @Test func `names tests that exist`() throws {
        let enumerator = FileManager.default.enumerator(
            at: packageRoot.appendingPathComponent("Tests"), includingPropertiesForKeys: nil)
        var suites = ""
        while let file = enumerator?.nextObject() as? URL {
            if file.pathExtension == "swift" { suites += try String(contentsOf: file, encoding: .utf8) }
        }
        let named = try Readme.text().matches(of: /\*(?<suite>[A-Z][^*|\n]+)\*/).map { String($0.suite) }
        #expect(!named.isEmpty)
        for suite in named {
            #expect(suites.contains("@Suite struct `\(suite)`"), "There is no suite \(suite).")
        }
    }
}
