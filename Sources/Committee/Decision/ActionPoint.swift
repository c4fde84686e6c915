/// Something the committee asked somebody to do.
package struct ActionPoint: Hashable, Sendable {
    package typealias ID = Committee.ID<ActionPoint>

    package var item: Item.ID?
    package var text: Sealed
    /// The body or delegation, never a person's name.
    package var responsible: String
    package var due: Day?

    package init(item: Item.ID? = nil, text: Sealed, responsible: String, due: Day? = nil) {
        self.item = item
        self.text = text
        self.responsible = responsible
        self.due = due
    }
}

package enum ActionEvent: Hashable, Sendable {
    case given(ActionPoint.ID, Forum, ActionPoint)
    case done(ActionPoint.ID, Forum, note: Sealed?)

    package var action: ActionPoint.ID {
        switch self {
        case .given(let id, _, _), .done(let id, _, _): id
        }
    }
}
