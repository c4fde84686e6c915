import Committee
internal import Foundation

extension Spelling where Value == Day {
    static var day: Self { Spelling(form: .day) { (text) throws(Problem.Kind) in try readDay(text, .day) } }
}

extension Spelling where Value == TimeOfDay {
    static var time: Self {
        Spelling(form: .time) { (text) throws(Problem.Kind) in
            guard let time = TimeOfDay(text) else { throw .notA(.time) }
            return time
        }
    }
}

extension Spelling where Value == Occasion {
    /// `2024-02-06`, `2024-02-06 to 2024-02-07`, `2024-02`, `2024`, `2019-07-09 12:00 Europe/Riga`.
    static var occasion: Self {
        Spelling(form: .occasion) { (text) throws(Problem.Kind) in
            let ends = text.split(separator: " to ", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if ends.count == 2 {
                let (first, last) = (try readSpan(ends[0]), try readSpan(ends[1]))
                guard let occasion = Occasion(from: first.from, to: last.to) else {
                    throw .endBeforeStart
                }
                return occasion
            }
            let parts = text.split(separator: " ").map(String.init)
            guard let day = parts.first, parts.count <= 3 else { throw .notA(.occasion) }
            let span = try readSpan(day)
            guard parts.count > 1 else { return try whole(span) }
            guard !span.isWhole, let time = TimeOfDay(parts[1]) else { throw .notA(.occasion) }
            guard parts.count == 3 else { throw .timeWithoutZone }
            let zone = try Spelling<String>.zone.read(parts[2])
            guard let occasion = Occasion(from: span.from, to: span.to, time: time, zone: zone) else {
                throw .notA(.occasion)
            }
            return occasion
        }
    }
}

extension Spelling where Value == String {
    static var zone: Self {
        Spelling(form: .zone) { (text) throws(Problem.Kind) in
            guard text == "UTC" || text.contains("/"), TimeZone(identifier: text) != nil else {
                throw .unknownZone
            }
            return text
        }
    }
}

/// The years of a period: `2014-2020`.
struct Period {
    let firstYear: Int
    let lastYear: Int
}

extension Spelling where Value == Period {
    static var period: Self {
        Spelling(form: .period) { (text) throws(Problem.Kind) in
            let years = text.split(separator: "-", omittingEmptySubsequences: false).map {
                digits(String($0))
            }
            guard years.count == 2, let first = years[0], let last = years[1],
                (1900...2999).contains(first), (1900...2999).contains(last)
            else { throw .notA(.period) }
            guard first <= last else { throw .endBeforeStart }
            return Period(firstYear: first, lastYear: last)
        }
    }
}

/// The days of validity: `2025-01-01 to 2026-12-31`, or `from 2025-01-01`.
struct Validity {
    let from: Day
    let until: Day?
}

extension Spelling where Value == Validity {
    static var validity: Self {
        Spelling(form: .validity) { (text) throws(Problem.Kind) in
            if text.hasPrefix("from ") {
                return Validity(from: try readDay(String(text.dropFirst(5)), .validity), until: nil)
            }
            let ends = text.split(separator: " to ", omittingEmptySubsequences: false).map(String.init)
            guard ends.count == 2 else { throw .notA(.validity) }
            let (from, until) = (try readDay(ends[0], .validity), try readDay(ends[1], .validity))
            guard from <= until else { throw .endBeforeStart }
            return Validity(from: from, until: until)
        }
    }
}

private struct Span {
    let from: Day
    let to: Day
    /// A whole month or year: the source did not say the day.
    let isWhole: Bool
}

/// The words of a partial date are the source's own, or none: our `2024-02` is not what anybody wrote.
private func whole(_ span: Span) throws(Problem.Kind) -> Occasion {
    guard let occasion = Occasion(from: span.from, to: span.to) else { throw .endBeforeStart }
    return occasion
}

private func readSpan(_ text: String) throws(Problem.Kind) -> Span {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { digits(String($0)) }
    guard parts.count == numbers.count, (1...3).contains(parts.count), parts[0].utf8.count == 4,
        parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { throw .notA(.occasion) }
    if parts.count == 3 {
        let day = try readDay(text, .occasion)
        return Span(from: day, to: day, isWhole: false)
    }
    let (first, last) = parts.count == 2 ? (numbers[1], numbers[1]) : (1, 12)
    guard let from = Day(year: numbers[0], month: first, day: 1),
        let to = Day(year: numbers[0], month: last, day: Day.days(in: last, of: numbers[0]))
    else { throw .noSuchDay }
    return Span(from: from, to: to, isWhole: true)
}

private func readDay(_ text: String, _ form: Form) throws(Problem.Kind) -> Day {
    if let day = Day(text) { return day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let looksRight = parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { digits(String($0)) != nil }
    throw looksRight ? .noSuchDay : .notA(form)
}
