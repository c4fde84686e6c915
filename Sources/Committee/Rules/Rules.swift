/// Every parameter that committees are known to regulate. None has a default.
package struct Rules: Hashable, Sendable {
    package var unit: Clause<VotingUnit>?
    package var seats: Clause<Seats>?
    package var seatRule: Clause<RuleList<SeatRule>>?
    package var speaker: Clause<Speaker>?

    package var deciding: Clause<WayOfDeciding>?
    package var threshold: Clause<Threshold>?
    package var quorum: Clause<Quorum>?
    /// The quorum of a written procedure: how many have to answer (LV-5).
    package var replies: Clause<Quorum>?
    package var absence: Clause<AbsenceRule>?
    package var abstention: Clause<Reading>?
    package var noPosition: Clause<Reading>?
    package var recusal: Clause<Recusal>?
    package var castingVote: Clause<CastingVote>?
    package var repeatedVote: Clause<RepeatedVote>?

    package var chairSource: Clause<ChairSource>?
    package var chairVote: Clause<ChairVote>?

    package var convenedBy: Clause<RuleList<Party>>?
    package var meetingRequests: Clause<RuleList<Party>>?
    package var meetings: Clause<Frequency>?
    package var notice: Clause<Notice>?

    package var initiators: Clause<RuleList<Party>>?
    package var period: Clause<Term>?
    package var urgentPeriod: Clause<Term>?
    package var answerHour: Clause<AnswerHour>?
    package var silence: Clause<Silence>?
    package var objection: Clause<ObjectionRule>?
    package var earlyClose: Clause<EarlyClose>?
    package var calendar: Clause<CalendarRule>?

    package var gates: Clause<RuleList<GateRule>>?
    package var provisional: Clause<Provisional>?
    package var departure: Clause<DepartureRule>?
    package var outcomes: Clause<RuleList<Outcome>>?
    package var secondPostponement: Clause<Permission>?
    package var budgetLimit: Clause<RuleList<BudgetLimit>>?
    package var smallProjectFunds: Clause<Share>?
    package var competence: Clause<Competence>?

    package var interest: Clause<InterestRule>?
    package var declarations: Clause<DeclarationDuty>?
    package var declarationNotice: Clause<Period>?
    package var observers: Clause<ObserverAccess>?
    package var guests: Clause<RuleText>?

    package var minutesSignedBy: Clause<RuleList<Signatory>>?
    package var minutesSentTo: Clause<RuleList<Recipient>>?
    package var minutesDraft: Clause<Period>?
    package var minutesComments: Clause<Period>?
    package var minutesApproval: Clause<MinutesApproval>?
    package var publication: Clause<RuleList<Publication>>?

    package var complaintBy: Clause<RuleText>?
    package var complaintPeriod: Clause<Period>?
    package var complaintRoute: Clause<RuleText>?
    package var nationalOpinion: Clause<NationalOpinion>?

    package init() {}

    /// These rules, and where `others` say something, theirs.
    package func replaced(by others: Rules) -> Rules {
        var rules = self
        for name in RuleName.allCases {
            rules.take(name, from: others)
        }
        return rules
    }
}
