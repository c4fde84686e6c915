import Committee
import Testing

// What people read when something is refused: what is wrong, and what to do next.
@Suite struct `The words of a refusal` {
    static let all: [(Refusal, String)] = [
        (
            .unknown(.action, "letter"),
            "No action point “letter” is on record. Check the spelling, or record it first."
        ),
        (
            .notADelegation(Delegation(code: "XX"), programme: "LL21-27"),
            "XX has no standing in LL21-27. Give it one in the programme's file (standings), or correct the code."
        ),
        (
            .delegationTwice(.lv),
            "LV has taken its position on this question already; a delegation counts once. Remove one of the two, or correct the first."
        ),
        (
            .projectTwice("P1 ACRO"),
            "Project P1 ACRO stands twice in the decision. Leave it in one part of the block only."
        ),
        (
            .projectOfAnotherProgramme("P1 ACRO", committee: "LL/MC"),
            "Project P1 ACRO belongs to another programme than committee LL/MC decides on. Name a project of the committee's own calls."
        ),
        (
            .projectIneligible("P1 ACRO"),
            "Project P1 ACRO was recorded as ineligible, so it cannot be given this outcome. Record first that it was found eligible, or choose another outcome."
        ),
        (
            .notYet(.project, "P1 ACRO"),
            "The project “P1 ACRO” is on record only from a later day. Correct the day here, or the day there."
        ),
        (
            .blockCount(.approved, stated: 36, counted: 1),
            "The block says “approved” of 36 projects, but 1 is listed. Correct the count or the list; nothing was recorded."
        ),
        (
            .blockCount(.reserve, stated: 1, counted: 6),
            "The block says “reserve list” of 1 project, but 6 are listed. Correct the count or the list; nothing was recorded."
        ),
        (
            .conditionUnknown("3", project: "P1 ACRO", open: []),
            "Project P1 ACRO has no open condition, so “3” cannot be met or missed. Record the decision that sets it first, or name the right project."
        ),
        (
            .conditionUnknown("3", project: "P1 ACRO", open: ["1", "budget"]),
            "Project P1 ACRO has no open condition “3”. Open are: 1, budget. Name one of these, or record first the decision that sets it."
        ),
        (
            .gateUnknown(.commission),
            "The decision does not wait for the European Commission, or has its answer already. Look at the decision's effect."
        ),
        (.actionDone, "This action point was done already. Correct the earlier entry if the day is wrong."),
        (
            .handleTaken,
            "This handle stands for another correction on record. Give the new correction a handle of its own."
        ),
        (
            .correctionOfACorrection("P/corrections/1"),
            "“P/corrections/1” is a correction or retraction itself. Correct the element that it speaks of, as it now stands on record."
        ),
        (
            .documentNeeded,
            "It is not said by which document the record is set right. Add `document` with the letter, the tape or the signed page; where there is none yet, write a note for the file and name that."
        ),
        (
            .sittingCancelled,
            "The sitting was cancelled, so nothing can have happened in it. If it took place after all, retract the cancellation first."
        ),
        (
            .rulesContradict(.noShare(.quorum, 4, of: 3, .init("6.1"))),
            "These rules of procedure contradict themselves: `quorum` (6.1) is 4 of 3. Write a share of the whole, like `2 of 3`."
        ),
        (
            .rulesVersionUnknown("2", held: []),
            "Rules of procedure “2” are not on record, nor are others. Record them with the committee, or say `rules: not held`."
        ),
        (
            .rulesVersionUnknown("2", held: ["2022", "2023"]),
            "Rules of procedure “2” are not on record. On record are: 2022, 2023. Name one of these, or record the version with the committee first."
        ),
        (
            .reasonNeeded(
                declared: .adopted, proposed: .noDecision,
                because: .init(.consensusFailed, clause: "7(1)", delegations: [.lt], counted: 1)),
            "The chair declared “adopted”, but by the rules held the outcome would be “no decision”: consensus failed (clause 7(1); LT). Give the chair's reason under `outcome`; both will be kept."
        ),
        (
            .noMandateToEnd("people/anna"),
            "people/anna holds no mandate in this committee on that day, so none can end. Check the day, or record the mandate first."
        ),
        (
            .tallyDoesNotAddUp(stated: 5, entitled: 4),
            "The tally counts 5 votes, but 4 delegations were there and entitled to vote. Correct the tally (with `no position:` for those who said nothing), or the attendance."
        ),
        (
            .tallyDoesNotAddUp(stated: 0, entitled: 1),
            "The tally counts 0 votes, but 1 delegation was there and entitled to vote. Correct the tally (with `no position:` for those who said nothing), or the attendance."
        ),
        (
            .tallyDiffers(
                stated: Tally(inFavour: 3, against: 1), named: Tally(inFavour: 2, against: 1, abstained: 1)),
            "The tally says 3 in favour, 1 against, 0 abstained, 0 without position, but the positions given by name add up to 2 in favour, 1 against, 1 abstained, 0 without position. Correct the tally or the positions, or leave out one of the two."
        ),
        (
            .decisionsStand(["P/MC/1#items/1/decision"]),
            "A decision rests on it: P/MC/1#items/1/decision. Correct or retract it first."
        ),
        (
            .decisionsStand(["P/MC/1#items/1/decision", "P/MC/1#items/2/decision"]),
            "Decisions rest on it: P/MC/1#items/1/decision, P/MC/1#items/2/decision. Correct or retract these first."
        ),
        (
            .againstTheRules([.positionWhileRecused(.lv)]),
            "LV declared an interest and takes no part in this question. Record its stance as “recused”, or correct the interest. If it happened all the same, add `nevertheless:` with the reason; it is then recorded with a finding."
        ),
        (
            .beforeLaunch,
            "This is before the written procedure was launched. Correct the day here, or the day of the launch."
        ),
        (
            .procedureEnded("2025-06-04"),
            "The written procedure ended on 2025-06-04, so nothing more can happen in it. Correct the day, or record it in a sitting or in a new procedure."
        ),
        (
            .deadlineNotLater("2025-06-04"),
            "The new deadline is not later than the one it extends, 2025-06-04. Correct it, or leave the extension out."
        ),
        (
            .deadlineNotInRules(.rules),
            "No rules of procedure are followed here, so they give no deadline. Write the deadline, or record the rules with the committee."
        ),
        (
            .deadlineNotInRules(.period),
            "The rules of procedure do not say how long a written procedure runs, so they give no deadline. Write the deadline, or record the rule `period`."
        ),
        (
            .deadlineNotInRules(.calendar),
            "The rules of procedure count working days and do not say which days are free. Write the deadline, or record the rule `calendar`: whose public holidays count, or `weekends` where only Saturdays and Sundays are free."
        ),
        (
            .deadlineNotInRules(.holidays("LT", year: 2025)),
            "The public holidays of LT in 2025 are not on record, so the deadline cannot be counted. Record them (`holidays:`), or write the deadline."
        ),
        (
            .movedWithoutReason,
            "The written procedure was moved to a sitting, so it ended without result. Leave the outcome out, or give the reason under `outcome`; both will be kept."
        ),
        (
            .beforeEstablishment("2024-06-05"),
            "The committee was established on 2024-06-05, later than this. Correct the day here, or the day there."
        ),
        (
            .partOutsideSitting(.written),
            "The part of the sitting “written” lies outside the days of the sitting. Let `on` reach from the first part to the last."
        ),
        (
            .holidayOfAnotherYear("2024-12-31", year: 2025),
            "2024-12-31 is not a day of 2025. A list of public holidays is for one year."
        ),
    ]

