/// Why there is no PDF.
package enum PDFProblem: Error, Equatable {
    case typstNotInstalled
    /// What Typst said about the template.
    case template(String)
    /// Letters that none of the template's fonts has.
    case lettersWithoutFont([Character])
    case tookTooLong(seconds: Int)
    /// The program was found but could not be run, or its files could not be written or read.
    case notRun(String)
}

extension PDFProblem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .typstNotInstalled:
            """
            PDF needs Typst, which is not installed here. Install it with
              python3 -m venv ~/.local/share/protokols/typst && \
            ~/.local/share/protokols/typst/bin/pip install typst
            or put the typst executable on the PATH. DOCX, HTML and Markdown need nothing.
            """
        case .template(let message):
            "Typst could not lay out the minutes. Mend the template, or leave it out. Typst says:\n\(message)"
        case .lettersWithoutFont(let letters):
            """
            No font of the template has \(letters.map(Self.named).joined(separator: ", ")). \
            Install a font that has, and name it in the template; or write the word otherwise.
            """
        case .tookTooLong(let seconds):
            "Typst did not finish within \(seconds) seconds and was ended. Try again, or with the usual template."
        case .notRun(let reason):
            "Typst could not be run: \(reason)"
        }
    }

    private static func named(_ letter: Character) -> String {
        let points = letter.unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return "“\(letter)” (\(points.joined(separator: " ")))"
    }
}
