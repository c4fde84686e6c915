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
        case .documentNeeded:
            "It is not said by which document the record is set right. Add `document` with the letter, the tape or the signed page; where there is none yet, write a note for the file and name that."
        case .sittingCancelled:
            "The sitting was cancelled, so nothing can have happened in it. If it took place after all, retract the cancellation first."
        case .rulesContradict(let how):
            "These rules of procedure contradict themselves: \(how.words)"
        case .rulesVersionUnknown(let version, let held):
            held.isEmpty
                ? "Rules of procedure \u{201C}\(version)\u{201D} are not on record, nor are others. Record them with the committee, or say `rules: not held`."
                : "Rules of procedure \u{201C}\(version)\u{201D} are not on record. On record are: \(held.joined(separator: ", ")). Name one of these, or record the version with the committee first."
        case .reasonNeeded(let declared, let proposed, let step):
            "The chair declared \u{201C}\(declared.rawValue)\u{201D}, but by the rules held the outcome would be \u{201C}\(proposed.rawValue)\u{201D}\(step.map { ": \($0.code.rawValue)\($0.details)" } ?? ""). Give the chair's reason under `outcome`; both will be kept."
        case .noMandateToEnd(let person):
            "\(person) holds no mandate in this committee on that day, so none can end. Check the day, or record the mandate first."
        case .notYet(let thing, let name):
            "The \(thing.rawValue) \u{201C}\(name)\u{201D} is on record only from a later day. Correct the day here, or the day there."
        case .againstTheRules(let breaches):
            "\(breaches.map(\.words).joined(separator: " ")) If it happened all the same, add `nevertheless:` with the reason; it is then recorded with a finding."
        case .procedureEnded(let day):
            "The written procedure ended on \(day), so nothing more can happen in it. Correct the day, or record it in a sitting or in a new procedure."
        case .beforeLaunch:
            "This is before the written procedure was launched. Correct the day here, or the day of the launch."
        case .deadlineNotLater(let day):
            "The new deadline is not later than the one it extends, \(day). Correct it, or leave the extension out."
        case .deadlineNotInRules(let missing): missing.words
        case .movedWithoutReason:
            "The written procedure was moved to a sitting, so it ended without result. Leave the outcome out, or give the reason under `outcome`; both will be kept."
        case .beforeEstablishment(let day):
            "The committee was established on \(day), later than this. Correct the day here, or the day there."
        case .partOutsideSitting(let channel):
            "The part of the sitting \u{201C}\(channel.rawValue)\u{201D} lies outside the days of the sitting. Let `on` reach from the first part to the last."
        case .holidayOfAnotherYear(let day, let year):
            "\(day) is not a day of \(year). A list of public holidays is for one year."
        case .tallyDoesNotAddUp(let stated, let entitled):
            "The tally counts \(stated) \(stated == 1 ? "vote" : "votes"), but \(entitled) \(entitled == 1 ? "delegation was" : "delegations were") there and entitled to vote. Correct the tally (with `no position:` for those who said nothing), or the attendance."
        case .tallyDiffers(let stated, let named):
            "The tally says \(stated.words), but the positions given by name add up to \(named.words). Correct the tally or the positions, or leave out one of the two."
        case .beforeSitting(let first):
            "The sitting begins on \(first), later than this. Correct the day here, or the days of the sitting."
        case .minutesBeforeSitting(let first):
            "These are minutes of what began on \(first), later than this. Correct the day here, or the day there."
        case .commentsDueBeforeCirculation(let due, let circulated):
            "Comments would be due on \(due), before the minutes went out on \(circulated). Correct one of the two days."
        case .roundSkipped(let round):
            "Vote \(round) on this question is a repetition, and no vote before it is on record. Record the earlier positions or outcome first, or leave `again` out."
        case .wayDiffers(let way, let delegations, let against):
            "The chair declared the outcome by \(way.rawValue), and \(delegations.isEmpty ? "\(against) \(against == 1 ? "vote was" : "votes were") counted against it" : "\(delegations.map(\.code).joined(separator: ", ")) did not agree"). Correct the way or the position, or give the chair's reason under `outcome`; all will be kept."
        case .silenceInASitting:
            "Silence decides in a written procedure only; in a sitting whoever says nothing joins the consensus. Write `way: consensus`, or leave `way` out."
        case .castingMissing(let clause):
            "The votes are tied, and the rules\(clause.map { " (\($0))" } ?? "") let the chair break the tie. Say with `casting: in favour` or `casting: against` how, or give the chair's reason under `outcome`."
        case .approvedBeforeComments(let until):
            "Comments on the minutes were possible until \(until), so silent consent could not be given before. Correct one of the two days."
        case .amendmentNotDecided(let approved):
            "These minutes were approved on \(approved). Name under `decided by` the later sitting or written procedure that decided to amend them."
        case .amendmentByEarlier(let held):
            "Minutes of \(held) are amended by a later sitting or written procedure. Correct `decided by`."
        case .amendmentBeforeDecided(let first):
            "What decided to amend the minutes began on \(first), and this is before. Correct the day, or `decided by`."
        case .amendmentByAnother:
            "Minutes are amended by the committee whose minutes they are. Correct `decided by`."
        case .amendmentChangesNothing:
            "The old words and the new ones are the same. Correct one of the two, or leave both out."
        case .decisionOnItself:
            "The decision would replace, amend or refer to itself. Name the earlier decision that is meant."
        case .interestAndNone(let who):
            "\(who) would declare an interest and none in the same matter on the same day. Leave one of the two out."
        case .chairOfAnotherDelegation(let person, let delegation):
            "\(person) holds mandates in this committee, and none for \(delegation.code). Correct the delegation or the person of the chair, or record the mandate first."
        case .decisionsStand(let decisions):
            "\(decisions.count == 1 ? "A decision rests on it" : "Decisions rest on it"): \(decisions.joined(separator: ", ")). Correct or retract \(decisions.count == 1 ? "it" : "these") first."
        }
    }
}

