// Who may be a partner: Regulation (EU) 2021/1059, for the programmes that are under it.
extension Record {
    func judgePartners(
        _ particulars: Decision.Particulars, _ gates: [Decision.Gate], of committee: Body.ID, on day: Day
    ) -> (breaches: [Breach], warnings: [Warning]) {
        var breaches: [Breach] = []
        var warnings: [Warning] = []
        var notListed = 0
        for outcome in approvals(in: particulars) {
            guard let project = projects[outcome.project], let id = programmeOf(outcome.project),
                let programme = programmes[id], programme.particulars.isOf2021
            else { continue }
            let label = label(of: outcome.project)
            if project.application.areAllPartnersListed {
                breaches += tooFew(project.application, label, programme, on: day)
            } else {
                notListed += 1
            }
            let strangers = strangers(in: project.application, of: committee, label)
            breaches += strangers.breaches
            warnings += strangers.warnings
            // I-22.1c: the managing authority approves explicitly, in the committee.
            if project.application.isPartlyOutside, !gates.contains(.managingAuthority) {
                breaches.append(.outsideWithoutApproval(label))
            }
        }
        if notListed > 0 { warnings.append(.partnersNotListed(projects: notListed)) }
        return (breaches, warnings)
    }

    /// I-23.1: how many countries, and how many Member States, the partners have to come from.
    private func tooFew(
        _ application: Project.Application, _ label: String, _ programme: ProgrammeDossier, on day: Day
    ) -> [Breach] {
        // I-23.6: a cross-border legal body or an EGTC may be the sole partner.
        if application.partners.count == 1, application.partners[0].form?.standsAlone ?? false { return [] }
        let countries = Set(application.partners.map(\.country))
        let counted: Int
        let needed: (countries: Int, memberStates: Int)
        switch programme.particulars.strand {
        case .interregional:
            counted = countries.count
            needed = (3, 2)
        case .crossBorder, .externalBorder, .transnational, .outermost:
            counted = countries.count { programme.standings[Delegation($0)] != nil }
            needed = (2, 1)
        }
        let memberStates = countries.count { $0.isMemberState(on: day) }
        guard counted < needed.countries || memberStates < needed.memberStates else { return [] }
        return [
            .tooFewCountries(
                label, countries: counted, needed: needed.countries, memberStates: memberStates,
                neededMembers: needed.memberStates)
        ]
    }

    /// I-22.1d, I-22.1e: whose country is not in the committee needs that country's agreement, or a guarantee.
    private func strangers(
        in application: Project.Application, of committee: Body.ID, _ label: String
    ) -> (breaches: [Breach], warnings: [Warning]) {
        var breaches: [Breach] = []
        var warnings: [Warning] = []
        for partner in application.partners
        where standing(of: Delegation(partner.country), in: committee) == nil {
            switch partner.assurance {
            case .agreement: break
            case .guarantee: warnings.append(.guaranteeToNote(label, partner.country))
            case Project.Partner.Assurance.none?: breaches.append(.withoutAssurance(label, partner.country))
            case nil: warnings.append(.assuranceNotKnown(label, partner.country))
            }
        }
        return (breaches, warnings)
    }
}

extension Project.Partner.Form {
    fileprivate var standsAlone: Bool {
        switch self {
        case .egtc, .crossBorderBody: true
        case .other: false
        }
    }
}
