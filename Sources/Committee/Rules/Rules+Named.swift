extension Rules {
    /// A parameter in its written form, whatever its type; `nil` where the rules do not say.
    package subscript(_ name: RuleName) -> Clause<String>? {
        switch name {
        case .unit: unit?.written
        case .seats: seats?.written
        case .seatRule: seatRule?.written
        case .speaker: speaker?.written
        case .deciding: deciding?.written
        case .threshold: threshold?.written
        case .quorum: quorum?.written
        case .replies: replies?.written
        case .absence: absence?.written
        case .abstention: abstention?.written
        case .noPosition: noPosition?.written
        case .recusal: recusal?.written
        case .castingVote: castingVote?.written
        case .repeatedVote: repeatedVote?.written
        case .chairSource: chairSource?.written
        case .chairVote: chairVote?.written
        case .convenedBy: convenedBy?.written
        case .meetingRequests: meetingRequests?.written
        case .meetings: meetings?.written
        case .notice: notice?.written
        case .initiators: initiators?.written
        case .period: period?.written
        case .urgentPeriod: urgentPeriod?.written
        case .answerHour: answerHour?.written
        case .silence: silence?.written
        case .objection: objection?.written
        case .earlyClose: earlyClose?.written
        case .calendar: calendar?.written
        case .gates: gates?.written
        case .provisional: provisional?.written
        case .departure: departure?.written
        case .outcomes: outcomes?.written
        case .secondPostponement: secondPostponement?.written
        case .budgetLimit: budgetLimit?.written
        case .smallProjectFunds: smallProjectFunds?.written
        case .competence: competence?.written
        case .interest: interest?.written
        case .declarations: declarations?.written
        case .declarationNotice: declarationNotice?.written
        case .observers: observers?.written
        case .guests: guests?.written
        case .minutesSignedBy: minutesSignedBy?.written
        case .minutesSentTo: minutesSentTo?.written
        case .minutesDraft: minutesDraft?.written
        case .minutesComments: minutesComments?.written
        case .minutesApproval: minutesApproval?.written
        case .publication: publication?.written
        case .complaintBy: complaintBy?.written
        case .complaintPeriod: complaintPeriod?.written
        case .complaintRoute: complaintRoute?.written
        case .nationalOpinion: nationalOpinion?.written
        }
    }

    /// Takes a parameter in its written form.
    ///
    /// - Throws: `RuleUnreadable` when the words are none of those the parameter has.
    package mutating func set(_ name: RuleName, _ clause: Clause<String>) throws(RuleUnreadable) {
        switch name {
        case .unit: unit = try clause.read(name)
        case .seats: seats = try clause.read(name)
        case .seatRule: seatRule = try clause.read(name)
        case .speaker: speaker = try clause.read(name)
        case .deciding: deciding = try clause.read(name)
        case .threshold: threshold = try clause.read(name)
        case .quorum: quorum = try clause.read(name)
        case .replies: replies = try clause.read(name)
        case .absence: absence = try clause.read(name)
        case .abstention: abstention = try clause.read(name)
        case .noPosition: noPosition = try clause.read(name)
        case .recusal: recusal = try clause.read(name)
        case .castingVote: castingVote = try clause.read(name)
        case .repeatedVote: repeatedVote = try clause.read(name)
        case .chairSource: chairSource = try clause.read(name)
        case .chairVote: chairVote = try clause.read(name)
        case .convenedBy: convenedBy = try clause.read(name)
        case .meetingRequests: meetingRequests = try clause.read(name)
        case .meetings: meetings = try clause.read(name)
        case .notice: notice = try clause.read(name)
        case .initiators: initiators = try clause.read(name)
        case .period: period = try clause.read(name)
        case .urgentPeriod: urgentPeriod = try clause.read(name)
        case .answerHour: answerHour = try clause.read(name)
        case .silence: silence = try clause.read(name)
        case .objection: objection = try clause.read(name)
        case .earlyClose: earlyClose = try clause.read(name)
        case .calendar: calendar = try clause.read(name)
        case .gates: gates = try clause.read(name)
        case .provisional: provisional = try clause.read(name)
        case .departure: departure = try clause.read(name)
        case .outcomes: outcomes = try clause.read(name)
        case .secondPostponement: secondPostponement = try clause.read(name)
        case .budgetLimit: budgetLimit = try clause.read(name)
        case .smallProjectFunds: smallProjectFunds = try clause.read(name)
        case .competence: competence = try clause.read(name)
        case .interest: interest = try clause.read(name)
        case .declarations: declarations = try clause.read(name)
        case .declarationNotice: declarationNotice = try clause.read(name)
        case .observers: observers = try clause.read(name)
        case .guests: guests = try clause.read(name)
        case .minutesSignedBy: minutesSignedBy = try clause.read(name)
        case .minutesSentTo: minutesSentTo = try clause.read(name)
        case .minutesDraft: minutesDraft = try clause.read(name)
        case .minutesComments: minutesComments = try clause.read(name)
        case .minutesApproval: minutesApproval = try clause.read(name)
        case .publication: publication = try clause.read(name)
        case .complaintBy: complaintBy = try clause.read(name)
        case .complaintPeriod: complaintPeriod = try clause.read(name)
        case .complaintRoute: complaintRoute = try clause.read(name)
        case .nationalOpinion: nationalOpinion = try clause.read(name)
        }
    }

    /// Takes a parameter as others have it, where they have it.
    mutating func take(_ name: RuleName, from others: Rules) {
        switch name {
        case .unit: unit = others.unit ?? unit
        case .seats: seats = others.seats ?? seats
        case .seatRule: seatRule = others.seatRule ?? seatRule
        case .speaker: speaker = others.speaker ?? speaker
        case .deciding: deciding = others.deciding ?? deciding
        case .threshold: threshold = others.threshold ?? threshold
        case .quorum: quorum = others.quorum ?? quorum
        case .replies: replies = others.replies ?? replies
        case .absence: absence = others.absence ?? absence
        case .abstention: abstention = others.abstention ?? abstention
        case .noPosition: noPosition = others.noPosition ?? noPosition
        case .recusal: recusal = others.recusal ?? recusal
        case .castingVote: castingVote = others.castingVote ?? castingVote
        case .repeatedVote: repeatedVote = others.repeatedVote ?? repeatedVote
        case .chairSource: chairSource = others.chairSource ?? chairSource
        case .chairVote: chairVote = others.chairVote ?? chairVote
        case .convenedBy: convenedBy = others.convenedBy ?? convenedBy
        case .meetingRequests: meetingRequests = others.meetingRequests ?? meetingRequests
        case .meetings: meetings = others.meetings ?? meetings
        case .notice: notice = others.notice ?? notice
        case .initiators: initiators = others.initiators ?? initiators
        case .period: period = others.period ?? period
        case .urgentPeriod: urgentPeriod = others.urgentPeriod ?? urgentPeriod
        case .answerHour: answerHour = others.answerHour ?? answerHour
        case .silence: silence = others.silence ?? silence
        case .objection: objection = others.objection ?? objection
        case .earlyClose: earlyClose = others.earlyClose ?? earlyClose
        case .calendar: calendar = others.calendar ?? calendar
        case .gates: gates = others.gates ?? gates
        case .provisional: provisional = others.provisional ?? provisional
        case .departure: departure = others.departure ?? departure
        case .outcomes: outcomes = others.outcomes ?? outcomes
        case .secondPostponement: secondPostponement = others.secondPostponement ?? secondPostponement
        case .budgetLimit: budgetLimit = others.budgetLimit ?? budgetLimit
        case .smallProjectFunds: smallProjectFunds = others.smallProjectFunds ?? smallProjectFunds
        case .competence: competence = others.competence ?? competence
        case .interest: interest = others.interest ?? interest
        case .declarations: declarations = others.declarations ?? declarations
        case .declarationNotice: declarationNotice = others.declarationNotice ?? declarationNotice
        case .observers: observers = others.observers ?? observers
        case .guests: guests = others.guests ?? guests
        case .minutesSignedBy: minutesSignedBy = others.minutesSignedBy ?? minutesSignedBy
        case .minutesSentTo: minutesSentTo = others.minutesSentTo ?? minutesSentTo
        case .minutesDraft: minutesDraft = others.minutesDraft ?? minutesDraft
        case .minutesComments: minutesComments = others.minutesComments ?? minutesComments
        case .minutesApproval: minutesApproval = others.minutesApproval ?? minutesApproval
        case .publication: publication = others.publication ?? publication
        case .complaintBy: complaintBy = others.complaintBy ?? complaintBy
        case .complaintPeriod: complaintPeriod = others.complaintPeriod ?? complaintPeriod
        case .complaintRoute: complaintRoute = others.complaintRoute ?? complaintRoute
        case .nationalOpinion: nationalOpinion = others.nationalOpinion ?? nationalOpinion
        }
    }

    /// What a parameter may say, in words for somebody who wrote something else.
    package static func form(of name: RuleName) -> String {
        switch name {
        case .unit: VotingUnit.form
        case .seats: Seats.form
        case .seatRule: RuleList<SeatRule>.form
        case .speaker: Speaker.form
        case .deciding: WayOfDeciding.form
        case .threshold: Threshold.form
        case .quorum: Quorum.form
        case .replies: Quorum.form
        case .absence: AbsenceRule.form
        case .abstention: Reading.form
        case .noPosition: Reading.form
        case .recusal: Recusal.form
        case .castingVote: CastingVote.form
        case .repeatedVote: RepeatedVote.form
        case .chairSource: ChairSource.form
        case .chairVote: ChairVote.form
        case .convenedBy: RuleList<Party>.form
        case .meetingRequests: RuleList<Party>.form
        case .meetings: Frequency.form
        case .notice: Notice.form
        case .initiators: RuleList<Party>.form
        case .period: Term.form
        case .urgentPeriod: Term.form
        case .answerHour: AnswerHour.form
        case .silence: Silence.form
        case .objection: ObjectionRule.form
        case .earlyClose: EarlyClose.form
        case .calendar: CalendarRule.form
        case .gates: RuleList<GateRule>.form
        case .provisional: Provisional.form
        case .departure: DepartureRule.form
        case .outcomes: RuleList<Outcome>.form
        case .secondPostponement: Permission.form
        case .budgetLimit: RuleList<BudgetLimit>.form
        case .smallProjectFunds: Share.form
        case .competence: Competence.form
        case .interest: InterestRule.form
        case .declarations: DeclarationDuty.form
        case .declarationNotice: Period.form
        case .observers: ObserverAccess.form
        case .guests: RuleText.form
        case .minutesSignedBy: RuleList<Signatory>.form
        case .minutesSentTo: RuleList<Recipient>.form
        case .minutesDraft: Period.form
        case .minutesComments: Period.form
        case .minutesApproval: MinutesApproval.form
        case .publication: RuleList<Publication>.form
        case .complaintBy: RuleText.form
        case .complaintPeriod: Period.form
        case .complaintRoute: RuleText.form
        case .nationalOpinion: NationalOpinion.form
        }
    }
}

/// Words in the place of a rule that it does not have.
package struct RuleUnreadable: Error, Hashable, Sendable {
    package var name: RuleName
    package var text: String

    package init(name: RuleName, text: String) {
        self.name = name
        self.text = text
    }

    /// What it may say.
    package var form: String { Rules.form(of: name) }
}

extension Clause where Rule: WrittenRule {
    fileprivate var written: Clause<String> { Clause<String>(rule.written, number: number, text: text) }
}

extension Clause<String> {
    fileprivate func read<Value: WrittenRule>(_ name: RuleName) throws(RuleUnreadable) -> Clause<Value> {
        guard let value = Value(written: rule) else { throw RuleUnreadable(name: name, text: rule) }
        return Clause<Value>(value, number: number, text: text)
    }
}
