/// A sitting of a committee. A written window and an online session may be one sitting (4b case 10).
package enum Sitting {
    package typealias ID = Committee.ID<Sitting>

    package enum Channel: String, CaseIterable, Sendable {
        case room = "in person"
        case online
        case hybrid
        case telephone
        case written
        case notSaid = "not said"
    }

    package struct Convening: Hashable, Sendable {
        /// The committee's own number for the sitting, where a source gives one.
        package var number: String?
        package var days: Occasion
        package var place: String?
        package var country: Country?
        package var channels: [Channel]
        /// Who asked for it, where known (ENI-23.6a).
        package var atTheRequestOf: String?
        /// A written window and an online session are two parts of one sitting (4b case 10).
        package var parts: [Part]

        package init(
            number: String? = nil, days: Occasion, place: String? = nil, country: Country? = nil,
            channels: [Channel] = [], atTheRequestOf: String? = nil, parts: [Part] = []
        ) {
            self.number = number
            self.days = days
            self.place = place
            self.country = country
            self.channels = channels
            self.atTheRequestOf = atTheRequestOf
            self.parts = parts
        }
    }

    package struct Part: Hashable, Sendable {
        package var channel: Channel
        package var days: Occasion

        package init(_ channel: Channel, on days: Occasion) {
            self.channel = channel
            self.days = days
        }
    }

    /// Who led the sitting and by which rules: the version is kept on the sitting, never derived from the
    /// date alone (4b case 14).
    package struct Opening: Hashable, Sendable {
        package var chair: Body.Chair?
        package var rules: RulesOfProcedure.ID?

        package init(chair: Body.Chair? = nil, rules: RulesOfProcedure.ID? = nil) {
            self.chair = chair
            self.rules = rules
        }
    }

    package struct Attendance: Hashable, Sendable {
        package enum Presence: String, CaseIterable, Sendable {
            case present
            case apologised
            /// Came in the place of somebody else.
            case deputised = "present as deputy"
            case absent
            case guest
        }

        package var person: Person.ID
        package var delegation: Delegation?
        package var mandate: Mandate.ID?
        package var capacity: Mandate.Capacity?
        package var presence: Presence
        /// For a deputy: in whose place.
        package var inPlaceOf: Person.ID?
        package var channel: Channel?
        /// `true` for somebody admitted where decisions are taken, and not to the discussion (P42).
        package var isDecisionPartOnly: Bool

        package init(
            person: Person.ID, delegation: Delegation? = nil, mandate: Mandate.ID? = nil,
            capacity: Mandate.Capacity? = nil, presence: Presence, inPlaceOf: Person.ID? = nil,
            channel: Channel? = nil, isDecisionPartOnly: Bool = false
        ) {
            self.person = person
            self.delegation = delegation
            self.mandate = mandate
            self.capacity = capacity
            self.presence = presence
            self.inPlaceOf = inPlaceOf
            self.channel = channel
            self.isDecisionPartOnly = isDecisionPartOnly
        }
    }
}

/// A point of the agenda. Placed, taken up and decided are three facts (pain P25).
package struct Item: Hashable, Sendable {
    package typealias ID = Committee.ID<Item>

    package enum Kind: String, CaseIterable, Sendable {
        case decision = "for decision"
        case information = "for information"
        case procedural
    }

    package enum Handling: String, CaseIterable, Sendable {
        case takenUp = "taken up"
        case discussed
        case noted
        case withdrawn
        case deferred
    }

    /// The label as printed: `9`, `4.2`.
    package var label: String
    package var title: String
    package var kind: Kind
    /// The place in the agenda, counted from 1: labels need not sort.
    package var order: Int

    package init(label: String, title: String, kind: Kind, order: Int) {
        self.label = label
        self.title = title
        self.kind = kind
        self.order = order
    }
}

package enum SittingEvent: Hashable, Sendable {
    case convened(Sitting.ID, committee: Body.ID, Sitting.Convening)
    case papersSent(Sitting.ID)
    case opened(Sitting.ID, Sitting.Opening)
    case attendanceNotPublished(Sitting.ID)
    case attended(Sitting.ID, Sitting.Attendance)
    case arrived(Sitting.ID, Person.ID, before: Item.ID?, at: TimeOfDay?)
    case left(Sitting.ID, Person.ID, before: Item.ID?, at: TimeOfDay?)
    case adjourned(Sitting.ID, reason: Sealed?)
    case closed(Sitting.ID)
    case cancelled(Sitting.ID, reason: Sealed?)

    package var sitting: Sitting.ID {
        switch self {
        case .convened(let id, _, _), .papersSent(let id), .opened(let id, _),
            .attendanceNotPublished(let id),
            .attended(let id, _), .arrived(let id, _, _, _), .left(let id, _, _, _), .adjourned(let id, _),
            .closed(let id), .cancelled(let id, _):
            id
        }
    }
}
