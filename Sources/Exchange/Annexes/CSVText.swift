/// Reads comma-separated text (RFC 4180) cell by cell, each with its place.
struct CSVText {
    struct Cell {
        var text: String
        let place: Place
    }

    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private let reading: Reading
    private var index = 0
    private var cursor: Cursor

    init(_ text: String, file: String, reading: Reading) {
        scalars = Array(text.unicodeScalars)
        separator = Self.separator(inHeader: scalars)
        self.reading = reading
        cursor = Cursor(file: file)
    }

    /// Excel writes `;` where the comma is the decimal sign, as in Latvia.
    private static func separator(inHeader scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let header = scalars.prefix { $0 != "\n" && $0 != "\r" }
        return header.count { $0 == ";" } > header.count { $0 == "," } ? ";" : ","
    }

    mutating func rows() -> [[Cell]] {
        var rows: [[Cell]] = []
        while index < scalars.count {
            var row = [cell()]
            while index < scalars.count, scalars[index] == separator {
                pass()
                row.append(cell())
            }
            passLineEnd()
            // Excel leaves rows of nothing but separators at the end of a sheet.
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        return rows
    }

    private mutating func cell() -> Cell {
        let place = cursor.place
        guard index < scalars.count, scalars[index] == "\"" else {
            return Cell(text: trimmed(plain()), place: place)
        }
        pass()
        var text = String.UnicodeScalarView()
        while index < scalars.count {
            if scalars[index] == "\"" {
                guard index + 1 < scalars.count, scalars[index + 1] == "\"" else { break }
                pass()
            }
            text.append(scalars[index])
            pass()
        }
        guard index < scalars.count else {
            reading.report(.openQuote, at: place)
            return Cell(text: "", place: place)
        }
        pass()
        if !trimmed(plain()).isEmpty { reading.report(.textAfterQuote, String(text), at: place) }
        return Cell(text: trimmed(String(text)), place: place)
    }

    private mutating func plain() -> String {
        var text = String.UnicodeScalarView()
        while index < scalars.count, !isLineEnd(scalars[index]), scalars[index] != separator {
            text.append(scalars[index])
            pass()
        }
        return String(text)
    }

    private mutating func passLineEnd() {
        guard index < scalars.count else { return }
        if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { pass() }
        pass()
    }

    private mutating func pass() {
        cursor.pass(scalars[index])
        index += 1
    }

    private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}
