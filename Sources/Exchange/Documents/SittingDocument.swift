import Committee

extension Document {
    func readSitting() {
        needsDay()
        let committee = fields.name(needed: .committee) ?? name("?")
        readConvening(of: committee)
        let chair = sittingChair()
        let rules = fields.statedRules()
        let cancelled = fields.raw(.cancelled)
        let agenda = Agenda(
            document: self, forum: .sitting(itself), committee: committee, placing: circumstances,
            deciding: circumstances)
        if cancelled == nil, hasHappened {
            add(
                .sittingOpened(sitting: itself, committee: committee, chair: chair, rules: rules), "opened",
                at: fields.place, circumstances)
        }
        if let field = fields.field(.papersSent), let on = fields.occasion(.papersSent),
            let days = circumstances.on
        {
            add(
                .papersSent(sitting: itself, committee: committee, for: days, on: on.last), "papers sent",
                at: field.place, circumstances.on(on))
        }
        let start = reading.elements.count
        readAttendance(committee: committee, agenda)
        agenda.read()
        reading.putAgendaFirst(from: start)
        readFigures(about: .sitting)
        readEnd(cancelled)
    }

    private func readConvening(of committee: Name) {
        let number = fields.value(.number, .text)
        let place = fields.value(.place, .text)
        let country = fields.value(.country, .country)
        let channels: [Sitting.Channel] = fields.values(.channels, .word)
        let request = fields.value(.request, .text)
        guard let days = circumstances.on else { return }
        let convening = Sitting.Convening(
            number: number, days: days, place: place, country: country, channels: channels,
            atTheRequestOf: request, parts: parts())
        add(.sitting(committee: committee, convening), "", at: fields.place, circumstances)
    }

    /// A written window and an online session under one number (4b case 10).
    private func parts() -> [Sitting.Part] {
        var parts: [Sitting.Part] = []
        fields.each(.parts, example: "{channel: written, on: 2025-05-05 to 2025-05-09}") { fields, _ in
            let channel: Sitting.Channel? = fields.word(needed: .channel)
            if !fields.says(.on) { reading.report(.missing(field: "on", .occasion), at: fields.place) }
            guard let channel, let days = fields.occasion(.on) else { return }
            parts.append(Sitting.Part(channel, on: days))
        }
        return parts
    }

    private func sittingChair() -> StatedChair? {
        guard let located = fields.raw(.chair), !located.isNotKnown else { return nil }
        if case .text = located.content {
            return reading.value(located, .delegation).map { StatedChair(delegation: $0) }
        }
        return reading.fields(of: located, example: "{delegation: LV, person: lv-head}") { $0.chair() }
    }

    /// An agenda alone is a plan. Whatever else the file tells can only be known of a sitting that was held.
    private var hasHappened: Bool {
        let told: [FieldName] = [
            .chair, .rules, .attendance, .interests, .figures, .closed, .actions, .adjourned,
        ]
        if told.contains(where: fields.has) { return true }
        let planned: [FieldName] = [.item, .title, .kind, .on, .source, .nevertheless]
        return fields.entries(.items).contains { item in
            guard case .fields(let list) = item.content else { return false }
            return list.contains { field in !planned.contains { $0.rawValue == field.name } }
        }
    }

    private func readEnd(_ cancelled: Located?) {
        if let field = fields.field(.adjourned) {
            add(
                .sittingAdjourned(sitting: itself, reason: fields.words(.adjourned)), "adjourned",
                at: field.place, circumstances)
        }
        if let field = fields.field(.closed), trimmed(field.value.text) != "no" {
            let isPlain = trimmed(field.value.text) == "yes"
            let on = isPlain ? circumstances.on : fields.occasion(.closed)
            if isPlain || on != nil {
                add(.sittingClosed(sitting: itself), "closed", at: field.place, circumstances.on(on))
            }
        }
        if let cancelled, let field = fields.field(.cancelled) {
            if fields.has(.closed) {
                reading.report(.together("cancelled", "closed"), at: field.place)
            }
            let reason =
                cancelled.isNotKnown || cancelled.text == "yes" ? nil : reading.value(cancelled, .text)
            add(
                .sittingCancelled(sitting: itself, reason: reason), "cancelled", at: field.place,
                circumstances)
        }
    }
}
