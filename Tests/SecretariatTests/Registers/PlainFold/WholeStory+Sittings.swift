import Committee

/// What may happen in sittings and written procedures.
extension WholeStory {
    mutating func convene() {
        let id: Sitting.ID = mint(6)
        pools.forums.append(.sitting(id))
        let first = dice.roll(1...20)
        state(dice.roll(0...1) == 0 ? Occasion(on: Self.day(first)) : nil) { dice in
            let from = dice.roll(1...20)
            let days = Occasion(from: Self.day(from), to: Self.day(from + dice.roll(0...1)))
            return .sitting(
                .convened(
                    id, committee: Self.committee,
                    .init(
                        number: Self.maybe(&dice) { "\($0.roll(1...9))" },
                        days: days ?? Occasion(on: Self.day(from)),
                        place: Self.maybe(&dice) { "Town \($0.roll(1...9))" })))
        }
    }

    mutating func launch() {
        let id: Procedure.ID = mint(6)
        pools.forums.append(.procedure(id))
        state { dice in
            .procedure(
                .launched(
                    id, committee: Self.committee,
                    .init(
                        number: Self.maybe(&dice) { "WP \($0.roll(1...9))" }, subject: "Plan",
                        deadline: Self.maybe(&dice) { Occasion(on: Self.someDay(&$0)) })))
        }
    }

    mutating func sit() {
        let sittings = pools.forums.compactMap { forum in
            if case .sitting(let id) = forum { id } else { nil }
        }
        let id = dice.pick(sittings)
        let person = dice.pick(Self.persons)
        let kind = dice.roll(0...9)
        state { dice in
            let delegation = dice.pick(Self.delegations)
            let event: SittingEvent =
                switch kind {
                case 0: .papersSent(id)
                case 1: .opened(id, .init(chair: Self.maybe(&dice) { _ in .init(delegation: delegation) }))
                case 2: .attendanceNotPublished(id)
                case 3: .adjourned(id, reason: nil)
                case 4...5: .closed(id)
                case 6: dice.roll(0...3) == 0 ? .cancelled(id, reason: nil) : .closed(id)
                case 7: .arrived(id, person, before: nil, at: nil)
                default:
                    .attended(
                        id,
                        .init(
                            person: person, delegation: delegation,
                            capacity: Self.maybe(&dice) { $0.pick(Mandate.Capacity.allCases) },
                            presence: dice.pick(Sitting.Attendance.Presence.allCases)))
                }
            return .sitting(event)
        }
    }

    mutating func proceed() {
        let procedures = pools.forums.compactMap { forum in
            if case .procedure(let id) = forum { id } else { nil }
        }
        guard let id = procedures.randomElement(using: &dice) else { return }
        let kind = dice.roll(0...4)
        state { dice in
            let event: ProcedureEvent =
                switch kind {
                case 0: .reminded(id)
                case 1: .extended(id, deadline: Occasion(on: Self.someDay(&dice)))
                case 2: .movedToSitting(id, sitting: nil)
                case 3: .answersNotPublished(id)
                default: .closed(id)
                }
            return .procedure(event)
        }
    }

    mutating func place() {
        let id: Item.ID = mint(9)
        let forum = dice.pick(pools.forums)
        pools.items.append((forum, id))
        state { dice in
            let order = dice.roll(1...9)
            return .agenda(
                .placed(
                    forum, id,
                    Item(
                        label: "\(order)", title: "Item", kind: dice.pick(Item.Kind.allCases), order: order)))
        }
    }

    mutating func handle() {
        guard let (forum, item) = pools.items.randomElement(using: &dice) else { return }
        let projects = pools.projects
        let kind = dice.roll(0...3)
        state { dice in
            let delegation = dice.pick(Self.delegations)
            let event: AgendaEvent =
                switch kind {
                case 0...1: .handled(forum, item, dice.pick(Item.Handling.allCases), note: nil)
                case 2: .stated(forum, item, by: delegation, words: "Words")
                default:
                    .opinionGiven(
                        forum, item,
                        .init(
                            delegation: delegation, body: "Board", view: dice.pick(Opinion.View.allCases),
                            projects: Self.maybe(&dice) { [$0.pick(projects)] } ?? []))
                }
            return .agenda(event)
        }
    }

    mutating func put() {
        let id: Question.ID = mint(10)
        let forum = dice.pick(pools.forums)
        let items = pools.items.filter { $0.forum == forum }.map(\.id)
        let projects = Array(Set((0..<dice.roll(0...2)).map { _ in dice.pick(pools.projects) })).sorted()
        pools.questions.append((forum, id))
        state { dice in
            .question(
                .put(
                    id, forum,
                    Question(
                        item: items.randomElement(using: &dice), kind: .projectSelection,
                        text: "Question \(dice.roll(1...9))", projects: projects)))
        }
    }

    mutating func speak() {
        guard let (forum, id) = pools.questions.randomElement(using: &dice) else { return }
        state { dice in
            .question(
                .positionTaken(
                    id, forum,
                    Position(
                        delegation: dice.pick(Self.delegations), stance: dice.pick(Stance.allCases),
                        until: Self.maybe(&dice, Self.someDay), round: dice.roll(0...4) == 0 ? 2 : 1)))
        }
    }

    mutating func declare() {
        guard let (forum, id) = pools.questions.randomElement(using: &dice) else { return }
        state { dice in
            .question(
                .outcomeDeclared(
                    id, forum,
                    Declaration(
                        outcome: dice.roll(0...2) == 0 ? .adReferendum : dice.pick(QuestionOutcome.allCases),
                        round: dice.roll(0...4) == 0 ? 2 : 1)))
        }
    }

    mutating func act() {
        if dice.roll(0...1) == 0, let (forum, id) = pools.actions.randomElement(using: &dice) {
            return state { _ in .action(.done(id, forum, note: nil)) }
        }
        let id: ActionPoint.ID = mint(11)
        let forum = dice.pick(pools.forums)
        let items = pools.items.filter { $0.forum == forum }.map(\.id)
        pools.actions.append((forum, id))
        state { dice in
            .action(
                .given(
                    id, forum,
                    ActionPoint(
                        item: items.randomElement(using: &dice), text: "To do",
                        responsible: "Body \(dice.roll(1...3))", due: Self.maybe(&dice, Self.someDay))))
        }
    }

    mutating func writeMinutes() {
        let forum = dice.pick(pools.forums)
        let kind = dice.roll(0...6)
        state { dice in
            let event: MinutesEvent =
                switch kind {
                case 0...2:
                    .circulated(forum, deadline: Self.maybe(&dice) { Occasion(on: Self.someDay(&$0)) })
                case 3: .approved(forum, by: dice.pick(MinutesApproval.allCases))
                case 4: .signed(forum, by: dice.pick(Signatory.allCases))
                case 5:
                    .amended(forum, .init(passage: "item 1", becomes: Sealed("words \(dice.roll(1...9))")))
                default: .distributed(forum, to: [dice.pick(Recipient.allCases)])
                }
            return .minutes(event)
        }
    }
}
