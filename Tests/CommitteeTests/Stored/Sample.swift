import Committee
import Testing

/// One stored form that has to be read for ever, and the fact it says.
struct Sample: CustomTestStringConvertible {
    let fact: Fact
    let isMinimal: Bool

    init(_ event: Event, handle: Handle? = nil, nevertheless: Nevertheless? = nil) {
        fact = Fact(event, handle: handle, nevertheless: nevertheless)
        isMinimal = false
    }

    /// The same event with nothing said that may be left out.
    init(minimal event: Event) {
        fact = Fact(event)
        isMinimal = true
    }

    var type: EventType { fact.event.type }
    var name: String { "\(type.rawValue).1\(isMinimal ? ".min" : "")" }
    var testDescription: String { name }
}

extension Sample {
    static let all: [Sample] =
        ofRecord + ofProgramme + ofCommittee + ofProjects + ofSittings + ofAgenda + ofQuestions + ofDecisions

    static func id<E>(_ number: UInt64) -> ID<E> {
        ID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_0000_0000 + number)
    }

    static let euro = Amount(
        cents: 214_561_800, currency: "EUR", fund: .erdf, basis: .provisional, qualifier: .almost,
        step: 10_000_000)
    static let kroner = Amount(
        cents: -5, currency: "NOK", fund: .norwegian, basis: .paid, qualifier: .upTo, step: 100)

    /// An occasion with everything that can be known of it.
    static let deadline: Occasion = {
        guard
            let occasion = Occasion(
                from: "2020-05-18", to: "2020-05-29", time: TimeOfDay(hour: 17, minute: 5),
                zone: "Europe/Riga", words: "end of May, 17.05 \u{201C}local\u{201D} time")
        else { preconditionFailure("no occasion") }
        return occasion
    }()

    static let source = Source(
        .officialMinutes, title: "Minutes of the 9th sitting",
        address: "https://example.invalid/9?a=1&b=\"2\"",
        page: "4\u{2013}5", digest: String(repeating: "ab", count: 32))
}
