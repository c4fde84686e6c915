import Committee

/// What a sitting of fourteen items leaves on record, from its papers to its approved minutes.
struct InventedSitting {
    let programme: InventedProgramme
    let number: Int
    let day: Day
    let id: Sitting.ID
    /// What its decisions say of projects, at most one block an item.
    let blocks: [[ProjectOutcome]]
    private let items: [Item.ID]

    static let subjects = [
        "Opening and agenda", "Minutes of the last sitting", "Progress of the programme", "Annual report",
        "Evaluation plan", "Communication", "Selection of projects", "Selection of projects, second priority",
        "Reserve list", "Project changes", "Technical assistance", "Control guidelines", "Next call",
        "Any other business",
    ]

    init(
        _ programme: InventedProgramme, number: Int, on day: Day, deciding blocks: [[ProjectOutcome]],
        _ chance: inout Chance
    ) {
        self.programme = programme
        self.number = number
        self.day = day
        self.blocks = blocks
        id = chance.id()
        items = Self.subjects.map { _ in chance.id() }
    }

    private var forum: Forum { .sitting(id) }

    private func handle(_ path: String = "", person: Bool = false) -> Handle {
        Handle(document: "\(programme.code)/MC/\(number)", path: path, namesPerson: person)
    }

    func convening() -> [Fact] {
        var facts = [
            Fact(
                .sitting(
                    .convened(
                        id, committee: programme.committee,
                        .init(
                            number: String(number), days: Occasion(on: day), place: "Riga", channels: [.room])
                    )),
                handle: handle()),
            Fact(.sitting(.papersSent(id)), handle: handle("papers")),
        ]
        for (index, title) in Self.subjects.enumerated() {
            let item = Item(label: String(index + 1), title: title, kind: .decision, order: index + 1)
            facts.append(
                Fact(.agenda(.placed(forum, items[index], item)), handle: handle("items/\(index + 1)")))
        }
        return facts
    }

    func course(_ chance: inout Chance) -> [Fact] {
        var facts = [
            Fact(
                .sitting(.opened(id, .init(chair: .init(delegation: programme.delegations[number % 8])))),
                handle: handle("chair"))
        ]
        for (index, member) in programme.members.enumerated() {
            let presence: Sitting.Attendance.Presence = chance.below(8) == 0 ? .apologised : .present
            facts.append(
                Fact(
                    .sitting(
                        .attended(
                            id,
                            .init(
                                person: member.person, delegation: member.delegation, mandate: member.mandate,
                                capacity: member.capacity, presence: presence))),
                    handle: handle("attendance/\(index)", person: true)))
        }
        for delegation in programme.delegations {
            facts.append(
                Fact(
                    .agenda(.interestDeclared(forum, .init(delegation: delegation, isNone: true))),
                    handle: handle("interests/\(delegation.code)")))
        }
        for index in items.indices { facts += item(index, &chance) }
        facts.append(Fact(.sitting(.closed(id)), handle: handle("closed")))
        return facts
    }

    private func item(_ index: Int, _ chance: inout Chance) -> [Fact] {
        let item = items[index]
        let path = "items/\(index + 1)"
        let outcomes = index >= 6 && index - 6 < blocks.count ? blocks[index - 6] : []
        let kind: Decision.Kind = outcomes.isEmpty ? .report : .projectSelection
        let question: Question.ID = chance.id()
        var facts = [
            Fact(.agenda(.handled(forum, item, .takenUp, note: nil)), handle: handle("\(path)/taken up")),
            Fact(
                .agenda(
                    .stated(
                        forum, item, by: chance.among(programme.delegations),
                        words:
                            "The delegation thanked the secretariat and asked for the budget to be watched.")),
                handle: handle("\(path)/remarks")),
            Fact(
                .question(
                    .put(
                        question, forum,
                        Question(
                            item: item, kind: kind,
                            text: "Does the committee agree to \(Self.subjects[index])?",
                            projects: outcomes.map(\.project)))), handle: handle("\(path)/question")),
        ]
        for delegation in programme.delegations {
            facts.append(
                Fact(
                    .question(
                        .positionTaken(question, forum, .init(delegation: delegation, stance: .joined))),
                    handle: handle("\(path)/positions/\(delegation.code)")))
        }
        facts.append(
            Fact(
                .question(.outcomeDeclared(question, forum, .init(outcome: .adopted, way: .consensus))),
                handle: handle("\(path)/outcome")))
        let decision: Decision.ID = chance.id()
        facts.append(
            Fact(
                .decision(
                    .taken(
                        decision, forum, committee: programme.committee, question: question,
                        .init(
                            kind: kind, item: item, number: "\(number).\(index + 1)",
                            title: Self.subjects[index],
                            text: "The committee approves the document as presented.",
                            outcomes: outcomes))), handle: handle("\(path)/decision")))
        if index.isMultiple(of: 4) {
            facts.append(
                Fact(
                    .action(
                        .given(
                            chance.id(), forum,
                            .init(
                                item: item, text: "Send the amended document to the members.",
                                responsible: "joint secretariat", due: day.adding(30)))),
                    handle: handle("\(path)/action")))
        }
        return facts
    }

    func minutes() -> [Fact] {
        [
            Fact(.minutes(.circulated(forum, deadline: nil)), handle: handle("minutes/circulated")),
            Fact(.minutes(.approved(forum, by: .tacit)), handle: handle("minutes/approved")),
            Fact(.minutes(.signed(forum, by: .chair)), handle: handle("minutes/signed")),
        ]
    }
}

extension Day {
    /// So many days later; the calendar's last day where it ends before.
    func adding(_ days: Int) -> Day {
        var day = self
        for _ in 0..<days { day = day.next }
        return day
    }
}
