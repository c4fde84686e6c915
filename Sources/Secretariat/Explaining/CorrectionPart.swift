package import Committee
import Minutes

/// A correction of an entry on which an answer rests: each that was made, not only the last.
package struct CorrectionPart: Encodable, Equatable, Sendable {
    package var handle: String
    package var position: Int
    /// The position of the entry that it corrected.
    package var of: Int
    package var on: Occasion
    /// `nil` where the words are not held here.
    package var reason: String?

    /// The corrections of an entry among those that were read, in the order in which they were recorded.
    static func all(of entry: Entry, in read: [Entry]) -> [Self] {
        read.compactMap { other in
            guard case .record(.corrected(let correction)) = other.event,
                correction.target == entry.reference
            else { return nil }
            return Self(
                handle: other.fact.handle?.text ?? other.reference.text, position: other.position,
                of: entry.position, on: other.happenedOn, reason: correction.reason.text)
        }.sorted { $0.position < $1.position }
    }
}

extension [CorrectionPart] {
    /// `corrected by TRI/corrections/1 (entry 208, 22 April 2025): read with one line too many; then by …`
    func words(in language: Language) -> String? {
        let each = map { part in
            let day = part.on.shortWords(in: language)
            let place = language == .latvian ? "\(part.position). ieraksts" : "entry \(part.position)"
            let reason = part.reason ?? Phrase.withheld.words(in: language)
            return "\(part.handle) (\(place), \(day)): \(reason)"
        }
        guard !each.isEmpty else { return nil }
        return language == .latvian
            ? "labots ar " + each.joined(separator: "; pēc tam ar ")
            : "corrected by " + each.joined(separator: "; then by ")
    }
}
