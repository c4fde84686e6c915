import Committee

extension Document {
    func readPeople() {
        needsDay()
        if !fields.says(.annex), !fields.says(.persons) {
            reading.report(.missingOneOf(["annex", "persons"]), at: fields.place)
        }
        let rows = fields.rows(.annex, required: [.person, .name], allowed: [.body])
        for row in rows + fields.entries(.persons) {
            reading.fields(of: row, example: "{person: lv-head, name: Anna Ozola}") { fields in
                let circumstances = circumstances.narrowed(by: fields)
                let person = fields.value(needed: .person, .person)
                let name = fields.value(needed: .name, .text)
                let body = fields.value(.body, .text)
                guard let person, let name else { return }
                add(
                    .person(name: name, body: body), person, at: fields.place, circumstances,
                    namesPerson: true)
            }
        }
    }
}
