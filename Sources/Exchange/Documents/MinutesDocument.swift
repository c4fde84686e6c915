import Committee

extension Document {
    /// What became of the minutes of a sitting or procedure: sent for comments, approved, signed, sent out.
    func readMinutes() {
        let of = fields.name(needed: .of) ?? name("?")
        let steps: [FieldName] = [.circulated, .approved, .signed, .distributed, .amended]
        if !steps.map(fields.has).contains(true) {
            reading.report(.missingOneOf(steps.map(\.rawValue)), at: fields.place)
        }
        readCirculated(of)
        readApproved(of)
        readSigned(of)
        readDistributed(of)
        readAmended(of)
    }

    private func readCirculated(_ of: Name) {
        readStep(.circulated, example: "{on: 2025-04-02, comments until: 2025-04-16}") { fields in
            .circulated(commentsUntil: fields.occasion(.commentsUntil))
        } add: { step, place, circumstances in
            add(.minutes(of: of, step), "circulated", at: place, circumstances)
        }
    }

    private func readApproved(_ of: Name) {
        readStep(.approved, example: "{on: 2025-06-12, by: next sitting}") { fields in
            fields.value(needed: .by, .approval).map(StatedMinutes.approved)
        } add: { step, place, circumstances in
            add(.minutes(of: of, step), "approved", at: place, circumstances)
        }
    }

    private func readSigned(_ of: Name) {
        readStep(.signed, example: "{by: chair, on: 2025-06-12}") { fields in
            let by: Signatory? = fields.word(needed: .by)
            return by.map(StatedMinutes.signed)
        } add: { step, place, circumstances in
            guard case .signed(let by) = step else { return }
            add(.minutes(of: of, step), "signed/\(by.rawValue)", at: place, circumstances)
        }
    }

    private func readDistributed(_ of: Name) {
        readStep(.distributed, example: "{on: 2025-06-16, to: [countries, European Commission, observers]}") {
            fields in
            let recipients: [Recipient] = fields.values(.to, .word)
            if !fields.says(.to) {
                reading.report(
                    .missing(field: "to", .word(Recipient.allCases.map(\.rawValue))), at: fields.place)
            }
            return recipients.isEmpty ? nil : .distributed(recipients)
        } add: { step, place, circumstances in
            add(.minutes(of: of, step), path("distributed"), at: place, circumstances)
        }
    }

    private func readAmended(_ of: Name) {
        readStep(.amended, example: "{on: 2025-04-10, passage: item 4, at the request of: LT, is: …}") {
            fields in
            let request = fields.value(.atTheRequestOf, .text)
            let (was, becomes) = (fields.value(.was, .lines), fields.value(.becomes, .lines))
            let decidedBy = fields.name(.decidedBy)
            return fields.value(needed: .passage, .text).map { passage in
                .amended(
                    StatedAmendment(
                        passage: passage, request: request, was: was, becomes: becomes, decidedBy: decidedBy))
            }
        } add: { step, place, circumstances in
            add(.minutes(of: of, step), path("amended"), at: place, circumstances)
        }
    }

    /// One step, or a list of them; each on a day of its own.
    private func readStep(
        _ name: FieldName, example: String, _ read: (Fields) -> StatedMinutes?,
        add: (StatedMinutes, Place, Circumstances) -> Void
    ) {
        for located in fields.entries(name) {
            reading.fields(of: located, example: example) { fields in
                let circumstances = circumstances.narrowed(by: fields)
                if circumstances.on == nil, !fields.says(.on) {
                    reading.report(.missing(field: "on", .occasion), at: fields.place)
                }
                guard let step = read(fields), circumstances.on != nil else { return }
                add(step, fields.place, circumstances)
            }
        }
    }
}

extension Spelling where Value == MinutesApproval {
    /// `by: next sitting` reads better than `by: by the next sitting`.
    fileprivate static var approval: Self {
        let words: [String: MinutesApproval] = [
            "next sitting": .nextSitting, "written procedure": .procedure, "tacit": .tacit,
        ]
        let allowed = words.keys.sorted()
        return Spelling(form: .word(allowed)) { (text) throws(Problem.Kind) in
            guard let approval = words[text] ?? MinutesApproval(rawValue: text) else {
                throw .unknownWord(allowed: allowed)
            }
            return approval
        }
    }
}
