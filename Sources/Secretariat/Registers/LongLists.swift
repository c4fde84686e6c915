import Committee

/// Lists of a row as it is kept, which may be long: all that was said in a sitting. Where they are alike in two rows they need
/// not be decoded to tell what has changed.
struct LongLists {
    let fields: [String]

    /// The two rows, each of the lists empty in both that is the same in both.
    ///
    /// - Throws: `Unreadable` where a row is not in the stored form.
    func emptied(_ one: String, _ other: String) throws(Unreadable) -> (String, String) {
        if fields.isEmpty { return (one, other) }
        let (first, second) = (try JSONOutline(Array(one.utf8)), try JSONOutline(Array(other.utf8)))
        let alike = fields.compactMap { field -> (Range<Int>, Range<Int>)? in
            guard let place = first.member(field), let otherPlace = second.member(field),
                first.bytes[place] == second.bytes[otherPlace]
            else { return nil }
            return (place, otherPlace)
        }
        return (emptied(alike.map(\.0), in: first.bytes), emptied(alike.map(\.1), in: second.bytes))
    }

    private func emptied(_ lists: [Range<Int>], in row: [UInt8]) -> String {
        var row = row
        for list in lists.sorted(by: { $0.lowerBound > $1.lowerBound }) {
            row.replaceSubrange(list, with: "[]".utf8)
        }
        return String(decoding: row, as: UTF8.self)
    }
}
