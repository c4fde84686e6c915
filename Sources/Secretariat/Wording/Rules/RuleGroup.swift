import Committee
import Minutes

/// The order in which the page of the rules tells them: who decides before how, how before what it costs.
enum RuleGroup: String, CaseIterable {
    case whoDecides, howDecided, chair, meetings, procedures, decisions, interests, minutes, complaints

    /// The parameters of the group, in the order of their names' list.
    var names: [RuleName] { RuleName.allCases.filter { $0.group == self } }

    func words(in language: Language) -> String {
        switch (self, language) {
        case (.whoDecides, .english): "Who decides"
        case (.howDecided, .english): "How a question is decided"
        case (.chair, .english): "The chair"
        case (.meetings, .english): "Meetings and papers"
        case (.procedures, .english): "Written procedures"
        case (.decisions, .english): "Decisions and money"
        case (.interests, .english): "Interests and observers"
        case (.minutes, .english): "Minutes and publication"
        case (.complaints, .english): "Complaints and the national layer"
        case (.whoDecides, .latvian): "Kas lemj"
        case (.howDecided, .latvian): "Kā jautājumu izlemj"
        case (.chair, .latvian): "Priekšsēdētājs"
        case (.meetings, .latvian): "Sēdes un dokumenti"
        case (.procedures, .latvian): "Rakstveida procedūras"
        case (.decisions, .latvian): "Lēmumi un finansējums"
        case (.interests, .latvian): "Intereses un novērotāji"
        case (.minutes, .latvian): "Protokols un publicēšana"
        case (.complaints, .latvian): "Sūdzības un valsts līmenis"
        }
    }
}

extension RuleName {
    var group: RuleGroup {
        switch self {
        case .unit, .seats, .seatRule, .speaker, .competence: .whoDecides
        case .deciding, .threshold, .quorum, .absence, .abstention, .noPosition, .recusal, .repeatedVote:
            .howDecided
        case .chairSource, .chairVote, .castingVote: .chair
        case .convenedBy, .meetingRequests, .meetings, .notice, .calendar: .meetings
        case .initiators, .period, .urgentPeriod, .answerHour, .replies, .silence, .objection, .earlyClose:
            .procedures
        case .gates, .provisional, .departure, .outcomes, .secondPostponement, .budgetLimit,
            .smallProjectFunds:
            .decisions
        case .interest, .declarations, .declarationNotice, .observers, .guests: .interests
        case .minutesSignedBy, .minutesSentTo, .minutesDraft, .minutesComments, .minutesApproval,
            .publication:
            .minutes
        case .complaintBy, .complaintPeriod, .complaintRoute, .nationalOpinion: .complaints
        }
    }
}
