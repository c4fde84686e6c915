import Committee

extension Spelling where Value == Quorum {
    /// `2 of 3` (a share), `3 delegations`, `all`.
    static var quorum: Self {
        Spelling(form: .quorum) { (text) throws(Problem.Kind) in
            let words = text.split(separator: " ").map(String.init)
            switch (words.count, digits(words.first ?? "")) {
            case (1, _) where text == "all": return .all
            case (2, let count?) where words[1] == "delegations" && count > 0: return .delegations(count)
            case (3, let share?) where words[1] == "of":
                guard let whole = digits(words[2]), share > 0, share <= whole else { throw .notA(.quorum) }
                return .share(share, of: whole)
            case (_, _): throw .notA(.quorum)
            }
        }
    }
}

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
