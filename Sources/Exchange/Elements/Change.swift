/// One field of a recorded element: what it was and what it becomes, as the stored form spells it.
package struct Change: Hashable, Sendable {
    /// `acronym`, `happenedOn.last`, `particulars.outcomes.35.outcome`
    package var field: String
    /// `nil` where the record says nothing.
    package var was: String?
    package var becomes: String?
    package var place: Place
    /// The project of a block decision that is meant, as people call it: the field is then that of its outcome.
    package var project: String?

    package init(field: String, was: String?, becomes: String?, place: Place, project: String? = nil) {
        self.project = project
        self.field = field
        self.was = was
        self.becomes = becomes
        self.place = place
    }
}
