import Committee
import Minutes

// A question, attempt by attempt: who took which position, what the chair declared, what the rules make of it.
extension Scribe {
    /// - Parameters:
    ///   - id: the question.
    ///   - asked: what was said on it.
    ///   - title: the title of its item, which is not said again.
    ///   - number: the place among several questions at one item, and how many there are.
    /// - Returns: everything from the question to the decision on it.
    func write(
        _ id: Question.ID, _ asked: Proceedings.QuestionDossier, under title: String,
        number: (Int, of: Int)?
    ) -> [Block] {
        var blocks: [Block] = []
        if let number {
            let head = "\(say(.question)) \(number.0)/\(number.of). "
            blocks.append(.paragraph(Text([.strong(head), .plain(asked.question.text)])))
        } else if isAsked(asked, under: title, of: id) {
            blocks.append(.paragraph(Text(asked.question.text)))
        }
        blocks += particulars(id, asked)
        if procedure != nil {
            blocks += answers(to: id, asked)
            for declaration in asked.declarations {
                blocks += write(
                    declaration, positions: Array(asked.standing(inRound: declaration.round).values))
            }
        } else {
            for index in asked.attempts.indices { blocks += write(attempt: index, of: asked) }
        }
        return blocks + decisions(on: [id]).map(write)
    }

    /// The question in its own words, where neither the item nor a decision has said them.
    private func isAsked(_ asked: Proceedings.QuestionDossier, under title: String, of id: Question.ID)
        -> Bool
    {
        let said = [title] + decisions(on: [id]).map(\.particulars.title)
        return !said.contains(asked.question.text)
    }

    /// Its theme, its projects where no decision lists them, and the question before or after it.
    private func particulars(_ id: Question.ID, _ asked: Proceedings.QuestionDossier) -> [Block] {
        let isShared = proceedings.questions.values.count { $0.question.item == asked.question.item } > 1
        let isListed = decisions(on: [id]).contains { !$0.particulars.outcomes.isEmpty }
        let projects = asked.question.projects.map(label(of:)).sorted { $0.padded < $1.padded }
        let earlier = asked.question.takesUp.flatMap(place(of:))
        let later = otherQuestions.filter { $0.dossier.question.takesUp == id }.compactMap {
            place(of: $0.id)
        }
        let lines: [(Phrase, String?)] = [
            (.theme, asked.question.theme),
            (.project, isShared && !isListed && !projects.isEmpty ? projects.joined(separator: ", ") : nil),
            (.takesUp, earlier), (.takenUpAgain, later.isEmpty ? nil : later.joined(separator: "; ")),
        ]
        return lines.compactMap { phrase, words in
            words.map { .paragraph(Text([.strong("\(say(phrase)): "), .plain($0.closed)])) }
        }
    }

    private func write(attempt index: Int, of asked: Proceedings.QuestionDossier) -> [Block] {
        let attempt = asked.attempts[index]
        let isNewRound = index == 0 || asked.attempts[index - 1].round != attempt.round
        var blocks: [Block] = []
        if asked.rounds.count > 1, isNewRound {
            let round =
                language == .latvian ? "\(attempt.round). \(say(.round))" : "\(say(.round)) \(attempt.round)"
            blocks.append(.paragraph(Text([.strong(round.closed)])))
        } else if !isNewRound {
            let day = attempt.on.last.wordsOnTheDay(in: language).capitalizedFirst
            blocks.append(.paragraph(Text([.strong("\(day):")])))
        }
        blocks += positions(attempt.positions)
        guard let declaration = attempt.declaration else { return blocks }
        return blocks + write(declaration, positions: asked.positions(upTo: index))
    }

    private func positions(_ positions: [Position]) -> [Block] {
        // One phrase for each stance, in the order in which it was first taken.
        let phrases = Stance.allCases.compactMap { stance -> String? in
            let taken = positions.filter { $0.stance == stance }
            return taken.isEmpty ? nil : "\(whoTook(taken)) \(stance.words(in: language))"
        }
        guard !phrases.isEmpty else { return [] }
        let line = Block.paragraph(
            Text([.strong("\(say(.positions)): "), .plain(phrases.joined(separator: "; ").closed)]))
        return [line] + positions.flatMap(remarks)
    }

    /// The delegations, and how their word came where they did not give it in the sitting.
    private func whoTook(_ positions: [Position]) -> String {
        let channels = Dictionary(
            positions.map {
                ($0.delegation, $0.channel.flatMap { $0.isOutside ? $0.told(in: language) : nil })
            },
            uniquingKeysWith: { $1 })
        return channels.sorted { $0.key < $1.key }.map { delegation, channel in
            delegation.code + (channel.map { " (\($0))" } ?? "")
        }.joined(separator: ", ")
    }

