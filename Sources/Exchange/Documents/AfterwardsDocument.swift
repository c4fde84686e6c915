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
            if fields.has(.project) {
                readProjectFact(fields, ofCall: call, circumstances)
            } else if fields.has(.action) {
                readActionFact(fields, circumstances)
            } else if fields.has(.decision) {
                readGateFact(fields, circumstances)
            } else {
                reading.report(.missingOneOf(["project", "decision", "action"]), at: fields.place)
            }
            if named.contains(.action), named.count > 1 {
                reading.report(.together(named[0].rawValue, named[1].rawValue), at: fields.place)
            }
        }
    }

    private func readGateFact(_ fields: Fields, _ circumstances: Circumstances) {
        let decision = fields.name(needed: .decision)
        let opened: Decision.Gate? = fields.has(.gateOpened) ? fields.word(needed: .gateOpened) : nil
        let refused: Decision.Gate? = fields.has(.gateRefused) ? fields.word(needed: .gateRefused) : nil
        switch (fields.has(.gateOpened), fields.has(.gateRefused)) {
        case (true, true): reading.report(.together("gate opened", "gate refused"), at: fields.place)
        case (false, false): reading.report(.missingOneOf(["gate opened", "gate refused"]), at: fields.place)
        case (true, false), (false, true): break
        }
        guard let decision, let gate = opened ?? refused else { return }
        add(
            .gate(decision: decision, gate, opened: opened != nil),
            path("facts/\(decision.inPath)/\(gate.rawValue)"), at: fields.place, circumstances)
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
}
