import Foundation
import Testing

/// Compares with a golden file. `RECORD=1` writes it, and fails: somebody has to look at the difference first.
func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let file = testFolder.appendingPathComponent("Golden/\(name)")
    if Tool.environment["RECORD"] == "1" {
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
        text == golden,
        "\(name) differs from line \(line + 1): \(got.dropFirst(line).first ?? "(end)")",
        sourceLocation: location)
}
