package import Committee

/// An entry of the record, and everything that was done to it since.
package struct AccountPart: Encodable, Sendable {
    /// The name of the entry that was corrected or retracted.
    package var handle: String
    /// `nil` where it was recorded later than the moment asked for, or is not held here.
    package var position: Int?
    package var type: String
    package var happenedOn: Occasion
    /// What it says, or said before it was taken back; empty for a correction.
    package var said: [FieldPart]
    package var isRetracted: Bool
    /// In the order in which they were recorded.
    package var changes: [ChangePart]
    /// What the record itself counts, where the entry is a figure that somebody stated.
    package var counted: Int?

    package struct ChangePart: Encodable, Sendable {
        package var handle: String
        package var position: Int
        package var on: Occasion
        package var isRetraction: Bool
        /// Whether this is the one that was asked for.
        package var isAsked: Bool
        package var fields: [FieldPart]
        package var reason: String?
        package var authority: String?
        package var document: String?
    }

    /// A field by the name people know.
    package struct FieldPart: Encodable, Equatable, Sendable {
        package var field: String
        package var was: String?
        package var becomes: String?
    }
}
