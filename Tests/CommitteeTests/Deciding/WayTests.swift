import Committee
import Testing

private let day: Day = "2020-02-26"

private func declare(
    _ outcome: QuestionOutcome, _ way: WayDecided, reason: Sealed? = nil, tally: Tally? = nil,
    casting: Stance? = nil, round: Int = 1, in forum: Forum = .spring
) -> Command {
    .declare(
        .q(1), forum, .committee,
        Declaration(
            outcome: outcome, way: way, reason: reason, tally: tally, casting: casting, round: round))
}

@Suite struct `The way that the chair declares` {
    static func sitting(_ stances: (Delegation, Stance)..., rules: (inout Rules) -> Void = { _ in }) -> Given
    {
        Given(
            Stories.committee, Stories.rules { rules(&$0.general) }, Stories.sitting(rules: .version(1)),
            Stories.present(), Stories.put(),
            stances.flatMap { on(day, Stories.position($0.0, $0.1)) })
    }

    // P26: where somebody objects there is no consensus.
    @Test(arguments: [WayDecided.consensus, .unanimity])
    func `is no consensus where somebody did not agree`(_ way: WayDecided) {
        let given = Self.sitting((.lv, .joined), (.lt, .objected), (.ee, .joined))
        given.when(declare(.adopted, way)).thenRefused(.wayDiffers(way, [.lt], against: 1))
        #expect(given.when(declare(.adopted, way, reason: "LT let it pass")).events.count == 1)
        #expect(given.when(declare(.noDecision, way)).events.count == 1)
    }

    // Nothing is measured by rules that are not held: without them the outcome stands as it was declared.
    @Test func `is what the chair says where no rules are held`() {
        let given = Given(
            Stories.committee, Stories.sitting(), Stories.put(), on(day, Stories.position(.lt, .objected)))
        #expect(given.when(declare(.adopted, .consensus)).events.count == 1)
    }

    @Test func `is consensus once the objection is lifted`() {
        let lifted = Given(
            Self.sitting((.lv, .joined), (.lt, .objected), (.ee, .joined)),
            on(day, Stories.position(.lt, .joined)))
        #expect(lifted.when(declare(.adopted, .consensus)).events.count == 1)
    }

    @Test func `is no consensus where votes were counted against`() {
        Self.sitting().when(declare(.adopted, .consensus, tally: Tally(inFavour: 2, against: 1)))
            .thenRefused(.wayDiffers(.consensus, [], against: 1))
    }

    @Test func `does not rest on those who have no vote, or take no part`() {
        let outsider = Self.sitting((.lv, .joined), (.ua, .objected))
        #expect(outsider.when(declare(.adopted, .consensus)).events.count == 1)
    }

    @Test func `is not silence in a room`() {
        let given = Self.sitting()
        given.when(declare(.adopted, .silence)).thenRefused(.silenceInASitting)
        let letter = Given(Stories.committee, Stories.procedure(silence: .consent), Stories.put(in: .letter))
        #expect(
            letter.when(declare(.adopted, .silence, in: .letter), on: "2020-05-20").events.count == 1)
    }

    @Test func `is silence in the written part of a sitting`() {
        let convened = on(
            day,
            .sitting(
                .convened(
                    .spring, committee: .committee, .init(days: Occasion(on: day), channels: [.written]))))
        let given = Given(Stories.committee, convened, Stories.put())
        #expect(given.when(declare(.adopted, .silence)).events.count == 1)
    }
}

@Suite struct `A casting vote` {
    @Test func `breaks a tie, and there has to be one`() {
        let tied = `The way that the chair declares`.sitting((.lv, .inFavour), (.lt, .against))
        #expect(tied.when(declare(.adopted, .vote, casting: .inFavour)).events.count == 1)
        let carried =
            `The way that the chair declares`
            .sitting((.lv, .inFavour), (.lt, .against), (.ee, .inFavour))
        carried.when(declare(.adopted, .vote, casting: .inFavour))
            .thenRefused(.castingWithoutTie(inFavour: 2, against: 1))
        let tally = Tally(inFavour: 3, against: 0)
        `The way that the chair declares`.sitting()
            .when(declare(.adopted, .vote, tally: tally, casting: .inFavour))
            .thenRefused(.castingWithoutTie(inFavour: 3, against: 0))
    }

    @Test func `is missed where there is a tie and an outcome`() {
        let tied = `The way that the chair declares`.sitting(
            (.lv, .inFavour), (.lt, .against), (.ee, .abstained)
        ) {
            $0.deciding = Clause(.vote)
            $0.threshold = Clause(.moreThan(1, of: 2))
            $0.castingVote = Clause(.chair, number: "5.3")
            $0.abstention = Clause(.notCounted)
        }
        tied.when(declare(.adopted, .vote)).thenRefused(.castingMissing(clause: "5.3"))
        #expect(tied.when(declare(.adopted, .vote, reason: "The chair spoke for it")).events.count == 1)
        #expect(tied.when(declare(.noDecision, .vote)).events.count == 1)
    }

    @Test func `is measured by the count of the rules`() {
        // The third delegation abstained, and that counts as an objection: two against two is no tie of one to one.
        func given(_ reading: Reading) -> Given {
            `The way that the chair declares`.sitting((.lv, .inFavour), (.lt, .against), (.ee, .abstained)) {
                $0.deciding = Clause(.vote)
                $0.threshold = Clause(.moreThan(1, of: 2))
                $0.castingVote = Clause(.chair)
                $0.abstention = Clause(reading)
            }
        }
        #expect(given(.notCounted).when(declare(.adopted, .vote, casting: .inFavour)).events.count == 1)
        given(.objection).when(declare(.notAdopted, .vote, casting: .against))
            .thenRefused(.castingWithoutTie(inFavour: 1, against: 2))
    }

    @Test func `may be on record where nobody's vote is`() {
        let given = `The way that the chair declares`.sitting()
        #expect(given.when(declare(.adopted, .vote, casting: .inFavour)).events.count == 1)
    }
}

@Suite struct `A repetition` {
    @Test func `needs a vote before it`() {
        let given = `The way that the chair declares`.sitting()
        given.when(declare(.adopted, .vote, round: 2)).thenRefused(.roundSkipped(2))
        given.when(
            .question(
                .positionTaken(.q(1), .spring, Position(delegation: .lv, stance: .inFavour, round: 3)))
        ).thenRefused(.roundSkipped(3))
        let first = `The way that the chair declares`.sitting((.lv, .inFavour))
        #expect(first.when(declare(.adopted, .vote, round: 2)).events.count == 1)
    }

    @Test func `of a question of another sitting needs that sitting before it`() {
        let later = Given(
            Stories.committee, Stories.sitting(), Stories.sitting(.autumn, on: "2020-10-01"),
            Stories.put(1, in: .autumn, on: "2020-10-01"))
        let question = Event.question(
            .put(.q(2), .spring, Question(kind: .projectSelection, text: "Again", takesUp: .q(1))))
        later.when(question).thenRefused(.notYet(.question, Question.ID.q(1).hex))
    }
}
