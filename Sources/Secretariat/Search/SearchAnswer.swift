package import Committee
import Crypto
import Foundation

/// A page of what was found.
package struct SearchAnswer: Answer {
    package struct Hit: Encodable, Equatable, Sendable {
        package var kind: String
        package var day: String
        package var committee: String?
        package var handle: String
        /// Where the words stand in it they are marked: `«lēmums»`.
        package var title: String
        /// The piece of the text around the words, with these marked; `nil` where there is no text.
        package var snippet: String?
        package var isOpen: Bool
    }

    package var asOf: String
    package var knownAt: Int
    package var order: SearchOrder
    package var hits: [Hit]
    /// Where the next page begins; `nil` with the last.
    package var next: String?

    package var table: TextTable {
        TextTable(
            columns: ["Day", "Kind", "Committee", "Where", "Found"],
            rows: hits.map { hit in
                [
                    hit.day, hit.isOpen ? "\(hit.kind), open" : hit.kind, hit.committee ?? "", hit.handle,
                    [hit.title, hit.snippet].compactMap(\.self).filter { !$0.isEmpty }
                        .joined(separator: " | "),
                ]
            }, notes: notes)
    }

    private var notes: [String] {
        let order: [String] =
            switch self.order {
            case .relevance: []
            case .latest: hits.count > 1 ? ["What was recorded last comes first."] : []
            }
        return order + (next.map { ["More: --after \($0)"] } ?? [])
    }
}

/// Where a search goes on: its moment, its order, the last hit shown, and which search it was.
package struct SearchCursor: Equatable, Sendable {
    package let asOf: Day
    package let knownAt: Int
    let order: SearchOrder
    let id: Int64
    let query: String

    init(_ moment: Moment, _ order: SearchOrder, after id: Int64, of query: SearchQuery) {
        asOf = moment.asOf
        knownAt = moment.knownAt
        self.order = order
        self.id = id
        self.query = query.fingerprint
    }

    /// Reads what `text` writes.
    ///
    /// - Throws: `SearchRefusal.unreadableCursor`.
    package init(_ text: String) throws {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let order = SearchOrder(rawValue: parts[0]), let asOf = Day(parts[1]),
            let knownAt = Int(parts[2]), let id = Int64(parts[3])
        else { throw SearchRefusal.unreadableCursor }
        self.order = order
        self.asOf = asOf
        self.knownAt = knownAt
        self.id = id
        query = parts[4]
    }

    /// `relevance_2025-03-31_195_1234_9f3a2b1c`
    package var text: String { "\(order.rawValue)_\(asOf.iso)_\(knownAt)_\(id)_\(query)" }
}

extension SearchQuery {
    /// Tells one query from another, so that a page of one is not taken for a page of the other.
    fileprivate var fingerprint: String {
        let digest = SHA256.hash(data: Data(String(describing: self).utf8))
        return digest.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func isOf(_ cursor: SearchCursor) -> Bool { cursor.query == fingerprint }
}
