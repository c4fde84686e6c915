/// Writes `word/numbering.xml`: dashes for lists, and a numbering of its own for each numbered list.
enum WordNumbering {
    static let bullets = 1

    static func number(ofOrderedList list: Int) -> Int { bullets + list }

    static func written(orderedLists: Int) -> String {
        let ordered = (0..<orderedLists).map { index in
            let restart = element(
                "w:lvlOverride", ["w:ilvl": "0"], element("w:startOverride", ["w:val": "1"]))
            return instance(number(ofOrderedList: index + 1), of: 1, restart)
        }
        return xmlDeclaration
            + element(
                "w:numbering", ["xmlns:w": WordParts.wordNamespace],
                template(0, format: "bullet", text: "–"), template(1, format: "decimal", text: "%1."),
                instance(bullets, of: 0), ordered.joined())
    }

    private static func template(_ id: Int, format: String, text: String) -> String {
        let level = element(
            "w:lvl", ["w:ilvl": "0"],
            element("w:start", ["w:val": "1"]),
            element("w:numFmt", ["w:val": format]),
            element("w:lvlText", ["w:val": text]),
            element("w:lvlJc", ["w:val": "left"]))
        return element(
            "w:abstractNum", ["w:abstractNumId": String(id)],
            element("w:multiLevelType", ["w:val": "singleLevel"]), level)
    }

    private static func instance(_ id: Int, of template: Int, _ more: String = "") -> String {
        element(
            "w:num", ["w:numId": String(id)], element("w:abstractNumId", ["w:val": String(template)]), more)
    }
}
