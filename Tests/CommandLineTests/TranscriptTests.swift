import Foundation
import Testing

@Suite struct `A session at the command line` {
    @Test(arguments: try Transcript.all(in: "cli"))
    func `goes as it is written down`(transcript: Transcript) throws { try transcript.check() }

    @Test func `is read word by word`() {
        #expect(
            Transcript.words(of: "protokols init --office 'Two  words' \"\" a'b c'd")
                == ["protokols", "init", "--office", "Two  words", "", "ab cd"])
        #expect(Transcript.masked("id \(String(repeating: "0a", count: 16)).7 is") == "id ….7 is")
    }
}
