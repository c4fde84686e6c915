/// Writes `word/styles.xml`. The names are Word's own where it has one, so that a secretariat's habits work.
enum WordStyles {
    static func written(language: Language) -> String {
        let defaults = element(
            "w:docDefaults", [:],
            element("w:rPrDefault", [:], element("w:rPr", [:], font(serif), size(21), lang(language))),
            element(
                "w:pPrDefault", [:],
                element(
                    "w:pPr", [:],
                    element("w:spacing", ["w:after": "120", "w:line": "264", "w:lineRule": "auto"]))))
        return xmlDeclaration
            + element(
                "w:styles", ["xmlns:w": WordParts.wordNamespace],
                defaults, paragraphs.joined(), characters.joined(), tables.joined())
    }

    private static let serif = "Liberation Serif"
    private static let sans = "Liberation Sans"
    private static let mono = "Liberation Mono"
    private static let accent = color("1F3864")
    private static let quiet = color("555555")
    private static let warning = color("8A1C1C")
    private static let bold = element("w:b") + element("w:bCs")

    private static var paragraphs: [String] {
        [
            style("Normal", "Normal", basedOn: nil, isDefault: true),
            style("BodyText", "Body Text", inGallery: true),
            style(
                "Title", "Title", paragraph: spacing(160, 120) + centred,
                run: font(sans) + bold + accent + size(38), inGallery: true),
            style(
                "HeadProgramme", "Head Programme", paragraph: spacing(0, 60) + centred,
                run: font(sans) + bold + accent + size(25)),
            style("HeadLine", "Head Line", paragraph: spacing(0, 60) + centred),
            style(
                "HeadDraft", "Head Draft", paragraph: spacing(120, 60) + centred,
                run: font(sans) + bold + warning + element("w:spacing", ["w:val": "40"])),
            heading(1, before: 400, after: 140, run: accent + size(27)),
            heading(2, before: 300, after: 120, run: accent + size(23)),
            heading(3, before: 240, after: 100, run: size(21)),
            style("ListParagraph", "List Paragraph", paragraph: spacing(0, 80) + indent(454, hanging: 284)),
            style("Remark", "Remark", paragraph: tab(567) + indent(567, hanging: 567)),
            style("Note", "Note", run: font(sans) + quiet + size(16)),
            style(
                "Fingerprint", "Fingerprint",
                paragraph: shade("F6F6F6") + spacing(0, 0) + indent(60), run: font(mono) + size(16)),
            style(
                "Caption", "caption", paragraph: spacing(200, 80), run: font(sans) + bold + accent + size(18)),
            style(
                "TableText", "Table Text", paragraph: spacing(40, 40, line: 240), run: font(sans) + size(17)),
            style("TableHead", "Table Head", basedOn: "TableText", run: bold + accent),
            style("FactLabel", "Fact Label", basedOn: "TableText", run: quiet),
            style("Gap", "Gap", paragraph: spacing(0, 0, line: 200), run: size(12)),
            style(
                "Header", "header",
                paragraph: border("bottom", 4, "B8BFCA", space: 4) + rightTab + spacing(0, 0),
                run: font(sans) + quiet + size(16)),
            style(
                "Footer", "footer",
                paragraph: border("top", 4, "B8BFCA", space: 4) + rightTab + spacing(0, 0),
                run: font(sans) + quiet + size(16)),
        ] + decisions
    }

    /// A bar at the left and a shade: a box that stays whole although its paragraphs are indented differently.
    private static var decisions: [String] {
        let bar = lineElement("left", 20, "1F3864", space: 8)
        let box = element("w:pBdr", [:], bar, lineElement("right", 4, "F4F6FA", space: 6)) + shade("F4F6FA")
        return [
            style(
                "DecisionText", "Decision Text", paragraph: box + spacing(60, 60) + indent(200, right: 125)),
            style(
                "DecisionTitle", "Decision Title", basedOn: "DecisionText", next: "DecisionText",
                paragraph: element("w:keepNext") + spacing(0, 80), run: font(sans) + bold + size(20)),
            style(
                "DecisionList", "Decision List", basedOn: "DecisionText",
                paragraph: spacing(20, 20) + indent(484, hanging: 284, right: 125)),
            style(
                "DecisionNote", "Decision Note", basedOn: "DecisionText",
                run: font(sans) + quiet + size(16)),
            style(
                "DecisionCaption", "Decision Caption", basedOn: "DecisionText",
                run: font(sans) + bold + accent + size(18)),
            style(
                "DecisionGap", "Decision Gap", basedOn: "DecisionText",
                paragraph: spacing(0, 0, line: 200), run: size(10)),
        ]
    }

    private static var characters: [String] {
        [
            characterStyle("Hyperlink", "Hyperlink", color("1A4FA0") + element("w:u", ["w:val": "single"])),
            characterStyle("Code", "Code", font(mono) + size(18)),
            characterStyle("DraftMark", "Draft Mark", bold + warning),
            characterStyle("DecisionLabel", "Decision Label", accent),
        ]
    }

    private static var tables: [String] {
        [
            tableStyle("MinutesTable", "Minutes Table", edge: "1F3864", headed: true),
            tableStyle("FactsTable", "Facts Table", edge: "B8BFCA", headed: false),
            tableStyle(
                "DecisionTable", "Decision Table", edge: "1F3864", headed: true,
                bar: lineElement("left", 20, "1F3864"), fill: "F4F6FA"),
        ]
    }
}
