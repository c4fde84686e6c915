package import Committee

/// One thing that a record file states, on its own: it is compared, recorded or refused as a whole.
package struct Element: Sendable {
    package let handle: Handle
    package let place: Place
    package let happenedOn: Occasion
    package let source: Source
    package let statement: Statement
    /// The secretary's reason for recording it although it is against the rules.
    package let nevertheless: String?

    package init(
        handle: Handle, place: Place, happenedOn: Occasion, source: Source, statement: Statement,
        nevertheless: String? = nil
    ) {
        self.handle = handle
        self.place = place
        self.happenedOn = happenedOn
        self.source = source
        self.statement = statement
        self.nevertheless = nevertheless
    }
}
