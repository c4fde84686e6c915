/// What a delegation may do in this committee, where that differs from its standing in the programme: the same country
/// votes in one committee and observes in another (4b case 3), and some sit for certain themes only (P31).
package struct Seat: Hashable, Sendable {
    package var delegation: Delegation
    package var standing: Standing
    /// Empty where the seat is for every theme.
    package var themes: [String]

    package init(_ delegation: Delegation, _ standing: Standing, themes: [String] = []) {
        self.delegation = delegation
        self.standing = standing
        self.themes = themes
    }

    package func isFor(_ theme: String) -> Bool { themes.isEmpty || themes.contains(theme) }
}
