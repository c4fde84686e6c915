import Committee
import Minutes

extension Teller {
    func tell(_ item: ItemPart, several: Bool) -> [Block] {
        var blocks: [Block] = []
        if several || explanation.kind == .decision, let label = item.label {
            blocks.append(
                heading(
                    say("Item \(label): \(item.title ?? "")", "\(label). punkts: \(item.title ?? "")")))
        }
        let handled = item.handled.map { $0.words(in: language) } + item.notes.map(\.closed)
        if !handled.isEmpty, item.questions.isEmpty || several {
            blocks.append(paragraph(handled.joined(separator: " ")))
        }
        if !item.opinions.isEmpty {
            blocks.append(
                .list(item.opinions.map { Text(self.opinion($0)) }, ordered: false))
        }
        if item.questions.isEmpty, explanation.decisions.isEmpty {
            blocks.append(paragraph(say("No question was put.", "Jautājums lemšanai netika uzdots.")))
        }
        return blocks + item.questions.flatMap { tell($0, compact: several) }
    }

    private func opinion(_ opinion: ItemPart.OpinionPart) -> String {
        let about = opinion.projects.isEmpty ? "" : " (\(opinion.projects.joined(separator: ", ")))"
        let words = opinion.words.map { ": \(quote($0))" } ?? ""
        return say(
            "National opinion before the sitting, \(name(of: opinion.delegation)), \(opinion.body): \(opinion.view.told(in: language))\(about)\(words)",
            "Valsts viedoklis pirms sēdes, \(name(of: opinion.delegation)), \(opinion.body): \(opinion.view.told(in: language))\(about)\(words)"
        ).closed
    }

    private func tell(_ question: QuestionPart, compact: Bool) -> [Block] {
        var blocks: [Block] = []
        let kind = question.kind == .other ? "" : " (\(question.kind.words(in: language)))"
        blocks.append(
            paragraph(
                say(
                    "The question was: \(quote(question.text))\(kind)".ended,
                    "Jautājums: \(quote(question.text))\(kind)".ended)))
        if let earlier = question.takesUp {
            blocks.append(
                paragraph(
                    say(
                        "It takes up a question of an earlier sitting, which stays on record: \(earlier).",
                        "Tas atkārtoti izskata agrākas sēdes jautājumu, kas paliek ierakstīts: \(earlier).")))
        }
        if !compact {
            blocks.append(heading(say("Who could decide", "Kas varēja lemt")))
            blocks.append(.list(who(question).map { Text($0) }, ordered: false))
            blocks.append(heading(say("What the delegations said", "Ko teica delegācijas")))
        }
        blocks += said(question)
        for (index, declaration) in question.declarations.enumerated() {
            blocks += tell(
                declaration, among: question.entitled,
                number: question.declarations.count > 1 ? index + 1 : nil, compact: compact)
        }
        if let pending = question.pending {
            blocks += rulesSay(of: pending.proposal, pending.texts, compact: compact)
        }
        if question.declarations.isEmpty {
            blocks.append(paragraph(say("No outcome is on record yet.", "Rezultāts vēl nav reģistrēts.")))
        }
        if let later = question.takenUpBy {
            blocks.append(
                paragraph(
                    say(
                        "It was taken up again later: \(later).",
                        "Vēlāk tas izskatīts atkārtoti: \(later).")))
        }
        return blocks
    }
}

// MARK: - Who

extension Teller {
    private func who(_ question: QuestionPart) -> [String] {
        let isProcedure = explanation.forum?.isProcedure ?? false
        var lines = [
            say(
                "Entitled to decide on that day: \(list(question.entitled)).",
                "Tajā dienā lemt tiesīgās delegācijas: \(list(question.entitled)).")
        ]
        if let present = question.present {
            let missing = question.entitled.filter { !present.contains($0) }
            lines.append(
                isProcedure
                    ? say("Answered: \(list(present)).", "Atbildēja: \(list(present)).")
                    : say(
                        "Represented in the room or online: \(list(present)).",
                        "Pārstāvētas: \(list(present))."))
            if !missing.isEmpty {
                lines.append(
                    isProcedure
                        ? say("Did not answer: \(list(missing)).", "Neatbildēja: \(list(missing)).")
                        : say("Not represented: \(list(missing)).", "Nebija pārstāvētas: \(list(missing))."))
            }
        } else {
            lines.append(
                isProcedure
                    ? say("Who answered is not on record.", "Kas atbildēja, nav reģistrēts.")
                    : say("Who was present is not on record.", "Klātesošie nav reģistrēti."))
        }
        if !question.recused.isEmpty {
            let isByInterest = question.recused.allSatisfy { delegation in
                question.interests.contains { !$0.isNone && $0.delegation == delegation }
            }
            lines.append(
                isByInterest
                    ? say(
                        "Took no part because of an interest: \(list(question.recused)).",
                        "Interešu dēļ nepiedalījās: \(list(question.recused)).")
                    : say(
                        "Took no part: \(list(question.recused)).",
                        "Nepiedalījās: \(list(question.recused))."))
        }
        return lines + question.interests.map { interest($0) }
    }

