/// Counts periods by a calendar: Saturday, Sunday and the public holidays given are no working days.
///
/// The day of the event from which a period runs is not counted;
/// its last day is.
package struct WorkingDays: Hashable, Sendable {
    package var holidays: Set<Day>

    package init(holidays: Set<Day> = []) { self.holidays = holidays }

    package func isWorkingDay(_ day: Day) -> Bool { !day.weekday.isWeekend && !holidays.contains(day) }

    /// The last day of a period that runs from `start`.
    package func day(after start: Day, _ period: Period) -> Day {
        switch period.unit {
        case .days: return start.adding(days: period.count)
        case .weeks: return start.adding(days: period.count.multipliedReportingOverflow(by: 7).partialValue)
        case .months: return start.adding(months: period.count)
        case .workingDays:
            var day = start
            var left = period.count
            // The last day of the calendar stands for "for ever" and is its own next day.
            while left > 0, day.next > day {
                day = day.next
                if isWorkingDay(day) { left -= 1 }
            }
            return day
        }
    }

    /// How many working days lie after `start`, up to and with `end`.
    package func count(after start: Day, through end: Day) -> Int {
        var day = start
        var count = 0
        while day < end {
            day = day.next
            if isWorkingDay(day) { count += 1 }
        }
        return count
    }
}

package enum Weekday: Int, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
    /// Days since 1 January 1900, a Monday.
    package var number: Int {
        let before = year - 1
        let leapYears = before / 4 - before / 100 + before / 400
        // Up to and with 1899 there were 460 leap years of this calendar.
        let ofYears = (year - 1900) * 365 + leapYears - 460
        return (1..<month).reduce(ofYears) { $0 + Day.days(in: $1, of: year) } + day - 1
    }

    package var weekday: Weekday { Weekday(rawValue: number % 7) ?? .monday }

    /// Past the end of 2999 the last day stands for "for ever".
    func adding(days count: Int) -> Day {
        var left = max(0, count)
        var day = self
        while left > 0, day.next > day {
            // Whole years at once, so that a typing error of nine digits costs nothing.
            let yearOn = Day(year: day.year + 1, month: day.month, day: day.day)
            if let yearOn, yearOn.number - day.number <= left {
                left -= yearOn.number - day.number
                day = yearOn
            } else {
                day = day.next
                left -= 1
            }
        }
        return day
    }

    /// The same day of a later month; where that month is too short for it, its last day.
    func adding(months count: Int) -> Day {
        let months = month - 1 + count
        let (year, month) = (year + months / 12, months % 12 + 1)
        return Day(year: year, month: month, day: min(day, Day.days(in: month, of: year)))
            ?? Day(year: 2999, month: 12, day: 31) ?? self
    }
}

/// The days that a committee's calendar counts, as far as the record holds them.
package enum Reckoning: Hashable, Sendable {
    case known(WorkingDays)
    /// The holidays of this country in this year are needed and not on record: nothing is checked, nothing is guessed.
    case notOnRecord(Country, year: Int)

    package var days: WorkingDays? {
        switch self {
        case .known(let days): days
        case .notOnRecord: nil
        }
    }
}

extension Record {
    /// How to count from one day to another by a committee's rule. Without a rule only Saturdays and Sundays are sure not
    /// to be working days, and only they are left out.
    package func reckoning(_ rule: CalendarRule?, from start: Day, through end: Day) -> Reckoning {
        guard case .publicHolidays(let countries) = rule, start <= end else { return .known(WorkingDays()) }
        var days = WorkingDays()
        for country in countries {
            for year in start.year...end.year {
                guard let listed = holidays[country]?[year] else {
                    return .notOnRecord(country, year: year)
                }
                days.holidays.formUnion(listed)
            }
        }
        return .known(days)
    }

    /// The last day of a period by a committee's calendar, or whose holidays are not on record.
    package func end(
        of period: Period, after start: Day, by rule: CalendarRule?
    ) -> (day: Day?, missing: Reckoning?) {
        guard period.unit == .workingDays else { return (WorkingDays().day(after: start, period), nil) }
        // Holidays only push the end out: each round looks as far as the last one came.
        var end = WorkingDays().day(after: start, period)
        while true {
            let reckoning = self.reckoning(rule, from: start.next, through: end)
            guard let days = reckoning.days else { return (nil, reckoning) }
            let next = days.day(after: start, period)
            if next == end { return (end, nil) }
            end = next
        }
    }
}
