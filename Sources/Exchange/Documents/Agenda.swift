import Committee

/// The items of a sitting or of a written procedure, read in the same way.
struct Agenda {
    let document: Document
    let forum: StatedForum
    let committee: Name
    /// When items are placed and questions put.
    let placing: Circumstances
    /// When something is said or decided on them; in a written procedure, its closing day.
    let deciding: Circumstances

    var reading: Reading { document.reading }

    func read() {
        let interests = interests()
        for interest in interests where interest.item == nil { declare(interest) }
        for (number, located) in document.fields.entries(.items).enumerated() {
            let example = "{item: 1, title: Opening, kind: procedural}"
            reading.fields(of: located, example: example) { readItem($0, order: number + 1, interests) }
        }
        readActions(document.fields, under: "", item: nil, deciding)
    }

    private func readItem(_ fields: Fields, order: Int, _ interests: [DeclaredInterest]) {
        let agenda = Agenda(
            document: document, forum: forum, committee: committee,
            placing: placing.narrowed(by: fields), deciding: deciding.narrowed(by: fields))
        let label = fields.value(needed: .item, .part)
        let title = fields.value(needed: .title, .text)
        let kind: Item.Kind? = fields.word(.kind)
        let name = document.name("items/\(label ?? "?")", at: fields.place)
        if let label, let title {
            let item = Item(label: label, title: title, kind: kind ?? .decision, order: order)
            agenda.add(.item(forum: forum, item), name.path, at: fields.place, agenda.placing)
        }
        for interest in interests where interest.item?.path == name.path { declare(interest) }
        agenda.readHandling(fields, of: name)
        agenda.readRemarks(fields, on: name)
        agenda.readOpinions(fields, on: name)
        agenda.readQuestions(fields, of: name)
        agenda.readActions(fields, under: name.path + "/", item: name, agenda.deciding)
    }

    private func readHandling(_ fields: Fields, of item: Name) {
        let handled: [(Item.Handling, Place)] = fields.entries(.handled).compactMap { located in
            reading.value(located, .word).map { ($0, located.place) }
        }
        let note = fields.note()
        if note != nil, fields.entries(.handled).isEmpty {
            reading.report(
                .needs(field: "handled", becauseOf: fields.has(.note) ? "note" : "prose"), at: fields.place)
        }
        for (number, (handling, place)) in handled.enumerated() {
            // The note tells how it ended, so it stands with the last.
            let note = number == handled.count - 1 ? note : nil
            add(
                .handled(forum: forum, item: item, handling, note: note),
                document.path("\(item.path)/handled/\(handling.rawValue)"), at: place, deciding)
        }
    }

    private func readRemarks(_ fields: Fields, on item: Name) {
        for located in fields.entries(.remarks) {
            guard let remark = remark(located) else { continue }
            add(
                .remark(forum: forum, item: item, remark.delegation, words: remark.words),
                document.path("\(item.path)/remarks/\(remark.delegation.code)"), at: located.place,
                remark.circumstances)
        }
    }

    /// `{LV: asks about ...}`, or with `delegation` and `words` where something has to be added.
    private func remark(_ located: Located) -> (
        delegation: Delegation, words: String, circumstances: Circumstances
    )? {
        if case .fields(let fields) = located.content, fields.count == 1, let only = fields.first {
            let delegation = Located(place: only.place, content: .text(only.name, quoted: true))
            guard let delegation = reading.value(delegation, .delegation),
                let words = reading.value(only.value, .text)
            else { return nil }
            return (delegation, words, deciding)
        }
        return reading.fields(of: located, example: "{LV: asks about the budget}") { fields in
            let circumstances = deciding.narrowed(by: fields)
            let delegation = fields.value(needed: .delegation, .delegation)
            let words = fields.value(needed: .words, .text)
            guard let delegation, let words else { return nil }
            return (delegation, words, circumstances)
        }
    }

    func readActions(_ fields: Fields, under path: String, item: Name?, _ circumstances: Circumstances) {
        let example = "{action: a1, text: Send the list, responsible: joint secretariat, due: 2025-05-01}"
        fields.each(.actions, example: example) { fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let key = fields.value(needed: .action, .part)
            let text = fields.value(needed: .text, .text)
            let responsible = fields.value(needed: .responsible, .text)
            let due = fields.value(.due, .day)
            guard let key, let text, let responsible else { return }
            add(
                .action(forum: forum, item: item, text: text, responsible: responsible, due: due),
                "\(path)actions/\(key)", at: fields.place, circumstances)
        }
    }

    func add(_ statement: Statement, _ path: String, at place: Place, _ circumstances: Circumstances) {
        if circumstances.on == nil, document.circumstances.on != nil, !document.fields.says(.closed) {
            // Said once: the place is the document's.
            reading.report(.missing(field: "closed", .occasion), at: document.fields.place)
        }
        document.add(statement, path, at: place, circumstances)
    }
}

extension Fields {
    /// What was noted, here or in a Markdown file beside the record file.
    fileprivate func note() -> String? {
        let note = value(.note, .lines)
        guard let file = value(.prose, .prose), let place = raw(.prose)?.place else { return note }
        if has(.note) { reading.report(.together("note", "prose"), at: place) }
        guard let bytes = reading.bytes(ofAnnex: file, at: place),
            let text = reading.text(of: bytes, file: file).map(trimmed)
        else { return nil }
        return text.isEmpty ? nil : text
    }
}
