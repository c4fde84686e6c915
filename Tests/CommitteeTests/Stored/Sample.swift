import Committee
import Testing

/// One stored form that has to be read for ever, and the fact it says.
struct Sample: CustomTestStringConvertible {
    let fact: Fact
    /// The shape in which it was frozen: the one of today, or an earlier one that is only read.
    let shape: Int
    /// What tells it from the full sample of its type and shape: `min`, `e-mail`.
    let variant: String?

    init(
        _ event: Event, shape: Int? = nil, variant: String? = nil, handle: Handle? = nil,
        nevertheless: Nevertheless? = nil
    ) {
        fact = Fact(event, handle: handle, nevertheless: nevertheless)
        self.shape = shape ?? event.type.shape
        self.variant = variant
    }

    /// The same event with nothing said that may be left out.
    init(minimal event: Event, shape: Int? = nil) {
        self.init(event, shape: shape, variant: "min")
    }

    var type: EventType { fact.event.type }
    var name: String { "\(type.rawValue).\(shape)\(variant.map { ".\($0)" } ?? "")" }
    var testDescription: String { name }

    /// Whether this program writes what is frozen; one that is yet to be recorded is.
    var isOfToday: Bool { (try? Samples.isOfToday(name)) ?? true }
}

extension Sample {
    static let all: [Sample] =
        ofRecord + ofProgramme + ofCommittee + ofProjects + ofSittings + ofAgenda + ofQuestions + ofDecisions
        + ofRules + ofSecondShape + ofAnswers + ofMinutes

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
