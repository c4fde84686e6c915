// Seats, chairs, meetings, interests and minutes.

/// How many members sit for a delegation: from 1 (P12) to 17 (P22). The vote is one all the same.
package struct Seats: WrittenRule {
    package var count: Int

    package init?(written text: String) {
        guard let count = text.digits, count > 0 else { return nil }
        self.count = count
    }

    package var written: String { String(count) }
    package static var form: String { "a number of seats" }
}

/// To whom a seat belongs: to a person, to an office, to several in turn (ENI-22.1, P28, P31).
package enum SeatRule: String, CaseIterable, WrittenRule {
    case personal
    case byFunction = "by function"
    case sharedInRotation = "shared in rotation"
    case alternates
    case temporary
}

/// How a committee comes by its chair (P04, P08, P10, P18, P26, P32, P33).
package enum ChairSource: String, CaseIterable, WrittenRule {
    case elected
    case byCountryAndYear = "by country and year"
    case byPresidency = "by presidency of the Council"
    case managingAuthority = "managing authority"
    case coChairs = "co-chairs"
    case regionsInRotation = "regions in rotation"
    case jointly = "managing authority and delegations jointly"
}

/// Who may ask for, convene or start something.
package enum Party: WrittenRule {
    case chair
    case coPresidents
    case managingAuthority
    case jointSecretariat
    case commission
    /// Any participating country.
    case country
    case delegation(Delegation)
    /// Somebody the rules do not know, in the source's words.
    case other(String)

    package init?(written text: String) {
        switch text {
        case "": return nil
        case "chair": self = .chair
        case "both co-presidents": self = .coPresidents
        case "managing authority": self = .managingAuthority
        case "joint secretariat": self = .jointSecretariat
        case "European Commission": self = .commission
        case "a country": self = .country
        case let code where Country(code) != nil: self = .delegation(Delegation(code: code))
        case let words: self = .other(words)
        }
    }

    package var written: String {
        switch self {
        case .chair: "chair"
        case .coPresidents: "both co-presidents"
        case .managingAuthority: "managing authority"
        case .jointSecretariat: "joint secretariat"
        case .commission: "European Commission"
        case .country: "a country"
        case .delegation(let delegation): delegation.code
        case .other(let words): words
        }
    }

    package static var form: String {
        "chair, both co-presidents, managing authority, joint secretariat, European Commission, a country, or a country's code"
    }
}

/// How often the committee meets at least: once a year (I-28.3), or once a half-year (P23).
package struct Frequency: WrittenRule {
    package enum Per: String, CaseIterable, Sendable {
        case year
        case halfYear = "half-year"
    }

    package var count: Int
    package var per: Per

    package init?(written text: String) {
        let words = text.parts(separatedBy: " ")
        guard words.count == 3, words[1] == "a", let count = words[0].digits, count > 0,
            let per = Per(rawValue: words[2])
        else { return nil }
        self.count = count
        self.per = per
    }

    package var written: String { "\(count) a \(per.rawValue)" }
    package static var form: String { "1 a year or 1 a half-year" }
}

/// How long before a sitting its papers go out. "As a general rule" (D-11b) makes a warning of what else is a breach.
package struct Notice: WrittenRule {
    package var period: Period
    package var isFirm: Bool

    package init(_ period: Period, isFirm: Bool) {
        self.period = period
        self.isFirm = isFirm
    }

    package init?(written text: String) {
        let soft = " as a general rule"
        isFirm = !text.hasSuffix(soft)
        guard let period = Period(written: isFirm ? text : String(text.dropLast(soft.count))) else {
            return nil
        }
        self.period = period
    }

    package var written: String { isFirm ? period.written : "\(period.written) as a general rule" }
    package static var form: String { "10 working days as a general rule, or 2 weeks" }
}

/// What a declared interest means for the person's and the delegation's part in the decision (I-28.2a).
package enum InterestRule: String, CaseIterable, WrittenRule {
    case declared = "is declared"
    case personAbstains = "person takes no part"
    case personLeaves = "person leaves the room"
    case delegationAbstains = "delegation takes no part"
}

/// How often members declare their interests, or that they have none (I-28.2a).
package enum DeclarationDuty: String, CaseIterable, WrittenRule {
    case once
    case eachSitting = "each sitting"
    case eachItem = "each item"
}

/// What of a sitting observers may attend (P42: only where decisions are taken).
package enum ObserverAccess: String, CaseIterable, WrittenRule {
    case whole = "whole sitting"
    case decisionPart = "decision part"
    case notAdmitted = "not admitted"
}

/// Who signs the minutes (ENI-23.7, ENPI-12.5: chair and secretary).
package enum Signatory: String, CaseIterable, WrittenRule {
    case chair
    case secretary
    case coChair = "co-chair"
    case managingAuthority = "managing authority"
}

/// To whom the minutes are sent (ENI-23.7: the countries, the Commission and the observers).
package enum Recipient: String, CaseIterable, WrittenRule {
    case countries
    case members
    case commission = "European Commission"
    case observers
    case managingAuthority = "managing authority"
    case website
}

/// How minutes become final; tacit, where nobody objects in time.
package enum MinutesApproval: String, CaseIterable, WrittenRule {
    case nextSitting = "by the next sitting"
    case procedure = "by written procedure"
    case tacit
}

/// What of a committee's work the public may see: `minutes: on request` (P14, P15, P44).
package struct Publication: WrittenRule {
    package enum Thing: String, CaseIterable, Sendable {
        case rules, members, decisions, minutes, annexes, papers, sittings
    }

    package enum Access: String, CaseIterable, Sendable {
        case published = "public"
        case onRequest = "on request"
        case notPublished = "not public"
    }

    package var thing: Thing
    package var access: Access

    package init?(written text: String) {
        let parts = text.parts(separatedBy: ":")
        guard parts.count == 2, let thing = Thing(rawValue: parts[0]), let access = Access(rawValue: parts[1])
        else { return nil }
        self.thing = thing
        self.access = access
    }

    package var written: String { "\(thing.rawValue): \(access.rawValue)" }
    package static var form: String {
        "minutes: on request (\(Thing.allCases.map(\.rawValue).joined(separator: ", ")); public, on request, not public)"
    }
}

/// The national sub-committee's opinion: LV-1 makes it advisory.
package enum NationalOpinion: String, CaseIterable, WrittenRule {
    case advisory
    case binding
    case none
}
