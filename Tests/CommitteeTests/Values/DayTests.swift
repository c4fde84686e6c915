import Committee
import Testing

@Suite struct `A day` {
    @Test(arguments: [
        ("2024-02-29", true), ("2000-02-29", true), ("2023-02-29", false), ("2100-02-29", false),
    ])
    func `exists on 29 February in leap years only`(_ text: String, _ exists: Bool) {
        #expect((Day(text) != nil) == exists)
    }

    @Test(arguments: [
        "2023-02-30", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-01-32", "1899-12-31",
        "3000-01-01", "2023-1-1", "23-01-01", "2023/01/01", "2023-01-01 ", " 2023-01-01", "2023-01-0x",
        "2023-01-01-01", "+023-01-01", "2023-01-\u{0661}1", "",
    ])
    func `is not read from anything else`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: ["1900-01-01", "2020-02-26", "2023-10-30", "2999-12-31"])
    func `is written as it is read`(_ text: String) throws {
        #expect(try #require(Day(text)).iso == text)
    }

    @Test func `comes before the days after it, by year, month and day`() {
        let days: [Day] = ["2020-02-02", "2020-02-01", "2019-12-31", "2020-01-31", "2020-01-01"]
        #expect(days.sorted() == ["2019-12-31", "2020-01-01", "2020-01-31", "2020-02-01", "2020-02-02"])
    }

    @Test(
        arguments: [
            ("2023-02-28", "2023-03-01"), ("2024-02-28", "2024-02-29"), ("2023-12-31", "2024-01-01"),
            ("2023-04-30", "2023-05-01"), ("2999-12-31", "2999-12-31"),
        ] as [(Day, Day)])
    func `is followed by the next one`(_ day: Day, _ next: Day) {
        #expect(day.next == next)
    }

    @Test func `is one of 146 097 in four hundred years`() {
        var day: Day = "2000-01-01"
        var count = 0
        while day < "2400-01-01" { (day, count) = (day.next, count + 1) }
        #expect(count == 146_097)
    }
}
