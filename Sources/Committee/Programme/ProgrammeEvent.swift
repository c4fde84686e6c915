package enum ProgrammeEvent: Hashable, Sendable {
    case registered(Programme.ID, Programme.Particulars)
    /// `name` is given for a delegation that is not a country.
    case standingSet(Programme.ID, Delegation, Standing, name: String?)
    case bodyNamed(Programme.ID, Programme.NamedBody)
    case allocationSet(Programme.ID, priority: String?, Amount)
    /// Legally in force only by the Commission's decision (I-30.2c): this is the day of that decision.
    case amended(Programme.ID, summary: String)

    package var programme: Programme.ID {
        switch self {
        case .registered(let id, _), .standingSet(let id, _, _, _), .bodyNamed(let id, _),
            .allocationSet(let id, _, _), .amended(let id, _):
            id
        }
    }
}
