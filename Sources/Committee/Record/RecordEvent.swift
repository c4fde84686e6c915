/// What happens to the record itself.
package indirect enum RecordEvent: Hashable, Sendable {
    /// Position 1 of every register.
    case opened(Opening)
    case corrected(Correction)
    case retracted(Retraction)
    /// The machine's clock stood earlier than at the last entry; without this, order and time would disagree.
    case clockSteppedBack
    case key(KeyEvent)
    case issued(IssuedDocument)
    case restored(Restoration)

    package struct Opening: Hashable, Sendable {
        /// 32 hexadecimal digits; in every leaf.
        package var register: ID<RecordEvent>
        package var format: Int
        /// The zone in which "known at a day" ends its days.
        package var zone: String
        package var office: String

        package init(register: ID<RecordEvent>, format: Int, zone: String, office: String) {
            self.register = register
            self.format = format
            self.zone = zone
            self.office = office
        }
    }

    /// An error in our record, set right from the original day on. It restates the whole fact.
    package struct Correction: Hashable, Sendable {
        package var target: Reference
        package var was: Statement
        package var becomes: Statement
        package var reason: Sealed
        /// Who says so; sealed, because people will write a name.
        package var authority: Sealed
        package var document: String?

        package init(
            target: Reference, was: Statement, becomes: Statement, reason: Sealed, authority: Sealed,
            document: String? = nil
        ) {
            self.target = target
            self.was = was
            self.becomes = becomes
            self.reason = reason
            self.authority = authority
            self.document = document
        }
    }

    package struct Retraction: Hashable, Sendable {
        package var target: Reference
        package var was: Statement
        package var reason: Sealed
        /// Who says so; sealed, because people will write a name.
        package var authority: Sealed
        package var document: String?

        package init(
            target: Reference, was: Statement, reason: Sealed, authority: Sealed, document: String? = nil
        ) {
            self.target = target
            self.was = was
            self.reason = reason
            self.authority = authority
            self.document = document
        }
    }

    /// A fact and when it happened: what a correction takes back, and what it puts in its place.
    package struct Statement: Hashable, Sendable {
        package var fact: Fact
        package var happenedOn: Occasion
        package var source: Source

        package init(fact: Fact, happenedOn: Occasion, source: Source) {
            self.fact = fact
            self.happenedOn = happenedOn
            self.source = source
        }
    }
}
