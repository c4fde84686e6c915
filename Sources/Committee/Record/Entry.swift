/// One entry of the log, as the domain reads it.
package struct Entry: Hashable, Sendable {
    /// Order of recording, counted from 1.
    package var position: Int
    package var reference: Reference
    package var happenedOn: Occasion
    package var source: Source
    package var fact: Fact

    package init(position: Int, reference: Reference, happenedOn: Occasion, source: Source, fact: Fact) {
        self.position = position
        self.reference = reference
        self.happenedOn = happenedOn
        self.source = source
        self.fact = fact
    }

    package var event: Event { fact.event }

    package var statement: RecordEvent.Statement {
        RecordEvent.Statement(fact: fact, happenedOn: happenedOn, source: source)
    }
}
