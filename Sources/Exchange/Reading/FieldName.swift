/// Every field that a record file can hold. The page RecordFiles.md explains each of them.
enum FieldName: String, CaseIterable {
    // What a document is
    case programme, committee, people, call, projects, sitting, procedure, afterwards, correction, retraction

    // What everything may have
    case on, source, nevertheless, day, words
    case kind, title, address, page, digest

    case name
    case nameLatvian = "name-lv"
    case period, strand, cci, languages, countries, standings, delegation, standing, bodies, role, country,
        seat
    case allocations, priority, amount, fund, basis
    case perProject = "per-project"
    case amendments, summary
    case figures, measure, count, part, derived, about, decision

    case programmes, rules, version, valid, silence, special, rule, clause
    case forKinds = "for"
    case standsIn = "in"
    case mandates, person, capacity, body, from, until, document, ended, chair
    case annex, persons

    case number, opens, closes, steps, closed
    case partners, list, project, code, acronym, asked, eligible, score, recommendation

    case place, channels, request, cancelled, adjourned
    case papersSent = "papers sent"
    case attendance, everyone, channel, except, presence
    case inPlaceOf = "in place of"
    case arrivesBefore = "arrives before item"
    case leavesBefore = "leaves before item"
    case at
    case arrivesAt = "arrives at"
    case leavesAt = "leaves at"
    case interests, item, nature
    case forPerson = "for person"
    case forDelegation = "for delegation"
    case none

    case items, handled, note, prose, remarks, question, text, positions, stance, received
    case outcome, way, reason, effect, after, block, conditions, key, due, judge, ranked, rank, ceiling
    case supersedes, amends
    case takesBack = "takes back"
    case confirms, references, actions, action, responsible

    case subject, initiator, deadline, papers, answers, reminded, extended, moved

    case facts
    case conditionFulfilled = "condition fulfilled"
    case conditionLapsed = "condition lapsed"
    case foundEligible = "found eligible"
    case foundIneligible = "found ineligible"
    case applicantNotified = "applicant notified"
    case contractSigned = "contract signed"
    case modified, completed, terminated, withdrawn
    case complaintReceived = "complaint received"
    case complaintDecided = "complaint decided"
    case gateOpened = "gate opened"
    case gateRefused = "gate refused"
    case done

    case of, changes, field, was
    case becomes = "is"
    case authority

    case urgent, parts
    case minutes, circulated, approved, by, signed, distributed, to
    case commentsUntil = "comments until"
    case amended, passage
    case atTheRequestOf = "at the request of"
    case decidedBy = "decided by"
    case holidays, year, days

    // Money, advice, partners, competence
    case under, allocation, transfers, advised, reasons, areas, form, assurance, outside
    case advisedBy = "advised-by"
    case advisedRank = "advised-rank"
    case gateAsked = "gate asked"
    case reasonsGiven = "reasons given"
    case allPartners = "all-partners"
    case smallProjectFund = "small-project-fund"
    // Questions, votes and opinions
    case questions, theme, themes, again, later, tally, casting, dissent, seats, opinions, view, against,
        abstained
    case takesUp = "takes up"
    case inFavour = "in favour"
    case noPosition = "no position"
}