    private func interest(_ interest: QuestionPart.InterestPart) -> String {
        let delegation = interest.delegation.map { name(of: $0) }
        let who = interest.who == interest.delegation?.code ? delegation ?? interest.who : interest.who
        guard !interest.isNone else {
            return say("\(who) declared that there is no interest.", "\(who) paziņoja, ka interešu nav.")
        }
        let project = interest.project.map { say(" in \($0)", ", \($0)") } ?? ""
        let nature = interest.nature.map { ": \($0)" } ?? ""
        let person = interest.forPerson.words(in: language).map {
            say("the person \($0)", "persona \($0)")
        }
        let whole = interest.forDelegation.words(in: language).map {
            say("the delegation \($0)", "delegācija \($0)")
        }
        let followed = [person, whole].compactMap(\.self).joined(separator: "; ")
        let from = delegation.map { $0 == who ? "" : ", \($0)," } ?? ""
        return
            (say(
                "\(who)\(from) declared an interest\(project)\(nature)",
                "\(who)\(from) paziņoja par interesi\(project)\(nature)"
            )
            .closed + (followed.isEmpty ? "" : " " + followed.capitalizedFirst.closed))
    }
}

// MARK: - What followed

extension Teller {
    private func tell(
        _ declaration: QuestionPart.DeclarationPart, among entitled: [Delegation], number: Int?,
        compact: Bool
    ) -> [Block] {
        let isProcedure = explanation.forum?.isProcedure ?? false
        var blocks: [Block] = []
        let day = words(declaration.on)
        let which = number.map { say(" (declaration \($0), \(day))", " (\($0). paziņojums, \(day))") } ?? ""
        if let proposal = declaration.proposal {
            // What stands now comes first; what was thought then stays on record.
            blocks += rulesSay(
                of: declaration.corrected ?? proposal, declaration.texts, which: which, compact: compact)
            if declaration.corrected != nil {
                blocks.append(
                    paragraph(
                        say(
                            "That is how the record stands now, as it was corrected. When the outcome was declared it was judged by what was on record then: ",
                            "Tā ir pēc vēlākiem labojumiem. Kad rezultātu paziņoja, to vērtēja pēc tā, kas tolaik bija reģistrēts: "
                        ) + proposal.paragraph(in: language, isWritten: isProcedure)))
            }
        } else if explanation.forum?.rules == nil, !compact {
            blocks.append(
                paragraph(
                    say(
                        "With no rules to go by, nothing is proposed: the outcome stands as it was declared.",
                        "Bez reglamenta nekas nav ieteikts: rezultāts ir tāds, kāds paziņots.")))
        }
        if !compact { blocks.append(heading(say("What was declared", "Kas tika paziņots") + which)) }
        blocks.append(paragraph(declared(declaration, among: entitled, isProcedure: isProcedure)))
        return blocks
    }

    private func rulesSay(
        of proposal: Proposal, _ texts: [String: String], which: String = "", compact: Bool
    ) -> [Block] {
        let isProcedure = explanation.forum?.isProcedure ?? false
        guard !compact else {
            return [paragraph(proposal.paragraph(in: language, isWritten: isProcedure) + which)]
        }
        let steps = proposal.findings.map { Text(step($0, texts, isProcedure: isProcedure)) }
        return [
            heading(say("What the rules say of that", "Ko par to nosaka reglaments") + which),
            .list(steps, ordered: true), paragraph(conclusion(of: proposal)),
        ]
    }

