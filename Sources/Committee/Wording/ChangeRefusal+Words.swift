extension ChangeRefusal {
    package var words: String {
        switch self {
        case .wasDiffers(let field, let stated, let recorded):
            "The correction says that \u{201C}\(field)\u{201D} was \(Self.quoted(stated)), but the record says \(Self.quoted(recorded)). Look at the entry again and correct the correction."
        case .notAField(let field, let has):
            "\u{201C}\(field)\u{201D} is not a field of this entry. It has \(Self.listed(has))."
        case .severalFields(let name, let fields):
            "\u{201C}\(name)\u{201D} stands in several places of this entry: \(Self.listed(fields.map { "\($0.field) (\(Self.quoted($0.was)))" })). Write the one you mean as it stands here; for one project of a block add `project`."
        case .notAValue(let field, let value):
            "\u{201C}\(field)\u{201D} cannot become \(Self.quoted(value)): that is not a value this field may have."
        case .notTheSame:
            "The correction would make another entry of this one: its identity and its handle stay. Retract it, and record the other."
        case .nothingChanges: "The correction changes nothing: it says what the record says already."
        }
    }

    private static func listed(_ fields: [String]) -> String {
        guard !fields.isEmpty else { return "none that could be corrected" }
        let shown = fields.prefix(12).joined(separator: ", ")
        let more = fields.count - 12
        return more > 0 ? "\(shown) and \(more) more, which `protokols log --format json` shows" : shown
    }

    private static func quoted(_ text: String?) -> String {
        text.map { "\u{201C}\($0)\u{201D}" } ?? "empty"
    }
}
