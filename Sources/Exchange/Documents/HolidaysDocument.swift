import Committee

extension Document {
    /// The public holidays of a country in a year. They count from the year before, because periods run into it.
    func readHolidays() {
        let country = fields.value(needed: .country, .country)
        let year = fields.value(needed: .year, .number)
        if !fields.says(.days) {
            reading.report(.missingList(field: "days", example: "[2025-01-01, 2025-05-01]"), at: fields.place)
        }
        let listed = fields.raw(.days).map(days) ?? []
        var circumstances = circumstances
        if circumstances.on == nil, let year, let first = Day(year: year - 1, month: 1, day: 1) {
            circumstances.on = Occasion(on: first)
        }
        guard let country, let year, !listed.isEmpty else { return }
        add(.holidays(country, year: year, listed), "", at: fields.place, circumstances)
    }

    /// A list of days, or a CSV file with the columns `day` and `name`.
    private func days(_ located: Located) -> [Day] {
        guard case .text = located.content else { return fields.values(.days, .day) }
        return fields.rows(.days, required: [.day], allowed: [.name]).compactMap { row in
            reading.fields(of: row, example: "{day: 2025-01-01, name: New Year}") { fields in
                _ = fields.value(.name, .text)
                return fields.value(needed: .day, .day)
            }
        }
    }
}
