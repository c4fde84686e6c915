import Committee

extension Sample {
    private static let withEverything = Position(
        delegation: .lv, stance: .asksForMeeting, person: id(31), words: "Until the government agrees",
        until: "2020-06-12", received: "2020-05-28", channel: .email, from: "anna@ministry.invalid",
        dissent: [
            .init(person: id(32), stance: .reserved, words: "Not the budget"), .init(stance: .against),
        ], round: 2)

    static let ofAnswers: [Sample] =
        [
            Sample(
                .question(
                    .put(
                        id(71), .procedure(id(51)),
                        Question(
                            item: id(62), kind: .projectSelection, text: "Approve the list?",
                            projects: [id(101), id(102)], theme: "TO1", silence: .notCounted, takesUp: id(72))
                    ))),
            Sample(
                minimal: .question(
                    .put(id(71), .procedure(id(51)), Question(kind: .noDecision, text: "Take note?")))),
            Sample(
                .question(.positionTaken(id(71), .procedure(id(51)), withEverything)),
                handle: Handle(document: "LL21-27/WP/12", path: "positions/anna", namesPerson: true),
                nevertheless: Nevertheless([.positionWithoutMandate], reason: "The order came a day late")),
            Sample(
                minimal: .question(
                    .positionTaken(id(71), .sitting(id(41)), Position(delegation: .lt, stance: .joined)))),
        ]
        + ([.room, .online, .telephone, .letter, .form] as [Position.Channel]).map { channel in
            Sample(
                .question(
                    .positionTaken(
                        id(71), .sitting(id(41)),
                        Position(delegation: .lt, stance: .inFavour, channel: channel))),
                variant: channel.rawValue.split(separator: " ").joined(separator: "-"))
        }
        + [
            Sample(
                .question(
                    .outcomeDeclared(
                        id(71), .sitting(id(41)),
                        Declaration(
                            outcome: .adReferendum, way: .vote,
                            proposal: Proposal(
                                outcome: .adReferendum, entitled: [.ee, .lt, .lv], present: [.lt, .lv],
                                findings: [
                                    .init(
                                        .quorumMet, clause: "5(2)", delegations: [.lt, .lv], needed: 2,
                                        counted: 2, total: 3),
                                    .init(.wayNotInRules),
                                ]), reason: "The objection was withdrawn in the room",
                            tally: Tally(inFavour: 2, against: 2, abstained: 1, noPosition: 3),
                            casting: .inFavour, round: 2)))),
            Sample(
                minimal: .question(
                    .outcomeDeclared(id(71), .sitting(id(41)), Declaration(outcome: .noted)))),
            Sample(
                .question(
                    .outcomeDeclared(
                        id(71), .sitting(id(41)),
                        Declaration(
                            outcome: .noDecision, way: .notSaid,
                            proposal: Proposal(
                                outcome: .open, entitled: [], present: [],
                                findings: Proposal.Step.Code.ofSecondShape.map { .init($0) })))),
                variant: "every-step"),
            Sample(
                .question(
                    .outcomeDeclared(
                        id(71), .sitting(id(41)),
                        Declaration(
                            outcome: .notAdopted, way: .vote,
                            proposal: Proposal(
                                outcome: .notAdopted, entitled: [.lt, .lv], present: [.lt, .lv],
                                findings: [
                                    .init(
                                        .voteLost, clause: "7(3)", delegations: [.lt, .lv], needed: 1,
                                        counted: 0, total: 2)
                                ])))),
                variant: "not-adopted"),
            Sample(
                .question(
                    .positionTaken(id(71), .sitting(id(41)), Position(delegation: .ee, stance: .against))),
                variant: "every-finding", nevertheless: Nevertheless(findings, reason: "It happened")),
            Sample(
                .question(
                    .outcomeDeclared(
                        id(71), .sitting(id(41)),
                        Declaration(outcome: .adopted, way: .vote, casting: .inFavour))),
                variant: "later-findings",
                nevertheless: Nevertheless([.castingWithoutTie], reason: "It happened")),
            Sample(
                .record(
                    .corrected(
                        .init(
                            target: Reference(command: id(2), ordinal: 3), was: secondStatement,
                            becomes: restatement, reason: "Misread \\ \u{201E}LV\u{201D}",
                            authority: "secretary", document: "letter 12"))), variant: "of-2"),
            Sample(
                .record(
                    .retracted(
                        .init(
                            target: Reference(command: id(2), ordinal: 12), was: secondStatement,
                            reason: "Entered twice", authority: "secretary", document: "letter 13"))),
                variant: "of-2"),
        ]

    /// They lie in a frozen sample: a later one gets another.
    private static let findings: [Nevertheless.Finding] = [
        .positionWithoutMandate, .positionWhileRecused, .positionWithoutVote, .secondPostponement,
        .ceilingPassed, .rulesOverlap, .initiatorNotAllowed, .requestNotAllowed, .periodTooShort,
        .closedEarly, .answerLate, .papersLate, .minutesNotSigned, .observerBeyondAccess,
        .positionWhileAbsent, .rankJumped, .notOnReserve, .smallProjectFundsPassed, .tooFewCountries,
        .withoutAssurance, .outsideWithoutApproval, .outsideCompetence, .outcomeNotAllowed,
        .withoutApproval, .decidedAlready, .codeTwice, .wayNotAllowed, .castingVoteNotGiven,
    ]

    private static let secondStatement = RecordEvent.Statement(
        fact: Fact(
            .question(.positionTaken(id(71), .sitting(id(41)), withEverything)),
            handle: Handle(document: "BALT/2020", path: "positions/anna", namesPerson: true),
            nevertheless: Nevertheless([.positionWithoutMandate], reason: "She was let in.")),
        happenedOn: deadline, source: source)
}

extension Proposal.Step.Code {
    /// Those that proposals of the second shape may hold. They lie in a frozen sample: a later one gets another.
    static let ofSecondShape: [Self] = [
        .repetitionNotInRules, .firstVoteCounts, .lastVoteCounts, .notEntitled, .recused, .chairWithoutVote,
        .nobodyEntitled, .moved, .quorumMet, .quorumMissed, .quorumNotInRules, .repliesNotInRules,
        .attendanceNotOnRecord, .recusalNotInRules, .objectionEnds, .objectionMoves, .objectionCounts,
        .objectionNotInRules, .silenceIsConsent, .silenceIsNoConsent, .silenceIsObjection, .silenceNotCounted,
        .silenceNotInRules, .abstentionIsConsent, .abstentionIsObjection, .abstentionNotCounted,
        .abstentionNotInRules, .noPositionIsConsent, .noPositionIsObjection, .noPositionNotCounted,
        .noPositionNotInRules, .noPositionJoins, .absenceIsConsent, .absenceIsObjection, .absenceNotCounted,
        .absenceNotInRules, .absentConfirm, .notHeard, .consensusReached, .consensusFailed,
        .consensusReserved, .unanimous, .notUnanimous, .voteCarried, .voteLost, .castingInFavour,
        .castingAgainst, .castingNotGiven, .voteMayBeTaken, .nobodyConsented, .nobodyVoted,
        .thresholdNotInRules, .thresholdNotKnown, .wayNotInRules,
    ]
}
