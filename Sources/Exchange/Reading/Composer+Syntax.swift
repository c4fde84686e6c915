internal import Yams

extension Composer {
    func syntaxProblem(_ error: any Error, _ marked: MarkedText) -> Problem {
        switch error {
        case YamlError.scanner(let context, let words, let mark, _),
            YamlError.parser(let context, let words, let mark, _),
            YamlError.composer(let context, let words, let mark, _):
            if words == "found undefined alias" {
                return Problem(place: place(mark, marked), text: "", kind: .alias)
            }
            let syntax = syntax(words, context?.text ?? "", in: marked.text, mark)
            // An open quote or bracket is noticed at the end of the file; the reader wants its beginning.
            let start = syntax == .openQuote || syntax == .openBracket ? context?.mark : nil
            return Problem(place: place(start ?? mark, marked), text: "", kind: .syntax(syntax))
        case YamlError.memory:
            // This is how the parser says that its own limit of nesting is passed.
            return Problem(place: start, text: "", kind: .tooDeep(limit: Self.deepest))
        default:
            return Problem(place: start, text: "", kind: .syntax(.other("\(error)")))
        }
    }

    private var start: Place { Place(file: file, line: 1, column: 1) }

    private func syntax(_ words: String, _ context: String, in text: String, _ mark: Mark) -> Problem.Syntax {
        if context.contains("quoted scalar"),
            words.contains("end of stream") || words.contains("document indicator")
        {
            return .openQuote
        }
        if words.contains("escape") { return .escape }
        if context.contains("flow sequence") || context.contains("flow mapping") { return .openBracket }
        if words.contains("mapping values are not allowed") { return .colonInText }
        if words.contains("cannot start any token") {
            return scalar(at: mark, in: text) == "\t" ? .tab : .startsWithReserved
        }
        if words.contains("tab character") { return .tab }
        if words.contains("did not find expected key")
            || words.contains("did not find expected '-' indicator")
            || words.contains("could not find expected ':'") || words.contains("<document start>")
            || words.contains("block sequence entries are not allowed")
        {
            return .indentation
        }
        return .other(words)
    }

    private func scalar(at mark: Mark, in text: String) -> Unicode.Scalar? {
        var cursor = Cursor(file: file)
        for scalar in text.unicodeScalars {
            if cursor.place.line == mark.line, cursor.place.column == mark.column { return scalar }
            cursor.pass(scalar)
        }
        return nil
    }
}
