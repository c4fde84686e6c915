import Committee

// What a sitting or a project counts for in a country's record: `representation` and `explain --figure` ask the same.
extension SittingRow {
    /// Somebody of the delegation was there, in person or as a deputy.
    func wasAttended(by country: Country) -> Bool {
        seats.contains {
            $0.delegation == country.code
                && (Sitting.Attendance.Presence(rawValue: $0.presence)?.isThere ?? false)
        }
    }

    var isAttendanceKnown: Bool { !seats.isEmpty }

    func wasChaired(by country: Country) -> Bool { chair?.delegation == country.code }

    func wasAnswered(by country: Country) -> Bool {
        voices.contains { $0.delegation == country.code && $0.stance != Stance.silent.rawValue }
    }
}

extension ProjectRow {
    var arePartnersKnown: Bool { !partners.isEmpty }

    func hasPartner(from country: Country) -> Bool { partners.contains { $0.country == country.code } }

    func hasLead(from country: Country) -> Bool { hasPartner(from: country, .lead) }

    /// One of the country's partners may be the lead: no source gives its part.
    func mayHaveLead(from country: Country) -> Bool {
        !hasLead(from: country) && hasPartner(from: country, .notSaid)
    }

    private func hasPartner(from country: Country, _ role: Project.Partner.Role) -> Bool {
        partners.contains { $0.country == country.code && $0.role == role.rawValue }
    }
}
