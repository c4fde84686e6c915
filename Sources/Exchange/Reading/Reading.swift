import Committee

/// One reading of one record file: what has been found in it so far.
///
/// A class, because every part of the reader adds to the same two lists.
final class Reading {
    private let fetch: (String) throws -> [UInt8]?
    private(set) var elements: [Element] = []
    private var found: Set<Problem> = []
    private var stated: [String: Place] = [:]
    private var counts: [String: Int] = [:]
    private var tables: [String: Table?] = [:]

    init(annex fetch: @escaping (String) throws -> [UInt8]?) {
        self.fetch = fetch
    }

    var isGood: Bool { found.isEmpty }

    var problems: [Problem] {
        found.sorted { $0.place == $1.place ? $0.sentence < $1.sentence : $0.place < $1.place }
    }

    func report(_ kind: Problem.Kind, _ text: String = "", at place: Place) {
        found.insert(Problem(place: place, text: shortened(text.visible), kind: kind))
    }

    func report(_ problem: Problem) { found.insert(problem) }

    func add(_ element: Element) {
        if let first = stated[element.handle.text] {
            report(.duplicateHandle(first: first), element.handle.text, at: element.place)
        } else {
            stated[element.handle.text] = element.place
            elements.append(element)
        }
    }

    /// How often this has been asked for: 1 the first time.
    func count(of path: String) -> Int {
        counts[path, default: 0] += 1
        return counts[path, default: 0]
    }

    /// People arrive before an item and leave before one: the agenda is recorded before who was there.
    func putAgendaFirst(from start: Int) {
        let (agenda, rest) = elements[start...].reduce(into: ([Element](), [Element]())) { parts, element in
            if case .item = element.statement { parts.0.append(element) } else { parts.1.append(element) }
        }
        elements.replaceSubrange(start..., with: agenda + rest)
    }

    /// The bytes of a file beside the record file. Its name is checked before anybody looks for it.
    func bytes(ofAnnex name: String, at place: Place) -> [UInt8]? {
        guard isInsideFolder(name) else {
            report(.annexOutside, name, at: place)
            return nil
        }
        do {
            if let bytes = try fetch(name) { return bytes }
            report(.annexNotFound, name, at: place)
        } catch {
            report(.annexUnreadable(reason: "\(error)"), name, at: place)
        }
        return nil
    }

    func table(inAnnex name: String, at place: Place) -> Table? {
        if let table = tables[name] { return table }
        let text = bytes(ofAnnex: name, at: place).flatMap { self.text(of: $0, file: name) }
        let read = text.flatMap { Table(csv: $0, file: name, reading: self) }
        tables[name] = .some(read)
        return read
    }

    private func isInsideFolder(_ name: String) -> Bool {
        let steps = name.split(separator: "/", omittingEmptySubsequences: false)
        guard steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return false }
        let foreign: Set<Character> = ["\\", ":"]
        return !name.hasPrefix("~") && !name.contains(where: { foreign.contains($0) || $0.isNewline })
    }

    private func shortened(_ text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        guard line.count > 80 || line.count < text.count else { return text }
        return line.prefix(80) + "…"
    }
}
