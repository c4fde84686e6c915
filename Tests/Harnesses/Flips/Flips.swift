import Foundation
import Secretariat

/// Turns bits of a register over, one at a time, and says of each what `verify` says: a process for each would take
/// longer than there is time for every byte.
///
/// `register-flips REGISTER SCRATCH` reads lines `FILE OFFSET BIT` and answers each with a line of columns divided by tabs:
/// `sound`, `found` or `refused`; the words; the files that were changed by looking.
@main
enum Flips {
    /// The harness has to notice a verifier that looks at another register than the damaged one.
    private static let isSabotaged = ProcessInfo.processInfo.environment["PROTOKOLS_SABOTAGE"] == "elsewhere"

    static func main() throws {
        guard CommandLine.arguments.count == 3 else {
            FileHandle.standardError.write(Data("register-flips REGISTER SCRATCH\n".utf8))
            exit(64)
        }
        let copy = try RegisterCopy(
            of: URL(fileURLWithPath: CommandLine.arguments[1]),
            in: URL(fileURLWithPath: CommandLine.arguments[2]))
        while let line = readLine() {
            guard let flip = Flip(line) else {
                FileHandle.standardError.write(Data("not a flip: \(line)\n".utf8))
                exit(64)
            }
            let flipped = try copy.turn(flip)
            let answer = Answer(verifying: isSabotaged ? copy.original : copy.folder)
            let changed = try copy.restore(after: flip.file, flipped)
            FileHandle.standardOutput.write(
                Data("\(answer.columns)\t\(changed.joined(separator: ","))\n".utf8))
        }
    }
}

struct Flip {
    let file: String
    let offset: Int
    let bit: Int

    init?(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 3, let offset = Int(words[1]), let bit = Int(words[2]), (0..<8).contains(bit)
        else { return nil }
        (file, self.offset, self.bit) = (words[0], offset, bit)
    }
}

/// What the command would say. Every file is closed again when it is there.
struct Answer {
    let columns: String

    init(verifying folder: URL) {
        do {
            let problems = try Office.verify(folder).problems
            columns = problems.isEmpty ? "sound\t" : "found\t\(Self.oneLine(problems))"
        } catch {
            columns = "refused\t\(Self.oneLine(["\(error)"]))"
        }
    }

    private static func oneLine(_ words: [String]) -> String {
        String(words.joined(separator: " | ").map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
