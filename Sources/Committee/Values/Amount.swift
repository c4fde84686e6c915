/// A sum of money as a source states it: integer cents, and what the source leaves open is kept open.
package struct Amount: Hashable, Sendable {
    package let cents: Int
    /// ISO 4217, `EUR`.
    package let currency: String
    package let fund: Fund
    package let basis: Basis
    package let qualifier: Qualifier
    /// The smallest step the source's own figure shows, in cents: EUR 15.5 m has a step of 0.1 m.
    package let step: Int

    package init(
        cents: Int, currency: String = "EUR", fund: Fund = .notSaid, basis: Basis = .notSaid,
        qualifier: Qualifier = .exactly, step: Int = 1
    ) {
        self.cents = cents
        self.currency = currency
        self.fund = fund
        self.basis = basis
        self.qualifier = qualifier
        self.step = step
    }
}

/// Where the money comes from. Several funds stand beside ERDF (Baltic Sea Region, Interreg Europe).
package enum Fund: String, CaseIterable, Sendable {
    case erdf = "ERDF"
    case norwegian = "Norwegian"
    case swiss = "Swiss"
    case ipa = "IPA"
    case ndici = "NDICI"
    case eni = "ENI"
    case stateBudget = "state budget"
    case notSaid = "not said"
}

/// What a sum means: the same project has a ceiling when decided and an amount when contracted.
package enum Basis: String, CaseIterable, Sendable {
    case available
    case asked
    case ceiling
    case provisional
    case contracted
    case paid
    case notSaid = "not said"
}

/// How exactly a source means a figure ("almost 80 m").
package enum Qualifier: String, CaseIterable, Sendable {
    case exactly
    case almost
    case about
    case over
    case upTo = "up to"
}
