package enum BodyEvent: Hashable, Sendable {
    case established(Body.ID, Body.Particulars)
    case rulesAdopted(Body.ID, RulesOfProcedure.ID, RulesOfProcedure)
    /// We hold no rules of this committee: outcomes then stand as the chair declared them.
    case rulesNotHeld(Body.ID)
    case mandateGiven(Body.ID, Mandate.ID, Mandate)
    case mandateEnded(Body.ID, Mandate.ID, person: Person.ID)
    case chairTaken(Body.ID, Body.Chair)
    case seatSet(Body.ID, Seat)

    package var committee: Body.ID {
        switch self {
        case .established(let id, _), .rulesAdopted(let id, _, _), .rulesNotHeld(let id),
            .mandateGiven(let id, _, _), .mandateEnded(let id, _, _), .chairTaken(let id, _),
            .seatSet(let id, _):
            id
        }
    }
}

package enum PersonEvent: Hashable, Sendable {
    case introduced(Person.ID, name: Sealed, body: String?)

    package var person: Person.ID {
        switch self {
        case .introduced(let id, _, _): id
        }
    }
}
