/// What is on file about a decision, and which later decisions touch it.
package struct DecisionDossier: Hashable, Sendable {
    package struct Link: Hashable, Sendable {
        package var kind: Decision.Relation.Kind
        package var by: Decision.ID
    }

    /// When the keeper of a gate was asked, and by when the answer is due.
    package struct Asked: Hashable, Sendable {
        package var gate: Decision.Gate
        package var on: Occasion
        package var due: Day?
    }

    package var forum: Forum
    package var committee: Body.ID
    package var question: Question.ID?
    package var particulars: Decision.Particulars
    package var takenOn: Occasion
    package var entry: Entry
    package var links: [Link] = []
    package var openedGates: [Decision.Gate] = []
    package var asked: [Asked] = []
    package var refusedGates: [Decision.Gate] = []

    /// The gates that have not answered yet.
    package var openGates: [Decision.Gate] {
        guard case .after(let gates) = particulars.effect else { return [] }
        return gates.filter { !openedGates.contains($0) && !refusedGates.contains($0) }
    }
}
