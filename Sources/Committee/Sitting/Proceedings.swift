/// What a sitting and a written procedure have in common: items, questions, positions, outcomes, decisions.
package struct Proceedings: Hashable, Sendable {
    package struct ItemDossier: Hashable, Sendable {
        package var item: Item
        package var handlings: [Handled] = []
        package var remarks: [Remark] = []
    }

    package struct Handled: Hashable, Sendable {
        package var handling: Item.Handling
        package var note: Sealed?
    }

    package struct Remark: Hashable, Sendable {
        package var by: Delegation
        package var words: Sealed
    }

    package struct Declared: Hashable, Sendable {
        package var interest: Interest
        package var on: Occasion
    }

    package var items: [Item.ID: ItemDossier] = [:]
    /// In the order in which they were declared.
    package var declaredInterests: [Declared] = []
    package var questions: [Question.ID: QuestionDossier] = [:]
    package var decisions: [Decision.ID] = []
    package var actions: [ActionPoint.ID] = []

    package init() {}

    package var interests: [Interest] { declaredInterests.map(\.interest) }

    /// The agenda, in its order.
    package var agenda: [(id: Item.ID, dossier: ItemDossier)] {
        items.sorted { ($0.value.item.order, $0.key) < ($1.value.item.order, $1.key) }
            .map { ($0.key, $0.value) }
    }

    package func questions(at item: Item.ID) -> [(id: Question.ID, dossier: QuestionDossier)] {
        inOrder(questions.filter { $0.value.question.item == item })
    }

    /// Questions in the order in which they were put: identities are random.
    package func inOrder(
        _ questions: [Question.ID: QuestionDossier]
    ) -> [(id: Question.ID, dossier: QuestionDossier)] {
        questions.sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }.map { ($0.key, $0.value) }
    }
}

package struct SittingDossier: Hashable, Sendable {
    package enum Stage: String, Sendable {
        case convened, opened, adjourned, closed, cancelled
    }

    package struct Move: Hashable, Sendable {
        package var person: Person.ID
        package var before: Item.ID?
        package var at: TimeOfDay?
    }

    package var committee: Body.ID
    package var convening: Sitting.Convening
    package var stage: Stage = .convened
    package var opening: Sitting.Opening?
    package var isAttendanceUnpublished = false
    package var attendance: [Person.ID: Sitting.Attendance] = [:]
    package var arrivals: [Move] = []
    package var departures: [Move] = []
    package var papersSent: Day?
    package var proceedings = Proceedings()
    package var source: Source
    package var handle: Handle?
}

package struct ProcedureDossier: Hashable, Sendable {
    package var committee: Body.ID
    package var launch: Procedure.Launch
    package var launched: Occasion
    package var deadline: Occasion?
    package var isExtended = false
    package var reminders: [Occasion] = []
    package var movedTo: Sitting.ID?
    package var isMoved: Bool { movedOn != nil }
    package var movedOn: Occasion?
    package var areAnswersUnpublished = false
    package var closed: Occasion?
    package var proceedings = Proceedings()
    package var source: Source
    package var handle: Handle?
}
