import Testing

@testable import Minutes

@Suite struct `A document on a terminal` {
    @Test(arguments: Language.allCases)
    func `looks as somebody approved it`(language: Language) throws {
        try expectGolden(PlainText.render(Sample.minutes(in: language)) + "\n", "\(language.tag).txt")
    }

    @Test(arguments: Language.allCases)
    func `is no wider than a page`(language: Language) {
        for line in lines(of: Sample.minutes(in: language)) { #expect(line.count <= 100, "\(line)") }
    }

    @Test(arguments: Language.allCases)
    func `loses no word of a heading, a decision or a row`(language: Language) {
        let document = Sample.minutes(in: language)
        let words = Set(PlainText.render(document).split(whereSeparator: \.isWhitespace).map(String.init))
        for entry in document.outline {
            let parts =
                switch entry {
                case .heading(_, let text): [text]
                case .decision(_, let title): [title]
                case .row(let cells): cells
                }
            for word in parts.flatMap({ $0.split(separator: " ") }) {
                #expect(words.contains { $0.hasPrefix(word) || $0.hasSuffix(word) }, "\(word)")
            }
        }
    }

    @Test func `keeps a long address in one piece, and hangs what follows a mark`() {
        let address = "https://interreg.example/" + String(repeating: "a", count: 120)
        let document = Document(
            language: .english, title: "T",
            blocks: [.list([Text("see \(address) " + String(repeating: "word ", count: 30))], ordered: true)])
        let lines = lines(of: document)
        #expect(lines[0] == "1. see" && lines[1] == "   \(address)")
        #expect(lines[2...].allSatisfy { $0.hasPrefix("   word") && $0.count <= 100 })
    }

    @Test func `sends the terminal no orders`() {
        let document = Document(
            language: .english, title: "T",
            blocks: [.paragraph("\u{1B}[2Jgone"), .fingerprint(["\u{1B}]0;title\u{7}"])])
        #expect(!PlainText.render(document).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func `wraps the cells of a table below each other`() {
        let long = String(repeating: "long ", count: 30)
        let table = Table([.init("No", .trailing), .init("Words")], rows: [["7", Text(long)]])
        let lines = lines(of: Document(language: .english, title: "T", blocks: [.table(table)]))
        #expect(lines[0].hasPrefix("No  Words") && lines[1].hasPrefix("--  ----"))
        #expect(lines[2].hasPrefix(" 7  long") && lines[3].hasPrefix("    long"))
    }

    private func lines(of document: Document) -> [String] {
        PlainText.render(document).split(separator: "\n").map(String.init)
    }
}
