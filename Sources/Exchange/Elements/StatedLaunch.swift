package import Committee

package struct StatedLaunch: Hashable, Sendable {
    package var number: String?
    package var subject: String
    package var initiator: String?
    package var deadline: Occasion?
    package var rules: StatedRules
    package var silence: Silence?
    package var papers: [String]
    package var isUrgent: Bool
    /// The deadline is what the rules lay down.
    package var isDeadlineByTheRules: Bool

    package init(
        number: String? = nil, subject: String, initiator: String? = nil, deadline: Occasion? = nil,
        rules: StatedRules = .ofTheDay, silence: Silence? = nil, papers: [String] = [],
        isUrgent: Bool = false, isDeadlineByTheRules: Bool = false
    ) {
        self.number = number
        self.subject = subject
        self.initiator = initiator
        self.deadline = deadline
        self.rules = rules
        self.silence = silence
        self.papers = papers
        self.isUrgent = isUrgent
        self.isDeadlineByTheRules = isDeadlineByTheRules
    }
}