extension Breach {
    package var words: String {
        switch self {
        case .positionWithoutMandate(let person, let delegation):
            "\(person) has no mandate to speak for \(delegation.code) on that day. Record the mandate first, or leave `person` out."
        case .positionWithoutVote(let delegation, let standing):
            "\(delegation.code) took a position, but its standing on that day is \u{201C}\(standing.rawValue)\u{201D}, which has no vote. Leave the position out; what it said can stand under `remarks`."
        case .positionWhileRecused(let delegation):
            "\(delegation.code) declared an interest and takes no part in this question. Record its stance as \u{201C}recused\u{201D}, or correct the interest."
        case .secondPostponement(let project, let clause):
            "Project \(project) was postponed before, and \(clause) forbids a second postponement."
        case .ceilingPassed(let priority, let excess, let currency):
            "The approvals pass the money of \(priority.map { "priority \($0)" } ?? "the call") by \(Amount.plain(cents: excess, currency))."
        case .ceilingPassedLater(let place, let excess, let currency, let day):
            "With it the approvals pass the money of \(place) by \(Amount.plain(cents: excess, currency)) from \(day) on."
        case .projectCeilingPassed(let project, let excess, let currency):
            "Project \(project) would get \(Amount.plain(cents: excess, currency)) more than the call allows one project."
        case .rulesOverlap(let versions):
            "Several versions of the rules of procedure are in force on that day: \(versions.joined(separator: ", ")). Choose one with `rules:`."
        case .initiatorNotAllowed(let who, let allowed, let clause):
            "\u{201C}\(who)\u{201D} may not start a written procedure: \(clause) gives that to: \(allowed)."
        case .requestNotAllowed(let who, let allowed, let clause):
            "\u{201C}\(who)\u{201D} may not ask for a sitting: \(clause) gives that to: \(allowed)."
        case .periodTooShort(let until, let earliest, let period, let clause):
            "The deadline of \(until) is too short: \(clause) asks for \(period) from dispatch, which end on \(earliest)."
        case .closedEarly(let deadline, let missing, let clause):
            "The written procedure was closed before its deadline of \(deadline)\(closed(missing, clause))."
        case .answerLate(let delegation, let received, let deadline):
            "The answer of \(delegation.code) came on \(received), after the deadline of \(deadline)."
        case .papersLate(let period, let needed, let clause):
            "The papers went out \(period.written) before the sitting; \(clause) asks for \(needed.written)."
        case .minutesNotSigned(let missing, let clause):
            "The minutes are sent before they are signed: \(clause) asks for the signature of the \(missing.map(\.rawValue).joined(separator: " and the "))."
        case .observerBeyondAccess(let person, let access, let clause):
            access == .notAdmitted
                ? "\(person) is an observer, and \(clause) admits none."
                : "\(person) is an observer, and \(clause) admits observers to the decision part only: write `part: decision` if that was so."
        case .positionWhileAbsent(let delegation):
            "\(delegation.code) took a position, but nobody of it was there at this item."
        case .programmeCeilingPassed(let priority, let excess, let currency, let clause):
            "The approvals pass the programme's money\(priority.map { " for priority \($0)" } ?? "") by \(Amount.plain(cents: excess, currency)); \(clause) has them stay within it. Approve less, or record first the decision that moves money."
        case .smallProjectFundsPassed(let share, let excess, let currency, let clause):
            "Small project funds together would get \(Amount.plain(cents: excess, currency)) more than the \(share.written) of the programme's total allocation that \(clause) gives them. Approve less."
        case .notOnReserve(let project, let status):
            "Project \(project) is not on the reserve list: it is \u{201C}\(status.rawValue)\u{201D}, so it cannot be promoted from it. Correct the kind of the decision, or the project."
        case .rankJumped(let project, let before):
            "Project \(project) would be promoted before \(before), which stands better on the reserve list and for which there is money. Promote \(before) first."
        case .tooFewCountries(let project, let countries, let needed, let memberStates, let neededMembers):
            "Project \(project) has partners from \(countries) of the \(needed) countries that it needs, and from \(memberStates) of \(neededMembers) Member \(neededMembers == 1 ? "State" : "States") (Article 23(1) of Regulation (EU) 2021/1059). Complete its partners, or record that a sole partner is an EGTC or a cross-border legal body."
        case .withoutAssurance(let project, let country):
            "Project \(project) has a partner from \(country.code), which is not in the committee, with neither the country's written agreement nor a guarantee (Article 22(1) of Regulation (EU) 2021/1059). Record its `assurance`."
        case .outsideWithoutApproval(let project):
            "Project \(project) lies partly outside the programme area, so the managing authority has to approve it in the committee (Article 22(1) of Regulation (EU) 2021/1059). Let the decision have effect after its approval: `effect: after managing authority`."
        case .outsideCompetence(let committee, let project, let limit, let above, let clause):
            "\(project.map { "Project \($0)" } ?? "This kind of decision") is beyond what \(committee) may decide: by \(clause) it \(limit.written). \(above.map { "Refer it to \($0)" } ?? "Refer it to the committee above")."
        case .outcomeNotAllowed(let outcome, let allowed, let clause):
            "\u{201C}\(outcome.rawValue)\u{201D} is not an outcome that \(clause) allows. It allows: \(allowed.map(\.rawValue).joined(separator: ", "))."
        case .contractWithoutApproval(let project, let status):
            "Project \(project) is \u{201C}\(status.rawValue)\u{201D}, so there is nothing to sign a contract on. Record first the decision, or what it waits for."
        case .completedWithoutApproval(let project, let status):
            "Project \(project) is \u{201C}\(status.rawValue)\u{201D}, so it cannot be completed. Record first its approval and its contract."
        case .approvedAlready(let project, let status):
            "Project \(project) is \u{201C}\(status.rawValue)\u{201D} already. If the decision repeats or replaces an earlier one, name that one under `confirms`, `amends` or `supersedes`; if it approves a change, its kind is \u{201C}project change\u{201D}."
        case .contractedAlready(let project, let outcome):
            "Project \(project) has its contract, so \u{201C}\(outcome.rawValue)\u{201D} cannot be its outcome any more. If its contract ended, record that it was terminated; if a change was refused, the kind of the decision is \u{201C}project change\u{201D}."
        case .twoOutcomes(let project, let first, let second):
            "Project \(project) has an outcome of this sitting already: \u{201C}\(first.rawValue)\u{201D}, and now \u{201C}\(second.rawValue)\u{201D}. If the second decision replaces the first, name the first under `supersedes`."
        case .codeTwice(let code, let call):
            "Another project of call \(call) has the code \(code) already. Correct one of the two."
        case .positionOutsideTheme(let delegation, let theme, let seats):
            "\(delegation.code) sits for \(seats.joined(separator: ", ")) alone, and this question falls under \(theme)."
        case .wayNotAllowed(let way, let rule, let clause):
            "The chair declared the outcome by \(way.rawValue); \(clause) has questions of this kind decided by \(rule.rawValue)."
        case .castingVoteNotGiven(let clause):
            "The chair cast a deciding vote, and \(clause) gives none."
        case .castingWithoutTie(let inFavour, let against):
            "The chair cast a deciding vote, and there was no tie: \(inFavour) in favour, \(against) against. Leave `casting` out, or correct the votes."
        case .contractAboveDecision(let project, let excess, let currency):
            "The contract of project \(project) is \(Amount.plain(cents: excess, currency)) above what the committee decided. Record first the decision that grants more, or correct the sum."
        }
    }
}

