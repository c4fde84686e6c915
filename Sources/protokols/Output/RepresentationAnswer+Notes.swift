import Committee
import Secretariat

extension RepresentationAnswer {
    /// What stands under the table: one heading for each programme and year, and each source once, at the end.
    ///
    /// Addresses are longer than any line that can be read; JSON has them with each figure.
    var notesByYear: [String] {
        var sources: [String] = []
        var notes: [String] = []
        for line in lines {
            let own = line.notes { source in
                if let known = sources.firstIndex(of: source) { return known + 1 }
                sources.append(source)
                return sources.count
            }
            guard !own.isEmpty else { continue }
            if !notes.isEmpty { notes.append("") }
            notes += ["\(line.programme) \(line.year)"] + own.map { "  \($0)" }
        }
        guard !sources.isEmpty else { return notes }
        return notes + ["", "Sources"] + sources.enumerated().map { "  [\($0 + 1)] \($1)" }
    }
}

extension RepresentationAnswer.Line {
    fileprivate func notes(number: (String) -> Int) -> [String] {
        stated.sorted { $0.rank < $1.rank }.map {
            "stated: \($0.wordsWithoutSource) [\(number($0.sourceWords))]"
        }
            + (labels.isEmpty ? [] : ["counted: \(labels.joined(separator: ", "))"])
            + voting
            + reservations.map { "\($0.stance) in \($0.sitting): \($0.words ?? "words not held")" }
            + advice.filter(\.differs).map(\.words)
    }
}

extension FigureRow {
    /// In the order of the measures, the whole before its parts.
    fileprivate var rank: (Int, String) {
        (Figure.Measure.allCases.firstIndex { $0.rawValue == measure } ?? Int.max, part ?? "")
    }

    fileprivate var sourceWords: String {
        [source.kind, source.address].compactMap(\.self).joined(separator: ", ")
    }

    fileprivate var wordsWithoutSource: String {
        let ending = " [\(sourceWords)]"
        return words.hasSuffix(ending) ? String(words.dropLast(ending.count)) : words
    }
}
