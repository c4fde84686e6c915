import Committee
import Testing

private let day: Day = "2020-02-26"

private func seat(
    _ delegation: Delegation, _ standing: Standing, _ themes: String..., on day: Day = "2015-01-01"
)
    -> Story
{
    on(day, .committee(.seatSet(.committee, Seat(delegation, standing, themes: themes))))
}

private func question(theme: String? = nil) -> Story {
    Stories.sitting()
        + on(
            day,
            .question(.put(.q(1), .spring, Question(kind: .projectSelection, text: "Select", theme: theme))))
}

@Suite struct `A seat` {
    static let aland = Delegation(code: "AX")

    @Test func `is missed in words where the programme itself is not on record on that day`() {
        let committee = on(
            "2014-12-01",
            .committee(
                .established(
                    .committee,
                    .init(code: "BALT/MC", kind: .monitoring, name: "Committee", programmes: [.baltic]))))
        Given(committee, question()).when(Stories.position(.lv, .inFavour))
            .thenRefused(.notADelegation(.lv, programme: "the programme of BALT/MC on that day"))
    }

    // P07, 4b case 15: "unit = country" is not always true.
    @Test func `gives a delegation that is no country its vote`() {
        let given = Given(Stories.committee, seat(Self.aland, .voting), question())
        #expect(given.record().votingDelegations(of: .committee) == [Self.aland, .ee, .lt, .lv])
        let position = Stories.position(Self.aland, .inFavour)
        given.when(position).thenRecords(position)
    }

    // 4b case 3: UA is in the consensus at Interreg Europe (P10) and without vote at ESPON (P12).
    @Test func `lets the same country vote in one committee and not in the other`() {
        let espon = Body.ID(12)
        let given = Given(
            Stories.committee,
            on(
                "2014-12-01",
                .committee(
                    .established(
                        espon,
                        .init(code: "ESPON/MC", kind: .monitoring, name: "Other", programmes: [.baltic]))),
                .committee(.seatSet(.committee, Seat(.ua, .voting)))),
            question(),
            on(
                day, .sitting(.convened(.autumn, committee: espon, .init(days: Occasion(on: day)))),
                .question(.put(.q(2), .autumn, Question(kind: .other, text: "Select")))))
        let there = Stories.position(.ua, .joined)
        given.when(there).thenRecords(there)
        given.when(Stories.position(.ua, .joined, on: 2, in: .autumn))
            .thenRefused(.positionWithoutVote(.ua, .withoutVote))
    }

    // P12: Norway votes, Ukraine and the Commission do not.
    @Test func `counts Norway, and neither Ukraine nor the Commission (S21)`() {
        let norway = Delegation(code: "NO")
        let given = Given(Stories.committee, seat(norway, .voting), question())
        let position = Stories.position(norway, .inFavour)
        given.when(position).thenRecords(position)
        given.when(Stories.position(.ua, .inFavour)).thenRefused(.positionWithoutVote(.ua, .withoutVote))
        given.when(Stories.position(.commission, .inFavour))
            .thenRefused(.positionWithoutVote(.commission, .advisory))
    }

    // P08, P13: observer until the agreement is signed; 4b case 4: the standing of its own day.
    @Test func `changes with the day on which an agreement is signed`() {
        let given = Given(
            Stories.committee, seat(.ua, .observerUntilSignature), seat(.ua, .voting, on: "2020-06-01"),
            question())
        let position = Stories.position(.ua, .joined)
        given.when(position, on: day).thenRefused(.positionWithoutVote(.ua, .observerUntilSignature))
        given.when(position, on: "2020-06-02").thenRecords(position)
    }

    // P05: participation suspended.
    @Test func `that is suspended has no vote from that day on`() {
        let given = Given(Stories.committee, seat(.ee, .suspended, on: "2020-01-01"), question())
        given.when(Stories.position(.ee, .joined)).thenRefused(.positionWithoutVote(.ee, .suspended))
    }

    // P31, 4b case 18: membership rolls by theme.
    @Test func `for a theme has a vote on questions of that theme alone`() {
        func given(_ theme: String?) -> Given {
            Given(Stories.committee, seat(.ee, .voting, "Health", "Transport"), question(theme: theme))
        }
        let position = Stories.position(.ee, .joined)
        given("Health").when(position).thenRecords(position)
        given(nil).when(position).thenRecords(position)
        given("Environment").when(position)
            .thenRefused(.positionOutsideTheme(.ee, theme: "Environment", seats: ["Health", "Transport"]))
        given("Environment").when(position, nevertheless: true)
            .thenRecords(position, finding: .positionWithoutVote)
        #expect(
            given("Environment").record().votingDelegations(of: .committee, theme: "Environment") == [
                .lt, .lv,
            ])
    }
}

@Suite struct `A national body's opinion` {
    static let opinion = Event.agenda(
        .opinionGiven(
            .spring, .item(1), Opinion(delegation: .lv, body: "national sub-committee", view: .against)))

    // LV-1: advisory. Both facts are kept, and the decision is adopted.
    @Test func `stands beside the position taken and hinders nothing (S44)`() {
        let position = Stories.position(.lv, .joined)
        let given = Given(Stories.ground, on("2020-02-10", Self.opinion), question())
        given.when(position).thenRecords(position)
        let record = Given(given, on(day, position)).record()
        #expect(record.opinions[.spring]?.map(\.opinion.view) == [.against])
        #expect(record.sittings[.spring]?.proceedings.questions[.q(1)]?.positions.map(\.stance) == [.joined])
    }

    @Test func `is that of a delegation with a standing`() {
        let stranger = Event.agenda(
            .opinionGiven(.spring, .item(1), Opinion(delegation: "XX", body: "somebody", view: .none)))
        Given(Stories.ground, question()).when(stranger)
            .thenRefused(.notADelegation("XX", programme: "BALT"))
    }
}

extension Delegation: ExpressibleByStringLiteral {
    public init(stringLiteral code: String) { self.init(code: code) }
}
