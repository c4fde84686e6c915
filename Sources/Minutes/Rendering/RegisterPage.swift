/// A table of decisions as one self-contained HTML page with a search field. Without scripts the whole table is
/// there; with them it is filtered as one types, whatever the case and the diacritics.
package struct RegisterPage: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        package let anchor: String
        package let cells: [String]
        /// What opens under the row: projects, text, source.
        package let details: [String]

        package init(anchor: String, cells: [String], details: [String]) {
            self.anchor = anchor
            self.cells = cells
            self.details = details
        }
    }

    package let language: Language
    package let title: String
    package let subtitle: String
    package let searchLabel: String
    package let foundLabel: String
    package let columns: [String]
    package let entries: [Entry]

    package init(
        language: Language, title: String, subtitle: String, searchLabel: String, foundLabel: String,
        columns: [String], entries: [Entry]
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.searchLabel = searchLabel
        self.foundLabel = foundLabel
        self.columns = columns
        self.entries = entries
    }

    package var html: String { "" }
}
