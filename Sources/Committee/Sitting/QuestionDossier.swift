extension Proceedings {
    /// A question and all that was said on it, attempt by attempt: each stays on record.
    package struct QuestionDossier: Hashable, Sendable {
        /// What was said up to one declaration. A new attempt begins when a vote is repeated, and when a delegation
        /// comes back on a question that the chair had declared on: a reservation lifted later.
        package struct Attempt: Hashable, Sendable {
            package var round: Int
            package var positions: [Position] = []
            package var declaration: Declaration?
            /// The day on which it ended, or was last spoken on.
            package var on: Occasion
        }

        package var question: Question
        /// The place among the questions of the forum, counted from 1.
        package var order: Int
        package private(set) var attempts: [Attempt] = []

        package init(question: Question, order: Int = 1) {
            self.question = question
            self.order = order
        }

        mutating func note(_ position: Position, on day: Occasion) {
            attend(to: position.round, on: day)
            attempts[attempts.count - 1].positions.append(position)
        }

        mutating func note(_ declaration: Declaration, on day: Occasion) {
            attend(to: declaration.round, on: day)
            attempts[attempts.count - 1].declaration = declaration
        }

        /// The last attempt is the one to which something said now belongs.
        private mutating func attend(to round: Int, on day: Occasion) {
            if let last = attempts.last, last.round == round, last.declaration == nil {
                attempts[attempts.count - 1].on = day
            } else {
                attempts.append(Attempt(round: round, on: day))
            }
        }
    }
}

extension Proceedings.QuestionDossier {
    /// Every position ever taken, in order: who reserved and then joined has both on record.
    package var positions: [Position] { attempts.flatMap(\.positions) }

    /// More than one where a vote was repeated, or an objection lifted later.
    package var declarations: [Declaration] { attempts.compactMap(\.declaration) }

    /// The chair's last word.
    package var declaration: Declaration? { declarations.last }

    /// What was said in the round of an attempt until the attempt ended: a word from before still stands where it was
    /// not replaced.
    package func positions(upTo attempt: Int) -> [Position] {
        attempts[...attempt].filter { $0.round == attempts[attempt].round }.flatMap(\.positions)
    }

    /// The last declaration of a round.
    package func declaration(inRound round: Int) -> Declaration? {
        declarations.last { $0.round == round }
    }

    /// The rounds in which the question was voted on, in their order; one where nothing was said.
    package var rounds: [Int] {
        let rounds = Set(attempts.map(\.round)).sorted()
        return rounds.isEmpty ? [1] : rounds
    }

    /// Whether any delegation ever reserved its position until a day, by which it has to say more.
    package var wasReservedUntilADay: Bool {
        attempts.contains { $0.positions.contains { $0.stance == .reserved && $0.until != nil } }
    }

    /// The last word of each delegation in the last round.
    package var standing: [Delegation: Position] { standing(inRound: rounds.last ?? 1) }

    /// The last word of each delegation in a round: a repeated vote begins anew.
    package func standing(inRound round: Int) -> [Delegation: Position] {
        Dictionary(
            positions.filter { $0.round == round }.map { ($0.delegation, $0) }, uniquingKeysWith: { $1 })
    }
}
