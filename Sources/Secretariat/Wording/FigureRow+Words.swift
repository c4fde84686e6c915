import Committee
import Foundation
import Minutes

extension FigureRow {
    /// Addresses are longer than any line that can be read; `representation` has them.
    func told(in language: Language) -> String {
        guard language == .latvian, let measure = Figure.Measure(rawValue: measure) else {
            return words.components(separatedBy: " [").first ?? words
        }
        let value =
            count.map(String.init) ?? amount.map { Amount.plain(cents: $0.cents, $0.currency, in: language) }
            ?? ""
        let qualifier = Qualifier(rawValue: qualifier)?.words(in: language) ?? ""
        let country = country.flatMap { Country($0) }
        let details = [part, derived ? "aprēķināts" : nil].compactMap(\.self).joined(separator: ", ")
        return "\(measure.words(in: language, country: country)): \(qualifier)\(value)"
            + (details.isEmpty ? "" : " (\(details))")
    }
}
