extension WordParts {
    /// `word/theme/theme1.xml`: the plainest theme that word processors accept. No style here refers to it.
    static var theme: String {
        xmlDeclaration
            + element(
                "a:theme",
                ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": "Protokols"],
                element("a:themeElements", [:], colours, fonts, formats))
    }

    private static var colours: String {
        let values = [
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "EEF2F8"),
            ("accent1", "1F3864"), ("accent2", "8A1C1C"), ("accent3", "555555"), ("accent4", "1A4FA0"),
            ("accent5", "B8BFCA"), ("accent6", "F4F6FA"), ("hlink", "1A4FA0"), ("folHlink", "555555"),
        ]
        let entries = values.map { element("a:\($0)", [:], element("a:srgbClr", ["val": $1])) }
        return element("a:clrScheme", ["name": "Protokols"], entries.joined())
    }

    private static var fonts: String {
        func family(_ name: String, _ face: String) -> String {
            element(
                name, [:], element("a:latin", ["typeface": face]), element("a:ea", ["typeface": ""]),
                element("a:cs", ["typeface": ""]))
        }
        return element(
            "a:fontScheme", ["name": "Protokols"], family("a:majorFont", "Liberation Sans"),
            family("a:minorFont", "Liberation Serif"))
    }

    /// The schema asks for three of each, used or not.
    private static var formats: String {
        let fill = element("a:solidFill", [:], element("a:schemeClr", ["val": "phClr"]))
        let line = element("a:ln", ["w": "9525"], fill)
        let effect = element("a:effectStyle", [:], "<a:effectLst/>")
        return element(
            "a:fmtScheme", ["name": "Protokols"],
            element("a:fillStyleLst", [:], fill, fill, fill), element("a:lnStyleLst", [:], line, line, line),
            element("a:effectStyleLst", [:], effect, effect, effect),
            element("a:bgFillStyleLst", [:], fill, fill, fill))
    }
}
