import Committee
import Foundation
import GRDB

/// In which order hits come.
package enum SearchOrder: String, Codable, Sendable {
    /// By how well they fit (BM25, a title counting four times).
    case relevance
    /// What was recorded last comes first. Weighing a hundred thousand hits takes longer than anybody waits, and among so
    /// many the words say little of which is meant.
    case latest

    static let mostWeighed = 2000
    /// A word in more places than this is too common to be weighed, however few the hits.
    static let mostPlaces = 10_000
}

extension SearchIndex {
    struct Hit {
        var id: Int64
        var document: SearchDocument
    }

    struct Page {
        var order: SearchOrder
        var hits: [Hit]
        var hasMore: Bool
        /// Codes of committees by identity.
        var committees: [String: String]
    }

    /// One page of what is found.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - moment: The two clocks.
    ///   - limit: At most so many hits.
    ///   - after: The hit after which the page begins, and the order of the pages before it.
    /// - Returns: The hits in their order, and whether there are more.
    /// - Throws: `OfficeRefusal.noSuch` for a committee or project that is not on record at the moment.
    func find(
        _ query: SearchQuery, at moment: Moment, limit: Int, after: (order: SearchOrder, id: Int64)?
    ) throws -> Page {
        try queue.read { database in
            let asked = Asked(database: database, moment: moment, query: query)
            let filter = try asked.filter()
            let order = try after?.order ?? asked.order()
            var ids: [Int64]
            switch order {
            case .relevance: ids = try asked.weighed(filter, after: after?.id, limit: limit + 1)
            case .latest: ids = try asked.latest(filter, after: after?.id, limit: limit + 1)
            }
            let hasMore = ids.count > limit
            if hasMore { ids.removeLast() }
            let hits = try ids.map { Hit(id: $0, document: try asked.document($0)) }
            var committees: [String: String] = [:]
            for id in Set(hits.compactMap(\.document.committee)) {
                committees[id] = try asked.committee(id)?.handle
            }
            return Page(order: order, hits: hits, hasMore: hasMore, committees: committees)
        }
    }
}

/// A query at a moment, in the words of the database.
private struct Asked {
    let database: Database
    let moment: Moment
    let query: SearchQuery

    /// What stands in the condition and what is bound to it.
    struct Filter {
        /// Each group narrows: one of its tokens has to be there.
        var facets: [[String]]
        var condition: String
        var arguments: StatementArguments
    }

    private func clocks(_ table: String) -> String {
        "\(table).valid_from <= ? AND \(table).valid_until > ? AND \(table).known_from <= ? AND \(table).known_until > ?"
    }

    private var clockArguments: StatementArguments {
        [moment.asOf.iso, moment.asOf.iso, moment.knownAt, moment.knownAt]
    }

    func filter() throws -> Filter {
        var filter = Filter(facets: [], condition: clocks("d"), arguments: clockArguments)
        if !query.committees.isEmpty {
            filter.facets.append(
                try subjects(query.committees, .committee, or: .committee).map(SearchDocument.committee))
        }
        if !query.projects.isEmpty {
            filter.facets.append(
                try subjects(query.projects, .project, or: .project).map(SearchDocument.project))
        }
        if !query.outcomes.isEmpty { filter.facets.append(query.outcomes.map(SearchDocument.outcome)) }
        if !query.kinds.isEmpty { filter.facets.append(query.kinds.map(SearchDocument.kind)) }
        if query.isOpen { filter.facets.append([SearchDocument.open]) }
        if let from = query.from {
            filter.condition += " AND d.day >= ?"
            filter.arguments += [from.iso]
        }
        if let until = query.until {
            filter.condition += " AND d.day < ?"
            filter.arguments += [until.iso]
        }
        if !query.countries.isEmpty { narrow(&filter, to: query.countries) }
        return filter
    }

    /// Statements of a country's delegation, projects and conditions with a partner from it, and what was decided or on
    /// the agenda about such projects. Partners stand with the project alone: a correction there reaches all of these.
    private func narrow(_ filter: inout Filter, to countries: [Country]) {
        let own = countries.map { SearchDocument.country($0.code) }
        let through = [SearchDocument.kind(.decision), SearchDocument.kind(.item)]
        filter.facets.append(own + through)
        let isOwn = has(own, in: "d")
        filter.condition += """
             AND (\(isOwn) OR EXISTS (
                SELECT 1 FROM json_each(d.body, '$.projects') p CROSS JOIN document q
                ON q.subject = p.value AND q.subject_kind = \(Subject.Kind.project.rawValue)
                WHERE \(has(through, in: "d")) AND \(clocks("q")) AND \(has(own, in: "q"))))
            """
        filter.arguments += clockArguments
    }

    /// Tokens are ours, letters and digits alone: they may stand in the statement.
    private func has(_ tokens: [String], in table: String) -> String {
        "(" + tokens.map { "instr(\(table).facets, ' \($0) ') > 0" }.joined(separator: " OR ") + ")"
    }

