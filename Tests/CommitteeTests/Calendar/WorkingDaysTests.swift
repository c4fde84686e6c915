import Committee
import Testing

@Suite struct `Working days` {
    private let weekends = WorkingDays()

    @Test(
        arguments: [
            ("1900-01-01", .monday), ("2000-02-29", .tuesday), ("2010-03-01", .monday),
            ("2020-02-26", .wednesday),
            ("2025-11-07", .friday), ("2025-11-19", .wednesday), ("2026-11-22", .sunday),
            ("2100-03-01", .monday), ("2999-12-31", .tuesday),
        ] as [(Day, Weekday)])
    func `know the day of the week`(_ day: Day, _ weekday: Weekday) {
        #expect(day.weekday == weekday)
    }

    @Test func `pass Monday to Sunday without a gap, in every year there is`() throws {
        var day: Day = "1900-01-01"
        var number = 0
        while day < "2999-12-31" {
            #expect(day.number == number)
            day = day.next
            number += 1
        }
    }

    @Test func `put fifteen of them between a Monday and the Monday three weeks later (S10)`() {
        #expect(weekends.day(after: "2010-03-01", Period(15, .workingDays)) == "2010-03-22")
    }

    @Test func `do not count the day of dispatch, and count the day of the sitting (S26)`() {
        #expect(weekends.count(after: "2025-11-05", through: "2025-11-19") == 10)
        #expect(weekends.count(after: "2025-11-07", through: "2025-11-19") == 8)
        #expect(weekends.count(after: "2025-11-19", through: "2025-11-19") == 0)
        #expect(weekends.count(after: "2025-11-20", through: "2025-11-19") == 0)
    }

    @Test func `skip public holidays`() {
        let latvian = WorkingDays(holidays: ["2025-11-18"])
        #expect(latvian.count(after: "2025-11-05", through: "2025-11-19") == 9)
        #expect(latvian.day(after: "2025-11-17", Period(1, .workingDays)) == "2025-11-19")
    }

    @Test(
        arguments: [
            ("2025-01-31", "1 month", "2025-02-28"), ("2024-01-31", "1 month", "2024-02-29"),
            ("2025-11-30", "3 months", "2026-02-28"), ("2025-12-15", "1 month", "2026-01-15"),
            ("2025-11-05", "2 weeks", "2025-11-19"), ("2025-12-30", "14 days", "2026-01-13"),
            ("2024-02-29", "366 days", "2025-03-01"), ("2025-02-28", "1 day", "2025-03-01"),
            ("2025-05-09", "1 working day", "2025-05-12"), ("2025-05-10", "1 working day", "2025-05-12"),
        ] as [(Day, String, Day)])
    func `leave days, weeks and months to the calendar`(_ start: Day, _ period: String, _ end: Day) throws {
        #expect(weekends.day(after: start, try #require(Period(written: period))) == end)
    }

    @Test(arguments: Period.Unit.allCases)
    func `end with the calendar when somebody types a billion`(_ unit: Period.Unit) {
        #expect(weekends.day(after: "2025-05-10", Period(999_999_999, unit)) == "2999-12-31")
    }

    private func record(_ listed: (Country, Int, [Day])...) -> Record {
        var record = Record()
        for (position, holidays) in listed.enumerated() {
            let event = Event.calendar(.holidaysListed(holidays.0, year: holidays.1, holidays.2))
            for entry in on("2019-01-01", event).entries {
                record.note(
                    Entry(
                        position: entry.position + position, reference: entry.reference,
                        happenedOn: entry.happenedOn, source: entry.source, fact: entry.fact))
            }
        }
        return record
    }

    private let both = CalendarRule.publicHolidays(of: ["LV", "LT"])

    @Test func `follow every country of the committee's calendar`() {
        let record = record(("LV", 2020, ["2020-05-01", "2020-05-04"]), ("LT", 2020, ["2020-05-01"]))
        #expect(record.end(of: Period(2, .workingDays), after: "2020-04-30", by: both).day == "2020-05-06")
    }

    @Test func `are not guessed where a country's year is not on record`() {
        let record = record(("LV", 2020, ["2020-05-01"]))
        let end = record.end(of: Period(2, .workingDays), after: "2020-04-30", by: both)
        #expect(end.day == nil)
        #expect(end.missing == .notOnRecord("LT", year: 2020))
        #expect(record.reckoning(both, from: "2020-05-01", through: "2020-05-06").days == nil)
    }

    @Test func `ask for the year into which holidays push the end, and for no other`() {
        let record = record(("LV", 2025, ["2025-12-31"]))
        let latvian = CalendarRule.publicHolidays(of: ["LV"])
        #expect(record.end(of: Period(1, .workingDays), after: "2025-12-29", by: latvian).day == "2025-12-30")
        #expect(
            record.end(of: Period(2, .workingDays), after: "2025-12-29", by: latvian).missing
                == .notOnRecord("LV", year: 2026))
    }

    @Test func `are Monday to Friday where the rules name no calendar`() {
        #expect(Record().end(of: Period(2, .workingDays), after: "2020-04-30", by: nil).day == "2020-05-04")
        #expect(
            Record().end(of: Period(2, .workingDays), after: "2020-04-30", by: .weekends).day == "2020-05-04")
    }
}
