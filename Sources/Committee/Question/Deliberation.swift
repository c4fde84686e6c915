/// All that an outcome is proposed from, as plain values: the rules of the question's kind, who may decide, who is
/// there, and what was said. `Committee.docc/Proposing.md` says in words what `propose` does.
package struct Deliberation: Hashable, Sendable {
    package struct Participant: Hashable, Sendable {
        package var delegation: Delegation
        /// Its standing on the day, and its seat for the theme.
        package var mayVote: Bool
        /// Kept out by an interest.
        package var isRecused: Bool

        package init(_ delegation: Delegation, mayVote: Bool, isRecused: Bool = false) {
            self.delegation = delegation
            self.mayVote = mayVote
            self.isRecused = isRecused
        }
    }

    package struct Voice: Hashable, Sendable {
        package var delegation: Delegation
        package var stance: Stance
        package var round: Int

        package init(_ delegation: Delegation, _ stance: Stance, round: Int = 1) {
            self.delegation = delegation
            self.stance = stance
            self.round = round
        }
    }

    package enum Setting: Hashable, Sendable {
        /// `present` is `nil` where attendance is not on record.
        case sitting(present: Set<Delegation>?, chair: Body.Chair?)
        case procedure(isMoved: Bool, papersSilence: Silence?)
    }

    package var rules: Rules
    package var participants: [Participant]
    package var setting: Setting
    /// Every position, in the order in which they were taken.
    package var voices: [Voice]
    package var round: Int
    /// Numbers in the place of names.
    package var tally: Tally?
    /// The chair's casting position: in favour or against.
    package var casting: Stance?
    /// The silence rule of this very question.
    package var questionSilence: Silence?

    package init(
        rules: Rules, participants: [Participant], setting: Setting, voices: [Voice], round: Int = 1,
        tally: Tally? = nil, casting: Stance? = nil, questionSilence: Silence? = nil
    ) {
        self.rules = rules
        self.participants = participants
        self.setting = setting
        self.voices = voices
        self.round = round
        self.tally = tally
        self.casting = casting
        self.questionSilence = questionSilence
    }
}

/// A count of votes without names, as the chair announced it.
package struct Tally: Hashable, Sendable {
    package var inFavour: Int
    package var against: Int
    package var abstained: Int
    package var noPosition: Int

    package init(inFavour: Int, against: Int, abstained: Int = 0, noPosition: Int = 0) {
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
        self.noPosition = noPosition
    }

    package var total: Int { inFavour + against + abstained + noPosition }
}