    /// A step with its clause, and with the text in which the clause stands where that is another one.
    private func step(_ step: Proposal.Step, _ texts: [String: String], isProcedure: Bool) -> String {
        var words = step.words(in: language, isWritten: isProcedure).capitalizedFirst
        if let clause = step.clause, let text = texts[clause], words.last == ")" {
            words = words.dropLast() + ", \(text))"
        }
        return words.closed
    }

    private func conclusion(of proposal: Proposal) -> String {
        guard proposal.outcome != .open else {
            return say(
                "So the rules do not settle it: what follows is for the chair to declare.",
                "Tātad reglaments to neizšķir: rezultātu paziņo priekšsēdētājs.")
        }
        return say("By the rules, then: ", "Tātad pēc reglamenta: ")
            + proposal.outcome.words(in: language).closed
    }

    private func declared(
        _ declaration: QuestionPart.DeclarationPart, among entitled: [Delegation], isProcedure: Bool
    ) -> String {
        let said = Declaration(
            outcome: declaration.outcome, way: declaration.way, proposal: declaration.proposal,
            tally: declaration.tally
        ).words(in: language, stances: Array(declaration.standing.values))
        let isReported = explanation.forum?.source.kind.isReport ?? false
        var sentences = [
            "\((isReported ? Phrase.outcomeReported : isProcedure ? .result : .outcomeDeclared).words(in: language)): \(said)"
                .closed
        ]
        if let tally = declaration.tally {
            sentences.append(
                say(
                    "The count: \(tally.inFavour) in favour, \(tally.against) against, \(tally.abstained) abstained, \(tally.noPosition) without a position.",
                    "Balsu skaits: par \(tally.inFavour), pret \(tally.against), atturas \(tally.abstained), bez nostājas \(tally.noPosition)."
                ))
        }
        if let casting = declaration.casting {
            sentences.append(
                say(
                    "The chair's casting vote was \(casting.words(in: language)).",
                    "Priekšsēdētāja izšķirošā balss: \(casting.words(in: language))."))
        }
        guard let proposal = declaration.corrected ?? declaration.proposal else {
            return (sentences + reason(declaration.reason)).joined(separator: " ")
        }
        let opposing = opposing(declaration).filter(entitled.contains)
        if !opposing.isEmpty {
            sentences.append(
                say(
                    "But it was not reached that way: \(list(opposing)) \(opposing.count == 1 ? "was" : "were") against it, as the record stands.",
                    "Taču pēc reģistra tas tā nav panākts: pret bija \(list(opposing))."))
        } else if declaration.outcome.isTheOutcome(proposal.outcome) {
            sentences.append(say("That is what the rules suggest.", "Tas atbilst reglamentam."))
        } else if declaration.outcome.contradicts(proposal.outcome) {
            sentences.append(
                say(
                    "That differs from what the rules suggest, and both stay on record.",
                    "Tas atšķiras no reglamentā noteiktā; ierakstīts paliek abējais."))
        }
        return (sentences + reason(declaration.reason)).joined(separator: " ")
    }

    /// Who stood against what was declared by consensus or unanimously, and no reason was given.
    private func opposing(_ declaration: QuestionPart.DeclarationPart) -> [Delegation] {
        switch declaration.way {
        case .consensus, .unanimity: break
        case .vote, .silence, .notSaid: return []
        }
        guard declaration.outcome == .adopted, declaration.reason == nil else { return [] }
        return declaration.standing.filter { $0.value.opposes }.map { Delegation(code: $0.key) }.sorted()
    }

    private func reason(_ reason: String?) -> [String] {
        reason.map { ["\(Phrase.reason.words(in: language)): \($0)".closed] } ?? []
    }
}

extension QuestionOutcome {
    /// Whether this is what was proposed, in another word.
    fileprivate func isTheOutcome(_ proposed: ProposedOutcome) -> Bool {
        switch (self, proposed) {
        case (.adopted, .adopted), (.notAdopted, .notAdopted), (.noDecision, .noDecision),
            (.adReferendum, .adReferendum):
            true
        case (.adopted, _), (.notAdopted, _), (.noDecision, _), (.adReferendum, _), (.inPrinciple, _),
            (.deferred, _), (.noted, _):
            false
        }
    }
}
