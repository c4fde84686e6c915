/// A part of a document, from a heading to a table.
package enum Block: Equatable, Sendable {
    /// An anchor is the name that an address outside the document can point to.
    case heading(level: HeadingLevel, Text, anchor: String? = nil)
    case paragraph(Text)
    case list([Text], ordered: Bool)
    /// Labels and values side by side: place, day, chair.
    case facts([Fact])
    case table(Table)
    case decision(Decision)
    /// What a delegation said. The country speaks in the minutes, not the person.
    case remark(by: String, Text)
    /// Lines to be compared letter by letter, set in letters of one width.
    case fingerprint([String])
    /// A source, a warning: set small.
    case note(Text)
    case pageBreak
}

/// The depth of a heading below the title of the document.
package enum HeadingLevel: Int, CaseIterable, Equatable, Sendable {
    case one = 1
    case two, three
}

/// A label and its value.
package struct Fact: Equatable, Sendable {
    package let label: Text
    package let value: Text

    package init(_ label: Text, _ value: Text) {
        self.label = label
        self.value = value
    }
}

/// A decision, set apart from the discussion around it so that a reader finds it by leafing through.
package struct Decision: Equatable, Sendable {
    /// Its number as the programme writes it: "Decision 3.1", "Lēmums Nr. 12".
    package let label: String
    package let title: Text
    package let body: [Block]

    package init(_ label: String, _ title: Text, body: [Block] = []) {
        self.label = label
        self.title = title
        self.body = body
    }
}