    @Test(arguments: all) func `say what is wrong and what to do`(_ refusal: Refusal, _ words: String) {
        #expect(refusal.words == words)
    }

    @Test func `name every thing that may be unknown`() {
        let things: [Refusal.Thing] = [
            .programme, .committee, .call, .project, .person, .sitting, .procedure, .item, .question,
            .decision,
            .action, .element,
        ]
        #expect(
            things.map { Refusal.unknown($0, "x").words.split(separator: " “").first }
                == [
                    "No programme", "No committee", "No call", "No project", "No person", "No sitting",
                    "No procedure", "No item", "No question", "No decision", "No action point", "No element",
                ])
    }
}

@Suite struct `The words of a breach` {
    static let all: [(Breach, Nevertheless.Finding, String)] =
        [
            (
                .positionWithoutMandate("people/anna", .lv), .positionWithoutMandate,
                "people/anna has no mandate to speak for LV on that day. Record the mandate first, or leave `person` out."
            ),
            (
                .positionWithoutVote(.ua, .withoutVote), .positionWithoutVote,
                "UA took a position, but its standing on that day is “member without vote”, which has no vote. Leave the position out; what it said can stand under `remarks`."
            ),
            (
                .positionWhileRecused(.lv), .positionWhileRecused,
                "LV declared an interest and takes no part in this question. Record its stance as “recused”, or correct the interest."
            ),
            (
                .secondPostponement("P1 ACRO", by: "Regulation (EU) 897/2014 (ENI-1)"), .secondPostponement,
                "Project P1 ACRO was postponed before, and Regulation (EU) 897/2014 (ENI-1) forbids a second postponement."
            ),
            (
                .secondPostponement("P1 ACRO", by: "clause 8(5) of the rules of procedure"),
                .secondPostponement,
                "Project P1 ACRO was postponed before, and clause 8(5) of the rules of procedure forbids a second postponement."
            ),
            (
                .ceilingPassed(priority: "P1", by: 214_561_850, currency: "EUR"), .ceilingPassed,
                "The approvals pass the money of priority P1 by 2\u{A0}145\u{A0}618.50\u{A0}EUR."
            ),
            (
                .ceilingPassed(priority: nil, by: 5, currency: "NOK"), .ceilingPassed,
                "The approvals pass the money of the call by 0.05\u{A0}NOK."
            ),
            (
                .projectCeilingPassed("P1 ACRO", by: 100, currency: "EUR"), .ceilingPassed,
                "Project P1 ACRO would get 1.00\u{A0}EUR more than the call allows one project."
            ),
            (
                .rulesOverlap(["2022", "2023"]), .rulesOverlap,
                "Several versions of the rules of procedure are in force on that day: 2022, 2023. Choose one with `rules:`."
            ),
        ] + money

