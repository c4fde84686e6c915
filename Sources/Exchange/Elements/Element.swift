package import Committee

/// One thing that a record file states, on its own: it is compared, recorded or refused as a whole.
package struct Element: Sendable {
    package let handle: Handle
    package let place: Place
    package let happenedOn: Occasion
    package let source: Source
    package let statement: Statement
    /// The secretary's reason for recording it although it is against the rules.
    package let nevertheless: String?

    package init(
        handle: Handle, place: Place, happenedOn: Occasion, source: Source, statement: Statement,
        nevertheless: String? = nil
    ) {
        self.handle = handle
        self.place = place
        self.happenedOn = happenedOn
        self.source = source
        self.statement = statement
        self.nevertheless = nevertheless
    }
}

/// What an element states, with names where the log has identities.
package enum Statement: Hashable, Sendable {
    case programme(Programme.Particulars)
    case standing(programme: Name, Delegation, Standing, name: String?)
    case namedBody(programme: Name, Programme.NamedBody)
    case allocation(programme: Name, priority: String?, Amount)
    case amendment(programme: Name, summary: String)

    /// `particulars.programmes` is empty here; `programmes` names them.
    case committee(programmes: [Name], Body.Particulars)
    case rules(committee: Name, RulesOfProcedure)
    case rulesNotHeld(committee: Name)
    case chair(committee: Name, StatedChair)
    case person(name: String, body: String?)
    case mandate(committee: Name, StatedMandate)
    case mandateEnded(committee: Name, person: Name)

    case call(programme: Name, Call.Particulars)
    case callClosed(call: Name)
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
    case question(forum: StatedForum, item: Name, Decision.Kind, text: String, projects: [Name])
    case position(forum: StatedForum, question: Name, StatedPosition)
    /// Every voting delegation of the day, except those named.
    case everyoneTook(forum: StatedForum, committee: Name, question: Name, Stance, except: [Delegation])
    case outcome(
        forum: StatedForum, committee: Name, question: Name, QuestionOutcome, WayDecided, reason: String?)
    case decision(forum: StatedForum, committee: Name, question: Name?, StatedDecision)
    case gate(decision: Name, Decision.Gate, opened: Bool)
    case action(forum: StatedForum, item: Name?, text: String, responsible: String, due: Day?)
    case actionDone(action: Name, note: String?)

    /// `figure.about` is given by the name, not by an identity.
    case figure(about: Name, StatedFigure)
    case correction(of: Name, changes: [Change], reason: String, authority: String, document: String?)
    case retraction(of: Name, reason: String, authority: String, document: String?)
}

package enum StatedForum: Hashable, Sendable {
    case sitting(Name)
    case procedure(Name)

    package var name: Name {
        switch self {
        case .sitting(let name), .procedure(let name): name
        }
    }
}

package struct StatedChair: Hashable, Sendable {
    package var delegation: Delegation?
    package var body: String?
    package var person: Name?

    package init(delegation: Delegation? = nil, body: String? = nil, person: Name? = nil) {
        self.delegation = delegation
        self.body = body
        self.person = person
    }
}

/// Which rules of procedure a sitting or procedure follows.
package enum StatedRules: Hashable, Sendable {
    /// Those in force on the day; when two versions overlap, the file has to choose.
    case ofTheDay
    case version(String, Place)
    case notHeld
}

package struct StatedMandate: Hashable, Sendable {
    package var person: Name
    package var delegation: Delegation?
    package var capacity: Mandate.Capacity
    package var body: String?
    package var until: Day?
    package var document: String?

    package init(
        person: Name, delegation: Delegation?, capacity: Mandate.Capacity, body: String? = nil,
        until: Day? = nil, document: String? = nil
    ) {
        self.person = person
        self.delegation = delegation
        self.capacity = capacity
        self.body = body
        self.until = until
        self.document = document
    }
}

package struct StatedAttendance: Hashable, Sendable {
    package var person: Name
    package var presence: Sitting.Attendance.Presence
    package var inPlaceOf: Name?
    package var channel: Sitting.Channel?
    /// For guests and others without a mandate.
    package var delegation: Delegation?

    package init(
        person: Name, presence: Sitting.Attendance.Presence, inPlaceOf: Name? = nil,
        channel: Sitting.Channel? = nil, delegation: Delegation? = nil
    ) {
        self.person = person
        self.presence = presence
        self.inPlaceOf = inPlaceOf
        self.channel = channel
        self.delegation = delegation
    }
}

package struct StatedLaunch: Hashable, Sendable {
    package var number: String?
    package var subject: String
    package var initiator: String?
    package var deadline: Occasion?
    package var rules: StatedRules
    package var silence: Silence?
    package var papers: [String]

    package init(
        number: String? = nil, subject: String, initiator: String? = nil, deadline: Occasion? = nil,
        rules: StatedRules = .ofTheDay, silence: Silence? = nil, papers: [String] = []
    ) {
        self.number = number
        self.subject = subject
        self.initiator = initiator
        self.deadline = deadline
        self.rules = rules
        self.silence = silence
        self.papers = papers
    }
}

