import Committee

extension Document {
    func readProjects() {
        needsDay()
        if !fields.says(.annex), !fields.says(.list) {
            reading.report(.missingOneOf(["annex", "list"]), at: fields.place)
        }
        let annexed = fields.rows(
            .annex, required: [.project],
            allowed: [.code, .acronym, .title, .priority, .asked, .eligible, .score, .recommendation])
        var partners = annexedPartners()
        for row in annexed + fields.entries(.list) {
            reading.fields(of: row, example: "{project: P01, acronym: BaltCOP}") { fields in
                readProject(fields, annexed: &partners)
            }
        }
        for (key, partner) in partners.sorted(by: { $0.value[0].place < $1.value[0].place }) {
            reading.report(.notAmongProjects, key, at: partner[0].place)
        }
    }

    private func readProject(_ fields: Fields, annexed: inout [String: [LocatedPartner]]) {
        let circumstances = circumstances.narrowed(by: fields)
        let key = fields.value(needed: .project, .part)
        let code = fields.value(.code, .text)
        let acronym = fields.value(.acronym, .text)
        let title = fields.value(.title, .text)
        let priority = fields.value(.priority, .text)
        let asked = fields.amount(.asked, basis: .asked)
        let eligible = fields.value(.eligible, .yes)
        let score = fields.value(.score, .score)
        let recommendation: Project.Recommendation? = fields.word(.recommendation)
        var partners: [Project.Partner] = []
        for located in fields.entries(.partners) {
            reading.fields(of: located, example: "{country: LV, role: lead}") { fields in
                fields.partner().map { partners.append($0) }
            }
        }
        guard let key else { return }
        partners += (annexed.removeValue(forKey: key) ?? []).map(\.partner)
        let application = Project.Application(
            code: code, acronym: acronym, title: title, priority: priority, partners: partners,
            amounts: asked.map { [$0] } ?? [])
        let project = name("projects/\(key)", at: fields.place)
        add(.project(call: itself, application), project.path, at: fields.place, circumstances)
        if let eligible, let place = fields.raw(.eligible)?.place {
            let found = eligible ? Afterwards.foundEligible : .foundIneligible(reason: nil)
            add(.afterwards(project: project, found), "\(project.path)/eligible", at: place, circumstances)
        }
        if score != nil || recommendation != nil {
            let assessed = Afterwards.assessed(.init(score: score, recommendation: recommendation))
            add(
                .afterwards(project: project, assessed), "\(project.path)/assessed", at: fields.place,
                circumstances)
        }
    }

    private func annexedPartners() -> [String: [LocatedPartner]] {
        var partners: [String: [LocatedPartner]] = [:]
        let rows = fields.rows(.partners, required: [.project, .country], allowed: [.role, .name, .amount])
        for row in rows {
            reading.fields(of: row, example: "{project: P01, country: LV, role: lead}") { fields in
                let key = fields.value(needed: .project, .part)
                let partner = fields.partner()
                guard let key, let partner else { return }
                partners[key, default: []].append(LocatedPartner(partner: partner, place: fields.place))
            }
        }
        return partners
    }
}

private struct LocatedPartner {
    let partner: Project.Partner
    let place: Place
}

extension Fields {
    fileprivate func partner() -> Project.Partner? {
        let country = value(needed: .country, .country)
        let role: Project.Partner.Role? = word(.role)
        let name = value(.name, .text)
        let amount = amount(.amount)
        return country.map {
            Project.Partner(country: $0, role: role ?? .notSaid, name: name, amount: amount)
        }
    }
}