extension Tally {
    fileprivate var words: String {
        "\(inFavour) in favour, \(against) against, \(abstained) abstained, \(noPosition) without position"
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
        case .holidaysNotOnRecord(let country, let year):
            "The public holidays of \(country.code) in \(year) are not on record, so the period was not checked."
        case .papersLate(let period, let needed, let clause):
            "The papers went out \(period.written) before the sitting; \(clause) asks for \(needed.written) as a general rule. The sitting is valid all the same."
        case .partyNotRecognised(let words):
            "Whether \u{201C}\(words)\u{201D} may ask for this cannot be told. Write one of: \(Party.form)."
        case .recipientsMissing(let missing, let clause):
            "\(clause.capitalized) asks that the minutes also go to: \(missing.map(\.rawValue).joined(separator: ", "))."
        case .undeclaredInterest(let who, let body, let project):
            "\(who) may have an interest in project \(project): a partner is called \u{201C}\(body)\u{201D} too. Nothing is declared. Record the interest, or `none: yes`, under `interests`."
        case .interestInBlock(let delegation, let projects):
            "\(delegation.code) takes no part in \(projects.joined(separator: ", ")), but has to decide on the others of the block. Take \(projects.count == 1 ? "the project" : "these projects") out of the block and put \(projects.count == 1 ? "it as a question of its own" : "them as questions of their own")."
        case .notDeclared(let people, let clause):
            "\(clause.capitalized) asks for a declaration of interests. Not on record: \(people.joined(separator: ", "))."
        case .declaredLate(let people, let needed, let clause):
            "\(clause.capitalized) asks for declarations of interest \(needed.written) before the sitting. Later: \(people.joined(separator: ", "))."
        case .departsFromAdvice(let project, let gates, let clause):
            "The outcome of project \(project) departs from the advice, so\(clause.map { " by \($0)" } ?? "") it waits for: \(gates.map(\.rawValue).joined(separator: ", ")). \(gates.contains(.writtenReasons) ? "Give the committee's reasons under `reasons`, or record them later with `reasons given`." : "The reasons are on record.")"
        case .rankMayBeJumped(let project, let before):
            "Project \(project) is promoted before \(before), which stands better on the reserve list; whether there would be money for it is not on record."
        case .rankTwice(let projects, let rank):
            "Rank \(rank) of one reserve list goes to several projects: \(projects.joined(separator: ", ")). Correct a rank, or, where the committee itself put them on one place, say \u{201C}tied\u{201D} in the text of the decision."
        case .partnersNotListed(let projects):
            "Whether all partners of \(projects == 1 ? "one project" : "\(projects) projects") are listed is not on record, so their countries were not counted (Article 23(1) of Regulation (EU) 2021/1059). Say `all-partners: yes` where they are."
        case .guaranteeToNote(let project, let country):
            "The guarantee of the partner from \(country.code) in project \(project) has to be noted for the support document (Article 22(1) and (6) of Regulation (EU) 2021/1059)."
        case .assuranceNotKnown(let project, let country):
            "Project \(project) has a partner from \(country.code), which is not in the committee; whether that country agreed, or a guarantee was given, is not on record. Record its `assurance` (Article 22(1) of Regulation (EU) 2021/1059)."
        case .competenceNotKnown(let projects, let limit):
            "The committee \(limit.written); whether that covers \(projects == 1 ? "one project" : "\(projects) projects") is not on record. Record sums and areas where they are known."
        case .answerDayNotKnown(let gate, let country, let year):
            "By when the \(gate.rawValue) has to answer cannot be counted: the public holidays of \(country.code) in \(year) are not on record. Record them, or say `due`."
        case .gateAnswersLate(let gate, let due):
            "The last day for the answer of the \(gate.rawValue) was \(due). It is recorded all the same; whether it still counts is for the committee to say."
        case .outcomeNotDeclared:
            "Positions were taken on the question, and what the chair declared is not on record. Record it under `outcome` where it is known."
        case .correctedBefore(let day):
            "It is dated before what it corrects, which is of \(day). `on` is the day on which the error was found."
        case .projectsStay(let kind, let decision, let projects):
            "It \(kind == .takesBack ? "takes back" : "supersedes") \(decision) and says nothing of \(projects.count == 1 ? "a project" : "\(projects.count) projects") decided there, which \(projects.count == 1 ? "stays as it is" : "stay as they are"): \(projects.prefix(10).joined(separator: ", "))\(projects.count > 10 ? " ..." : ""). To take an approval back, give the project the outcome \u{201C}decision revoked\u{201D} in a block."
        case .extendedAfterDeadline(let deadline):
            "The deadline of \(deadline) had passed when it was extended: who had been silent until then was asked again."
        case .minutesLate(let day, let due, let period, let clause):
            "The draft minutes went out on \(day); \(clause) asks for \(period.written) from the sitting, which ended on \(due)."
        case .quorumAboveVotes(let version, let needed, let voting):
            "The rules of procedure \u{201C}\(version)\u{201D} ask for \(needed) delegations, and only \(voting) may vote now. No sitting can have its quorum any more: record the version of the rules that changes it."
        case .decidedUnderOldText(let decisions):
            "\(decisions.count == 1 ? "A decision was" : "Decisions were") judged by the text as it was: \(decisions.joined(separator: ", ")). What was proposed and declared stays as it was; `explain` shows what the corrected text suggests."
        }
    }
}

