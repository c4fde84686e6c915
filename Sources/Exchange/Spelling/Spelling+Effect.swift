import Committee

extension Spelling where Value == Decision.Effect {
    /// `at once`, `from 2025-04-01`, `after European Commission, managing authority`.
    static var effect: Self {
        Spelling(form: .effect) { (text) throws(Problem.Kind) in
            if text == "at once" { return .atOnce }
            if text.hasPrefix("from ") {
                return .from(try Spelling<Day>.day.read(String(text.dropFirst(5))))
            }
            guard text.hasPrefix("after ") else { throw .notA(.effect) }
            var gates: [Decision.Gate] = []
            for word in text.dropFirst(6).split(separator: ",") {
                let name = trimmed(String(word.filter { $0 != "[" && $0 != "]" }))
                gates.append(try Spelling<Decision.Gate>.word.read(name))
            }
            guard !gates.isEmpty else { throw .notA(.effect) }
            return .after(gates)
        }
    }
}
