import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The clocks of an answer` {
    private static let spring: Day? = Day("2025-03-31")

    static let all: [(ClockWords, String, String)] = [
        (
            ClockWords(day: spring, position: 158, isWhole: true, asked: nil),
            "As of 2025-03-31, as known now (position 158).",
            "Uz 2025-03-31, kā zināms tagad (158. pozīcija)."
        ),
        (
            ClockWords(day: nil, position: 77, isWhole: false, asked: .position(77)),
            "As of today, as known at position 77.", "Uz šodienu, kā zināms 77. pozīcijā."
        ),
        (
            ClockWords(day: nil, position: 77, isWhole: false, asked: .position(100)),
            "As of today, as known at position 77. Position 100 lies inside a command, which is known whole or not at all.",
            "Uz šodienu, kā zināms 77. pozīcijā. 100. pozīcija ir vienas komandas vidū, un komanda ir zināma visa vai nemaz."
        ),
    ]

    @Test(arguments: all) func `are told in both languages`(
        _ words: ClockWords, _ english: String, _ latvian: String
    ) {
        #expect(words.text(in: .english) == english)
        #expect(words.text(in: .latvian) == latvian)
    }

    @Test func `say the day at whose end the record was looked at`() throws {
        let words = ClockWords(
            day: Self.spring, position: 77, isWhole: false, asked: .day(try Texts.day("2025-04-02")))
        #expect(
            words.text(in: .english)
                == "As of 2025-03-31, as known at position 77, when 2025-04-02 ended.")
        #expect(
            words.text(in: .latvian) == "Uz 2025-03-31, kā zināms 77. pozīcijā, 2025-04-02 beigās.")
    }

    @Test func `are not told where both are those of now`() throws {
        let world = try World.small()
        let now = try noon("2026-06-01")
        func told(_ day: String, at position: Int? = nil) throws -> String? {
            let known = position.map { Moment.KnownAt.position($0) }
            let moment = try world.office.moment(asOf: try Texts.day(day), knownAt: known, now: now)
            return try world.office.clocks(of: moment, asked: known, now: now, in: .english)
        }
        let last = try world.position
        #expect(try told("2026-06-01") == nil)
        #expect(try told("2026-06-01", at: last) == nil)
        #expect(
            try told("2026-06-01", at: last - 1)
                == "As of today, as known at position 1. Position \(last - 1) lies inside a command, which is known whole or not at all."
        )
        #expect(try told("2025-01-01") == "As of 2025-01-01, as known now (position \(last)).")
    }
}
