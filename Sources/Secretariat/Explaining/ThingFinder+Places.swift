import Committee
import EventLog

// People name what stands in a sitting by its place there: "3, item 9", "item 9 of 3", "3#items/9".
extension ThingFinder {
    /// The handle of the one element that stands at such a place; `nil` where the words name no place, or nothing stands there.
    func element(at name: String) throws -> String? {
        guard let place = PlaceWords(name) else { return nil }
        var found: [String] = []
        for row in try directory.sittings().sorted(by: { $0.lastDay > $1.lastDay })
        where place.forum == nil || row.handle == place.forum || row.number == place.forum {
            let handle = "\(row.handle)#\(place.path)"
            if try isOnRecord(handle, in: row.handle) { found.append(handle) }
            // Of the many that have an item of that number the latest are named.
            if found.count == 5 { break }
        }
        guard found.count < 2 else { throw OfficeRefusal.severalCalled(name, found.sorted()) }
        return found.first
    }

    private func isOnRecord(_ handle: String, in document: String) throws -> Bool {
        let recorded = try log.entries(
            about: [Subject(.document, document)], upTo: directory.moment.knownAt
        ).map { try Entry($0) }
        return history(recorded, asOf: directory.moment.asOf).contains { $0.fact.handle?.text == handle }
    }
}

/// A place on an agenda, as people write it.
struct PlaceWords: Equatable {
    /// The sitting or written procedure, by its number or its handle; `nil` where the words leave it open.
    let forum: String?
    /// `items/9`, or the path of what else stands there.
    let path: String

    init?(_ words: String) {
        if let mark = words.firstIndex(of: "#") {
            let path = words[words.index(after: mark)...]
            guard mark > words.startIndex, !path.isEmpty else { return nil }
            (forum, self.path) = (String(words[..<mark]), String(path))
        } else if let match = words.wholeMatch(of: #/(?:(?<forum>.+), )?item (?<item>[^ ,]+)/#) {
            (forum, path) = (match.forum.map(String.init), "items/\(match.item)")
        } else if let match = words.wholeMatch(of: #/item (?<item>[^ ,]+) of (?<forum>.+)/#) {
            (forum, path) = (String(match.forum), "items/\(match.item)")
        } else {
            return nil
        }
    }
}
