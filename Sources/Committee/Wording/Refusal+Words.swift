// What a refusal says to people: what is wrong, and what to do next. Each sentence has a test.
extension Refusal {
    package var words: String {
        switch self {
        case .unknown(let thing, let name):
            "No \(thing.rawValue) \u{201C}\(name)\u{201D} is on record. Check the spelling, or record it first."
        case .notADelegation(let delegation, let programme):
            "\(delegation.code) has no standing in \(programme). Give it one in the programme's file (standings), or correct the code."
        case .delegationTwice(let delegation):
            "\(delegation.code) has taken its position on this question already; a delegation counts once. Remove one of the two, or correct the first."
        case .projectTwice(let project):
            "Project \(project) stands twice in the decision. Leave it in one part of the block only."
        case .projectOfAnotherProgramme(let project, let committee):
            "Project \(project) belongs to another programme than committee \(committee) decides on. Name a project of the committee's own calls."
        case .projectIneligible(let project):
            "Project \(project) was recorded as ineligible, so it cannot be given this outcome. Record first that it was found eligible, or choose another outcome."
        case .blockCount(let outcome, let stated, let counted):
            "The block says \u{201C}\(outcome.rawValue)\u{201D} of \(stated) \(stated == 1 ? "project" : "projects"), but \(counted) \(counted == 1 ? "is" : "are") listed. Correct the count or the list; nothing was recorded."
        case .conditionUnknown(let condition, let project, let open):
            open.isEmpty
                ? "Project \(project) has no open condition, so \u{201C}\(condition)\u{201D} cannot be met or missed. Record the decision that sets it first, or name the right project."
                : "Project \(project) has no open condition \u{201C}\(condition)\u{201D}. Open are: \(open.joined(separator: ", ")). Name one of these, or record first the decision that sets it."
        case .gateUnknown(let gate):
            "The decision does not wait for the \(gate.rawValue), or has its answer already. Look at the decision's effect."
        case .actionDone: "This action point was done already. Correct the earlier entry if the day is wrong."
        case .notAdopted(let outcome):
            "The chair declared the question \u{201C}\(outcome.rawValue)\u{201D}, so no decision was taken on it. Correct the outcome, or leave the decision out."
        case .retracted(let handle):
            "\u{201C}\(handle)\u{201D} was recorded before and retracted. Take it out of the file; if it is to stand after all, record it under another handle."
        case .handleTaken:
            "This handle stands for another correction on record. Give the new correction a handle of its own."
        case .correctionOfACorrection(let name):
            "\u{201C}\(name)\u{201D} is a correction or retraction itself. Correct the element that it speaks of, as it now stands on record."
        case .sittingCancelled:
            "The sitting was cancelled, so nothing can have happened in it. If it took place after all, retract the cancellation first."
        case .rulesContradict(let how):
            "These rules of procedure contradict themselves: \(how.words)"
        case .rulesVersionUnknown(let version, let held):
            held.isEmpty
                ? "Rules of procedure \u{201C}\(version)\u{201D} are not on record, nor are others. Record them with the committee, or say `rules: not held`."
                : "Rules of procedure \u{201C}\(version)\u{201D} are not on record. On record are: \(held.joined(separator: ", ")). Name one of these, or record the version with the committee first."
        case .reasonNeeded(let declared, let proposed):
            "The chair declared \u{201C}\(declared.rawValue)\u{201D}, but by the rules held the outcome would be \u{201C}\(proposed.rawValue)\u{201D}. Give the chair's reason under `outcome`; both will be kept."
        case .noMandateToEnd(let person):
            "\(person) holds no mandate in this committee on that day, so none can end. Check the day, or record the mandate first."
        case .notYet(let thing, let name):
            "The \(thing.rawValue) \u{201C}\(name)\u{201D} is on record only from a later day. Correct the day here, or the day there."
        case .againstTheRules(let breaches):
            "\(breaches.map(\.words).joined(separator: " ")) If it happened all the same, add `nevertheless:` with the reason; it is then recorded with a finding."
        }
    }
}

extension Breach {
    package var words: String {
        switch self {
        case .positionWithoutMandate(let person, let delegation):
            "\(person) has no mandate to speak for \(delegation.code) on that day."
        case .positionWithoutVote(let delegation, let standing):
            "\(delegation.code) took a position, but its standing on that day is \u{201C}\(standing.rawValue)\u{201D}."
        case .positionWhileRecused(let delegation):
            "\(delegation.code) declared an interest and takes no part in this question."
        case .secondPostponement(let project, let clause):
            "Project \(project) was postponed before, and the rules of procedure\(clause.map { " (\($0))" } ?? "") forbid a second postponement."
        case .ceilingPassed(let priority, let excess, let currency):
            "The approvals pass the money of \(priority.map { "priority \($0)" } ?? "the call") by \(Amount.plain(cents: excess, currency))."
        case .projectCeilingPassed(let project, let excess, let currency):
            "Project \(project) would get \(Amount.plain(cents: excess, currency)) more than the call allows one project."
        case .rulesOverlap(let versions):
            "Several versions of the rules of procedure are in force on that day: \(versions.joined(separator: ", ")). Choose one with `rules:`."
        }
    }
}

extension Warning {
    package var words: String {
        switch self {
        case .eligibilityNotKnown(let projects):
            "Whether \(projects == 1 ? "one project is" : "\(projects) projects are") eligible is not on record. Record it where it is known."
        case .attendanceNotPublished:
            "Attendance is recorded as not published: nobody counts as present or absent."
        case .figureDiffers(let measure, let stated, let counted):
            "The source states \(stated) \(measure.rawValue); the record counts \(counted). Both are kept, side by side."
        case .overrideNotNeeded:
            "`nevertheless` was not needed here: nothing is against the rules held. Take it out."
        }
    }
}
