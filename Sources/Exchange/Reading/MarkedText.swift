/// YAML text in which a duplicate key can be made unique by one invisible mark, without moving any place.
struct MarkedText {
    /// From the private use area, one for each mark: no key begins with such a character.
    private static let markers: ClosedRange<Unicode.Scalar> = "\u{E000}"..."\u{F8FF}"
    /// Each mark means that the file is parsed once more; this many bytes in all are worth it.
    private static let mostBytes = 20_000_000

    private(set) var text: String
    private var marks: [(line: Int, column: Int)] = []

    init(_ text: String) { self.text = text }

    static func unmarked(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.drop { markers.contains($0) }))
    }

    /// Marks the key at a place; `false` when there is none, or when enough is enough.
    mutating func mark(line: Int, column: Int) -> Bool {
        guard marks.count * text.utf8.count < Self.mostBytes, line > 0, column > 0,
            let marker = Unicode.Scalar(Self.markers.lowerBound.value + UInt32(marks.count)),
            Self.markers.contains(marker)
        else { return false }
        var cursor = Cursor(file: "")
        var index = text.unicodeScalars.startIndex
        while index < text.unicodeScalars.endIndex,
            cursor.place < Place(file: "", line: line, column: column)
        {
            cursor.pass(text.unicodeScalars[index])
            index = text.unicodeScalars.index(after: index)
        }
        guard index < text.unicodeScalars.endIndex else { return false }
        let first = text.unicodeScalars[index]
        guard !"[{&*!".unicodeScalars.contains(first) else { return false }
        let isQuoted = first == "\"" || first == "'"
        if isQuoted { index = text.unicodeScalars.index(after: index) }
        text.unicodeScalars.insert(marker, at: index)
        let at = isQuoted ? column + 1 : column
        marks =
            marks.map { $0.line == line && $0.column >= at ? ($0.line, $0.column + 1) : $0 } + [(line, at)]
        return true
    }

    /// The column in the text as it was typed.
    func column(_ column: Int, inLine line: Int) -> Int {
        column - marks.count { $0.line == line && $0.column < column }
    }
}
