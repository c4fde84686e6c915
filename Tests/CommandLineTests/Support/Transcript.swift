import Foundation
import Testing

/// A session at the command line, as a text that people can read and type again.
///
/// - `$ words` is a command; it is started directly, never by a shell. `$ # words` is only said.
/// - What follows is its standard output; lines of its standard error begin with `! `.
/// - `exit 1` ends it, when its status was not 0.
/// - Fingerprints, ids, keys and signatures are written as `…`, times of recording as `<time>`, the day of it
/// as `<today>`.
struct Transcript {
    let file: URL

    static func all(in folder: String) throws -> [Transcript] {
        let folder = packageRoot.appendingPathComponent("Fixtures/\(folder)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.map(Transcript.init)
            .sorted { $0.file.path < $1.file.path }
    }

    func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

    /// What the commands of this transcript print today.
    func played() throws -> String {
        try Workplace.with { place in
            var lines: [String] = []
            for line in try text().components(separatedBy: "\n") where line.hasPrefix("$ ") {
                lines.append(line)
                if line.hasPrefix("$ #") { continue }
                let result = try place.run(Self.words(of: line.dropFirst(2)))
                lines += Self.lines(of: result.output)
                lines += Self.lines(of: result.complaints).map { $0.isEmpty ? "!" : "! \($0)" }
                if result.status != 0 { lines.append("exit \(result.status)") }
            }
            return Self.masked(lines.joined(separator: "\n")) + "\n"
        }
    }

    /// Plays the session and compares it with what is written down, or writes it down anew.
    func check() throws {
        let played = try played()
        guard isRecording else {
            let text = try text()
            #expect(played == text, "\(Self.firstDifference(played, text))")
            return
        }
        try Data(played.utf8).write(to: file)
        Issue.record("\(file.lastPathComponent) was written anew. Look at it, then test without RECORD.")
    }

    /// The whole of two long texts tells nobody where to look.
    private static func firstDifference(_ played: String, _ text: String) -> String {
        let (played, text) = (played.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let line = zip(played, text).prefix { $0 == $1 }.count
        func at(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(the end)" }
        return "line \(line + 1) says\n\(at(text))\nbut now it is\n\(at(played))"
    }

    /// Ids, fingerprints and the time of recording differ from run to run.
    static func masked(_ text: String) -> String {
        withoutToday(text).replacing(/[0-9a-f]{32,64}(?![0-9a-f])/, with: "…")
            .replacing(/[0-9a-f]{4}( [0-9a-f]{4}){3}(?![0-9a-f])/, with: "…")
            .replacing(/\+[0-9a-f]{8}\+[A-Za-z0-9+\/]{44}/, with: "+…+…")
            .replacing(/[A-Za-z0-9+\/]{40,}={1,2}/, with: "…")
            .replacing(/(?<word>[Kk]ey|with key|ar atslēgu) [0-9a-f]{8}(?![0-9a-f])/) { "\($0.word) …" }
            .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(?<gap> {2})?/) { match in
                "<time>" + (match.gap == nil ? "" : String(repeating: " ", count: 16))
            }
    }

    /// The day of recording, in the zone of the registers, where it stands for itself: in a correction that is offered, and
    /// with what the record says of itself.
    static func withoutToday(_ text: String) -> String {
        let day = Date.now.formatted(
            .verbatim(
                "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits)",
                locale: Locale(identifier: "en_US_POSIX"),
                timeZone: TimeZone(identifier: "Europe/Riga") ?? .gmt, calendar: .init(identifier: .gregorian)
            ))
        return text.replacing("on: \(day)", with: "on: <today>").replacing(
            "issued on \(day)", with: "issued on <today>"
        ).replacing("  \(day)  key.", with: "  <today>  key.").replacing(
            "  \(day)  document.", with: "  <today>  document.")
    }

    /// Splits at spaces; a part in single or double quotes stays together.
    static func words(of line: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        var isWord = false
        var quote: Character?
        for character in line {
            switch character {
            case quote: quote = nil
            case "'" where quote == nil, "\"" where quote == nil:
                quote = character
                isWord = true
            case " " where quote == nil:
                if isWord { words.append(word) }
                (word, isWord) = ("", false)
            default:
                word.append(character)
                isWord = true
            }
        }
        return isWord ? words + [word] : words
    }

    private static func lines(of text: String) -> [String] {
        var lines = text.components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension Transcript: CustomTestStringConvertible {
    var testDescription: String { file.lastPathComponent }
}

/// `RECORD=1` writes down what is printed today; somebody has to look at the difference before the tests pass.
let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
