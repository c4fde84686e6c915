import Committee

extension Document {
    func readAfterwards() {
        let call = fields.value(.call, .handle)
        if !fields.says(.facts) {
            let example = "[{project: P01, on: 2025-05-02, contract signed: 120 000 EUR}]"
            reading.report(.missingList(field: "facts", example: example), at: fields.place)
        }
        fields.each(.facts, example: "{project: P01, on: 2025-05-02, contract signed: 120 000 EUR}") {
            fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            if circumstances.on == nil, !fields.says(.on) {
                reading.report(.missing(field: "on", .occasion), at: fields.place)
            }
            let subjects: [FieldName] = [.project, .action, .decision]
            let named = subjects.filter(fields.has)
            let isGate = Self.gateFacts.contains(where: fields.has)
            if fields.has(.allocation) {
                readAllocation(fields, ofCall: call, circumstances)
            } else if fields.has(.decision), isGate {
                readGateFact(fields, ofCall: call, circumstances)
            } else if fields.has(.project) {
                readProjectFact(fields, ofCall: call, circumstances)
            } else if fields.has(.action) {
                readActionFact(fields, circumstances)
            } else if fields.has(.decision) {
                readGateFact(fields, ofCall: call, circumstances)
            } else {
                reading.report(.missingOneOf(["project", "decision", "action"]), at: fields.place)
            }
            if named.contains(.action), named.count > 1 {
                reading.report(.together(named[0].rawValue, named[1].rawValue), at: fields.place)
            }
        }
    }

    private static let gateFacts: [FieldName] = [.gateOpened, .gateRefused, .gateAsked, .reasonsGiven]

    private func readGateFact(_ fields: Fields, ofCall call: String?, _ circumstances: Circumstances) {
        let decision = fields.name(needed: .decision)
        let project = fields.raw(.project).flatMap { reading.project($0, ofCall: call) }
        let stated = Self.gateFacts.filter(fields.has)
        guard let field = stated.first else {
            return reading.report(.missingOneOf(Self.gateFacts.map(\.rawValue)), at: fields.place)
        }
        if stated.count > 1 {
            reading.report(.together(stated[0].rawValue, stated[1].rawValue), at: fields.place)
        }
        if field == .reasonsGiven {
            let reasons = fields.value(needed: .reasonsGiven, .lines)
            if !fields.has(.project) {
                reading.report(.missing(field: "project", .project), at: fields.place)
            }
            guard let decision, let project, let reasons else { return }
            return add(
                .reasonsGiven(decision: decision, project: project, reasons: reasons),
                path("facts/\(decision.inPath)/reasons/\(project.key)"), at: fields.place, circumstances)
        }
        let gate: Decision.Gate? = fields.word(needed: field)
        let due = field == .gateAsked ? fields.value(.due, .day) : nil
        guard let decision, let gate else { return }
        let step = field == .gateAsked ? "\(gate.rawValue)/asked" : gate.rawValue
        let ofProject = project.map { "/\($0.key)" } ?? ""
        let statement: Statement =
            field == .gateAsked
            ? .gateAsked(decision: decision, gate, due: due, project: project)
            : .gate(decision: decision, gate, opened: field == .gateOpened, project: project)
        add(
            statement, path("facts/\(decision.inPath)/\(step)\(ofProject)"), at: fields.place, circumstances)
    }

    private func readAllocation(_ fields: Fields, ofCall call: String?, _ circumstances: Circumstances) {
        let name =
            fields.raw(.call).flatMap(reading.name) ?? call.map { Name(document: $0, place: fields.place) }
        if name == nil, !fields.has(.call) {
            reading.report(.missing(field: "call", .handle), at: fields.place)
        }
        guard let located = fields.raw(.allocation) else { return }
        let allocation = reading.fields(of: located, example: "{priority: P1, amount: 7 m EUR, fund: ERDF}") {
            $0.allocation()
        }
        guard let name, let allocation else { return }
        let priority = allocation.priority.map { "/" + $0.split(separator: " ").joined(separator: "-") } ?? ""
        let day = circumstances.on.map { "/\($0.first.iso)" } ?? ""
        add(
            .callAllocation(call: name, allocation),
            path("facts/\(name.document)/allocation\(priority)\(day)"), at: fields.place, circumstances)
    }

    private func readActionFact(_ fields: Fields, _ circumstances: Circumstances) {
        let action = fields.name(needed: .action)
        if !fields.has(.done) { reading.report(.missing(field: "done", .text), at: fields.place) }
        let note = fields.words(.done)
        guard let action else { return }
        add(
            .actionDone(action: action, note: note), path("facts/\(action.inPath)/done"), at: fields.place,
            circumstances)
    }

    private func readProjectFact(
        _ fields: Fields, ofCall call: String?, _ circumstances: Circumstances
    ) {
        let located = fields.raw(.project)
        let project = located.flatMap { reading.project($0, ofCall: call) }
        guard let fact = fields.projectFact(), let project else { return }
        let isOurs = project.document == call && project.path.hasPrefix("projects/")
        let name = isOurs ? String(project.path.dropFirst("projects/".count)) : project.inPath
        var path = "facts/\(name)/\(fact.path)"
        // These happen to a project more than once, on different days.
        if fact.mayRecur, let on = circumstances.on { path += "/\(on.first.iso)" }
        add(
            .afterwards(project: project, fact.what), path, at: fields.place, circumstances)
    }
}

extension Name {
    /// As a step of a path, where `#` has a meaning of its own.
    fileprivate var inPath: String { text.replacing("#", with: "/") }

    /// The last step alone: a project's key in its call.
    fileprivate var key: String { path.split(separator: "/").last.map(String.init) ?? document }
}