    private static let money: [(Breach, Nevertheless.Finding, String)] = [
        (
            .programmeCeilingPassed(
                priority: "P1", excess: 100, currency: "EUR", by: "clause 7 of the rules of procedure"),
            .ceilingPassed,
            "The approvals pass the programme's money for priority P1 by 1.00\u{A0}EUR; clause 7 of the rules of procedure has them stay within it. Approve less, or record first the decision that moves money."
        ),
        (
            .programmeCeilingPassed(
                priority: nil, excess: 100, currency: "EUR", by: "the text of the rules of procedure"),
            .ceilingPassed,
            "The approvals pass the programme's money by 1.00\u{A0}EUR; the text of the rules of procedure has them stay within it. Approve less, or record first the decision that moves money."
        ),
        (
            .notOnReserve("P1 ACRO", .rejected), .notOnReserve,
            "Project P1 ACRO is not on the reserve list: it is “rejected”, so it cannot be promoted from it. Correct the kind of the decision, or the project."
        ),
        (
            .rankJumped("P1 ACRO", before: "P2 BETA"), .rankJumped,
            "Project P1 ACRO would be promoted before P2 BETA, which stands better on the reserve list and for which there is money. Promote P2 BETA first."
        ),
        (
            .tooFewCountries("P1 ACRO", countries: 1, needed: 2, memberStates: 1, neededMembers: 1),
            .tooFewCountries,
            "Project P1 ACRO has partners from 1 of the 2 countries that it needs, and from 1 of 1 Member State (Article 23(1) of Regulation (EU) 2021/1059). Complete its partners, or record that a sole partner is an EGTC or a cross-border legal body."
        ),
        (
            .outsideWithoutApproval("P1 ACRO"), .outsideWithoutApproval,
            "Project P1 ACRO lies partly outside the programme area, so the managing authority has to approve it in the committee (Article 22(1) of Regulation (EU) 2021/1059). Let the decision have effect after its approval: `effect: after managing authority`."
        ),
        (
            .outsideCompetence(
                "TRI/SC", project: "P1 ACRO", limit: .within(["North"]), above: "TRI/MC",
                by: "clause 4 of the rules of procedure"),
            .outsideCompetence,
            "Project P1 ACRO is beyond what TRI/SC may decide: by clause 4 of the rules of procedure it decides within North. Refer it to TRI/MC."
        ),
        (
            .outsideCompetence(
                "TRI/SC", project: nil, limit: .refersUpwards, above: nil,
                by: "the text of the rules of procedure"),
            .outsideCompetence,
            "This kind of decision is beyond what TRI/SC may decide: by the text of the rules of procedure it refers upwards. Refer it to the committee above."
        ),
        (
            .outcomeNotAllowed(
                .postponed, allowed: [.approved, .reserve], by: "clause 5 of the rules of procedure"),
            .outcomeNotAllowed,
            "“postponed” is not an outcome that clause 5 of the rules of procedure allows. It allows: approved, reserve list."
        ),
        (
            .contractWithoutApproval("P1 ACRO", .reserve), .withoutApproval,
            "Project P1 ACRO is “reserve”, so there is nothing to sign a contract on. Record first the decision, or what it waits for."
        ),
        (
            .completedWithoutApproval("P1 ACRO", .reserve), .withoutApproval,
            "Project P1 ACRO is “reserve”, so it cannot be completed. Record first its approval and its contract."
        ),
        (
            .approvedAlready("P1 ACRO", .contracted), .decidedAlready,
            "Project P1 ACRO is “contracted” already. If the decision repeats or replaces an earlier one, name that one under `confirms`, `amends` or `supersedes`; if it approves a change, its kind is “project change”."
        ),
        (
            .contractedAlready("P1 ACRO", .rejected), .decidedAlready,
            "Project P1 ACRO has its contract, so “rejected” cannot be its outcome any more. If its contract ended, record that it was terminated; if a change was refused, the kind of the decision is “project change”."
        ),
        (
            .twoOutcomes("P1 ACRO", .postponed, .approved), .decidedAlready,
            "Project P1 ACRO has an outcome of this sitting already: “postponed”, and now “approved”. If the second decision replaces the first, name the first under `supersedes`."
        ),
        (
            .codeTwice("00101", call: "TRI/1"), .codeTwice,
            "Another project of call TRI/1 has the code 00101 already. Correct one of the two."
        ),
        (
            .initiatorNotAllowed(
                "joint secretariat", allowed: "chair, a country", by: "clause 9.1 of the rules of procedure"),
            .initiatorNotAllowed,
            "“joint secretariat” may not start a written procedure: clause 9.1 of the rules of procedure gives that to: chair, a country."
        ),
        (
            .requestNotAllowed("NO", allowed: "chair", by: "Regulation (EU) 897/2014 (ENI-23.6a)"),
            .requestNotAllowed,
            "“NO” may not ask for a sitting: Regulation (EU) 897/2014 (ENI-23.6a) gives that to: chair."
        ),
        (
            .periodTooShort(
                until: "2020-05-15", earliest: "2020-05-18", "10 working days",
                by: "clause 9.2 of the rules of procedure"), .periodTooShort,
            "The deadline of 2020-05-15 is too short: clause 9.2 of the rules of procedure asks for 10 working days from dispatch, which end on 2020-05-18."
        ),
        (
            .closedEarly(
                deadline: "2020-05-18", missing: [.ee, .lt], by: "clause 9.6 of the rules of procedure"),
            .closedEarly,
            "The written procedure was closed before its deadline of 2020-05-18, which clause 9.6 of the rules of procedure does not allow; no answer from EE, LT."
        ),
        (
            .closedEarly(deadline: "2020-05-18", missing: [], by: nil), .closedEarly,
            "The written procedure was closed before its deadline of 2020-05-18, which the rules of procedure do not provide for."
        ),
        (
            .answerLate(.ee, received: "2020-05-19", deadline: "2020-05-18"), .answerLate,
            "The answer of EE came on 2020-05-19, after the deadline of 2020-05-18."
        ),
        (
            .papersLate(
                Period(13, .days), needed: Period(2, .weeks), by: "clause 4.3 of the rules of procedure"),
            .papersLate,
            "The papers went out 13 days before the sitting; clause 4.3 of the rules of procedure asks for 2 weeks."
        ),
        (
            .minutesNotSigned([.chair, .secretary], by: "Regulation (EU) 897/2014 (ENI-23.7)"),
            .minutesNotSigned,
            "The minutes are sent before they are signed: Regulation (EU) 897/2014 (ENI-23.7) asks for the signature of the chair and the secretary."
        ),
        (
            .observerBeyondAccess("people/anna", .notAdmitted, by: "the text of the rules of procedure"),
            .observerBeyondAccess,
            "people/anna is an observer, and the text of the rules of procedure admits none."
        ),
        (
            .observerBeyondAccess("people/anna", .decisionPart, by: "clause 3.4 of the rules of procedure"),
            .observerBeyondAccess,
            "people/anna is an observer, and clause 3.4 of the rules of procedure admits observers to the decision part only: write `part: decision` if that was so."
        ),
        (
            .positionWhileAbsent(.ee), .positionWhileAbsent,
            "EE took a position, but nobody of it was there at this item."
        ),
        (
            .positionOutsideTheme(.ee, theme: "Environment", seats: ["Health", "Transport"]),
            .positionWithoutVote,
            "EE sits for Health, Transport alone, and this question falls under Environment."
        ),
        (
            .wayNotAllowed(.vote, rule: .consensus, by: "clause 5.1 of the rules of procedure"),
            .wayNotAllowed,
            "The chair declared the outcome by vote; clause 5.1 of the rules of procedure has questions of this kind decided by consensus."
        ),
        (
            .castingVoteNotGiven(by: "Regulation (EC) 951/2007 (ENPI-12)"), .castingVoteNotGiven,
            "The chair cast a deciding vote, and Regulation (EC) 951/2007 (ENPI-12) gives none."
        ),
    ]

