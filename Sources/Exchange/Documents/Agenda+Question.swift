import Committee

extension Agenda {
    /// The question of an item, what delegations said to it, what became of it, and the decision.
    func readQuestion(_ fields: Fields, of item: Name) {
        let decision = fields.raw(.decision).flatMap { DecisionText.read($0, deciding, reading) }
        let stated = statedQuestion(fields)
        let question = document.name("\(item.path)/question", at: fields.place)
        let isPut = [.question, .positions, .outcome].map(fields.says).contains(true)
        if isPut {
            let text = stated.text ?? decision?.stated.title
            if let text {
                let kind = stated.kind ?? decision?.stated.kind ?? .other
                let projects = stated.projects ?? decision?.projects ?? []
                add(
                    .question(
                        forum: forum, item: item, kind, text: text, projects: projects,
                        restOf: stated.projects == nil ? decision?.restOf ?? [] : []), question.path,
                    at: fields.raw(.question)?.place ?? fields.place, placing)
            } else if let located = fields.raw(.question), case .fields = located.content {
                reading.report(.missing(field: "text", .text), at: located.place)
            } else if !fields.says(.question), !fields.says(.decision) {
                reading.report(.missing(field: "question", .text), at: fields.place)
            }
        }
        readPositions(fields, on: question, under: item.path)
        readOutcome(fields, of: question, under: item.path)
        if let decision {
            var stated = decision.stated
            stated.item = item
            add(
                .decision(forum: forum, committee: committee, question: isPut ? question : nil, stated),
                "\(item.path)/decision", at: decision.place, decision.circumstances)
        }
    }

    private func statedQuestion(_ fields: Fields) -> (text: String?, kind: Decision.Kind?, projects: [Name]?)
    {
        guard let located = fields.raw(.question), !located.isNotKnown else { return (nil, nil, nil) }
        guard case .fields = located.content else { return (reading.value(located, .text), nil, nil) }
        let example = "{text: Selection of projects, kind: project selection}"
        return reading.fields(of: located, example: example) { fields in
            let text = fields.value(.text, .text)
            let kind: Decision.Kind? = fields.word(.kind)
            let call = fields.value(.call, .handle)
            let projects = fields.entries(.projects).compactMap { reading.project($0, ofCall: call) }
            return (text, kind, fields.has(.projects) ? projects : nil)
        } ?? (nil, nil, nil)
    }

    private func readPositions(_ fields: Fields, on question: Name, under path: String) {
        guard let located = fields.raw(.positions), !located.isNotKnown else { return }
        switch located.content {
        case .refused: break
        case .text(let text, _) where trimmed(text) == "consensus":
            addEveryone(.joined, except: [], on: question, "\(path)/positions", at: located.place, deciding)
        case .text:
            reading.report(
                .mappingExpected(example: "{everyone: joined the consensus}"), located.text, at: located.place
            )
        case .list: addPositions(fields.entries(.positions), on: question, "\(path)/positions", deciding)
        case .fields:
            let example = "{everyone: joined the consensus, except: [{delegation: LV, stance: recused}]}"
            reading.fields(of: located, example: example) { fields in
                let circumstances = deciding.narrowed(by: fields)
                let stance: Stance? = fields.word(needed: .everyone)
                let place = located.place
                let exceptions = fields.entries(.except)
                let excepted = exceptions.compactMap(excepted)
                if let stance {
                    addEveryone(
                        stance, except: excepted, on: question, "\(path)/positions", at: place, circumstances)
                }
                addPositions(exceptions, on: question, "\(path)/positions", circumstances)
            }
        }
    }

    private func excepted(_ entry: Located) -> Delegation? {
        guard case .fields(let fields) = entry.content else { return nil }
        return fields.first { $0.name == FieldName.delegation.rawValue }
            .flatMap { reading.value($0.value, .delegation) }
    }

    private func addEveryone(
        _ stance: Stance, except: [Delegation], on question: Name, _ path: String, at place: Place,
        _ circumstances: Circumstances
    ) {
        var once: [Delegation] = []
        for delegation in except where !once.contains(delegation) { once.append(delegation) }
        add(
            .everyoneTook(
                forum: forum, committee: committee, question: question, stance, round: 1, except: once), path,
            at: place, circumstances)
    }

    private func readOutcome(_ fields: Fields, of question: Name, under path: String) {
        guard let located = fields.raw(.outcome), !located.isNotKnown else { return }
        var circumstances = deciding
        var outcome: QuestionOutcome?
        var way = WayDecided.notSaid
        var reason: String?
        if case .fields = located.content {
            reading.fields(of: located, example: "{outcome: adopted, way: consensus}") { fields in
                circumstances = circumstances.narrowed(by: fields)
                outcome = fields.word(needed: .outcome)
                way = fields.word(.way) ?? .notSaid
                reason = fields.value(.reason, .text)
            }
        } else {
            outcome = reading.value(located, .word)
        }
        guard let outcome else { return }
        add(
            .outcome(
                forum: forum, committee: committee, question: question,
                Declaration(outcome: outcome, way: way, reason: reason.map { Sealed($0) })),
            "\(path)/outcome", at: located.place, circumstances)
    }
}
