import Committee

extension Document {
    func readCommittee() {
        needsDay()
        let named = fields.entries(.programmes) + fields.entries(.programme)
        let programmes = named.compactMap(reading.name)
        if named.isEmpty {
            reading.report(.missing(field: "programme", .handle), at: fields.place)
        }
        let kind: Body.Kind? = fields.word(needed: .kind)
        let name = fields.value(needed: .name, .text)
        let nameLatvian = fields.value(.nameLatvian, .text)
        let under = fields.name(.under)
        if let kind, let name {
            let particulars = Body.Particulars(
                code: handle, kind: kind, name: name, nameLatvian: nameLatvian, programmes: [])
            add(
                .committee(programmes: programmes, under: under, particulars), "", at: fields.place,
                circumstances)
        }
        readRules()
        readMandates()
        readEnded()
        readChairs()
        readSeats()
    }

    /// What a delegation may do in this committee, where that differs from its standing in the programme.
    private func readSeats() {
        fields.each(.seats, example: "{delegation: AX, standing: voting, themes: [Islands]}") { fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let delegation = fields.value(needed: .delegation, .delegation)
            let standing: Standing? = fields.word(needed: .standing)
            let themes = fields.values(.themes, .text)
            guard let delegation, let standing else { return }
            // A standing changes on a day (signature, suspension): the day tells the later one from the first.
            let day = fields.says(.on) ? circumstances.on.map { "/\($0.last.iso)" } : nil
            add(
                .seat(committee: itself, Seat(delegation, standing, themes: themes)),
                "seats/\(delegation.code)\(day ?? "")", at: fields.place, circumstances)
        }
    }

    private func readMandates() {
        let example = "{person: lv-head, delegation: LV, capacity: head of delegation, from: 2025-01-01}"
        for row in fields.rows(
            .mandates, required: [.person, .capacity],
            allowed: [.delegation, .body, .from, .until, .document])
        {
            reading.fields(of: row, example: example) { fields in
                var circumstances = circumstances.narrowed(by: fields)
                let person = fields.person(needed: .person)
                let delegation = fields.value(.delegation, .delegation)
                let capacity: Mandate.Capacity? = fields.word(needed: .capacity)
                let body = fields.value(.body, .text)
                let from = fields.occasion(.from)
                let until = fields.value(.until, .day)
                let document = fields.value(.document, .text)
                if let from { circumstances.on = from }
                guard let person, let capacity else { return }
                if let from, let until, until < from.first {
                    reading.report(.endBeforeStart, until.iso, at: fields.raw(.until)?.place ?? fields.place)
                }
                let mandate = StatedMandate(
                    person: person, delegation: delegation, capacity: capacity, body: body, until: until,
                    document: document)
                let path = ["mandates", person.path, from?.first.iso].compactMap(\.self)
                add(
                    .mandate(committee: itself, mandate), path.joined(separator: "/"), at: fields.place,
                    circumstances, namesPerson: true)
            }
        }
    }

    private func readEnded() {
        fields.each(.ended, example: "{person: lv-head, on: 2025-06-01}") { fields, _ in
            if !fields.says(.on) { reading.report(.missing(field: "on", .occasion), at: fields.place) }
            let circumstances = circumstances.narrowed(by: fields)
            guard let person = fields.person(needed: .person) else { return }
            add(
                .mandateEnded(committee: itself, person: person), "ended/\(person.path)", at: fields.place,
                circumstances, namesPerson: true)
        }
    }

    private func readChairs() {
        fields.each(.chair, example: "{delegation: PL, from: 2022-01-01}") { fields, _ in
            if !fields.says(.from) { reading.report(.missing(field: "from", .occasion), at: fields.place) }
            let from = fields.occasion(.from)
            let circumstances = circumstances.narrowed(by: fields).on(from)
            guard let chair = fields.chair(), let from else { return }
            add(
                .chair(committee: itself, chair), "chair/\(from.first.iso)", at: fields.place, circumstances)
        }
    }
}

extension Fields {
    /// A delegation or a body, and perhaps a person.
    func chair() -> StatedChair? {
        let delegation = value(.delegation, .delegation)
        let body = value(.body, .text)
        let person = person(.person)
        if has(.delegation), has(.body) {
            reading.report(.together("delegation", "body"), at: place)
        }
        guard [.delegation, .body, .person].map(says).contains(true) else {
            reading.report(.missingOneOf(["delegation", "body", "person"]), at: place)
            return nil
        }
        return StatedChair(delegation: delegation, body: body, person: person)
    }
}