package struct StatedInterest: Hashable, Sendable {
    package var item: Name?
    package var delegation: Delegation
    package var person: Name?
    package var project: Name?
    /// `nil` declares that there is none.
    package var nature: String?
    package var forPerson: Interest.Consequence
    package var forDelegation: Interest.Consequence

    package init(
        item: Name? = nil, delegation: Delegation, person: Name? = nil, project: Name? = nil,
        nature: String? = nil, forPerson: Interest.Consequence = .notSaid,
        forDelegation: Interest.Consequence = .notSaid
    ) {
        self.item = item
        self.delegation = delegation
        self.person = person
        self.project = project
        self.nature = nature
        self.forPerson = forPerson
        self.forDelegation = forDelegation
    }
}

package struct StatedPosition: Hashable, Sendable {
    package var delegation: Delegation
    package var stance: Stance
    package var person: Name?
    package var words: String?
    package var until: Day?
    package var received: Day?

    package init(
        delegation: Delegation, stance: Stance, person: Name? = nil, words: String? = nil, until: Day? = nil,
        received: Day? = nil
    ) {
        self.delegation = delegation
        self.stance = stance
        self.person = person
        self.words = words
        self.until = until
        self.received = received
    }
}

package struct StatedDecision: Hashable, Sendable {
    package var kind: Decision.Kind
    package var number: String?
    package var title: String
    package var text: String?
    package var effect: Decision.Effect
    package var block: [BlockPart]
    package var relations: [StatedRelation]

    package init(
        kind: Decision.Kind, number: String? = nil, title: String, text: String? = nil,
        effect: Decision.Effect = .atOnce, block: [BlockPart] = [], relations: [StatedRelation] = []
    ) {
        self.kind = kind
        self.number = number
        self.title = title
        self.text = text
        self.effect = effect
        self.block = block
        self.relations = relations
    }
}

package struct StatedRelation: Hashable, Sendable {
    package var kind: Decision.Relation.Kind
    package var decision: Name

    package init(_ kind: Decision.Relation.Kind, _ decision: Name) {
        self.kind = kind
        self.decision = decision
    }
}

/// "These 36 with the conditions in this annex", "these 6 on reserve in this order", "the rest not selected".
package struct BlockPart: Hashable, Sendable {
    package enum Projects: Hashable, Sendable {
        case named([Name])
        /// All projects of the call that no other part of the block names.
        case theRest(ofCall: Name)
    }

    package var outcome: Outcome
    package var projects: Projects
    /// The count typed beside it, which has to agree.
    package var count: Int?
    package var ranked: Bool
    /// By project handle text (`LL14-20/3#projects/P01`); under the key `*` for every project of the part.
    package var conditions: [String: [Condition]]
    package var recommendations: [String: String]
    package var amounts: [String: [Amount]]
    package var place: Place

    package init(
        outcome: Outcome, projects: Projects, count: Int? = nil, ranked: Bool = false,
        conditions: [String: [Condition]] = [:], recommendations: [String: String] = [:],
        amounts: [String: [Amount]] = [:], place: Place
    ) {
        self.outcome = outcome
        self.projects = projects
        self.count = count
        self.ranked = ranked
        self.conditions = conditions
        self.recommendations = recommendations
        self.amounts = amounts
        self.place = place
    }
}

/// What becomes of a project outside the sitting.
package enum Afterwards: Hashable, Sendable {
    case foundEligible
    case foundIneligible(reason: String?)
    case assessed(Project.Assessment)
    case conditionFulfilled(String)
    case conditionLapsed(String)
    case applicantNotified
    case contracted([Amount])
    case modified(summary: String)
    case completed
    case terminated(reason: String?)
    case withdrawn
    case complaintReceived(summary: String?)
    case complaintDecided(justified: Bool, decision: Name?)
}

package struct StatedFigure: Hashable, Sendable {
    package enum About: String, CaseIterable, Sendable {
        case programme, call, sitting, procedure, decision
    }

    package var about: About
    package var measure: Figure.Measure
    package var value: Figure.Value
    package var country: Country?
    package var part: String?
    package var derived: Bool

    package init(
        about: About, measure: Figure.Measure, value: Figure.Value, country: Country? = nil,
        part: String? = nil, derived: Bool = false
    ) {
        self.about = about
        self.measure = measure
        self.value = value
        self.country = country
        self.part = part
        self.derived = derived
    }
}

/// One field of a recorded element: what it was and what it becomes, as the stored form spells it.
package struct Change: Hashable, Sendable {
    /// `acronym`, `happenedOn.last`, `particulars.outcomes.35.outcome`
    package var field: String
    /// `nil` where the record says nothing.
    package var was: String?
    package var becomes: String?
    package var place: Place

    package init(field: String, was: String?, becomes: String?, place: Place) {
        self.field = field
        self.was = was
        self.becomes = becomes
        self.place = place
    }
}
