import Committee
import Testing

private let day: Day = "2020-02-26"

@Suite struct `A total that a source states of a call` {
    private func stated(_ count: Int, _ measure: Figure.Measure = .projectsSelected, part: String? = nil)
        -> Event
    {
        .figure(
            .stated(
                .stated,
                Figure(about: .call(.third), measure: measure, value: .count(count, .exactly), part: part)))
    }

    private func given(_ figure: Event, later: Event...) -> Given {
        Given(
            Stories.ground, Stories.sitting(), Stories.sitting(.autumn, on: "2020-10-01"),
            on(day, Stories.decision(.p(1, .approved), .p(2, .approved), .p(3, .reserve)), figure),
            later.flatMap { on("2020-10-01", $0) })
    }

    @Test func `is compared with the decisions on the projects of the call`() {
        #expect(given(stated(2)).faults(.figuresThatDiffer) == [])
        #expect(
            given(stated(3)).faults(.figuresThatDiffer)
                == [.figureDiffers(.projectsSelected, stated: 3, counted: 2)])
        #expect(
            given(stated(2, .projectsOnReserve)).faults(.figuresThatDiffer)
                == [.figureDiffers(.projectsOnReserve, stated: 2, counted: 1)])
    }

    @Test func `is that of its own day, whatever is decided later`() {
        let later = Stories.decision(2, in: .autumn, .p(3, .approved))
        #expect(given(stated(2), later: later).faults(.figuresThatDiffer) == [])
        let both = Given(
            Stories.ground, Stories.sitting(), Stories.sitting(.autumn, on: "2020-10-01"),
            on(day, Stories.decision(.p(1, .approved), .p(3, .reserve))),
            on("2020-10-01", later, stated(1)))
        #expect(
            both.faults(.figuresThatDiffer) == [.figureDiffers(.projectsSelected, stated: 1, counted: 2)])
    }

    @Test func `counts a project by the last word on it`() {
        let sittings = Given(
            Stories.ground, Stories.sitting(), Stories.sitting(.autumn, on: "2020-10-01"),
            on(day, Stories.decision(.p(1, .reserve), .p(2, .reserve))),
            on(
                "2020-10-01", Stories.decision(2, in: .autumn, .p(1, .approved), .p(2, .noDecision)),
                stated(1, .projectsOnReserve)))
        #expect(sittings.faults(.figuresThatDiffer) == [])
    }

    @Test func `is left alone where only a part is meant, or nothing is decided yet`() {
        #expect(given(stated(9, part: "small projects")).faults(.figuresThatDiffer) == [])
        let early = Given(Stories.ground, on(day, stated(9)))
        #expect(early.faults(.figuresThatDiffer) == [])
    }
}

@Suite struct `A total that a source states of a decision or a written procedure` {
    @Test func `is compared with what was decided there`() {
        func given(_ about: Figure.About) -> Given {
            Given(
                Stories.ground, Stories.sitting(),
                on(
                    day, Stories.decision(.p(1, .approved), .p(2, .approved)),
                    .figure(
                        .stated(
                            .stated,
                            Figure(about: about, measure: .projectsSelected, value: .count(3, .exactly))))))
        }
        #expect(
            given(.decision(.d(1))).faults(.figuresThatDiffer)
                == [.figureDiffers(.projectsSelected, stated: 3, counted: 2)])
        #expect(given(.procedure(.letter)).faults(.figuresThatDiffer) == [])
        #expect(given(.programme(.baltic)).faults(.figuresThatDiffer) == [])
    }
}
