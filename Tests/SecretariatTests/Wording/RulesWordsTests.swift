import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The words of the rules` {
    @Test(arguments: RuleName.allCases)
    func `name every parameter in both languages`(name: RuleName) {
        let (english, latvian) = (name.words(in: .english), name.words(in: .latvian))
        #expect(!english.isEmpty && !latvian.isEmpty && english != latvian)
        #expect(english.first?.isUppercase == true && latvian.first?.isUppercase == true)
    }

    @Test func `call no two parameters by the same name`() {
        for language in Language.allCases {
            let names = RuleName.allCases.map { $0.words(in: language) }
            #expect(Set(names).count == names.count)
        }
    }

    @Test func `put every parameter into one group, in both languages`() {
        #expect(Set(RuleGroup.allCases.flatMap(\.names)) == Set(RuleName.allCases))
        #expect(RuleGroup.allCases.flatMap(\.names).count == RuleName.allCases.count)
        for group in RuleGroup.allCases {
            #expect(!group.names.isEmpty && group.words(in: .english) != group.words(in: .latvian))
        }
    }

    @Test(arguments: RuleName.allCases)
    func `make a sentence of whatever a parameter may say`(name: RuleName) throws {
        let values = Self.values(of: name)
        for language in Language.allCases {
            var sentences: Set<String> = []
            for value in values {
                var rules = Rules()
                try rules.set(name, Clause(value))
                let sentence = try #require(rules.sentence(on: name, in: language))
                #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."), "\(sentence)")
                #expect(sentence.first?.isLowercase == false, "\(sentence)")
                sentences.insert(sentence)
            }
            // What is written differently means something else, and is told so.
            #expect(sentences.count == values.count, "\(name) \(language): \(sentences)")
        }
    }

    @Test func `say nothing where the rules say nothing`() {
        for name in RuleName.allCases { #expect(Rules().sentence(on: name, in: .english) == nil) }
    }

    @Test func `decline Latvian periods by their figure`() {
        #expect(Period(1, .workingDays).words(in: .latvian, .accusative) == "1 darba dienu")
        #expect(Period(10, .workingDays).within(in: .latvian) == "10 darba dienu laikā")
        #expect(Period(21, .days).within(in: .latvian) == "21 dienas laikā")
        #expect(Period(11, .weeks).words(in: .latvian) == "11 nedēļas")
        #expect(Period(1, .months).within(in: .latvian) == "1 mēneša laikā")
        #expect(Period(1, .workingDays).within(in: .english) == "within 1 working day")
    }

    @Test func `say where a clause stands, and when that is not known`() {
        #expect(Clause("x", number: "6.1").place(in: .english) == "clause 6.1")
        #expect(Clause("x", number: "6.1").place(in: .latvian) == "6.1. punkts")
        #expect(
            Clause("x", number: "23(5)", text: "Regulation (EU) No 897/2014").place(in: .english)
                == "clause 23(5), Regulation (EU) No 897/2014")
        #expect(Clause("x", number: "Annex 1").place(in: .english) == "Annex 1")
        #expect(Clause("x").place(in: .english) == "clause not recorded")
    }

    @Test func `are there for the page in both languages`() {
        for phrase in RulesPhrase.allCases {
            #expect(phrase.words(in: .english) != phrase.words(in: .latvian))
        }
        for code in ProjectStatus.Code.allCases {
            #expect(code.words(in: .english) != code.words(in: .latvian))
        }
    }

    /// Something of each form that a parameter has.
    private static func values(of name: RuleName) -> [String] {
        func words<Rule: RawRepresentable<String> & CaseIterable>(_ type: Rule.Type) -> [String] {
            type.allCases.map(\.rawValue)
        }
        let parties = [
            "chair", "both co-presidents", "managing authority", "joint secretariat", "European Commission",
            "a country", "LV", "chair, managing authority, a country",
        ]
        let quorums = ["2 of 3", "1 of 2", "3 of 7", "3 delegations", "1 delegations", "all"]
        let terms = ["10 working days", "2 weeks", "not known"]
        let periods = ["10 working days", "1 working day", "14 days", "2 weeks", "1 month"]
        return switch name {
        case .unit: words(VotingUnit.self)
        case .seats: ["1", "7", "21"]
        case .seatRule: words(SeatRule.self) + ["by function, alternates"]
        case .speaker: words(Speaker.self)
        case .deciding: words(WayOfDeciding.self)
        case .threshold: ["2 of 3", "more than 1 of 2", "4 of 7", "not known"]
        case .quorum, .replies: quorums
        case .absence: words(Committee.Reading.self) + ["confirms within 10 working days"]
        case .abstention, .noPosition: words(Committee.Reading.self)
        case .recusal: words(Recusal.self)
        case .castingVote: words(CastingVote.self)
        case .repeatedVote: words(RepeatedVote.self)
        case .chairSource: words(ChairSource.self)
        case .chairVote: words(ChairVote.self)
        case .convenedBy, .meetingRequests, .initiators: parties
        case .meetings: ["1 a year", "2 a year", "1 a half-year"]
        case .notice: ["2 weeks", "10 working days as a general rule"]
        case .period, .urgentPeriod: terms
        case .answerHour: ["17:00 Europe/Riga"]
        case .silence: words(Silence.self)
        case .objection: words(ObjectionRule.self)
        case .earlyClose: words(EarlyClose.self)
        case .calendar: ["weekends", "public holidays of LV", "public holidays of LV, LT"]
        case .gates: ["European Commission within 15 working days", "managing authority, third country"]
        case .provisional: words(Provisional.self)
        case .departure:
            ["written reasons", "written reasons and European Commission within 15 working days"]
        case .outcomes: words(Outcome.self) + ["approved, rejected, postponed"]
        case .secondPostponement: words(Permission.self)
        case .budgetLimit: words(BudgetLimit.self) + ["per priority, rate set by the committee"]
        case .smallProjectFunds: ["1 of 5", "1 of 3"]
        case .competence:
            ["decides", "refers upwards", "decides up to 500 000 EUR", "decides within North, South"]
        case .interest: words(InterestRule.self)
        case .declarations: words(DeclarationDuty.self)
        case .declarationNotice, .minutesDraft, .minutesComments, .complaintPeriod: periods
        case .observers: words(ObserverAccess.self)
        case .guests, .complaintBy, .complaintRoute: ["the lead applicant", "a body of its own"]
        case .minutesSignedBy: words(Signatory.self) + ["chair, secretary"]
        case .minutesSentTo: words(Recipient.self) + ["countries, European Commission"]
        case .minutesApproval: words(MinutesApproval.self)
        case .publication: ["minutes: on request", "decisions: public, minutes: not public, papers: public"]
        case .nationalOpinion: words(NationalOpinion.self)
        }
    }
}
