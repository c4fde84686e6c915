import Committee

extension Document {
    func readProjects() {
        needsDay()
        if !fields.says(.annex), !fields.says(.list) {
            reading.report(.missingOneOf(["annex", "list"]), at: fields.place)
        }
        let annexed = fields.rows(
            .annex, required: [.project],
            allowed: [
                .code, .acronym, .title, .priority, .asked, .eligible, .score, .recommendation, .advised,
                .advisedBy, .advisedRank, .areas, .smallProjectFund, .outside, .allPartners,
            ])
        var partners = annexedPartners()
        let common = Common(
            adviser: fields.value(.advisedBy, .text), areAllListed: fields.value(.allPartners, .yes))
        for row in annexed + fields.entries(.list) {
            reading.fields(of: row, example: "{project: P01, acronym: BaltCOP}") { fields in
                readProject(fields, common, annexed: &partners)
            }
        }
        for (key, partner) in partners.sorted(by: { $0.value[0].place < $1.value[0].place }) {
            reading.report(.notAmongProjects, key, at: partner[0].place)
        }
    }

    private func readProject(_ fields: Fields, _ common: Common, annexed: inout [String: [LocatedPartner]]) {
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
        let advice = fields.advice(by: .advisedBy, rank: .advisedRank, whoElse: common.adviser)
        let areAllListed = fields.value(.allPartners, .yes) ?? common.areAllListed ?? false
        let areas = fields.entries(.areas).compactMap { reading.value($0, .text) }
            .flatMap { $0.split(separator: ",").map { trimmed(String($0)) } }
        let isSmallProjectFund = fields.value(.smallProjectFund, .yes) ?? false
        let isPartlyOutside = fields.value(.outside, .yes) ?? false
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
            amounts: asked.map { [$0] } ?? [], areAllPartnersListed: areAllListed, areas: areas,
            isSmallProjectFund: isSmallProjectFund, isPartlyOutside: isPartlyOutside)
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
        if let advice {
            add(
                .afterwards(project: project, .advised(advice)), "\(project.path)/advised",
                at: fields.raw(.advised)?.place ?? fields.place, circumstances)
        }
    }

    /// What a document says of all its projects.
    private struct Common {
        let adviser: String?
        let areAllListed: Bool?
    }

    private func annexedPartners() -> [String: [LocatedPartner]] {
        var partners: [String: [LocatedPartner]] = [:]
        let rows = fields.rows(
            .partners, required: [.project, .country], allowed: [.role, .name, .amount, .form, .assurance])
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
        let form: Project.Partner.Form? = word(.form)
        let assurance: Project.Partner.Assurance? = word(.assurance)
        return country.map {
            Project.Partner(
                country: $0, role: role ?? .notSaid, name: name, amount: amount, form: form,
                assurance: assurance)
        }
    }
}
