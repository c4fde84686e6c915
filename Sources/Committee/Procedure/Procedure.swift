/// A written procedure: the equal of a sitting, with answers instead of presence.
package enum Procedure {
    package typealias ID = Committee.ID<Procedure>

    package struct Launch: Hashable, Sendable {
        package var number: String?
        package var subject: String
        /// Who started it (ENI-23.6b: the chair, the managing authority or a country).
        package var initiator: String?
        /// The last moment for an answer, with its zone; the end is inclusive.
        package var deadline: Occasion?
        package var rules: RulesOfProcedure.ID?
        /// What silence means here, where the papers say so and no rules are held.
        package var silence: Silence?
        package var papers: [String]
        /// The shorter period applies (the reason is the papers').
        package var isUrgent: Bool

        package init(
            number: String? = nil, subject: String, initiator: String? = nil, deadline: Occasion? = nil,
            rules: RulesOfProcedure.ID? = nil, silence: Silence? = nil, papers: [String] = [],
            isUrgent: Bool = false
        ) {
            self.number = number
            self.subject = subject
            self.initiator = initiator
            self.deadline = deadline
            self.rules = rules
            self.silence = silence
            self.papers = papers
            self.isUrgent = isUrgent
        }
    }
}

package enum ProcedureEvent: Hashable, Sendable {
    case launched(Procedure.ID, committee: Body.ID, Procedure.Launch)
    case reminded(Procedure.ID)
    case extended(Procedure.ID, deadline: Occasion)
    /// A disagreement moves the matter to a meeting; the answers so far are not votes (ENPI-12.4).
    case movedToSitting(Procedure.ID, sitting: Sitting.ID?)
    case answersNotPublished(Procedure.ID)
    case closed(Procedure.ID)

    package var procedure: Procedure.ID {
        switch self {
        case .launched(let id, _, _), .reminded(let id), .extended(let id, _), .movedToSitting(let id, _),
            .answersNotPublished(let id), .closed(let id):
            id
        }
    }
}
