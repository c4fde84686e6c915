/// As much of JSON as a document needs, written with its keys in the order given.
enum JSON {
    case text(String)
    case number(Int)
    case yes(Bool)
    case list([JSON])
    case object([(String, JSON)])

    /// The value in lines, two spaces deeper for each level, so that two documents can be compared by line.
    func written(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .text(let words): return Self.quoted(words)
        case .number(let number): return String(number)
        case .yes(let value): return value ? "true" : "false"
        case .list(let values):
            guard !values.isEmpty else { return "[]" }
            let lines = values.map { inner + $0.written(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
        case .object(let members):
            let lines = members.map { inner + Self.quoted($0.0) + ": " + $0.1.written(indent: inner) }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
        }
    }

    private static func quoted(_ words: String) -> String {
        var quoted = "\""
        // After `legible` a line end is the only control character left.
        for scalar in words.legible.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
