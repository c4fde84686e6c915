extension WordStyles {
    static func style(
        _ id: String, _ name: String, basedOn base: String? = "Normal", next: String? = nil,
        paragraph: String = "", run: String = "", isDefault: Bool = false, inGallery: Bool = false
    ) -> String {
        let inside =
            element("w:name", ["w:val": name])
            + (base.map { element("w:basedOn", ["w:val": $0]) } ?? "")
            + (next.map { element("w:next", ["w:val": $0]) } ?? "")
            + (isDefault || inGallery ? element("w:qFormat") : "")
            + (paragraph.isEmpty ? "" : element("w:pPr", [:], paragraph))
            + (run.isEmpty ? "" : element("w:rPr", [:], run))
        return isDefault
            ? element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": id], inside)
            : element("w:style", ["w:type": "paragraph", "w:styleId": id], inside)
    }

    static func heading(_ level: Int, before: Int, after: Int, run: String) -> String {
        let paragraph =
            element("w:keepNext") + element("w:keepLines") + spacing(before, after)
            + element("w:outlineLvl", ["w:val": String(level - 1)])
        return style(
            "Heading\(level)", "heading \(level)", next: "BodyText", paragraph: paragraph,
            run: font("Liberation Sans") + element("w:b") + element("w:bCs") + run, inGallery: true)
    }

    static func characterStyle(_ id: String, _ name: String, _ run: String) -> String {
        element(
            "w:style", ["w:type": "character", "w:styleId": id],
            element("w:name", ["w:val": name]), element("w:rPr", [:], run))
    }

    static func tableStyle(
        _ id: String, _ name: String, edge: String, headed: Bool, bar: String = "", fill: String? = nil
    ) -> String {
        let borders =
            lineElement("top", headed ? 8 : 4, edge) + bar + lineElement("bottom", headed ? 8 : 4, edge)
            + lineElement("insideH", 4, "B8BFCA")
        let sides =
            element("w:left", ["w:w": "90", "w:type": "dxa"])
            + element("w:right", ["w:w": "90", "w:type": "dxa"])
        let head = element(
            "w:tblStylePr", ["w:type": "firstRow"],
            element(
                "w:tcPr", [:],
                element("w:tcBorders", [:], lineElement("bottom", 4, edge)), shade("EEF2F8")))
        return element(
            "w:style", ["w:type": "table", "w:styleId": id],
            element("w:name", ["w:val": name]),
            element(
                "w:tblPr", [:], element("w:tblBorders", [:], borders), element("w:tblCellMar", [:], sides)),
            fill.map { element("w:tcPr", [:], shade($0)) } ?? "",
            headed ? head : "")
    }

    static func font(_ name: String) -> String {
        element("w:rFonts", ["w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name])
    }

    static func size(_ halfPoints: Int) -> String {
        element("w:sz", ["w:val": String(halfPoints)]) + element("w:szCs", ["w:val": String(halfPoints)])
    }

    static func color(_ value: String) -> String {
        element("w:color", ["w:val": value])
    }

    static func lang(_ language: Language) -> String {
        element("w:lang", ["w:val": language.regionalTag, "w:eastAsia": "en-US", "w:bidi": "ar-SA"])
    }

    static func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> String {
        guard let line else {
            return element("w:spacing", ["w:before": String(before), "w:after": String(after)])
        }
        return element(
            "w:spacing",
            [
                "w:before": String(before), "w:after": String(after), "w:line": String(line),
                "w:lineRule": "auto",
            ])
    }

    static func indent(_ left: Int, hanging: Int = 0, right: Int = 0) -> String {
        element("w:ind", ["w:left": String(left), "w:right": String(right), "w:hanging": String(hanging)])
    }

    static var centred: String { element("w:jc", ["w:val": "center"]) }

    static func tab(_ position: Int) -> String {
        element("w:tabs", [:], element("w:tab", ["w:val": "left", "w:pos": String(position)]))
    }

    static var rightTab: String {
        element("w:tabs", [:], element("w:tab", ["w:val": "right", "w:pos": String(WordPage.textWidth)]))
    }

    static func border(_ side: String, _ eighths: Int, _ color: String, space: Int) -> String {
        element("w:pBdr", [:], lineElement(side, eighths, color, space: space))
    }

    static func lineElement(_ side: String, _ eighths: Int, _ color: String, space: Int = 0) -> String {
        element(
            "w:\(side)",
            ["w:val": "single", "w:sz": String(eighths), "w:space": String(space), "w:color": color])
    }

    static func shade(_ color: String) -> String {
        element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": color])
    }
}
