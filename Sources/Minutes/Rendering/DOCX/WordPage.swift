/// The page of a DOCX: A4, in twentieths of a point.
enum WordPage {
    static let margin = 1304
    static let textWidth = 11906 - 2 * margin

    static var section: String {
        element(
            "w:sectPr", [:],
            element("w:headerReference", ["w:type": "default", "r:id": WordParts.headerRelation]),
            element("w:footerReference", ["w:type": "default", "r:id": WordParts.footerRelation]),
            element("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
            element(
                "w:pgMar",
                [
                    "w:top": "1500", "w:right": String(margin), "w:bottom": "1400", "w:left": String(margin),
                    "w:header": "680", "w:footer": "620", "w:gutter": "0",
                ]))
    }

    /// The text width divided by shares; the last column takes what rounding leaves.
    static func shares(_ parts: [Int]) -> [Int] {
        let whole = max(parts.reduce(0, +), 1)
        var widths = parts.map { max(textWidth * $0 / whole, 1) }
        if let last = widths.indices.last { widths[last] += textWidth - widths.reduce(0, +) }
        return widths
    }
}
