import Committee
import Minutes

/// A rule that can be read out by somebody who has never seen its written form.
protocol Readable {
    func sentence(in language: Language) -> String
}

extension Rules {
    /// What the rules say on a point, as a sentence; `nil` where they do not say.
    func sentence(on name: RuleName, in language: Language) -> String? {
        func say(_ clause: Clause<some Readable>?) -> String? { clause?.rule.sentence(in: language) }
        return switch name {
        case .unit: say(unit)
        case .seats: say(seats)
        case .seatRule: seatRule?.rule.elements.sentence(in: language)
        case .speaker: say(speaker)
        case .deciding: say(deciding)
        case .threshold: say(threshold)
        case .quorum: quorum?.rule.ofASitting(in: language)
        case .replies: replies?.rule.ofAProcedure(in: language)
        case .absence: say(absence)
        case .abstention: abstention?.rule.ofAbstention(in: language)
        case .noPosition: noPosition?.rule.ofNoPosition(in: language)
        case .recusal: say(recusal)
        case .castingVote: say(castingVote)
        case .repeatedVote: say(repeatedVote)
        case .chairSource: say(chairSource)
        case .chairVote: say(chairVote)
        case .convenedBy: convenedBy?.rule.elements.sentence(in: language)
        case .meetingRequests: meetingRequests?.rule.elements.sentence(in: language)
        case .meetings: say(meetings)
        case .notice: say(notice)
        case .initiators: initiators?.rule.elements.sentence(in: language)
        case .period: say(period)
        case .urgentPeriod: say(urgentPeriod)
        case .answerHour: say(answerHour)
        case .silence: say(silence)
        case .objection: say(objection)
        case .earlyClose: say(earlyClose)
        case .calendar: say(calendar)
        case .gates: gates?.rule.elements.sentence(in: language)
        case .provisional: say(provisional)
        case .departure: say(departure)
        case .outcomes: outcomes?.rule.elements.sentence(in: language)
        case .secondPostponement: secondPostponement?.rule.ofPostponement(in: language)
        case .budgetLimit: budgetLimit?.rule.elements.sentence(in: language)
        case .smallProjectFunds: smallProjectFunds?.rule.ofSmallProjectFunds(in: language)
        case .competence: say(competence)
        case .interest: say(interest)
        case .declarations: say(declarations)
        case .declarationNotice: declarationNotice?.rule.ofDeclarations(in: language)
        case .observers: say(observers)
        case .guests: guests?.rule.text.capitalizedFirst.closed
        case .minutesSignedBy: minutesSignedBy?.rule.elements.sentence(in: language)
        case .minutesSentTo: minutesSentTo?.rule.elements.sentence(in: language)
        case .minutesDraft: minutesDraft?.rule.ofTheDraft(in: language)
        case .minutesComments: minutesComments?.rule.ofComments(in: language)
        case .minutesApproval: say(minutesApproval)
        case .publication: publication?.rule.elements.sentence(in: language)
        case .complaintBy: complaintBy?.rule.text.capitalizedFirst.closed
        case .complaintPeriod: complaintPeriod?.rule.ofComplaints(in: language)
        case .complaintRoute: complaintRoute?.rule.text.capitalizedFirst.closed
        case .nationalOpinion: say(nationalOpinion)
        }
    }
}

extension Clause {
    /// `clause 6.1`; `clause 23.5, Regulation (EU) 897/2014`. Where nothing is recorded, that is said.
    func place(in language: Language) -> String {
        let number = number.map { number in
            // "Article 5" and "§ 4" need no word of ours before them.
            guard number.first?.isNumber ?? false else { return number }
            return language == .latvian ? "\(number). punkts" : "clause \(number)"
        }
        let parts = [number, text].compactMap(\.self)
        guard parts.isEmpty else { return parts.joined(separator: ", ") }
        return language == .latvian ? "punkts nav reģistrēts" : "clause not recorded"
    }
}

extension [String] {
    /// `the chair, the managing authority or any country`; `priekšsēdētājs, vadošā iestāde vai jebkura valsts`.
    func alternatives(in language: Language) -> String {
        joined(before: language == .latvian ? " vai " : " or ")
    }

    func together(in language: Language) -> String {
        joined(before: language == .latvian ? " un " : " and ")
    }

    private func joined(before last: String) -> String {
        guard count > 1, let end = self.last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + last + end
    }
}
