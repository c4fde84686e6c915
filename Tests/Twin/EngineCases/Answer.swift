import Committee

/// A proposal as `compare.py` reads it, one JSON object a line.
struct Answer: Encodable {
    struct Step: Encodable {
        var code: String
        var clause: String?
        var delegations: [String]
        var needed: Int?
        var counted: Int?
        var total: Int?
    }

    var outcome: String
    var steps: [Step]

    init(_ proposal: Proposal) {
        outcome = proposal.outcome.rawValue
        steps = proposal.findings.map {
            Step(
                code: $0.code.rawValue, clause: $0.clause, delegations: $0.delegations.map(\.code),
                needed: $0.needed, counted: $0.counted, total: $0.total)
        }
    }
}