    @Test func `name the share and the country they are about`() throws {
        let belarus = try #require(Country("BY"))
        let passed = Breach.smallProjectFundsPassed(
            try #require(Share(written: "20 of 100")), excess: 100, currency: "EUR",
            by: "clause 9 of the rules of procedure")
        #expect(
            passed.words
                == "Small project funds together would get 1.00\u{A0}EUR more than the 20 of 100 of the programme's total allocation that clause 9 of the rules of procedure gives them. Approve less."
        )
        #expect(passed.finding == .smallProjectFundsPassed)
        let without = Breach.withoutAssurance("P1 ACRO", belarus)
        #expect(
            without.words
                == "Project P1 ACRO has a partner from BY, which is not in the committee, with neither the country's written agreement nor a guarantee (Article 22(1) of Regulation (EU) 2021/1059). Record its `assurance`."
        )
        #expect(without.finding == .withoutAssurance)
    }

    @Test(arguments: all) func `say what the rules forbid, and have their finding`(
        _ breach: Breach, _ finding: Nevertheless.Finding, _ words: String
    ) {
        #expect(breach.words == words)
        #expect(breach.finding == finding)
    }
}

@Suite struct `The words of a warning` {
    static let all: [(Warning, String)] = [
        (
            .correctedBefore("2025-03-19"),
            "It is dated before what it corrects, which is of 2025-03-19. `on` is the day on which the error was found."
        ),
        (
            .projectsStay(.takesBack, "3/2", projects: ["00101 Upju tilti"]),
            "It takes back 3/2 and says nothing of a project decided there, which stays as it is: 00101 Upju tilti. To take an approval back, give the project the outcome “decision revoked” in a block."
        ),
        (
            .projectsStay(.supersedes, "3/2", projects: ["00101", "00102"]),
            "It supersedes 3/2 and says nothing of 2 projects decided there, which stay as they are: 00101, 00102. To take an approval back, give the project the outcome “decision revoked” in a block."
        ),
        (
            .eligibilityNotKnown(projects: 1),
            "Whether one project is eligible is not on record. Record it where it is known."
        ),
        (
            .eligibilityNotKnown(projects: 36),
            "Whether 36 projects are eligible is not on record. Record it where it is known."
        ),
        (
            .attendanceNotPublished,
            "Attendance is recorded as not published: nobody counts as present or absent."
        ),
        (
            .figureDiffers(.projectsSelected, stated: 26, counted: 25),
            "The source states 26 projects selected; the record counts 25. Both are kept, side by side."
        ),
        (
            .overrideNotNeeded,
            "`nevertheless` was not needed here: nothing is against the rules held. Take it out."
        ),
        (
            .holidaysNotOnRecord("LT", year: 2025),
            "The public holidays of LT in 2025 are not on record, so the period was not checked."
        ),
        (
            .papersLate(
                Period(8, .workingDays), needed: Period(10, .workingDays),
                by: "Delegated Regulation (EU) 240/2014 (D-11b)"),
            "The papers went out 8 working days before the sitting; Delegated Regulation (EU) 240/2014 (D-11b) asks for 10 working days as a general rule. The sitting is valid all the same."
        ),
        (
            .partyNotRecognised("the office"),
            "Whether “the office” may ask for this cannot be told. Write one of: \(Party.form)."
        ),
        (
            .recipientsMissing([.commission, .observers], by: "clause 11.2 of the rules of procedure"),
            "Clause 11.2 of the rules of procedure asks that the minutes also go to: European Commission, observers."
        ),
        (
            .undeclaredInterest("LV", body: "Invented Ministry", project: "P05 X"),
            "LV may have an interest in project P05 X: a partner is called “Invented Ministry” too. Nothing is declared. Record the interest, or `none: yes`, under `interests`."
        ),
        (
            .interestInBlock(.lv, projects: ["P05 X"]),
            "LV takes no part in P05 X, but has to decide on the others of the block. Take the project out of the block and put it as a question of its own."
        ),
        (
            .interestInBlock(.lv, projects: ["P05 X", "P06"]),
            "LV takes no part in P05 X, P06, but has to decide on the others of the block. Take these projects out of the block and put them as questions of their own."
        ),
        (
            .notDeclared(["people/anna"], by: "clause 8.1 of the rules of procedure"),
            "Clause 8.1 of the rules of procedure asks for a declaration of interests. Not on record: people/anna."
        ),
        (
            .declaredLate(
                ["people/anna"], needed: Period(5, .workingDays), by: "clause 8.3 of the rules of procedure"),
            "Clause 8.3 of the rules of procedure asks for declarations of interest 5 working days before the sitting. Later: people/anna."
        ),
        (
            .departsFromAdvice(
                "P1 ACRO", needs: [.writtenReasons, .commission], by: "clause 13 of the rules of procedure"),
            "The outcome of project P1 ACRO departs from the advice, so by clause 13 of the rules of procedure it waits for: written reasons, European Commission. Give the committee's reasons under `reasons`, or record them later with `reasons given`."
        ),
        (
            .departsFromAdvice("P1 ACRO", needs: [.commission], by: nil),
            "The outcome of project P1 ACRO departs from the advice, so it waits for: European Commission. The reasons are on record."
        ),
        (
            .rankMayBeJumped("P1 ACRO", before: "P2 BETA"),
            "Project P1 ACRO is promoted before P2 BETA, which stands better on the reserve list; whether there would be money for it is not on record."
        ),
        (
            .rankTwice(["P1 ACRO", "P2 BETA"], rank: 1),
            "Rank 1 of one reserve list goes to several projects: P1 ACRO, P2 BETA. Correct a rank, or, where the committee itself put them on one place, say “tied” in the text of the decision."
        ),
        (
            .partnersNotListed(projects: 2),
            "Whether all partners of 2 projects are listed is not on record, so their countries were not counted (Article 23(1) of Regulation (EU) 2021/1059). Say `all-partners: yes` where they are."
        ),
        (
            .competenceNotKnown(projects: 1, limit: .within(["North"])),
            "The committee decides within North; whether that covers one project is not on record. Record sums and areas where they are known."
        ),
    ]

