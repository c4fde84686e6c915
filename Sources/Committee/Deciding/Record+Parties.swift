// Who may start a written procedure or ask for a sitting (ENI-23.6a, ENI-23.6b).
extension Record {
    /// Whether somebody, as a source names them, is among those whom a rule allows.
    enum Allowance: Equatable { case allowed, notAllowed, cannotBeTold }

    func allowance(
        of words: String, by allowed: [Party], in committee: Body.ID
    ) -> Allowance {
        let party = self.party(named: words, in: committee)
        if allowed.contains(where: { $0.includes(party, chair: committees[committee]?.chair) }) {
            switch party {
            // A country is one of those who take part, or it is not "a participating country".
            case .delegation(let delegation) where !allowed.contains(party):
                return takesPart(delegation, in: committee) ? .allowed : .notAllowed
            case .chair, .coPresidents, .managingAuthority, .jointSecretariat, .commission, .country,
                .delegation, .other:
                return .allowed
            }
        }
        if case .other = party { return .cannotBeTold }
        return .notAllowed
    }

    /// The managing authority may be named by what it is or by its own name.
    private func party(named words: String, in committee: Body.ID) -> Party {
        guard let party = Party(written: words) else { return .other(words) }
        guard case .other(let name) = party else { return party }
        if words == "EC" { return .commission }
        if standing(of: Delegation(code: words), in: committee) != nil {
            return .delegation(Delegation(code: words))
        }
        let bodies = (committees[committee]?.particulars.programmes ?? [])
            .flatMap { programmes[$0]?.bodies ?? [] }.filter { $0.name.folded == name.folded }
        if bodies.contains(where: { $0.role == .managingAuthority }) { return .managingAuthority }
        if bodies.contains(where: { $0.role == .jointSecretariat }) { return .jointSecretariat }
        return party
    }

    private func takesPart(_ delegation: Delegation, in committee: Body.ID) -> Bool {
        switch standing(of: delegation, in: committee) {
        case .voting, .withoutVote: true
        case .advisory, .observer, .observerUntilSignature, .suspended, nil: false
        }
    }
}

extension Party {
    fileprivate func includes(_ other: Party, chair: Body.Chair?) -> Bool {
        switch (self, other) {
        case (.country, .delegation(let delegation)): delegation.country != nil
        // Who leads the committee may act as its chair.
        case (.chair, .delegation(let delegation)): chair?.delegation == delegation
        case (.other(let mine), .other(let theirs)): mine.folded == theirs.folded
        case (.chair, _), (.coPresidents, _), (.managingAuthority, _), (.jointSecretariat, _),
            (.commission, _), (.country, _), (.delegation, _), (.other, _):
            self == other
        }
    }
}

extension String {
    /// Letters and digits alone, in small letters: names are written with other dots and blanks in every source.
    var folded: String {
        var folded = UnicodeScalarView()
        for scalar in lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.canonicalCombiningClass != .notReordered
        {
            folded.append(scalar)
        }
        return String(folded)
    }
}
