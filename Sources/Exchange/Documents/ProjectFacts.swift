import Committee

/// What became of a project, and how its handle says so.
struct ProjectFact {
    let what: Afterwards
    let path: String
    var mayRecur = false
}

extension Fields {
    private static let projectFacts: [FieldName] = [
        .conditionFulfilled, .conditionLapsed, .foundEligible, .foundIneligible, .applicantNotified,
        .contractSigned, .modified, .completed, .terminated, .withdrawn, .complaintReceived,
        .complaintDecided, .advised,
    ]

    /// One fact an entry; two in one entry would share a handle.
    func projectFact() -> ProjectFact? {
        let stated = Self.projectFacts.filter(has)
        guard let name = stated.first else {
            reading.report(.missingOneOf(Self.projectFacts.map(\.rawValue)), at: place)
            return nil
        }
        if stated.count > 1 {
            reading.report(.together(stated[0].rawValue, stated[1].rawValue), at: place)
        }
        let path = name.rawValue.split(separator: " ").joined(separator: "-")
        if name == .conditionFulfilled || name == .conditionLapsed {
            return value(needed: name, .part).map {
                let what =
                    name == .conditionFulfilled ? Afterwards.conditionFulfilled($0) : .conditionLapsed($0)
                return ProjectFact(what: what, path: "\(path)/\($0)")
            }
        }
        return afterwards(name).map {
            let recurring: Set<FieldName> = [.modified, .complaintReceived, .complaintDecided]
            return ProjectFact(what: $0, path: path, mayRecur: recurring.contains(name))
        }
    }

    private func afterwards(_ name: FieldName) -> Afterwards? {
        let plain: [FieldName: Afterwards] = [
            .foundEligible: .foundEligible, .applicantNotified: .applicantNotified, .completed: .completed,
            .withdrawn: .withdrawn,
        ]
        if let fact = plain[name] { return happened(name) ? fact : nil }
        let told: [FieldName: (String?) -> Afterwards] = [
            .foundIneligible: Afterwards.foundIneligible, .terminated: Afterwards.terminated,
            .complaintReceived: Afterwards.complaintReceived,
        ]
        if let fact = told[name] { return fact(words(name)) }
        if name == .modified { return value(needed: .modified, .lines).map { .modified(summary: $0) } }
        if name == .contractSigned { return contract() }
        if name == .advised { return advice(by: .by, rank: .rank).map { .advised($0) } }
        return complaint()
    }

    /// What somebody advised on the project, and who.
    func advice(by adviser: FieldName, rank: FieldName, whoElse: String? = nil) -> Project.Advice? {
        let recommendation: Project.Recommendation? = word(.advised)
        let by = value(adviser, .text) ?? whoElse
        let rank = value(rank, .number)
        if recommendation != nil, by == nil {
            reading.report(.missing(field: adviser.rawValue, .text), at: place)
        }
        guard let recommendation, let by else { return nil }
        return Project.Advice(by: by, recommendation, rank: rank)
    }

    private func happened(_ name: FieldName) -> Bool {
        guard let located = raw(name), let yes = reading.value(located, .yes) else { return false }
        // A fact that is denied is not a fact; it must not be recorded as one.
        if !yes { reading.report(.unknownWord(allowed: ["yes"]), located.text, at: located.place) }
        return yes
    }

    /// `yes` where nothing more is known.
    func words(_ name: FieldName) -> String? {
        if trimmed(raw(name)?.text ?? "") == "yes" { return nil }
        return value(name, .text)
    }

    private func contract() -> Afterwards? {
        let fund: Fund = word(.fund) ?? .notSaid
        guard let located = raw(.contractSigned) else { return nil }
        if trimmed(located.text) == "yes" || located.isNotKnown { return .contracted([]) }
        let entries = entries(.contractSigned)
        let amounts = entries.compactMap { reading.amount($0, fund, .contracted) }
        // What could not be read has been reported.
        return amounts.count == entries.count ? .contracted(amounts) : nil
    }

    private func complaint() -> Afterwards? {
        let decision = name(.decision)
        let verdict: Verdict? = word(needed: .complaintDecided)
        return verdict.map { .complaintDecided(justified: $0 == .justified, decision: decision) }
    }
}

private enum Verdict: String, CaseIterable {
    case justified
    case notJustified = "not justified"
}
