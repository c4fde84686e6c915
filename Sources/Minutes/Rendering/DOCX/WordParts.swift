/// Writes the small parts of a DOCX that bind the others together.
enum WordParts {
    static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let headerRelation = "rId6"
    static let footerRelation = "rId7"

    static func relation(ofLink number: Int) -> String { "rId\(100 + number)" }

    private static let ownParts = [
        ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"),
        ("rId3", "settings", "settings.xml"), ("rId4", "fontTable", "fontTable.xml"),
        ("rId5", "theme", "theme/theme1.xml"), (headerRelation, "header", "header1.xml"),
        (footerRelation, "footer", "footer1.xml"),
    ]

    static var contentTypes: String {
        let kinds = ["styles", "numbering", "settings", "fontTable", "header", "footer"]
        let overrides = kinds.map { kind in
            let file = kind == "header" || kind == "footer" ? kind + "1" : kind
            return override("/word/\(file).xml", "\(wordType).\(kind)+xml")
        }
        return xmlDeclaration
            + element(
                "Types", ["xmlns": packageNamespace + "/content-types"],
                defaultType("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                defaultType("xml", "application/xml"),
                override("/word/document.xml", "\(wordType).document.main+xml"),
                overrides.joined(),
                override("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
                override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
    }

    private static func override(_ part: String, _ type: String) -> String {
        element("Override", ["PartName": part, "ContentType": type])
    }

    private static func defaultType(_ ending: String, _ type: String) -> String {
        element("Default", ["Extension": ending, "ContentType": type])
    }

    static var packageRelations: String {
        relations([
            relation("rId1", relationNamespace + "/officeDocument", "word/document.xml"),
            relation(
                "rId2", packageNamespace + "/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    static func relations(links: [String]) -> String {
        let own = ownParts.map { relation($0.0, "\(relationNamespace)/\($0.1)", $0.2) }
        let links = links.enumerated().map { index, address in
            element(
                "Relationship",
                [
                    "Id": relation(ofLink: index + 1), "Type": relationNamespace + "/hyperlink",
                    "Target": address, "TargetMode": "External",
                ])
        }
        return relations(own + links)
    }

    private static func relations(_ entries: [String]) -> String {
        xmlDeclaration
            + element("Relationships", ["xmlns": packageNamespace + "/relationships"], entries.joined())
    }

    private static func relation(_ id: String, _ type: String, _ target: String) -> String {
        element("Relationship", ["Id": id, "Type": type, "Target": target])
    }

    /// Title and language, and no moment of creation: the same minutes are the same file.
    static func properties(of document: Document) -> String {
        xmlDeclaration
            + element(
                "cp:coreProperties",
                [
                    "xmlns:cp": packageNamespace + "/metadata/core-properties",
                    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                ],
                element("dc:title", [:], escapedForXML(document.title.onOneLine)),
                element("dc:language", [:], document.language.regionalTag))
    }

    static func settings(language: Language) -> String {
        xmlDeclaration
            + element(
                "w:settings", ["xmlns:w": wordNamespace],
                element("w:zoom", ["w:percent": "100"]),
                element("w:defaultTabStop", ["w:val": "567"]),
                element(
                    "w:compat", [:],
                    element(
                        "w:compatSetting",
                        [
                            "w:name": "compatibilityMode",
                            "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
                        ])),
                element("w:themeFontLang", ["w:val": language.regionalTag]))
    }

    /// Where the Liberation fonts are missing, the ones they were drawn to replace take the same room.
    static var fontTable: String {
        let fonts = [
            ("Liberation Serif", "Times New Roman", "roman"), ("Liberation Sans", "Arial", "swiss"),
            ("Liberation Mono", "Courier New", "modern"),
        ]
        let entries = fonts.map { name, alternative, family in
            element(
                "w:font", ["w:name": name],
                element("w:altName", ["w:val": alternative]), element("w:family", ["w:val": family]))
        }
        return xmlDeclaration + element("w:fonts", ["xmlns:w": wordNamespace], entries.joined())
    }
}
