package import Committee

package struct StatedQuestion: Hashable, Sendable {
    package var kind: Decision.Kind
    package var text: String
    package var projects: [Name]
    /// Calls whose other projects are on the table too.
    package var restOf: [Name]
    package var theme: String?
    package var silence: Silence?
    /// The earlier question, or its item where that had one question.
    package var takesUp: Name?

    package init(
        kind: Decision.Kind, text: String, projects: [Name] = [], restOf: [Name] = [], theme: String? = nil,
        silence: Silence? = nil, takesUp: Name? = nil
    ) {
        self.kind = kind
        self.text = text
        self.projects = projects
        self.restOf = restOf
        self.theme = theme
        self.silence = silence
        self.takesUp = takesUp
    }
}

/// What a country's own advisory body said of an item.
package struct StatedOpinion: Hashable, Sendable {
    package var delegation: Delegation
    package var body: String
    package var view: Opinion.View
    package var words: String?
    package var projects: [Name]

    package init(
        delegation: Delegation, body: String, view: Opinion.View, words: String? = nil, projects: [Name] = []
    ) {
        self.delegation = delegation
        self.body = body
        self.view = view
        self.words = words
        self.projects = projects
    }
}