extension Breach {
    private func closed(_ missing: [Delegation], _ clause: String?) -> String {
        let ground =
            clause.map { ", which \($0) does not allow" }
            ?? ", which the rules of procedure do not provide for"
        return missing.isEmpty
            ? ground : "\(ground); no answer from \(missing.map(\.code).joined(separator: ", "))"
    }
}

extension Refusal.Missing {
    fileprivate var words: String {
        switch self {
        case .rules:
            "No rules of procedure are followed here, so they give no deadline. Write the deadline, or record the rules with the committee."
        case .period:
            "The rules of procedure do not say how long a written procedure runs, so they give no deadline. Write the deadline, or record the rule `period`."
        case .calendar:
            "The rules of procedure count working days and do not say which days are free. Write the deadline, or record the rule `calendar`: whose public holidays count, or `weekends` where only Saturdays and Sundays are free."
        case .holidays(let country, let year):
            "The public holidays of \(country.code) in \(year) are not on record, so the deadline cannot be counted. Record them (`holidays:`), or write the deadline."
        }
    }
}

extension String {
    /// At the head of a sentence: the rules, or a law.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension Proposal.Step {
    /// The clause and whom it concerns, in brackets.
    fileprivate var details: String {
        let details = [clause.map { "clause \($0)" }, delegations.map(\.code).joined(separator: ", ")]
            .compactMap(\.self).filter { !$0.isEmpty }
        return details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
    }
}
