import Committee

extension Agenda {
    /// What delegations said to a question: by consensus, everyone, or one by one.
    func readPositions(_ fields: Fields, on question: Name, under path: String, round: Int = 1) {
        guard let located = fields.raw(.positions), !located.isNotKnown else { return }
        let path = "\(path)/positions"
        switch located.content {
        case .refused: break
        case .text(let text, _) where trimmed(text) == "consensus":
            addEveryone(.joined, except: [], on: question, round, path, at: located.place, deciding)
        case .text:
            reading.report(
                .mappingExpected(example: "{everyone: joined the consensus}"), located.text, at: located.place
            )
        case .list: addPositions(fields.entries(.positions), on: question, round, path, deciding)
        case .fields:
            let example = "{everyone: joined the consensus, except: [{delegation: LV, stance: recused}]}"
            reading.fields(of: located, example: example) { fields in
                let circumstances = deciding.narrowed(by: fields)
                let stance: Stance? = fields.word(needed: .everyone)
                let exceptions = fields.entries(.except)
                let excepted = exceptions.compactMap(excepted)
                if let stance {
                    addEveryone(
                        stance, except: excepted, on: question, round, path, at: located.place, circumstances)
                }
                addPositions(exceptions, on: question, round, path, circumstances)
            }
        }
    }

    private func excepted(_ entry: Located) -> Delegation? {
        guard case .fields(let fields) = entry.content else { return nil }
        return fields.first { $0.name == FieldName.delegation.rawValue }
            .flatMap { reading.value($0.value, .delegation) }
    }

    private func addEveryone(
        _ stance: Stance, except: [Delegation], on question: Name, _ round: Int, _ path: String,
        at place: Place, _ circumstances: Circumstances
    ) {
        var once: [Delegation] = []
        for delegation in except where !once.contains(delegation) { once.append(delegation) }
        add(
            .everyoneTook(
                forum: forum, committee: committee, question: question, stance, round: round, except: once),
            path, at: place, circumstances)
    }

    private func addPositions(
        _ entries: [Located], on question: Name, _ round: Int, _ path: String, _ circumstances: Circumstances
    ) {
        var taken: [Delegation: [Stance]] = [:]
        for entry in entries {
            reading.fields(of: entry, example: "{delegation: LV, stance: recused}") { fields in
                var circumstances = circumstances.narrowed(by: fields)
                let position = position(fields, round)
                if case .procedure = forum, let received = fields.value(.received, .day), !fields.has(.on) {
                    circumstances.on = Occasion(on: received)
                }
                guard let position else { return }
                // A delegation that reserved and then joined has both on record; the same twice is a slip.
                let earlier = taken[position.delegation, default: []]
                let isNew = earlier.isEmpty || earlier.contains(position.stance)
                taken[position.delegation, default: []].append(position.stance)
                add(
                    .position(forum: forum, question: question, position),
                    "\(path)/\(position.delegation.code)\(isNew ? "" : "/\(earlier.count + 1)")",
                    at: fields.place, circumstances)
            }
        }
    }

    private func position(_ fields: Fields, _ round: Int) -> StatedPosition? {
        let delegation = fields.value(needed: .delegation, .delegation)
        let stance: Stance? = fields.word(needed: .stance)
        let channel: Position.Channel? = fields.word(.channel)
        var dissent: [StatedDissent] = []
        fields.each(.dissent, example: "{person: lv-2, stance: against}") { fields, _ in
            let person = fields.person(.person)
            let stance: Stance? = fields.word(needed: .stance)
            let words = fields.value(.words, .text)
            if let stance { dissent.append(StatedDissent(person: person, stance: stance, words: words)) }
        }
        let stated = (
            person: fields.person(.person), words: fields.value(.words, .text),
            until: fields.value(.until, .day),
            received: fields.value(.received, .day), from: fields.value(.from, .text)
        )
        guard let delegation, let stance else { return nil }
        return StatedPosition(
            delegation: delegation, stance: stance, person: stated.person, words: stated.words,
            until: stated.until, received: stated.received, channel: channel, from: stated.from,
            dissent: dissent, round: round)
    }
}
