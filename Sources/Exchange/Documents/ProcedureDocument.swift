import Committee

extension Document {
    func readProcedure() {
        needsDay()
        let committee = fields.name(needed: .committee) ?? name("?")
        readLaunch(by: committee)
        readReminders()
        readExtensions()
        readMove()
        let closed = fields.occasion(.closed)
        var closing = circumstances
        closing.on = closed
        Agenda(
            document: self, forum: .procedure(itself), committee: committee, placing: circumstances,
            deciding: closing
        ).read()
        readAnswers(closed)
        readFigures(about: .procedure)
        if closed != nil, let field = fields.field(.closed) {
            add(.procedureClosed(procedure: itself), "closed", at: field.place, closing)
        }
    }

    private func readLaunch(by committee: Name) {
        let number = fields.value(.number, .text)
        let subject = fields.value(needed: .subject, .text)
        let initiator = fields.value(.initiator, .text)
        let isByTheRules = fields.raw(.deadline).map { trimmed($0.text) == "by the rules" } ?? false
        let deadline = isByTheRules ? nil : fields.occasion(.deadline)
        let isUrgent = fields.value(.urgent, .yes) ?? false
        let silence: Silence? = fields.word(.silence)
        let rules = fields.statedRules()
        let papers = fields.values(.papers, .text)
        guard let subject else { return }
        let launch = StatedLaunch(
            number: number, subject: subject, initiator: initiator, deadline: deadline, rules: rules,
            silence: silence, papers: papers, isUrgent: isUrgent, isDeadlineByTheRules: isByTheRules)
        add(.procedure(committee: committee, launch), "", at: fields.place, circumstances)
    }

    /// One day, or a list of them; the second and later ones are numbered.
    private func readReminders() {
        for (number, located) in fields.entries(.reminded).enumerated() {
            guard let on = reading.occasion(located) else { continue }
            add(
                .procedureReminded(procedure: itself), numbered("reminded", number), at: located.place,
                circumstances.on(on))
        }
    }

    private func readExtensions() {
        let example = "{on: 2025-05-26, deadline: 2025-06-03 17:00 Europe/Riga}"
        for (number, located) in fields.entries(.extended).enumerated() {
            reading.fields(of: located, example: example) { fields in
                let circumstances = circumstances(of: fields)
                if !fields.says(.deadline) {
                    reading.report(.missing(field: "deadline", .occasion), at: fields.place)
                }
                guard let deadline = fields.occasion(.deadline) else { return }
                add(
                    .procedureExtended(procedure: itself, deadline: deadline), numbered("extended", number),
                    at: fields.place, circumstances)
            }
        }
    }

    private func readAnswers(_ closed: Occasion?) {
        guard let located = fields.raw(.answers) else { return }
        guard located.isNotKnown else {
            return reading.report(.unknownWord(allowed: ["not published"]), located.text, at: located.place)
        }
        add(
            .answersNotPublished(procedure: itself), "answers", at: located.place, circumstances.on(closed))
    }

    private func readMove() {
        guard let located = fields.raw(.moved) else { return }
        reading.fields(of: located, example: "{on: 2025-05-26, sitting: TRI/MC/4}") { fields in
            let circumstances = circumstances(of: fields)
            let sitting = fields.name(.sitting)
            add(
                .procedureMoved(procedure: itself, sitting: sitting), "moved", at: fields.place, circumstances
            )
        }
    }

    /// What happens to a procedure later never happened on the day it was launched.
    private func circumstances(of inner: Fields) -> Circumstances {
        if !inner.says(.on) { reading.report(.missing(field: "on", .occasion), at: inner.place) }
        return circumstances.narrowed(by: inner)
    }

    private func numbered(_ path: String, _ number: Int) -> String {
        number == 0 ? path : "\(path)/\(number + 1)"
    }
}
