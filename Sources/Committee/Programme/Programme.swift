/// A cooperation programme of one period. A programme of a new period is a new programme.
package enum Programme {
    package typealias ID = Committee.ID<Programme>

    package struct Particulars: Hashable, Sendable {
        package var code: String
        package var name: String
        package var nameLatvian: String?
        /// The first and last year of the programming period.
        package var firstYear: Int
        package var lastYear: Int
        package var strand: Strand
        /// Code Commun d'Identification: checked for shape only, because the seen ones follow no one pattern.
        package var cci: String?
        package var languages: [String]

        package init(
            code: String, name: String, nameLatvian: String? = nil, firstYear: Int, lastYear: Int,
            strand: Strand, cci: String? = nil, languages: [String] = []
        ) {
            self.code = code
            self.name = name
            self.nameLatvian = nameLatvian
            self.firstYear = firstYear
            self.lastYear = lastYear
            self.strand = strand
            self.cci = cci
            self.languages = languages
        }
    }

    package enum Strand: String, CaseIterable, Sendable {
        case crossBorder = "cross-border"
        case externalBorder = "external cross-border"
        case transnational
        case interregional
        case outermost
    }

    /// Which part a body plays in a programme (latvia.md: one managing authority, one secretariat each).
    package enum Role: String, CaseIterable, Sendable {
        case managingAuthority = "managing authority"
        case jointSecretariat = "joint secretariat"
        case nationalAuthority = "national responsible authority"
        case informationPoint = "information point"
        case auditAuthority = "audit authority"
    }

    package struct NamedBody: Hashable, Sendable {
        package var role: Role
        package var name: String
        package var country: Country?
        package var seat: String?

        package init(role: Role, name: String, country: Country? = nil, seat: String? = nil) {
            self.role = role
            self.name = name
            self.country = country
            self.seat = seat
        }
    }
}

/// What a delegation may do from a day on. Old decisions keep the standing of their own day.
package enum Standing: String, CaseIterable, Sendable {
    case voting
    case withoutVote = "member without vote"
    case advisory
    case observer
    /// Votes from the day on which its agreement is signed (P08, P13): that day sets another standing.
    case observerUntilSignature = "observer until the agreement is signed"
    case suspended
}
