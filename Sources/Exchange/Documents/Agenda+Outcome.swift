import Committee

extension Agenda {
    /// The outcome as the chair declared it, alone or with the way, a count and a casting vote.
    func readOutcome(_ fields: Fields, of question: Name, under path: String, round: Int = 1) {
        guard let located = fields.raw(.outcome), !located.isNotKnown else { return }
        var circumstances = deciding
        var declaration: Declaration?
        if case .fields = located.content {
            reading.fields(of: located, example: "{outcome: adopted, way: consensus}") { fields in
                circumstances = circumstances.narrowed(by: fields)
                let outcome: QuestionOutcome? = fields.word(needed: .outcome)
                let way: WayDecided = fields.word(.way) ?? .notSaid
                let reason = fields.value(.reason, .text)
                let tally = readTally(fields)
                let casting = fields.value(.casting, .casting)
                declaration = outcome.map {
                    Declaration(
                        outcome: $0, way: way, reason: reason.map { Sealed($0) }, tally: tally,
                        casting: casting, round: round)
                }
            }
        } else {
            declaration = reading.value(located, Spelling<QuestionOutcome>.word).map {
                Declaration(outcome: $0, round: round)
            }
        }
        guard let declaration else { return }
        add(
            .outcome(forum: forum, committee: committee, question: question, declaration), "\(path)/outcome",
            at: located.place, circumstances)
    }

    /// A count without names. Who is not counted is not known to have said nothing: both main numbers are needed.
    private func readTally(_ fields: Fields) -> Tally? {
        guard let located = fields.raw(.tally), !located.isNotKnown else { return nil }
        return reading.fields(of: located, example: "{in favour: 3, against: 1, abstained: 0}") { fields in
            let inFavour = fields.value(needed: .inFavour, .number)
            let against = fields.value(needed: .against, .number)
            let abstained = fields.value(.abstained, .number)
            let noPosition = fields.value(.noPosition, .number)
            guard let inFavour, let against else { return nil }
            return Tally(
                inFavour: inFavour, against: against, abstained: abstained ?? 0, noPosition: noPosition ?? 0)
        }
    }
}

extension Spelling where Value == Stance {
    /// A tie is broken for or against.
    fileprivate static var casting: Self {
        let allowed = [Stance.inFavour, .against]
        let words = allowed.map(\.rawValue)
        return Spelling(form: .word(words)) { (text) throws(Problem.Kind) in
            guard let stance = allowed.first(where: { $0.rawValue == text }) else {
                throw .unknownWord(allowed: words)
            }
            return stance
        }
    }
}
