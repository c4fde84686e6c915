internal import Yams

/// Turns YAML text into located values: no anchors, no tags, no types, bounded in depth and number.
struct Composer {
    static let deepest = 24
    static let most = 200_000

    let file: String
    let reading: Reading
    private var count = 0

    init(file: String, reading: Reading) {
        self.file = file
        self.reading = reading
    }

    mutating func documents(in text: String) -> [Located] {
        if let place = firstAlias(in: text, file: file) {
            reading.report(.alias, at: place)
            return []
        }
        var marked = MarkedText(text)
        while true {
            var nodes: [Node] = []
            do {
                // `basic` resolves nothing; the other resolvers would run their patterns over every key.
                let parser = try Parser(yaml: marked.text, resolver: .basic, encoding: .utf8)
                while let node = try parser.nextRoot() { nodes.append(node) }
                return nodes.compactMap { located($0, marked, depth: 1) }
            } catch YamlError.duplicatedKeysInMapping(_, let context) {
                // The parser gives up at the first duplicate. Once that key is marked it reads on, and all
                // duplicates are reported below, together with whatever else is wrong.
                if marked.mark(line: context.mark.line, column: context.mark.column) { continue }
                reading.report(.duplicateField(first: nil), at: place(context.mark, marked))
                return nodes.compactMap { located($0, marked, depth: 1) }
            } catch {
                reading.report(syntaxProblem(error, marked))
                return nodes.compactMap { located($0, marked, depth: 1) }
            }
        }
    }

    private mutating func located(_ node: Node, _ marked: MarkedText, depth: Int) -> Located? {
        let place = place(node.mark, marked)
        count += 1
        guard count <= Self.most else {
            // Said once; the rest of the file is not worth a complaint for each value.
            if count == Self.most + 1 { reading.report(.tooMuch(limit: Self.most), at: place) }
            return nil
        }
        guard depth <= Self.deepest else {
            reading.report(.tooDeep(limit: Self.deepest), at: place)
            return nil
        }
        guard node.anchor == nil else {
            reading.report(.anchor, at: place)
            return nil
        }
        switch node {
        case .alias:
            reading.report(.alias, at: place)
            return nil
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            guard isCore(scalar.tag, .str) else { return refusedTag(at: place) }
            return Located(place: place, content: .text(normalised(scalar.string), quoted: !isPlain))
        case .sequence(let sequence):
            guard isCore(sequence.tag, .seq) else { return refusedTag(at: place) }
            var list: [Located] = []
            for node in sequence { located(node, marked, depth: depth + 1).map { list.append($0) } }
            return Located(place: place, content: .list(list))
        case .mapping(let mapping):
            guard isCore(mapping.tag, .map) else { return refusedTag(at: place) }
            return Located(place: place, content: .fields(fields(mapping, marked, depth: depth)))
        }
    }

    private mutating func fields(_ mapping: Node.Mapping, _ marked: MarkedText, depth: Int) -> [Field] {
        var fields: [Field] = []
        var places: [String: Place] = [:]
        for (key, value) in mapping {
            guard let located = located(key, marked, depth: depth + 1) else { continue }
            guard case .text(let text, _) = located.content, !text.isEmpty else {
                reading.report(.fieldNameNotText, at: located.place)
                continue
            }
            let name = MarkedText.unmarked(text)
            if let first = places[name] {
                reading.report(.duplicateField(first: first), name, at: located.place)
                continue
            }
            places[name] = located.place
            // A value that was refused has been reported; its field is still there, and not missing.
            let content = self.located(value, marked, depth: depth + 1)
            fields.append(
                Field(
                    name: name, place: located.place,
                    value: content ?? Located(place: located.place, content: .refused)))
        }
        return fields
    }

    private func isCore(_ tag: Tag, _ core: Tag.Name) -> Bool {
        tag == Tag(.implicit) || tag == Tag(core)
    }

    private func refusedTag(at place: Place) -> Located? {
        reading.report(.tag, at: place)
        return nil
    }

    func place(_ mark: Mark?, _ marked: MarkedText) -> Place {
        guard let mark, mark.line > 0, mark.column > 0 else { return Place(file: file, line: 1, column: 1) }
        return Place(file: file, line: mark.line, column: marked.column(mark.column, inLine: mark.line))
    }
}
