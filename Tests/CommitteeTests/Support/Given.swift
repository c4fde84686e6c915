import Committee
import Testing

/// What is on record, before somebody asks for something more.
struct Given {
    let entries: [Entry]

    init(_ stories: Story...) { entries = Array(stories.joined()).entries }

    init(_ earlier: Given, _ later: Story) {
        let added = later.entries.map { entry in
            let position = entry.position + earlier.entries.count
            return Entry(
                position: position, reference: .entry(position), happenedOn: entry.happenedOn,
                source: entry.source, fact: entry.fact)
        }
        entries = earlier.entries + added
    }

    func record(on day: Day = "2020-12-31") -> Record {
        Record(folding: history(entries, asOf: day), on: day)
    }

    func when(_ event: Event, on day: Day = "2020-02-26", nevertheless: Bool = false) -> Answer {
        when(.note(event), on: day, nevertheless: nevertheless)
    }

    func when(_ command: Command, on day: Day = "2020-02-26", nevertheless: Bool = false) -> Answer {
        do throws(Refusal) {
            return .ruled(try record(on: day).decide(command, on: day, nevertheless: nevertheless))
        } catch {
            return .refused(error)
        }
    }

    func project(_ number: UInt64, on day: Day = "2020-12-31") -> ProjectDossier? {
        record(on: day).projects[.p(number)]
    }

    /// What the rules of the sitting suggest for the first question.
    func proposal(
        in forum: Forum = .spring, question: UInt64 = 1, on day: Day = "2020-12-31"
    ) -> Proposal? {
        record(on: day).propose(.q(question), in: forum, of: .committee)
    }
}

/// What deciding answered.
enum Answer: Equatable {
    case ruled(Ruling)
    case refused(Refusal)

    func thenRecords(
        _ events: Event..., finding: Nevertheless.Finding? = nil, warning: Warning...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .ruled(let ruling) = self else {
            Issue.record("expected events, got \(self)", sourceLocation: sourceLocation)
            return
        }
        #expect(ruling.events == events, sourceLocation: sourceLocation)
        #expect(
            ruling.allBreaches.map(\.finding) == [finding].compactMap(\.self), sourceLocation: sourceLocation)
        #expect(ruling.warnings == warning, sourceLocation: sourceLocation)
    }

    func thenRefused(_ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(self == .refused(refusal), sourceLocation: sourceLocation)
    }

    func thenRefused(_ breach: Breach, sourceLocation: SourceLocation = #_sourceLocation) {
        thenRefused(.againstTheRules([breach]), sourceLocation: sourceLocation)
    }

    var events: [Event] {
        guard case .ruled(let ruling) = self else { return [] }
        return ruling.events
    }

    var warnings: [Warning] {
        guard case .ruled(let ruling) = self else { return [] }
        return ruling.warnings
    }
}
