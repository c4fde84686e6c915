/// A monitoring or steering committee. Its name varies and changes; its identity does not.
package enum Body {
    package typealias ID = Committee.ID<Body>

    package enum Kind: String, CaseIterable, Sendable {
        case monitoring = "monitoring committee"
        case jointMonitoring = "joint monitoring committee"
        case jointMonitoringAndSteering = "joint monitoring and steering committee"
        case steering = "steering committee"
        case selection = "selection committee"
        case programming = "programming committee"
        case supervisory = "supervisory group"
        case working = "working group"
    }

    package struct Particulars: Hashable, Sendable {
        package var code: String
        package var kind: Kind
        package var name: String
        package var nameLatvian: String?
        /// One committee may serve two periods at once (4b case 23).
        package var programmes: [Programme.ID]
        /// The committee under whose responsibility it acts (I-22.1b).
        package var under: Body.ID?

        package init(
            code: String, kind: Kind, name: String, nameLatvian: String? = nil, programmes: [Programme.ID],
            under: Body.ID? = nil
        ) {
            self.code = code
            self.kind = kind
            self.name = name
            self.nameLatvian = nameLatvian
            self.programmes = programmes
            self.under = under
        }
    }

    /// Who leads the committee, and for whom: the chair's vote follows the capacity (ENI-23.5).
    package struct Chair: Hashable, Sendable {
        package var delegation: Delegation?
        /// The body, when the chair stands for none of the delegations (a managing authority, an outsider).
        package var body: String?
        package var person: Person.ID?

        package init(delegation: Delegation? = nil, body: String? = nil, person: Person.ID? = nil) {
            self.delegation = delegation
            self.body = body
            self.person = person
        }
    }
}

/// A person. The name lies sealed; entries carry only the identity.
package enum Person {
    package typealias ID = Committee.ID<Person>
}

/// The right to sit in a committee, from one day to another, by some document.
package struct Mandate: Hashable, Sendable {
    package typealias ID = Committee.ID<Mandate>

    package enum Capacity: String, CaseIterable, Sendable {
        case head = "head of delegation"
        case member
        case deputy
        case adviser
        case observer
        case secretary
        case authority = "managing authority"
        case commission = "European Commission"
    }

    package var person: Person.ID
    package var delegation: Delegation?
    package var capacity: Capacity
    /// The body the person comes from, as named on the day.
    package var body: String?
    /// The last day, where the mandate was given for a time.
    package var until: Day?
    /// The order or letter, where known: how Latvia nominates is not laid down (latvia.md section 4).
    package var document: String?

    package init(
        person: Person.ID, delegation: Delegation?, capacity: Capacity, body: String? = nil,
        until: Day? = nil,
        document: String? = nil
    ) {
        self.person = person
        self.delegation = delegation
        self.capacity = capacity
        self.body = body
        self.until = until
        self.document = document
    }
}
