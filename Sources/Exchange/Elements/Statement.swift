package import Committee

/// What an element states, with names where the log has identities.
package enum Statement: Hashable, Sendable {
    case programme(Programme.Particulars)
    case standing(programme: Name, Delegation, Standing, name: String?)
    case namedBody(programme: Name, Programme.NamedBody)
    case allocation(programme: Name, priority: String?, Amount)
    case amendment(programme: Name, summary: String)

    /// `particulars.programmes` and `particulars.under` are empty here; the names stand beside them.
    case committee(programmes: [Name], under: Name?, Body.Particulars)
    case rules(committee: Name, RulesOfProcedure)
    case rulesNotHeld(committee: Name)
    case chair(committee: Name, StatedChair)
    case person(name: String, body: String?)
    case mandate(committee: Name, StatedMandate)
    case mandateEnded(committee: Name, person: Name)

    case call(programme: Name, Call.Particulars)
    case callClosed(call: Name)
    case callAllocation(call: Name, Call.Allocation)
    case project(call: Name, Project.Application)
    case afterwards(project: Name, Afterwards)

    case sitting(committee: Name, Sitting.Convening)
    case sittingOpened(sitting: Name, committee: Name, chair: StatedChair?, rules: StatedRules)
    case attendanceNotPublished(sitting: Name)
    /// Everybody with a mandate on the day is present, except those named.
    case everyonePresent(sitting: Name, committee: Name, channel: Sitting.Channel?, except: [Name])
    case attended(sitting: Name, committee: Name, StatedAttendance)
    case arrived(sitting: Name, person: Name, before: Name?, at: TimeOfDay?)
    case left(sitting: Name, person: Name, before: Name?, at: TimeOfDay?)
    case sittingClosed(sitting: Name)
    case sittingCancelled(sitting: Name, reason: String?)
    case papersSent(sitting: Name, committee: Name, for: Occasion, on: Day)
    case sittingAdjourned(sitting: Name, reason: String?)

    case procedure(committee: Name, StatedLaunch)
    case procedureReminded(procedure: Name)
    case procedureExtended(procedure: Name, deadline: Occasion)
    case procedureMoved(procedure: Name, sitting: Name?)
    case answersNotPublished(procedure: Name)
    case procedureClosed(procedure: Name)

    case item(forum: StatedForum, Item)
    case handled(forum: StatedForum, item: Name, Item.Handling, note: String?)
    case remark(forum: StatedForum, item: Name, Delegation, words: String)
    case interest(forum: StatedForum, StatedInterest)
    case question(forum: StatedForum, item: Name, StatedQuestion)
    case position(forum: StatedForum, question: Name, StatedPosition)
    /// Every voting delegation of the day, except those named.
    case everyoneTook(
        forum: StatedForum, committee: Name, question: Name, Stance, round: Int, except: [Delegation])
    /// The declaration without a proposal.
    case outcome(forum: StatedForum, committee: Name, question: Name, Declaration)
    case decision(forum: StatedForum, committee: Name, question: Name?, StatedDecision)
    /// Without a project: for all of the decision.
    case gate(decision: Name, Decision.Gate, opened: Bool, project: Name?)
    case gateAsked(decision: Name, Decision.Gate, due: Day?, project: Name?)
    case reasonsGiven(decision: Name, project: Name, reasons: String)
    case action(forum: StatedForum, item: Name?, text: String, responsible: String, due: Day?)
    case actionDone(action: Name, note: String?)

    /// `figure.about` is given by the name, not by an identity.
    case figure(about: Name, StatedFigure)
    case correction(of: Name, changes: [Change], reason: String, authority: String, document: String?)
    case retraction(of: Name, reason: String, authority: String, document: String?)

    /// `of` names a sitting or a written procedure.
    case minutes(of: Name, StatedMinutes)
    case holidays(Country, year: Int, [Day])
    case seat(committee: Name, Seat)
    case opinion(forum: StatedForum, item: Name, StatedOpinion)
}