    @Test func `name the country they are about`() throws {
        let belarus = try #require(Country("BY"))
        #expect(
            Warning.guaranteeToNote("P1 ACRO", belarus).words
                == "The guarantee of the partner from BY in project P1 ACRO has to be noted for the support document (Article 22(1) and (6) of Regulation (EU) 2021/1059)."
        )
        #expect(
            Warning.assuranceNotKnown("P1 ACRO", belarus).words
                == "Project P1 ACRO has a partner from BY, which is not in the committee; whether that country agreed, or a guarantee was given, is not on record. Record its `assurance` (Article 22(1) of Regulation (EU) 2021/1059)."
        )
        #expect(
            Warning.answerDayNotKnown(.commission, belarus, year: 2010).words
                == "By when the European Commission has to answer cannot be counted: the public holidays of BY in 2010 are not on record. Record them, or say `due`."
        )
    }

    @Test(arguments: all) func `say what the secretary should know`(_ warning: Warning, _ words: String) {
        #expect(warning.words == words)
    }
}

@Suite struct `The words of damage` {
    static let all: [(Unreadable, String)] = [
        (
            .notJSON(at: 17),
            "The stored text is not in the stored form at byte 17. The entry is damaged: run `protokols verify`."
        ),
        (
            .missing(.project),
            "The stored text lacks “project”. The entry is damaged: run `protokols verify`."
        ),
        (
            .wrongKind(.rank),
            "The stored “rank” is not what it has to be. The entry is damaged: run `protokols verify`."
        ),
        (
            .unknownWord(.outcome, "sung"),
            "The stored “outcome” says “sung”, which this program does not know. Open the register with a newer one."
        ),
        (
            .unknownType("project.sold", shape: 2),
            "The entry is of type project.sold, shape 2, which this program does not know. Open the register with a newer one."
        ),
    ]