    private func subjects(_ names: [String], _ kind: Subject.Kind, or thing: Refusal.Thing) throws -> [String]
    {
        try names.flatMap { name in
            let found = try String.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT DISTINCT d.subject FROM named n CROSS JOIN document d ON d.id = n.document
                        WHERE n.name = ? AND d.subject_kind = ? AND \(clocks("d")) ORDER BY d.subject
                        """), arguments: [name.searchable, kind.rawValue] + clockArguments)
            guard !found.isEmpty else { throw OfficeRefusal.noSuch(thing, name) }
            return found
        }
    }

    // MARK: Words

    private var words: [String] { query.words.map(\.quoted) }

    private var wordsExpression: String { "{title text} : (\(words.joined(separator: " AND ")))" }

    private func expression(_ facets: [[String]]) -> String {
        let groups = (facets.isEmpty ? [[SearchDocument.anything]] : facets).map { tokens in
            "facets : (\(tokens.map { "\"\($0)\"" }.joined(separator: " OR ")))"
        }
        return ((words.isEmpty ? [] : [wordsExpression]) + groups).joined(separator: " AND ")
    }

    func order() throws -> SearchOrder {
        guard !words.isEmpty else { return .latest }
        if try count(wordsExpression, upTo: SearchOrder.mostWeighed) > SearchOrder.mostWeighed {
            return .latest
        }
        // BM25 asks of each word in how many places it stands, and would count them all.
        let isCommon = try words.contains {
            try count("{title text} : \($0)", upTo: SearchOrder.mostPlaces) > SearchOrder.mostPlaces
        }
        return isCommon && words.count > 1 ? .latest : .relevance
    }

    private func count(_ expression: String, upTo most: Int) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT \(most + 1))"),
            arguments: [expression]) ?? 0
    }

    // MARK: Pages

    func latest(_ filter: Filter, after id: Int64?, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT d.id FROM words w CROSS JOIN document d ON d.id = w.rowid
                WHERE words MATCH ? AND \(filter.condition) AND w.rowid < ? ORDER BY w.rowid DESC LIMIT ?
                """,
            arguments: [expression(filter.facets)] + filter.arguments + [id ?? Int64.max, limit])
    }

    /// The page goes on behind the hit named, wherever that stands now: what is recorded meanwhile changes every weight a
    /// little, and a weight written into a cursor would then stand between other hits.
    func weighed(_ filter: Filter, after id: Int64?, limit: Int) throws -> [Int64] {
        let narrowed = filter.facets.map { " AND \(has($0, in: "d"))" }.joined()
        let weighed = try Int64.fetchAll(
            database,
            sql: """
                SELECT d.id FROM words w CROSS JOIN document d ON d.id = w.rowid
                WHERE words MATCH ? AND \(filter.condition)\(narrowed)
                ORDER BY bm25(words, 4.0, 1.0, 0.0), d.id DESC
                """, arguments: [wordsExpression] + filter.arguments)
        // Whoever types a name means what bears it, before all that only speaks of it.
        let meant = try named(query.words.map(\.text).joined(separator: " "))
        let all = weighed.filter(meant.contains) + weighed.filter { !meant.contains($0) }
        guard let id else { return Array(all.prefix(limit)) }
        guard let place = all.firstIndex(of: id) else { throw SearchRefusal.foreignCursor }
        return Array(all[(place + 1)...].prefix(limit))
    }

    private func named(_ name: String) throws -> Set<Int64> {
        Set(
            try Int64.fetchAll(
                database.cachedStatement(sql: "SELECT document FROM named WHERE name = ?"),
                arguments: [name.searchable]))
    }

    func document(_ id: Int64) throws -> SearchDocument {
        let body = try String.fetchOne(
            database.cachedStatement(sql: "SELECT body FROM document WHERE id = ?"), arguments: [id])
        return try JSONDecoder().decode(SearchDocument.self, from: Data((body ?? "").utf8))
    }

    func committee(_ subject: String) throws -> SearchDocument? {
        let body = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT d.body FROM document d WHERE d.subject = ?
                    AND d.subject_kind = \(Subject.Kind.committee.rawValue) AND \(clocks("d"))
                    """), arguments: [subject] + clockArguments)
        return try body.map { try JSONDecoder().decode(SearchDocument.self, from: Data($0.utf8)) }
    }
}

extension SearchQuery.Word {
    /// A string of FTS5, in which nothing is an operator. A word is the beginning of words, but a single letter or digit is
    /// only itself: the third sitting is not the thirtieth.
    fileprivate var quoted: String {
        let string = "\"\(text.replacing("\"", with: "\"\""))\""
        return isWhole ? string : "\(string) *"
    }
}

extension String {
    /// Whether its last word is one letter or digit long.
    var endsInSingleLetter: Bool {
        let trimmed = reversed().drop { !($0.isLetter || $0.isNumber) }
        return trimmed.prefix { $0.isLetter || $0.isNumber }.count == 1
    }
}
