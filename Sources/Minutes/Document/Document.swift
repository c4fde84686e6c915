/// Minutes, or another record that leaves the house, before it is given a form on paper or screen.
package struct Document: Equatable, Sendable {
    package var language: Language
    /// The title in the properties of the file; the title a reader sees is in the head block.
    package var title: String
    /// The line that runs along the top of every page.
    package var header: String
    /// The line at the foot of every page, beside the page number.
    package var footer: String
    /// The word that marks a draft: DRAFT, PROJEKTS. Nothing when the minutes are approved.
    package var draftMark: String?
    package var head: [HeadLine]
    package var blocks: [Block]

    package init(
        language: Language,
        title: String,
        header: String = "",
        footer: String = "",
        draftMark: String? = nil,
        head: [HeadLine] = [],
        blocks: [Block]
    ) {
        self.language = language
        self.title = title
        self.header = header
        self.footer = footer
        self.draftMark = draftMark
        self.head = head
        self.blocks = blocks
    }

    /// The head block as it is shown: a draft says so there, whether or not its author gave it a line.
    package var shownHead: [HeadLine] {
        guard let draftMark, !head.contains(where: { $0.style == .draft }) else { return head }
        let title = head.firstIndex { $0.style == .title } ?? head.endIndex
        return head[..<title] + [HeadLine(.draft, Text(draftMark))] + head[title...]
    }
}

/// A line of the centred block at the top of the first page.
package struct HeadLine: Equatable, Sendable {
    package enum Style: String, CaseIterable, Equatable, Sendable {
        case programme, plain, draft, title
    }

    package let style: Style
    package let text: Text

    package init(_ style: Style, _ text: Text) {
        self.style = style
        self.text = text
    }
}
