import Committee
import Minutes

// What a reader leafs through first: the agenda with its results, and the written procedures since the last sitting.
extension Scribe {
    var agenda: [Block] {
        guard proceedings.items.count > 1 else { return [] }
        let rows = proceedings.agenda.map { id, dossier in
            [
                Text(dossier.item.label), Text(dossier.item.title),
                Text(dossier.item.kind.words(in: language)),
                Text(result(of: id, dossier)),
            ]
        }
        return [
            .heading(level: .one, Text(say(.agenda)), anchor: "agenda"),
            .table(
                Table(
                    [
                        .init(Text(say(.item)), .trailing, width: 10), .init(Text(say(.title)), width: 42),
                        .init(Text(say(.purpose)), width: 20), .init(Text(say(.result)), width: 28),
                    ], rows: rows)),
        ]
    }

    /// The decisions by their numbers, else the outcome, else what became of the item.
    private func result(of id: Item.ID, _ dossier: Proceedings.ItemDossier) -> String {
        let questions = proceedings.questions(at: id)
        let numbered = decisions(on: questions.map(\.id)).map(\.particulars).filter { $0.number != nil }
        guard numbered.isEmpty else { return numbered.map(label(of:)).joined(separator: ", ") }
        let outcomes = questions.compactMap { $0.dossier.declaration?.outcome.words(in: language) }
        guard outcomes.isEmpty else { return outcomes.joined(separator: ", ") }
        if dossier.handlings.contains(where: { $0.handling == .withdrawn }) { return say(.isWithdrawn) }
        if dossier.handlings.contains(where: { $0.handling == .deferred }) { return say(.isDeferred) }
        if dossier.handlings.contains(where: { $0.handling == .noted }) {
            return QuestionOutcome.noted.words(in: language)
        }
        return dossier.handlings.contains { $0.handling == .discussed } ? say(.isDiscussed) : ""
    }

    func decisions(on questions: [Question.ID]) -> [DecisionDossier] {
        proceedings.decisions.compactMap { record.decisions[$0] }.filter { decision in
            decision.question.map(questions.contains) ?? false
        }
    }

    /// Written procedures closed since the committee's last sitting are reported in the next one (INTERREG IVC).
    var followUp: [Block] {
        guard sitting != nil else { return [] }
        let before = record.sittings.values
            .filter { $0.committee == body && $0.convening.days.last < days.first }
            .map(\.convening.days.last).max()
        let closed = record.procedures.values.filter { procedure in
            guard procedure.committee == body, let day = procedure.end?.last, day <= days.last else {
                return false
            }
            return before.map { day > $0 } ?? true
        }.sorted { ($0.end ?? $0.launched).last < ($1.end ?? $1.launched).last }
        guard !closed.isEmpty else { return [] }
        let rows = closed.map { procedure in
            [
                Text(procedure.launch.number ?? procedure.handle?.text ?? ""), Text(procedure.launch.subject),
                Text(procedure.end?.last.words(in: language) ?? ""),
                Text(procedure.isMoved ? say(.movedTo) : outcomes(of: procedure)),
            ]
        }
        return [
            .heading(level: .one, Text(say(.followUp))),
            .table(
                Table(
                    [
                        .init(Text(say(.number)), width: 14), .init(Text(say(.subject)), width: 36),
                        .init(Text(say(.closedOn)), width: 20), .init(Text(say(.result)), width: 30),
                    ], rows: rows)),
        ]
    }

    private func outcomes(of procedure: ProcedureDossier) -> String {
        procedure.proceedings.agenda.flatMap { procedure.proceedings.questions(at: $0.id) }.map {
            id, question in
            let stances = question.standing.values.map(\.stance)
            let outcome = question.declaration?.words(in: language, stances: stances) ?? say(.isOpen)
            let decisions = procedure.proceedings.decisions.compactMap { record.decisions[$0] }
                .filter { $0.question == id && $0.particulars.number != nil }
                .map { label(of: $0.particulars) }
            let result = ([outcome] + decisions).joined(separator: "; ")
            return question.question.text == procedure.launch.subject
                ? result : "\(question.question.text): \(result)"
        }.joined(separator: "; ")
    }

    /// Declarations that belong to no one item; those that do are said there, and named here.
    var declarations: [Block] {
        let general = proceedings.interests.filter { $0.item == nil }
        guard !general.isEmpty else { return [] }
        let elsewhere = proceedings.interests.compactMap { interest -> Block? in
            guard let item = interest.item.flatMap({ proceedings.items[$0]?.item.label }) else { return nil }
            let words = interest.isNone ? say(.noInterest) : seeItem(item)
            return .remark(
                by: interest.delegation?.code ?? interest.body ?? say(.notKnown), Text(words.closed))
        }
        return [.heading(level: .one, Text(say(.interests)))] + general.map(write) + elsewhere
    }

    private func seeItem(_ label: String) -> String {
        language == .latvian ? "\(say(.seeItem)) \(label). punktu" : "\(say(.seeItem)) \(label)"
    }

    func write(_ interest: Interest) -> Block {
        guard !interest.isNone else {
            return .remark(
                by: interest.delegation?.code ?? interest.body ?? say(.notKnown),
                Text(say(.noInterest).closed))
        }
        let nature = interest.nature.map { $0.text ?? say(.withheld) } ?? say(.notPublished)
        let project = interest.project.map { " (\(label(of: $0)))" } ?? ""
        let person = interest.forPerson.words(in: language).map {
            "\(interest.person.map(name(of:)) ?? say(.thePerson)) \($0)"
        }
        let delegation = interest.forDelegation.words(in: language).map { "\(say(.theDelegation)) \($0)" }
        let followed = [person, delegation].compactMap(\.self).joined(separator: "; ").capitalizedFirst
        let words = [nature.closed, followed.closed].filter { !$0.isEmpty }
        return .remark(
            by: interest.delegation?.code ?? interest.body ?? say(.notKnown),
            Text([.strong("\(say(.interestDeclared))\(project): "), .plain(words.joined(separator: " "))]))
    }
}
