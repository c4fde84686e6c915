import Committee
import Testing

@Suite struct `The words about what does not agree` {
    static let refusals: [(Refusal, String)] = [
        (
            .beforeSitting("2025-03-19"),
            "The sitting begins on 2025-03-19, later than this. Correct the day here, or the days of the sitting."
        ),
        (
            .minutesBeforeSitting("2025-03-19"),
            "These are minutes of what began on 2025-03-19, later than this. Correct the day here, or the day there."
        ),
        (
            .commentsDueBeforeCirculation("2025-04-01", circulated: "2025-04-02"),
            "Comments would be due on 2025-04-01, before the minutes went out on 2025-04-02. Correct one of the two days."
        ),
        (
            .roundSkipped(2),
            "Vote 2 on this question is a repetition, and no vote before it is on record. Record the earlier positions or outcome first, or leave `again` out."
        ),
        (
            .wayDiffers(.consensus, [.lt, .ee], against: 2),
            "The chair declared the outcome by consensus, and LT, EE did not agree. Correct the way or the position, or give the chair's reason under `outcome`; all will be kept."
        ),
        (
            .wayDiffers(.unanimity, [], against: 1),
            "The chair declared the outcome by unanimity, and 1 vote was counted against it. Correct the way or the position, or give the chair's reason under `outcome`; all will be kept."
        ),
        (
            .wayDiffers(.unanimity, [], against: 3),
            "The chair declared the outcome by unanimity, and 3 votes were counted against it. Correct the way or the position, or give the chair's reason under `outcome`; all will be kept."
        ),
        (
            .silenceInASitting,
            "Silence decides in a written procedure only; in a sitting whoever says nothing joins the consensus. Write `way: consensus`, or leave `way` out."
        ),
        (
            .castingMissing(clause: "5.3"),
            "The votes are tied, and the rules (5.3) let the chair break the tie. Say with `casting: in favour` or `casting: against` how, or give the chair's reason under `outcome`."
        ),
        (
            .approvedBeforeComments("2025-04-17"),
            "Comments on the minutes were possible until 2025-04-17, so silent consent could not be given before. Correct one of the two days."
        ),
        (
            .amendmentNotDecided("2025-06-12"),
            "These minutes were approved on 2025-06-12. Name under `decided by` the later sitting or written procedure that decided to amend them."
        ),
        (
            .amendmentByEarlier("2025-06-12"),
            "Minutes of 2025-06-12 are amended by a later sitting or written procedure. Correct `decided by`."
        ),
        (
            .amendmentBeforeDecided("2025-06-12"),
            "What decided to amend the minutes began on 2025-06-12, and this is before. Correct the day, or `decided by`."
        ),
        (
            .amendmentByAnother,
            "Minutes are amended by the committee whose minutes they are. Correct `decided by`."
        ),
        (
            .amendmentChangesNothing,
            "The old words and the new ones are the same. Correct one of the two, or leave both out."
        ),
        (
            .decisionOnItself,
            "The decision would replace, amend or refer to itself. Name the earlier decision that is meant."
        ),
        (
            .interestAndNone("people/anna"),
            "people/anna would declare an interest and none in the same matter on the same day. Leave one of the two out."
        ),
        (
            .chairOfAnotherDelegation("people/anna", .lt),
            "people/anna holds mandates in this committee, and none for LT. Correct the delegation or the person of the chair, or record the mandate first."
        ),
    ]

    @Test(arguments: refusals) func `say what to do`(_ refusal: Refusal, _ words: String) {
        #expect(refusal.words == words)
    }

    static let breaches: [(Breach, Nevertheless.Finding, String)] = [
        (
            .castingWithoutTie(inFavour: 2, against: 1), .castingWithoutTie,
            "The chair cast a deciding vote, and there was no tie: 2 in favour, 1 against. Leave `casting` out, or correct the votes."
        ),
        (
            .contractAboveDecision("00101 Upju tilti", by: 150_00, currency: "EUR"), .ceilingPassed,
            "The contract of project 00101 Upju tilti is \(Amount.plain(cents: 150_00, "EUR")) above what the committee decided. Record first the decision that grants more, or correct the sum."
        ),
    ]

    @Test(arguments: breaches) func `say what was broken`(
        _ breach: Breach, _ finding: Nevertheless.Finding, _ words: String
    ) {
        #expect(breach.words == words)
        #expect(breach.finding == finding)
    }

    static let warnings: [(Warning, String)] = [
        (
            .gateAnswersLate(.confirmation, due: "2025-04-02"),
            "The last day for the answer of the confirmation of absent delegations was 2025-04-02. It is recorded all the same; whether it still counts is for the committee to say."
        ),
        (
            .outcomeNotDeclared,
            "Positions were taken on the question, and what the chair declared is not on record. Record it under `outcome` where it is known."
        ),
        (
            .extendedAfterDeadline("2025-05-15"),
            "The deadline of 2025-05-15 had passed when it was extended: who had been silent until then was asked again."
        ),
        (
            .minutesLate(
                "2025-05-15", due: "2025-04-02", Period(10, .workingDays),
                by: "clause 11.1 of the rules of procedure"),
            "The draft minutes went out on 2025-05-15; clause 11.1 of the rules of procedure asks for 10 working days from the sitting, which ended on 2025-04-02."
        ),
        (
            .quorumAboveVotes(version: "2023", needed: 3, voting: 2),
            "The rules of procedure “2023” ask for 3 delegations, and only 2 may vote now. No sitting can have its quorum any more: record the version of the rules that changes it."
        ),
        (
            .decidedUnderOldText(["P/MC/1#items/1/decision"]),
            "A decision was judged by the text as it was: P/MC/1#items/1/decision. What was proposed and declared stays as it was; `explain` shows what the corrected text suggests."
        ),
        (
            .decidedUnderOldText(["P/MC/1#items/1/decision", "P/MC/1#items/2/decision"]),
            "Decisions were judged by the text as it was: P/MC/1#items/1/decision, P/MC/1#items/2/decision. What was proposed and declared stays as it was; `explain` shows what the corrected text suggests."
        ),
    ]

    @Test(arguments: warnings) func `say what the secretary should know`(_ warning: Warning, _ words: String)
    {
        #expect(warning.words == words)
    }

    static let contradictions: [(RulesContradiction, String)] = [
        (
            .withoutPeriod(.urgentPeriod, .init("9(3)")),
            "`urgent-period` (9(3)) speaks of the period of a written procedure, and no `period` gives one. Add `period`, or write `period: not known` where its text is not held."
        ),
        (
            .moreThanSeats(.quorum, needed: 8, seats: 6, .init("5")),
            "`quorum` (5) asks for 8 delegations, and there are 6 seats. Correct one of the two."
        ),
        (
            .gateTwice(.commission, .init()),
            "`gates` names the European Commission twice. Name it once."
        ),
        (
            .nobodyAbove(.init("4.2", kind: .projectSelection)),
            "for “project selection”, `competence` (4.2) leaves something to the committee above, and the committee is under none. Name that one under `under` in the committee's file, or correct the rule."
        ),
    ]

    @Test(arguments: contradictions) func `say how rules contradict themselves`(
        _ contradiction: RulesContradiction, _ words: String
    ) {
        #expect(contradiction.words == words)
    }
}
