import Committee

extension Document {
    func readProgramme() {
        let name = fields.value(needed: .name, .text)
        let nameLatvian = fields.value(.nameLatvian, .text)
        let period = fields.value(needed: .period, .period)
        let strand: Programme.Strand? = fields.word(needed: .strand)
        let cci = fields.value(.cci, .text)
        let languages = fields.values(.languages, .text)

        var programme = self
        if programme.circumstances.on == nil, !fields.says(.on) {
            // A programme begins with its period, where nobody says otherwise.
            programme.circumstances.on = period.flatMap { Day(year: $0.firstYear, month: 1, day: 1) }
                .map { Occasion(on: $0) }
        }
        if let name, let period, let strand {
            let particulars = Programme.Particulars(
                code: handle, name: name, nameLatvian: nameLatvian, firstYear: period.firstYear,
                lastYear: period.lastYear, strand: strand, cci: cci, languages: languages)
            programme.add(.programme(particulars), "", at: fields.place, programme.circumstances)
        }
        programme.readStandings()
        programme.readBodies()
        programme.readAllocations()
        programme.readAmendments()
        programme.readFigures(about: .programme)
    }

    private func readStandings() {
        for located in fields.entries(.countries) {
            guard let country = reading.value(located, .country) else { continue }
            let standing = Statement.standing(
                programme: name("", at: located.place), Delegation(country), .voting, name: nil)
            add(standing, "standings/\(country.code)", at: located.place, circumstances)
        }
        fields.each(.standings, example: "{delegation: EC, name: European Commission, standing: advisory}") {
            fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let delegation = fields.value(needed: .delegation, .delegation)
            let standing: Standing? = fields.word(needed: .standing)
            let name = fields.value(.name, .text)
            guard let delegation, let standing else { return }
            // A standing changes on a day (signature, suspension): the day tells the later one from the first.
            let day = fields.says(.on) ? circumstances.on.map { "/\($0.last.iso)" } : nil
            add(
                .standing(programme: itself, delegation, standing, name: name),
                "standings/\(delegation.code)\(day ?? "")", at: fields.place, circumstances)
        }
    }

    private func readBodies() {
        fields.each(.bodies, example: "{role: managing authority, name: Ministry, country: LV, seat: Riga}") {
            fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let role: Programme.Role? = fields.word(needed: .role)
            let name = fields.value(needed: .name, .text)
            let country = fields.value(.country, .country)
            let seat = fields.value(.seat, .text)
            guard let role, let name else { return }
            let body = Programme.NamedBody(role: role, name: name, country: country, seat: seat)
            let key = [role.rawValue, country?.code].compactMap(\.self).joined(separator: "/")
            add(
                .namedBody(programme: itself, body), path("bodies/\(key)"), at: fields.place, circumstances)
        }
    }

    private func readAllocations() {
        fields.each(.allocations, example: "{priority: P1, amount: 4.674 m EUR, fund: ERDF}") {
            fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let priority = fields.value(.priority, .text)
            guard let amount = fields.amount(needed: .amount) else { return }
            add(
                .allocation(programme: itself, priority: priority, amount),
                path("allocations/\(priority ?? "all")/\(amount.fund.rawValue)"), at: fields.place,
                circumstances)
        }
    }

    private func readAmendments() {
        fields.each(.amendments, example: "{on: 2020-09-07, summary: money moved from P4 to P1}") {
            fields, _ in
            // An amendment never happened on the programme's first day: it needs its own.
            if !fields.says(.on) { reading.report(.missing(field: "on", .occasion), at: fields.place) }
            let circumstances = circumstances.narrowed(by: fields)
            guard let summary = fields.value(needed: .summary, .lines) else { return }
            add(
                .amendment(programme: itself, summary: summary),
                path("amendments/\(circumstances.on?.last.iso ?? "")"), at: fields.place, circumstances)
        }
    }
}
