/// Writes comma-separated text (RFC 4180) that a spreadsheet opens without running anything.
package struct CSVWriter {
    package enum LineEnd: String, CaseIterable, Sendable {
        case crlf = "\r\n"
        case lf = "\n"
    }

    private let lineEnd: LineEnd
    private let separator: Character

    package init(lineEnd: LineEnd = .crlf, separator: Character = ",") {
        self.lineEnd = lineEnd
        self.separator = separator
    }

    package func text(of rows: [[String]]) -> String {
        rows.map { row in
            row.map { quoted(harmless($0)) }.joined(separator: String(separator)) + lineEnd.rawValue
        }.joined()
    }

    /// A cell that begins like a formula is one to Excel and to LibreOffice; the apostrophe makes it text.
    private func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
            !isPlainNumber(cell)
        else { return cell }
        return "'" + cell
    }

    private func isPlainNumber(_ cell: String) -> Bool {
        let unsigned = cell.hasPrefix("-") || cell.hasPrefix("+") ? cell.dropFirst() : cell[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
            }
    }

    private func quoted(_ cell: String) -> String {
        let special = Set("\"\n\r;,".unicodeScalars).union(String(separator).unicodeScalars)
        let isPlain = !cell.unicodeScalars.contains(where: special.contains)
        guard !isPlain || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
