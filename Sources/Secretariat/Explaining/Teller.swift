import Committee
import Minutes

/// Tells an explanation in words, for somebody who has never seen this program.
struct Teller {
    let explanation: Explanation
    let language: Language
    private let record: Record

    init(_ explanation: Explanation, _ record: Record, in language: Language) {
        self.explanation = explanation
        self.record = record
        self.language = language
    }

    var document: Document {
        Document(language: language, title: title, head: [HeadLine(.title, Text(title))], blocks: blocks)
    }

    private var blocks: [Block] {
        var blocks: [Block] = opening + rules
        let several = explanation.items.count > 1
        var told: Set<String> = []
        for item in explanation.items {
            blocks += tell(item, several: several)
            // What was decided at an item stands with it.
            for decision in explanation.decisions where decision.item == item.label && item.label != nil {
                blocks += tell(decision, several: several)
                told.insert(decision.handle)
            }
        }
        for decision in explanation.decisions where !told.contains(decision.handle) {
            blocks += tell(decision, several: several)
        }
        if let project = explanation.project { blocks += tell(project) }
        if let account = explanation.account {
            blocks += explanation.kind == .entry ? tellEntry(account) : tell(account)
        }
        return blocks + findings + entries
            + (explanation.state.map { [.note(Text($0.words(in: language)))] } ?? [])
    }

    private var title: String {
        let name = explanation.name
        return switch explanation.kind {
        case .decision: say("How \(decisionName) came about", "Kā tapis \(decisionName)")
        case .item: say("What became of \(itemName)", "Kā izlemts \(itemName)")
        case .sitting:
            say("What the sitting \(name) decided", "Ko izlēma sēdē \(name)")
        case .procedure:
            say("How the written procedure \(forumNumber) went", "Rakstveida procedūras \(forumNumber) gaita")
        case .correction: say("What correction \(name) set right", "Ko laboja labojums \(name)")
        case .retraction: say("What \(name) took back", "Ko atsauca \(name)")
        case .entry: say("What the record says of \(name)", "Ko reģistrs saka par \(name)")
        case .retracted: say("What became of \(name)", "Kas noticis ar \(name)")
        case .project:
            say(
                "Where project \(explanation.project?.project.label ?? name) stands, and why",
                "Projekta \(explanation.project?.project.label ?? name) statuss un tā pamats")
        }
    }

    private var forumNumber: String { explanation.forum?.number ?? explanation.name }

    private var itemName: String {
        guard let item = explanation.items.first, let label = item.label else {
            return say("the question \(explanation.name)", "jautājums \(explanation.name)")
        }
        return say(
            "item \(label), \(quote(item.title ?? ""))", "\(label). punkts, \(quote(item.title ?? ""))")
    }

    private var decisionName: String {
        guard let decision = explanation.decisions.first else { return explanation.name }
        return name(of: decision)
    }

    /// `decision 3/2`; `lēmums Nr. 3/2`; by its title where it has no number.
    func name(of decision: DecisionPart) -> String {
        guard let number = decision.number else {
            return say("the decision \(quote(decision.title))", "lēmums \(quote(decision.title))")
        }
        return say("decision \(number)", "lēmums Nr. \(number)")
    }
}

// MARK: - Words

extension String {
    /// Closed by a full stop, unless a quotation that ends in one ends the sentence.
    var ended: String {
        guard last == "\u{201D}", let before = dropLast().last, ".!?…".contains(before) else { return closed }
        return self
    }
}

extension Teller {
    func say(_ english: String, _ latvian: String) -> String { language == .latvian ? latvian : english }

    func quote(_ words: String) -> String {
        language == .latvian ? "„\(words)”" : "\u{201C}\(words)\u{201D}"
    }

    func words(_ day: Day) -> String { day.words(in: language) }
    func words(_ days: Occasion) -> String { days.shortWords(in: language) }

    /// `Latvia (LV)`, or the name that the programme gives a delegation that is no country.
    func name(of delegation: Delegation) -> String {
        let own = record.programmes.sorted { $0.key < $1.key }.lazy
            .compactMap { $0.value.delegationNames[delegation] }.first
        let country = delegation.country?.name(in: language)
        let name = language == .latvian ? country ?? own : own ?? country
        return name.map { "\($0) (\(delegation.code))" } ?? delegation.code
    }

    func list(_ delegations: [Delegation]) -> String {
        delegations.isEmpty
            ? Phrase.nobody.words(in: language) : delegations.map(name(of:)).together(in: language)
    }

    func heading(_ words: String) -> Block { .heading(level: .one, Text(words)) }
    func paragraph(_ words: String) -> Block { .paragraph(Text(words)) }
}

// MARK: - Where and when, and by which rules

extension Teller {
    private var opening: [Block] {
        guard let forum = explanation.forum, let committee = explanation.committee else { return [] }
        let body: Named = (name: committee.label, code: committee.handle)
        var words = forum.isProcedure ? procedure(forum, body) : sitting(forum, body)
        if forum.source.kind == .invented { words += " " + Phrase.invented.words(in: language) }
        let amended = forum.amendments.map { Text($0.closed) }
        guard !amended.isEmpty, explanation.kind == .sitting || explanation.kind == .procedure else {
            return [paragraph(words)]
        }
        return [
            paragraph(words),
            paragraph(
                say("The text of its minutes was amended:", "Tās protokola teksts ir grozīts:")),
            .list(amended, ordered: false),
        ]
    }

