import Committee
import EventLog

extension Office {
    /// Looks for words in decisions, statements, items of agendas, conditions and projects.
    ///
    /// - Parameters:
    ///   - text: Words, beginnings of words, "phrases", and operators such as `committee:TRI/MC`.
    ///   - limit: At most so many hits, 1 or more.
    ///   - cursor: Where the page before ended. It goes on at that page's moment.
    ///   - moment: The two clocks.
    /// - Returns: A page of hits, with the words marked.
    /// - Throws: `SearchRefusal`, and `OfficeRefusal.noSuch` for a committee or project that is not on record.
    package func search(
        _ text: String, limit: Int = 20, after cursor: SearchCursor? = nil, at moment: Moment
    ) throws -> SearchAnswer {
        let query = try meant(by: try SearchQuery(text), at: moment)
        if let cursor {
            let isSame = query.isOf(cursor) && cursor.asOf == moment.asOf && cursor.knownAt == moment.knownAt
            guard isSame else { throw SearchRefusal.foreignCursor }
        }
        let place = cursor.map { (order: $0.order, id: $0.id) }
        let last = try log.fingerprint().position
        var page = try SearchIndex.current(in: folder, of: log, upTo: last)
            .find(query, at: moment, limit: limit, after: place)
        if try !page.hits.allSatisfy({ try isHeld($0.document) }) {
            // A text was erased since the index was made. It must not be found, nor lie about.
            SearchIndex.remove(from: folder)
            // What is made anew is numbered anew: no page can go on from one before.
            guard cursor == nil else { throw SearchRefusal.foreignCursor }
            page = try SearchIndex.current(in: folder, of: log, upTo: last)
                .find(query, at: moment, limit: limit, after: nil)
            // Where the old file could not be taken away it is passed over.
            page.hits = try page.hits.filter { try isHeld($0.document) }
        }
        return answer(page, to: query, at: moment)
    }

    /// The query as it was typed, or, where nothing has a letter of it as a word by itself, the first of those that are less
    /// strict and find something.
    private func meant(by query: SearchQuery, at moment: Moment) throws -> SearchQuery {
        let looser = query.looser
        guard !looser.isEmpty else { return query }
        let index = try SearchIndex.current(in: folder, of: log, upTo: try log.fingerprint().position)
        for one in [query] + looser
        where try !index.find(one, at: moment, limit: 1, after: nil).hits.isEmpty {
            return one
        }
        guard let letter = query.words.first(where: \.isSingle), query.words.count == 1 else { return query }
        throw SearchRefusal.noSuchLetter(letter.text)
    }

    /// Whether the words of a document are still held: asked of the sealed texts themselves before they are shown.
    private func isHeld(_ document: SearchDocument) throws -> Bool {
        try document.sealedAt.allSatisfy { position in
            try log.entries(after: position - 1, upTo: position, limit: 1).contains {
                $0.sealed.values.contains(document.text)
            }
        }
    }

    private func answer(
        _ page: SearchIndex.Page, to query: SearchQuery, at moment: Moment
    ) -> SearchAnswer {
        let hits = page.hits.map { hit in
            let document = hit.document
            let title = MarkedSnippet(of: document.title, for: query.words)
            let text = MarkedSnippet(of: document.text, for: query.words)
            let isShown = document.kind == .statement || text.isMarked || document.title.isEmpty
            return SearchAnswer.Hit(
                kind: document.kind?.rawValue ?? "", day: document.day,
                committee: document.committee.flatMap { page.committees[$0] }, handle: document.handle,
                title: title.text, snippet: isShown || document.kind == .condition ? text.text : nil,
                isOpen: document.facets.contains(SearchDocument.open))
        }
        let next = page.hasMore ? page.hits.last : nil
        return SearchAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt, order: page.order, hits: hits,
            next: next.map { SearchCursor(moment, page.order, after: $0.id, of: query).text })
    }
}
