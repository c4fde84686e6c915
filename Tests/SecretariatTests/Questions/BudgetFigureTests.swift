import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A figure of a budget line` {
    private let world: World

    init() throws {
        world = try `A decision that waits`.world()
    }

    private func explain(
        _ figure: CountedFigure, call: String? = nil, priority: String? = "P1", on day: String = "2010-12-31"
    ) throws -> FigureAnswer {
        try world.office.explain(
            FigureQuestion(
                figure, programme: "N", country: Texts.country("LV"), call: call, priority: priority),
            in: .english, at: world.moment(day))
    }

    private func line(call: String?, on day: String = "2010-12-31") throws -> BudgetAnswer.Line? {
        try world.office.budget(programme: "N", at: world.moment(day)).lines.first {
            $0.call == call && $0.priority == "P1"
        }
    }

    @Test(arguments: [nil, "N/1"]) func `is opened to what budget shows`(call: String?) throws {
        for day in ["2009-12-31", "2010-12-31"] {
            let line = try #require(try line(call: call, on: day))
            #expect(try explain(.allocated, call: call, on: day).explanation.value == line.allocatedCents)
            #expect(try explain(.left, call: call, on: day).explanation.value == line.leftCents)
        }
    }

    @Test func `names the entries that set the money aside, and what is spoken for of it`() throws {
        let answer = try explain(.left, call: "N/1")
        let parts = answer.explanation.parts
        #expect(parts.map(\.label) == ["N/1 P1 ENI", "Xylo"])
        #expect(parts.map(\.cents) == [40_000_000, -10_000_000])
        #expect(parts.allSatisfy { !$0.entries.isEmpty })
        #expect(answer.document.title == "N/1 P1: left: 300\u{A0}000.00\u{A0}EUR")
    }

    @Test func `is the sum of the priorities where none is named`() throws {
        let whole = try explain(.allocated, priority: nil).explanation
        #expect(whole.parts.map(\.label) == ["N P1 ENI", "N P4 ENI"])
        #expect(whole.value == 3_000_000_000)
    }
}