    private typealias Named = (name: String, code: String)

    private func sitting(_ forum: ForumPart, _ body: Named) -> String {
        let place = [forum.place, forum.country?.name(in: language)].compactMap(\.self)
        let at = place.joined(separator: ", ")
        let number = forum.number.map { say(" \($0)", " Nr. \($0)") } ?? ""
        var sentences = [
            say(
                "The committee \(body.name) (\(body.code)) held its sitting\(number) on \(words(forum.days))\(at.isEmpty ? "" : " in \(at)").",
                "Komitejas „\(body.name)” (\(body.code)) sēde\(number): \(words(forum.days))\(at.isEmpty ? "" : ", \(at)")"
                    .closed
            )
        ]
        if forum.stage == SittingDossier.Stage.cancelled.rawValue {
            return Phrase.cancelled.words(in: language)
        }
        if let taken { sentences.append(say("It took \(taken).", "Tajā pieņemts \(taken).")) }
        return (sentences + [chair(forum)]).joined(separator: " ")
    }

    private var taken: String? {
        guard explanation.kind == .decision, let decision = explanation.decisions.first else { return nil }
        let days = decision.takenOn == explanation.forum?.days ? "" : ", \(words(decision.takenOn.last))"
        let kind = decision.kind.words(in: language)
        return decision.number == nil
            ? "\(name(of: decision)) (\(kind)\(days))"
            : "\(name(of: decision)), \(quote(decision.title)) (\(kind)\(days))"
    }

    private func chair(_ forum: ForumPart) -> String {
        guard let chair = forum.chair else {
            return say("Who was in the chair is not on record.", "Sēdes vadītājs nav reģistrēts.")
        }
        let delegation = chair.delegation.map {
            say("for the delegation of \(name(of: $0))", "delegācija: \(name(of: $0))")
        }
        let parts = [chair.person, delegation, chair.body].compactMap(\.self).joined(separator: ", ")
        let who = chair.person == nil && chair.body == nil ? parts.replacing("for the", with: "the") : parts
        return say("In the chair: \(who).", "Sēdi vadīja: \(who).")
    }

    private func procedure(_ forum: ForumPart, _ body: Named) -> String {
        let number = forum.number.map { say(" \($0)", " Nr. \($0)") } ?? ""
        let initiator = forum.initiator.flatMap(Party.init(written:))?.words(in: language)
        let by = initiator.map { say(", started by \($0)", ", ierosinātājs: \($0)") } ?? ""
        var sentences = [
            say(
                "The committee \(body.name) (\(body.code)) held written procedure\(number), \(quote(forum.subject ?? ""))\(by), from \(words(forum.days)).",
                "Komiteja „\(body.name)” (\(body.code)) \(words(forum.days)) uzsāka rakstveida procedūru\(number) \(quote(forum.subject ?? ""))\(by)."
            )
        ]
        if let deadline = forum.deadline {
            let extended = forum.isExtended ? say(" (extended)", " (pagarināts)") : ""
            sentences.append(
                say(
                    "Answers were due by \(deadline.words(in: language))\(extended).",
                    "Atbilžu termiņš\(extended): \(deadline.words(in: language)).".replacing("..", with: "."))
            )
        }
        if let closed = forum.closed {
            sentences.append(
                say("It was closed on \(words(closed)).", "Procedūra pabeigta \(words(closed))".closed))
        } else if !forum.isMoved {
            sentences.append(say("It is not closed yet.", "Procedūra vēl nav pabeigta."))
        }
        if forum.isMoved {
            let sitting = forum.movedTo.map { " (\($0))" } ?? ""
            sentences.append(
                say(
                    "The matter was moved to a sitting\(sitting), so the answers are not votes.",
                    "Jautājums nodots izskatīšanai sēdē\(sitting), tāpēc atbildes nav balsis."))
        }
        if let taken { sentences.append(say("It led to \(taken).", "Tās rezultāts: \(taken).")) }
        return sentences.joined(separator: " ")
    }

    private var rules: [Block] {
        guard let forum = explanation.forum else { return [] }
        guard let rules = forum.rules else {
            let words =
                forum.areRulesNotHeld
                ? say(
                    "The committee's rules of procedure are not held in this register, so nothing could be checked against them.",
                    "Komitejas reglaments šajā reģistrā nav ierakstīts, tāpēc pēc tā neko nevarēja pārbaudīt."
                )
                : say(
                    "No rules of procedure are on record as followed here, so nothing could be checked against them.",
                    "Nav reģistrēts, pēc kāda reglamenta šeit rīkojās, tāpēc pēc tā neko nevarēja pārbaudīt.")
            return [paragraph(words)]
        }
        let validity = RulesPhrase.validity(
            words(rules.validFrom), rules.validUntil.map { words($0) }, in: language)
        let committee = explanation.committee?.handle ?? ""
        return [
            paragraph(
                say(
                    "It followed version \(rules.version) of the rules of procedure, in force \(validity). (What they say: protokols rules show \(committee) --version \(rules.version).)",
                    "Ievērota reglamenta redakcija \(rules.version), spēkā \(validity). (Ko tā nosaka: protokols rules show \(committee) --version \(rules.version) --language lv.)"
                ))
        ]
    }
}
