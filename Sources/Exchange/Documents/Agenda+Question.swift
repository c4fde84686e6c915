import Committee

extension Agenda {
    /// The question of an item, or its several questions: what delegations said, what became of it, what was decided.
    func readQuestions(_ fields: Fields, of item: Name) {
        let example = "{question: a, text: Is the list approved?, kind: project selection}"
        fields.each(.questions, example: example) { fields, _ in
            let agenda = Agenda(
                document: document, forum: forum, committee: committee,
                placing: placing.narrowed(by: fields), deciding: deciding.narrowed(by: fields))
            let key = fields.value(needed: .question, .part) ?? "?"
            let place = fields.raw(.question)?.place ?? fields.place
            agenda.readQuestion(
                fields, agenda.text(of: fields), isPut: true,
                at: QuestionPlace(base: "\(item.path)/questions/\(key)", item: item, place: place))
        }
        let single: [FieldName] = [.question, .positions, .outcome, .again, .later]
        let isPut = single.map(fields.says).contains(true)
        if isPut, fields.has(.questions) {
            reading.report(.together("questions", "question"), at: fields.place)
        }
        let place = fields.raw(.question)?.place ?? fields.place
        readQuestion(
            fields, statedQuestion(fields), isPut: isPut,
            at: QuestionPlace(base: item.path, item: item, place: place))
    }

    private func readQuestion(
        _ fields: Fields, _ stated: QuestionText, isPut: Bool, at place: QuestionPlace
    ) {
        let decision = fields.raw(.decision).flatMap { DecisionText.read($0, deciding, reading) }
        let later = readLater(fields)
        let decided = ([decision] + later.map(\.decision)).compactMap(\.self)
        let question = document.name("\(place.base)/question", at: fields.place)
        if isPut { put(question, stated, fields, decided.first, at: place) }
        readPositions(fields, on: question, under: place.base)
        readOutcome(fields, of: question, under: place.base)
        let rounds = readAgain(fields, on: question, under: place.base)
        if let decision {
            decide(decision, on: isPut ? question : nil, at: place.item, "\(place.base)/decision")
        }
        for later in later {
            let agenda = Agenda(
                document: document, forum: forum, committee: committee, placing: placing,
                deciding: later.circumstances)
            let base = "\(place.base)/later/\(later.day.iso)"
            agenda.readPositions(later.fields, on: question, under: base, round: rounds)
            agenda.readOutcome(later.fields, of: question, under: base, round: rounds)
            if let decision = later.decision {
                agenda.decide(decision, on: question, at: place.item, "\(base)/decision")
            }
            later.fields.finish()
        }
    }

    private func put(
        _ question: Name, _ stated: QuestionText, _ fields: Fields, _ decision: DecisionText?,
        at place: QuestionPlace
    ) {
        guard let text = stated.text ?? decision?.stated.title else {
            if let located = fields.raw(.question), case .fields = located.content {
                reading.report(.missing(field: "text", .text), at: located.place)
            } else if place.base != place.item.path {
                reading.report(.missing(field: "text", .text), at: place.place)
            } else if !fields.says(.question), !fields.says(.decision) {
                reading.report(.missing(field: "question", .text), at: fields.place)
            }
            return
        }
        let question = (
            name: question,
            stated: StatedQuestion(
                kind: stated.kind ?? decision?.stated.kind ?? .other, text: text,
                projects: stated.projects ?? decision?.projects ?? [],
                restOf: stated.projects == nil ? decision?.restOf ?? [] : [], theme: stated.theme,
                silence: stated.silence, takesUp: stated.takesUp)
        )
        add(
            .question(forum: forum, item: place.item, question.stated), question.name.path, at: place.place,
            placing)
    }

    private func decide(_ decision: DecisionText, on question: Name?, at item: Name, _ path: String) {
        var stated = decision.stated
        stated.item = item
        add(
            .decision(forum: forum, committee: committee, question: question, stated), path,
            at: decision.place, decision.circumstances)
    }
}

/// Where a question stands: `items/4`, or `items/4/questions/a`.
private struct QuestionPlace {
    let base: String
    let item: Name
    let place: Place
}

/// What a question says of itself.
private struct QuestionText {
    var text: String?
    var kind: Decision.Kind?
    var projects: [Name]?
    var theme: String?
    var silence: Silence?
    var takesUp: Name?
}

// MARK: - In the question's own words

extension Agenda {
    private func statedQuestion(_ fields: Fields) -> QuestionText {
        guard let located = fields.raw(.question), !located.isNotKnown else { return QuestionText() }
        guard case .fields = located.content else {
            return QuestionText(text: reading.value(located, .text))
        }
        let example = "{text: Selection of projects, kind: project selection}"
        return reading.fields(of: located, example: example, text) ?? QuestionText()
    }

    private func text(of fields: Fields) -> QuestionText {
        let text = fields.value(.text, .text)
        let kind: Decision.Kind? = fields.word(.kind)
        let call = fields.value(.call, .handle)
        let projects = fields.entries(.projects).compactMap { reading.project($0, ofCall: call) }
        let silence: Silence? = fields.word(.silence)
        return QuestionText(
            text: text, kind: kind, projects: fields.has(.projects) ? projects : nil,
            theme: fields.value(.theme, .text), silence: silence, takesUp: fields.name(.takesUp))
    }
}

// MARK: - Again, and later

extension Agenda {
    /// A vote that is repeated is round 2, 3 and so on; the first stays on record.
    ///
    /// - Returns: the number of the last round.
    private func readAgain(_ fields: Fields, on question: Name, under base: String) -> Int {
        var rounds = 1
        fields.each(.again, example: "{positions: {everyone: in favour}, outcome: adopted}") {
            fields, number in
            let agenda = Agenda(
                document: document, forum: forum, committee: committee, placing: placing,
                deciding: deciding.narrowed(by: fields))
            rounds = number + 1
            agenda.readPositions(fields, on: question, under: "\(base)/again/\(rounds)", round: rounds)
            agenda.readOutcome(fields, of: question, under: "\(base)/again/\(rounds)", round: rounds)
        }
        return rounds
    }

    /// What came on another day: a reservation that was lifted, a confirmation. The earlier outcome stays on record.
    private func readLater(_ fields: Fields) -> [Later] {
        guard let located = fields.raw(.later), !located.isNotKnown else { return [] }
        let example =
            "{on: 2025-04-01, positions: [{delegation: EE, stance: joined the consensus}], outcome: adopted}"
        guard case .list(let list) = located.content else {
            reading.report(.listExpected(example: "[\(example)]"), located.text, at: located.place)
            return []
        }
        return list.compactMap { entry in
            guard case .fields(let own) = entry.content else {
                reading.report(.mappingExpected(example: example), entry.text, at: entry.place)
                return nil
            }
            let fields = Fields(own, at: entry.place, reading: reading)
            if !fields.says(.on) { reading.report(.missing(field: "on", .occasion), at: fields.place) }
            let circumstances = deciding.narrowed(by: fields)
            guard fields.says(.on), let day = circumstances.on?.last else { return nil }
            let decision = fields.raw(.decision).flatMap { DecisionText.read($0, circumstances, reading) }
            return Later(fields: fields, day: day, circumstances: circumstances, decision: decision)
        }
    }
}

/// What came of a question on a day after it was put.
private struct Later {
    let fields: Fields
    let day: Day
    let circumstances: Circumstances
    let decision: DecisionText?
}
