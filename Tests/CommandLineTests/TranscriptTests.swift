import Foundation
import Testing

@Suite struct `A session at the command line` {
    @Test(arguments: try Transcript.all())
    func `goes as it is written down`(transcript: Transcript) throws {
        let played = try transcript.played()
        guard isRecording else {
            let text = try transcript.text()
            #expect(played == text, "\(firstDifference(played, text))")
            return
        }
        try Data(played.utf8).write(to: transcript.file)
        Issue.record(
            "\(transcript.file.lastPathComponent) was written anew. Look at it, then test without RECORD.")
    }

    @Test func `is read word by word`() {
        #expect(
            Transcript.words(of: "protokols init --office 'Two  words' \"\" a'b c'd")
                == ["protokols", "init", "--office", "Two  words", "", "ab cd"])
        #expect(Transcript.masked("id \(String(repeating: "0a", count: 16)).7 is") == "id ….7 is")
    }

    /// The whole of two long texts tells nobody where to look.
    private func firstDifference(_ played: String, _ text: String) -> String {
        let (played, text) = (played.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let line = zip(played, text).prefix { $0 == $1 }.count
        func at(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(the end)" }
        return "line \(line + 1) says\n\(at(text))\nbut now it is\n\(at(played))"
    }
}
