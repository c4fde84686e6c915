import Committee

/// A decision as a file states it.
struct DecisionText {
    let stated: StatedDecision
    let place: Place
    let circumstances: Circumstances

    /// The projects that its parts name; "the rest" names none.
    var projects: [Name] {
        stated.block.flatMap { part -> [Name] in
            switch part.projects {
            case .named(let names): names
            case .theRest: []
            }
        }
    }

    /// The calls of which a part takes the rest.
    var restOf: [Name] {
        stated.block.compactMap { part in
            if case .theRest(let call) = part.projects { call } else { nil }
        }
    }

    static func read(_ located: Located, _ circumstances: Circumstances, _ reading: Reading) -> DecisionText?
    {
        if located.isNotKnown { return nil }
        let example = "{kind: project selection, title: Selection of projects}"
        return reading.fields(of: located, example: example) { fields -> DecisionText? in
            let circumstances = circumstances.narrowed(by: fields)
            let kind: Decision.Kind? = fields.word(needed: .kind)
            let number = fields.value(.number, .text)
            let title = fields.value(needed: .title, .text)
            let text = fields.value(.text, .lines)
            let effect = fields.effect()
            let call = fields.value(.call, .handle)
            let block = fields.block(ofCall: call)
            let relations = fields.relations()
            let transfers = fields.transfers()
            guard let kind, let title else { return nil }
            let stated = StatedDecision(
                kind: kind, number: number, title: title, text: text, effect: effect, block: block,
                relations: relations, transfers: transfers)
            return DecisionText(stated: stated, place: located.place, circumstances: circumstances)
        }
    }
}

extension Fields {
    fileprivate func effect() -> Decision.Effect {
        guard let located = raw(.effect), !located.isNotKnown else { return .atOnce }
        guard case .fields = located.content else { return reading.value(located, .effect) ?? .atOnce }
        return reading.fields(of: located, example: "{after: [European Commission]}") { fields in
            if fields.says(.from) {
                if fields.says(.after) { reading.report(.together("from", "after"), at: fields.place) }
                return fields.value(.from, .day).map { .from($0) }
            }
            let gates: [Decision.Gate] = fields.values(.after, .word)
            if gates.isEmpty, fields.entries(.after).isEmpty {
                reading.report(.missingOneOf(["from", "after"]), at: fields.place)
            }
            return gates.isEmpty ? nil : .after(gates)
        } ?? .atOnce
    }

    fileprivate func transfers() -> [Decision.Transfer] {
        var transfers: [Decision.Transfer] = []
        each(.transfers, example: "{from: P4, to: P1, amount: 2.5 m EUR}") { fields, _ in
            let from = fields.value(needed: .from, .text)
            let to = fields.value(needed: .to, .text)
            let amount = fields.amount(needed: .amount)
            guard let from, let to, let amount else { return }
            transfers.append(Decision.Transfer(from: from, to: to, amount))
        }
        return transfers
    }

    fileprivate func relations() -> [StatedRelation] {
        let kinds: [(FieldName, Decision.Relation.Kind)] = [
            (.supersedes, .supersedes), (.amends, .amends), (.takesBack, .takesBack),
            (.confirms, .confirms), (.references, .references),
        ]
        return kinds.flatMap { field, kind in
            entries(field).compactMap(reading.name).map { StatedRelation(kind, $0) }
        }
    }
}
