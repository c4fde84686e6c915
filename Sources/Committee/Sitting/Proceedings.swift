/// What a sitting and a written procedure have in common: items, questions, positions, outcomes, decisions.
package struct Proceedings: Hashable, Sendable {
    package struct ItemDossier: Hashable, Sendable {
        package var item: Item
        package var handlings: [Handled] = []
        package var remarks: [Remark] = []
        package var opinions: [Opinion] = []
    }

    package struct Handled: Hashable, Sendable {
        package var handling: Item.Handling
        package var note: Sealed?
    }

    package struct Remark: Hashable, Sendable {
        package var by: Delegation
        package var words: Sealed
    }

    package struct QuestionDossier: Hashable, Sendable {
        package var question: Question
        /// Every position ever taken, in order: who reserved and then joined has both on record.
        package var positions: [Position] = []
        /// More than one where a vote was repeated, or an objection lifted later: all stay on record.
        package var declarations: [Declaration] = []

        /// The chair's last word.
        package var declaration: Declaration? { declarations.last }

        /// The last word of each delegation.
        package var standing: [Delegation: Position] {
            Dictionary(positions.map { ($0.delegation, $0) }, uniquingKeysWith: { $1 })
        }
    }

    package var items: [Item.ID: ItemDossier] = [:]
    package var interests: [Interest] = []
    /// When each of them was declared.
    package var interestDays: [Occasion] = []
    package var questions: [Question.ID: QuestionDossier] = [:]
    package var decisions: [Decision.ID] = []
    package var actions: [ActionPoint.ID] = []

    package init() {}

    /// The agenda, in its order.
    package var agenda: [(id: Item.ID, dossier: ItemDossier)] {
        items.sorted { ($0.value.item.order, $0.key) < ($1.value.item.order, $1.key) }
            .map { ($0.key, $0.value) }
    }

    package func questions(at item: Item.ID) -> [(id: Question.ID, dossier: QuestionDossier)] {
        questions.filter { $0.value.question.item == item }.sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
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
    package var isMoved = false
    package var movedOn: Occasion?
    package var areAnswersUnpublished = false
    package var closed: Occasion?
    package var proceedings = Proceedings()
    package var source: Source
    package var handle: Handle?
}
