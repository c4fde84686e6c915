extension ChangeRefusal {
    package var words: String {
        switch self {
        case .wasDiffers(let field, let stated, let recorded):
            "The correction says that \u{201C}\(field)\u{201D} was \(Self.quoted(stated)), but the record says \(Self.quoted(recorded)). Look at the entry again and correct the correction."
        case .notAField(let field):
            "\u{201C}\(field)\u{201D} is not a field of this entry. `protokols log --format json` shows the entry with its fields."
        case .notAValue(let field, let value):
            "\u{201C}\(field)\u{201D} cannot become \(Self.quoted(value)): that is not a value this field may have."
        case .notTheSame:
            "The correction would make another entry of this one: its identity and its handle stay. Retract it, and record the other."
        case .nothingChanges: "The correction changes nothing: it says what the record says already."
        }
    }

    private static func quoted(_ text: String?) -> String {
        text.map { "\u{201C}\($0)\u{201D}" } ?? "empty"
    }
}
