import Committee
import Crypto
import EventLog
import Foundation
import Minutes

/// The due list as a calendar file that Outlook, Thunderbird and telephones take in (RFC 5545).
///
/// The same record gives the same bytes: nothing in it comes from the clock of the machine.
package struct DueCalendar {
    let lines: [DueAnswer.Line]
    let register: String
    let stamp: Instant
    let language: Language
    /// As of when, and as known when.
    let clocks: String

    /// - Returns: the whole file, in UTF-8 with CRLF. What has no day is in no calendar.
    package var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Protokols//Due list//\(language.code)",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALDESC:\(Self.escaped(clocks))",
        ]
        return (head + lines.flatMap(event) + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ line: DueAnswer.Line) -> [String] {
        guard let start = start(of: line) else { return [] }
        let description = [line.responsible, line.committee, line.handle].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: "\n")
        return [
            "BEGIN:VEVENT", "UID:\(identifier(line.key))", "DTSTAMP:\(Self.utc(stamp.date))",
            start, "SUMMARY:\(Self.escaped(line.what))", "DESCRIPTION:\(Self.escaped(description))",
            // A deadline keeps nobody from another appointment.
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// A day stands as a day, in no zone; an hour, whose zone a calendar may not know, as universal time.
    private func start(of line: DueAnswer.Line) -> String? {
        guard let day = line.day.flatMap({ Day($0) }) else { return nil }
        guard let time = line.time.flatMap({ TimeOfDay($0) }),
            let zone = line.zone.flatMap(TimeZone.init(identifier:))
        else { return "DTSTART;VALUE=DATE:\(day.iso.replacing("-", with: ""))" }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(
            year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute)
        return calendar.date(from: parts).map { "DTSTART:\(Self.utc($0))" }
    }

    private static func utc(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return
            "\(parts.year ?? 0)\(two(parts.month))\(two(parts.day))T\(two(parts.hour))\(two(parts.minute))\(two(parts.second))Z"
    }

    /// RFC 5545 section 3.3.11: backslash, semicolon, comma and line end. A bare carriage return ends no line of ours.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case "\n": escaped += "\\n"
            case "\t": escaped += " "
            default:
                if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    /// The same matter of the same register keeps its identifier for ever, and a calendar knows it again when it has moved.
    private func identifier(_ key: String) -> String {
        let digest = SHA256.hash(data: Data("\(register)/\(key)".utf8))
        let hex = digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(hex)@protokols"
    }

    /// RFC 5545 section 3.1: no line is longer than 75 octets; a letter is not broken.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += size
        }
        return folded
    }
}

extension Office {
    /// The due list as a calendar. It is stamped with the time of the last entry that it knows.
    package func calendar(of answer: DueAnswer) throws -> DueCalendar {
        let last = try log.entries(after: answer.knownAt - 1, upTo: answer.knownAt, limit: 1).first
        return DueCalendar(
            lines: answer.lines, register: log.register.hex,
            stamp: last?.recordedAt ?? Instant(microseconds: 0), language: answer.language,
            clocks: Day(answer.asOf).map {
                clocks(of: Moment(asOf: $0, knownAt: answer.knownAt), in: answer.language)
            } ?? "")
    }
}

extension Instant {
    fileprivate var date: Date { Date(timeIntervalSince1970: Double(microseconds / 1_000_000)) }
}

extension Language {
    fileprivate var code: String {
        switch self {
        case .english: "EN"
        case .latvian: "LV"
        }
    }
}
