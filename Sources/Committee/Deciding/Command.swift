/// What somebody asks to have recorded. Most say a whole fact; the others leave it to the record to complete it
/// ("everybody with a mandate", "the rest of the call", "by the rules of the day").
package enum Command: Hashable, Sendable {
    case note(Event)
    case open(Sitting.ID, Body.ID, chair: Body.Chair?, rules: ChosenRules)
    case launch(Procedure.ID, Body.ID, Procedure.Launch, rules: ChosenRules, deadlineByTheRules: Bool = false)
    /// `established` is when the committee came into being, which may be known only roughly.
    case convene(Sitting.ID, Body.ID, Sitting.Convening, established: Occasion)
    /// The papers of a sitting go out before the sitting itself is on record.
    case sendPapers(Sitting.ID, Body.ID, for: Occasion, on: Day)
    /// Puts a question on these projects and on all others of these calls that can still be decided on.
    case put(Question.ID, Forum, Question, restOf: [Call.ID])
    case everyonePresent(Sitting.ID, Body.ID, channel: Sitting.Channel?, except: [Person.ID])
    case attend(Sitting.ID, Body.ID, Sitting.Attendance)
    case endMandate(Body.ID, Person.ID)
    case everyoneTakes(Question.ID, Forum, Body.ID, Stance, round: Int, except: [Delegation])
    /// The declaration without its proposal, which the record adds.
    case declare(Question.ID, Forum, Body.ID, Declaration)
    /// Without a last day for the answer, the record works it out from the rules.
    case askGate(Decision.ID, Decision.Gate, due: Day?, projects: [Project.ID])
    case decide(Decision.ID, Forum, Body.ID, question: Question.ID?, Decision.Particulars, block: [Block])

    package enum ChosenRules: Hashable, Sendable {
        case ofTheDay
        case version(String)
        case notHeld
    }

    /// One part of a block decision.
    package struct Block: Hashable, Sendable {
        package enum Projects: Hashable, Sendable {
            case named([ProjectOutcome])
            /// All projects of the call that no other part names.
            case theRest(of: Call.ID)
        }

        package var outcome: Outcome
        package var projects: Projects
        package var count: Int?
        /// Said of every project of the rest.
        package var conditions: [Condition]
        /// Why these depart from the advice; said of every project of the rest.
        package var departure: Sealed?

        package init(
            outcome: Outcome, projects: Projects, count: Int? = nil, conditions: [Condition] = [],
            departure: Sealed? = nil
        ) {
            self.outcome = outcome
            self.projects = projects
            self.count = count
            self.conditions = conditions
            self.departure = departure
        }
    }
}

/// What `decide` answers: the facts, and what the secretary should know though nothing is wrong.
package struct Ruling: Equatable, Sendable {
    package var events: [Event]
    /// Every rule that is broken, by the index of the event that breaks it.
    package var breaches: [Int: [Breach]]
    package var warnings: [Warning]

    package init(_ events: [Event], breaches: [Breach] = [], warnings: [Warning] = []) {
        self.events = events
        self.breaches = breaches.isEmpty ? [:] : [0: breaches]
        self.warnings = warnings
    }

    /// All breaches, in the order of the events.
    package var allBreaches: [Breach] { breaches.sorted { $0.key < $1.key }.flatMap(\.value) }
}
