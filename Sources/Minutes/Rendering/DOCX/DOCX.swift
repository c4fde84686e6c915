/// Why there is no DOCX.
package enum DOCXProblem: Error, Equatable, CustomStringConvertible {
    case notPacked(String)

    package var description: String {
        switch self {
        case .notPacked(let reason): "The DOCX file could not be packed: \(reason)"
        }
    }
}

/// Writes a document for word processors: real headings, lists, tables with head rows, and page fields.
package enum DOCX {
    package static func render(_ document: Document) throws(DOCXProblem) -> [UInt8] {
        try Archive.packed(parts(of: document))
    }

    /// The files inside the DOCX, in the order in which they are packed.
    static func parts(of document: Document) -> [(name: String, contents: String)] {
        var body = WordBody(language: document.language)
        let text = body.written(document)
        return [
            ("[Content_Types].xml", WordParts.contentTypes),
            ("_rels/.rels", WordParts.packageRelations),
            ("docProps/core.xml", WordParts.properties(of: document)),
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", WordParts.relations(links: body.links)),
            ("word/styles.xml", WordStyles.written(language: document.language)),
            ("word/numbering.xml", WordNumbering.written(orderedLists: body.orderedLists)),
            ("word/settings.xml", WordParts.settings(language: document.language)),
            ("word/fontTable.xml", WordParts.fontTable),
            ("word/theme/theme1.xml", WordParts.theme),
            ("word/header1.xml", WordRunningLines.header(of: document)),
            ("word/footer1.xml", WordRunningLines.footer(of: document)),
        ]
    }
}
