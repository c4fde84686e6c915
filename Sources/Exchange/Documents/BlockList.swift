import Committee

/// The named projects of one part of a block decision, as an annex or a list gives them.
struct BlockList {
    private(set) var projects: [Name] = []
    private(set) var ranked: Bool
    private(set) var recommendations: [String: String] = [:]
    private(set) var amounts: [String: [Amount]] = [:]
    private(set) var reasons: [String: String] = [:]
    /// How many were written down, readable or not: the count beside them is compared with this.
    private(set) var listed = 0
    private var ranks: [String: Int] = [:]

    init(ranked: Bool) { self.ranked = ranked }

    mutating func read(_ located: Located, ofCall call: String?, _ reading: Reading) {
        listed += 1
        guard case .fields = located.content else {
            if let project = reading.project(located, ofCall: call) { projects.append(project) }
            return
        }
        var project: Name?
        var rank: Int?
        var recommendation: String?
        var ceiling: Amount?
        var why: String?
        reading.fields(of: located, example: "{project: P01, ceiling: 120 000 EUR}") { fields in
            if let located = fields.raw(.project) {
                project = reading.project(located, ofCall: call)
            } else {
                reading.report(.missing(field: "project", .project), at: fields.place)
            }
            rank = fields.value(.rank, .number)
            recommendation = fields.value(.recommendation, .text)
            ceiling = fields.amount(.ceiling, basis: .ceiling)
            why = fields.value(.reasons, .lines)
        }
        guard let project else { return }
        projects.append(project)
        ranks[project.text] = rank
        recommendations[project.text] = recommendation
        amounts[project.text] = ceiling.map { [$0] }
        reasons[project.text] = why
    }

    /// Ranks are kept as the order of the projects, so they have to be whole: 1, 2, 3 and so on.
    mutating func sortByRank(_ reading: Reading) {
        guard !ranks.isEmpty, let first = projects.first else { return }
        guard ranks.values.sorted() == Array(1...projects.count) else {
            return reading.report(.ranksWithGaps(count: projects.count), at: first.place)
        }
        ranked = true
        projects.sort { ranks[$0.text, default: 0] < ranks[$1.text, default: 0] }
    }
}
