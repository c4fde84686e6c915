/// The fields of one mapping, asked for one by one; what nobody asks for is unknown.
final class Fields {
    let reading: Reading
    let place: Place
    private let fields: [Field]
    private var asked: [String] = []

    init(_ fields: [Field], at place: Place, reading: Reading) {
        self.fields = fields
        self.place = place
        self.reading = reading
    }

    func field(_ name: FieldName) -> Field? { field(named: name.rawValue) }

    /// A field by a name that is not one of ours alone: the domain names the parameters of the rules.
    func field(named name: String) -> Field? {
        if !asked.contains(name) { asked.append(name) }
        return fields.first { $0.name == name }
    }

    func has(_ name: FieldName) -> Bool { field(name) != nil }

    /// Whether the field is there and does not say that nothing is known.
    func says(_ name: FieldName) -> Bool { raw(name).map { !$0.isNotKnown } ?? false }

    /// The value as it stands; `nil` when the field is absent.
    func raw(_ name: FieldName) -> Located? { field(name)?.value }

    /// One value, where a file may leave it out or say that it is not known.
    func value<Value>(_ name: FieldName, _ spelling: Spelling<Value>) -> Value? {
        guard let located = raw(name), !located.isNotKnown else { return nil }
        return reading.value(located, spelling)
    }

    /// One value without which nothing can be recorded.
    func value<Value>(needed name: FieldName, _ spelling: Spelling<Value>) -> Value? {
        guard let located = raw(name), !located.isNotKnown else {
            reading.report(.missing(field: name.rawValue, spelling.form), at: raw(name)?.place ?? place)
            return nil
        }
        return reading.value(located, spelling)
    }

    /// One value, or a list of them.
    func values<Value>(_ name: FieldName, _ spelling: Spelling<Value>) -> [Value] {
        entries(name).compactMap { reading.value($0, spelling) }
    }

    /// The entries of a list; a single value is a list of one.
    func entries(_ name: FieldName) -> [Located] {
        guard let located = raw(name), !located.isNotKnown else { return [] }
        switch located.content {
        case .list(let list): return list
        case .text, .fields: return [located]
        case .refused: return []
        }
    }

    /// Each entry of a list of mappings, with its number, counted from 1.
    func each(_ name: FieldName, example: String, _ read: (Fields, Int) -> Void) {
        guard let located = raw(name), !located.isNotKnown else { return }
        switch located.content {
        case .list(let list):
            for (number, entry) in list.enumerated() {
                reading.fields(of: entry, example: example) { read($0, number + 1) }
            }
        case .text, .fields:
            reading.report(.listExpected(example: "[\(example)]"), located.text, at: located.place)
        case .refused: break
        }
    }

    /// Complains of every field that nobody asked for.
    func finish() {
        let known = asked
        for field in fields where !known.contains(field.name) {
            let missing = known.filter { name in !fields.contains { $0.name == name } }
            let kind = Problem.Kind.unknownField(
                nearest: nearest(to: field.name, among: missing), known: known)
            reading.report(kind, field.name, at: field.place)
        }
    }
}

extension Located {
    /// Words for "no value", where a value is optional. In quotes they are just words.
    var isNotKnown: Bool {
        guard case .text(let text, quoted: false) = content else { return false }
        return ["not known", "not published", "not held"].contains(trimmed(text))
    }
}

extension Reading {
    func value<Value>(_ located: Located, _ spelling: Spelling<Value>) -> Value? {
        switch located.content {
        case .text(let raw, _):
            let text = trimmed(raw)
            // An escape such as "\u202e" brings in what the door has kept out.
            if let invisible = text.unicodeScalars.first(where: \.isInvisible) {
                report(.invisibleCharacter(code: invisible.value), at: located.place)
                return nil
            }
            guard !text.isEmpty else {
                report(.empty(spelling.form), at: located.place)
                return nil
            }
            do throws(Problem.Kind) {
                return try spelling.read(text)
            } catch {
                report(error, text, at: located.place)
                return nil
            }
        case .list, .fields:
            report(.wrongKind(spelling.form), at: located.place)
            return nil
        case .refused: return nil
        }
    }

    /// Reads a mapping to its end, and complains of what is left over.
    @discardableResult
    func fields<Value>(of located: Located, example: String, _ read: (Fields) -> Value?) -> Value? {
        switch located.content {
        case .fields(let list):
            let fields = Fields(list, at: located.place, reading: self)
            defer { fields.finish() }
            return read(fields)
        case .text, .list:
            report(.mappingExpected(example: example), located.text, at: located.place)
            return nil
        case .refused: return nil
        }
    }
}
