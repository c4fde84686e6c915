/// Writes `word/document.xml`, and notes what other parts of the file must hold for it.
struct WordBody {
    let language: Language
    /// The addresses linked to; the place in the list names the relation.
    private(set) var links: [String] = []
    /// How many numbered lists there are: each begins again at 1.
    private(set) var orderedLists = 0
    private var bookmarks = 0

    init(language: Language) {
        self.language = language
    }

    mutating func written(_ document: Document) -> String {
        var head = document.shownHead.map { headLine($0) }.joined()
        if !head.isEmpty { head += paragraph("Gap", "") }
        let blocks = document.blocks.map { block($0, .page) }.joined()
        return xmlDeclaration
            + element(
                "w:document",
                ["xmlns:w": WordParts.wordNamespace, "xmlns:r": WordParts.relationNamespace],
                element("w:body", [:], head, blocks, WordPage.section))
    }

    /// Where a block stands: what is in a decision wears the decision's bar and shade.
    enum Surroundings {
        case page, decision
    }

    private mutating func headLine(_ line: HeadLine) -> String {
        let style =
            switch line.style {
            case .programme: "HeadProgramme"
            case .plain: "HeadLine"
            case .draft: "HeadDraft"
            case .title: "Title"
            }
        return paragraph(style, runs(line.text))
    }

    private mutating func block(_ block: Block, _ place: Surroundings) -> String {
        switch block {
        case .heading(let level, let text, let anchor): heading(level, text, anchor)
        case .paragraph(let text): paragraph(place == .page ? "BodyText" : "DecisionText", runs(text))
        case .list(let items, let ordered): list(items, ordered: ordered, place)
        case .facts(let facts): self.facts(facts, place)
        case .table(let table): self.table(table, place)
        case .decision(let decision): self.decision(decision, place)
        case .remark(let speaker, let text):
            paragraph(
                place == .page ? "Remark" : "DecisionText",
                run(speaker.onOneLine + ":", .strong) + element("w:r", [:], element("w:tab")) + runs(text))
        case .fingerprint(let lines):
            lines.map { paragraph("Fingerprint", run($0.onOneLine)) }.joined() + paragraph("Gap", "")
        case .note(let text): paragraph(place == .page ? "Note" : "DecisionNote", runs(text))
        case .pageBreak:
            paragraph("Gap", element("w:r", [:], element("w:br", ["w:type": "page"])))
        }
    }

    private mutating func heading(_ level: HeadingLevel, _ text: Text, _ anchor: String?) -> String {
        let style = "Heading\(level.rawValue)"
        guard let anchor else { return paragraph(style, runs(text)) }
        bookmarks += 1
        let number = String(bookmarks)
        // Word takes at most 40 letters for the name of a bookmark.
        let name = String(anchorName(anchor).prefix(40))
        return paragraph(
            style,
            element("w:bookmarkStart", ["w:id": number, "w:name": name]) + runs(text)
                + element("w:bookmarkEnd", ["w:id": number]))
    }

    private mutating func list(_ items: [Text], ordered: Bool, _ place: Surroundings) -> String {
        if ordered { orderedLists += 1 }
        let number = ordered ? WordNumbering.number(ofOrderedList: orderedLists) : WordNumbering.bullets
        let numbering = element(
            "w:numPr", [:], element("w:ilvl", ["w:val": "0"]), element("w:numId", ["w:val": String(number)]))
        let style = place == .page ? "ListParagraph" : "DecisionList"
        return items.map { paragraph(style, runs($0), numbering) }.joined()
    }

    private mutating func decision(_ decision: Decision, _ place: Surroundings) -> String {
        let title = paragraph(
            "DecisionTitle", run(decision.label.onOneLine + ". ", .label) + runs(decision.title))
        let body = decision.body.map { block($0, .decision) }.joined()
        guard place == .page else { return title + body }
        // Shaded edges above and below make the box; without the gap two decisions in a row would share one.
        let top = paragraph("DecisionGap", "", element("w:keepNext"))
        return top + title + body + paragraph("DecisionGap", "") + paragraph("Gap", "")
    }
}

// MARK: - Text

extension WordBody {
    /// How a run differs from the paragraph around it.
    enum Look {
        case plain, strong, emphasis, code, link, label
        case foreign(Language)

        var properties: String {
            switch self {
            case .plain: ""
            case .strong: element("w:b") + element("w:bCs")
            case .emphasis: element("w:i") + element("w:iCs")
            case .code: element("w:rStyle", ["w:val": "Code"])
            case .link: element("w:rStyle", ["w:val": "Hyperlink"])
            case .label: element("w:rStyle", ["w:val": "DecisionLabel"])
            case .foreign(let language): element("w:lang", ["w:val": language.regionalTag])
            }
        }
    }

    func paragraph(_ style: String, _ inside: String, _ more: String = "") -> String {
        element("w:p", [:], element("w:pPr", [:], element("w:pStyle", ["w:val": style]), more), inside)
    }

    mutating func runs(_ text: Text) -> String {
        var written = ""
        for inline in text.inlines { written += runs(inline) }
        return written
    }

    private mutating func runs(_ inline: Inline) -> String {
        switch inline {
        case .plain(let words): run(words)
        case .strong(let words): run(words, .strong)
        case .emphasis(let words): run(words, .emphasis)
        case .code(let words): run(words, .code)
        case .foreign(let words, let language): run(words, .foreign(language))
        case .link(let words, let address): link(words, address)
        }
    }

    private mutating func link(_ words: String, _ address: String) -> String {
        guard let address = WebAddress(address) else { return run(words) }
        links.append(address.text)
        return element("w:hyperlink", ["r:id": WordParts.relation(ofLink: links.count)], run(words, .link))
    }

    func run(_ words: String, _ look: Look = .plain) -> String {
        let lines = words.legible.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "" : element("w:t", ["xml:space": "preserve"], escapedForXML(String(line)))
        }
        let properties = look.properties
        return element(
            "w:r", [:], properties.isEmpty ? "" : element("w:rPr", [:], properties),
            lines.joined(separator: element("w:br")))
    }
}