    @Test(arguments: all) func `say what cannot be read, and where to look`(
        _ damage: Unreadable, _ words: String
    ) {
        #expect(damage.words == words)
    }
}

@Suite struct `The words about a correction` {
    static let all: [(ChangeRefusal, String)] = [
        (
            .wasDiffers(field: "acronym", stated: "GIFT", recorded: nil),
            "The correction says that “acronym” was “GIFT”, but the record says empty. Look at the entry again and correct the correction."
        ),
        (
            .notAField("akronym", has: ["particulars.acronym", "particulars.title"]),
            "“akronym” is not a field of this entry. It has particulars.acronym, particulars.title."
        ),
        (
            .severalFields(
                "country",
                [
                    FieldChange(field: "particulars.partners.0.country", was: "LV", becomes: nil),
                    FieldChange(field: "particulars.partners.1.country", was: "LT", becomes: nil),
                ]),
            "“country” stands in several places of this entry: particulars.partners.0.country (“LV”), particulars.partners.1.country (“LT”). Write the one you mean as it stands here; for one project of a block add `project`."
        ),
        (
            .notAValue(field: "outcome", "sung"),
            "“outcome” cannot become “sung”: that is not a value this field may have."
        ),
        (.nothingChanges, "The correction changes nothing: it says what the record says already."),
    ]

    @Test(arguments: all) func `say why it cannot be made`(_ refusal: ChangeRefusal, _ words: String) {
        #expect(refusal.words == words)
    }
}
