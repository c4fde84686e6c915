/// Writes the lines that run along the top and the foot of every page.
enum WordRunningLines {
    static func header(of document: Document) -> String {
        let mark = document.draftMark.map { tab + styled($0.onOneLine, "DraftMark") } ?? ""
        return part("w:hdr", "Header", styled(document.header.onOneLine) + mark)
    }

    static func footer(of document: Document) -> String {
        let page = document.language.pageNumber
        return part(
            "w:ftr", "Footer",
            styled(document.footer.onOneLine) + tab + styled(page.before) + field("PAGE")
                + styled(page.between) + field("NUMPAGES") + styled(page.after))
    }

    private static func part(_ name: String, _ style: String, _ inside: String) -> String {
        let paragraph = element(
            "w:p", [:], element("w:pPr", [:], element("w:pStyle", ["w:val": style])), inside)
        return xmlDeclaration
            + element(
                name, ["xmlns:w": WordParts.wordNamespace, "xmlns:r": WordParts.relationNamespace], paragraph)
    }

    private static var tab: String { element("w:r", [:], element("w:tab")) }

    /// A figure that the word processor counts itself.
    private static func field(_ name: String) -> String {
        element("w:fldSimple", ["w:instr": " \(name) "], styled("1"))
    }

    private static func styled(_ words: String, _ style: String? = nil) -> String {
        guard !words.isEmpty else { return "" }
        let look = style.map { element("w:rPr", [:], element("w:rStyle", ["w:val": $0])) } ?? ""
        return element(
            "w:r", [:], look, element("w:t", ["xml:space": "preserve"], escapedForXML(words)))
    }
}
