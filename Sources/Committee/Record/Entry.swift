/// One entry of the log, as the domain reads it.
package struct Entry: Hashable, Sendable {
    private struct Content: Hashable {
        let position: Int
        let reference: Reference
        let happenedOn: Occasion
        let source: Source
        let fact: Fact
    }

    private let content: Shared<Content>

    /// Order of recording, counted from 1.
    package var position: Int { content.value.position }
    package var reference: Reference { content.value.reference }
    package var happenedOn: Occasion { content.value.happenedOn }
    package var source: Source { content.value.source }
    package var fact: Fact { content.value.fact }

    package init(position: Int, reference: Reference, happenedOn: Occasion, source: Source, fact: Fact) {
        content = Shared(
            Content(
                position: position, reference: reference, happenedOn: happenedOn, source: source, fact: fact))
    }

    package var event: Event { content.value.fact.event }

    package var statement: RecordEvent.Statement {
        RecordEvent.Statement(fact: fact, happenedOn: happenedOn, source: source)
    }
}
