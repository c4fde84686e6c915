import Committee
import EventLog
package import Minutes

/// An explanation, as data and as a text written from the same data.
package struct ExplanationAnswer: Sendable {
    package let explanation: Explanation
    package let document: Document
}

extension Office {
    /// Why a decision stands, how an item, a sitting or a written procedure went, or where a project stands.
    ///
    /// It is told from the log: no register is asked but to find out what the name means.
    /// - Throws: `OfficeRefusal.nothingCalled` with names that come near, `OfficeRefusal.severalCalled`.
    package func explain(
        _ name: String, in language: Language, at moment: Moment
    ) throws -> ExplanationAnswer {
        let thing = try ThingFinder(Directory(views, at: moment), log).thing(called: name)
        var reading = Reading { subjects in
            try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) }
        }
        let read = try reading.read(around: thing)
        let explainer = Explainer(read, at: moment, in: language)
        var explanation = try explainer.explanation(of: thing, named: name)
        if explanation.kind == .decision { explanation.state = try state(at: moment.knownAt) }
        return ExplanationAnswer(
            explanation: explanation,
            document: Teller(explanation, explainer.record, in: language).document)
    }
}

extension Reading {
    /// What an explanation speaks of: the thing itself, where it was dealt with, and what that rests on.
    fileprivate mutating func read(around thing: Thing) throws -> [Entry] {
        switch thing {
        case .item(let forum, _), .question(let forum, _), .forum(let forum):
            return try read(around: Subject(forum))
        case .decision(let id):
            let own = try read([Subject(id), .people])
            for subject in Set(own.flatMap(\.fact.subjects)).sorted()
            where [.sitting, .procedure].contains(subject.kind) {
                _ = try read(around: subject)
            }
        case .project(let id):
            let own = try read([Subject(id), .people])
            let around = try read(
                own.flatMap(\.fact.subjects).filter {
                    [.committee, .decision, .call, .sitting, .procedure].contains($0.kind)
                })
            _ = try read(
                around.flatMap(\.fact.subjects).filter { [.programme, .committee].contains($0.kind) })
        case .entry(let entry), .change(let entry, _), .gone(let entry, _):
            let own = try read(entry.fact.subjects + [.people])
            let around = try read(
                own.flatMap(\.fact.subjects).filter {
                    [.committee, .decision, .call, .project, .sitting, .procedure].contains($0.kind)
                })
            _ = try read(
                around.flatMap(\.fact.subjects).filter { [.programme, .committee].contains($0.kind) })
        }
        return entries.values.sorted { $0.position < $1.position }
    }
}
