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
            .reasonNeeded(declared: .adopted, proposed: .noDecision),
            "The chair declared “adopted”, but by the rules held the outcome would be “no decision”. Give the chair's reason under `outcome`; both will be kept."
        ),
        (
            .noMandateToEnd("people/anna"),
            "people/anna holds no mandate in this committee on that day, so none can end. Check the day, or record the mandate first."
        ),
        (
            .againstTheRules([.positionWhileRecused(.lv)]),
            "LV declared an interest and takes no part in this question. If it happened all the same, add `nevertheless:` with the reason; it is then recorded with a finding."
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
    static let all: [(Breach, Nevertheless.Finding, String)] = [
        (
            .positionWithoutMandate("people/anna", .lv), .positionWithoutMandate,
            "people/anna has no mandate to speak for LV on that day."
        ),
        (
            .positionWithoutVote(.ua, .withoutVote), .positionWithoutVote,
            "UA took a position, but its standing on that day is “member without vote”."
        ),
        (
            .positionWhileRecused(.lv), .positionWhileRecused,
            "LV declared an interest and takes no part in this question."
        ),
        (
            .secondPostponement("P1 ACRO", clause: nil), .secondPostponement,
            "Project P1 ACRO was postponed before, and the rules of procedure forbid a second postponement."
        ),
        (
            .secondPostponement("P1 ACRO", clause: "8(5)"), .secondPostponement,
            "Project P1 ACRO was postponed before, and the rules of procedure (8(5)) forbid a second postponement."
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
    ]

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
    ]

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
            .notAField("akronym"),
            "“akronym” is not a field of this entry. `protokols log --format json` shows the entry with its fields."
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