    /// A delegation's reservation in its own words, and the voices within it that differ (4b case 1).
    private func remarks(_ position: Position) -> [Block] {
        var blocks: [Block] = []
        if position.words != nil || position.until != nil {
            let until = position.until.map { " (\(say(.until)) \($0.words(in: language)))" } ?? ""
            let words = position.words.map { ": \($0.text ?? say(.withheld))" } ?? ""
            blocks.append(
                .remark(
                    by: position.delegation.code,
                    Text("\(position.stance.words(in: language))\(until)\(words)".closed)))
        }
        for dissent in position.dissent {
            let who = [say(.withinTheDelegation), dissent.person.map(name(of:))].compactMap(\.self)
            let words = dissent.words.map { ": \($0.text ?? say(.withheld))" } ?? ""
            blocks.append(
                .remark(
                    by: position.delegation.code,
                    Text(
                        "\(who.joined(separator: ", ")), \(dissent.stance.words(in: language))\(words)".closed
                    )))
        }
        return blocks
    }
}

// MARK: - What the chair declared

extension Scribe {
    private func write(_ declaration: Declaration, positions: [Position]) -> [Block] {
        let label = say(source.kind.isReport ? .outcomeReported : .outcomeDeclared)
        var blocks: [Block] = []
        if let tally = declaration.tally { blocks.append(line(.tally, tally.words(in: language))) }
        if let casting = declaration.casting {
            blocks.append(line(.castingVote, casting.words(in: language)))
        }
        blocks.append(
            .paragraph(
                Text([
                    .strong("\(label): "),
                    .plain(declaration.words(in: language, stances: Array(positions.standing.values)).closed),
                ])))
        if let proposal = declaration.proposal, declaration.outcome != .noted || proposal.outcome != .adopted
        {
            let words = proposal.paragraph(
                in: language, isWritten: procedure != nil, version: record.rules(of: forum)?.version,
                positions: positions, tally: declaration.tally)
            blocks.append(.note(Text(words)))
        }
        if let reason = declaration.reason {
            blocks.append(.note(Text("\(say(.reason)): \(reason.text ?? say(.withheld))".closed)))
        }
        return blocks
    }

    private func line(_ phrase: Phrase, _ words: String) -> Block {
        .paragraph(Text([.strong("\(say(phrase)): "), .plain(words.closed)]))
    }
}

// MARK: - The same question elsewhere

extension Scribe {
    private var otherQuestions: [(id: Question.ID, forum: Forum, dossier: Proceedings.QuestionDossier)] {
        let sittings = record.sittings.map { (Forum.sitting($0.key), $0.value.proceedings) }
        let procedures = record.procedures.map { (Forum.procedure($0.key), $0.value.proceedings) }
        return (sittings + procedures).flatMap { forum, proceedings in
            proceedings.questions.map { (id: $0.key, forum: forum, dossier: $0.value) }
        }.sorted { $0.id < $1.id }
    }

    /// `3rd sitting (18–19 March 2025), item 7, no decision`; `3. sēde (…), 7. punkts, lēmums nav pieņemts`.
    private func place(of id: Question.ID) -> String? {
        guard let found = otherQuestions.first(where: { $0.id == id }) else { return nil }
        let item = found.dossier.question.item.flatMap {
            record.proceedings(of: found.forum)?.items[$0]?.item.label
        }
        let label = item.map { language == .latvian ? "\($0). punkts" : "item \($0)" }
        let outcome = found.dossier.declaration?.outcome.words(in: language)
        let other = record.committee(of: found.forum).flatMap { $0 == body ? nil : record.label(of: $0) }
        return [other, name(of: found.forum), label, outcome].compactMap(\.self).joined(separator: ", ")
    }

    private func name(of forum: Forum) -> String? {
        switch forum {
        case .sitting(let id):
            record.sittings[id].map { sitting in
                let days = sitting.convening.days.shortWords(in: language)
                let number = sitting.convening.number
                return number.map { "\(shortTitle($0, isSitting: true)) (\(days))" }
                    ?? (language == .latvian ? "sēde (\(days))" : "sitting (\(days))")
            }
        case .procedure(let id):
            record.procedures[id].map { procedure in
                procedure.launch.number.map { shortTitle($0, isSitting: false) }
                    ?? "\(language == .latvian ? "rakstveida procedūra" : "written procedure") (\(procedure.launched.shortWords(in: language)))"
            }
        }
    }
}
