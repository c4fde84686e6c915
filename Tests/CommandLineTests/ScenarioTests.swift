import Foundation
import Testing

/// The worked scenarios of the domain handbook, from record files through the command line. Each transcript says what is
/// given, what has to follow and by which clause; the numbers have gaps that are meant.
@Suite struct `A scenario` {
    static let ids = [
        1, 2, 3, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 18, 21, 26, 29, 30, 32, 36, 37, 44,
    ].map { "S\($0)" }

    @Test(arguments: try Transcript.all(in: "scenarios"))
    func `comes out as the rules say`(transcript: Transcript) throws { try transcript.check() }

    @Test(arguments: ids)
    func `says what is given, what follows and why`(id: String) throws {
        let transcript = try Transcript.all(in: "scenarios").first {
            $0.file.deletingPathExtension().lastPathComponent == id
        }
        let lines = try #require(try transcript?.text()).components(separatedBy: "\n")
        #expect(lines[0].hasPrefix("$ # \(id). Given: "))
        #expect(lines[1].hasPrefix("$ # Then: "))
        #expect(lines[2].hasPrefix("$ # Because: "))
    }
}
