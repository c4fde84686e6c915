import Committee
import Testing

@Suite struct `A time of day` {
    @Test(arguments: ["00:00", "09:05", "17:00", "23:59"]) func `is written as it is read`(
        _ text: String
    ) throws {
        #expect(try #require(TimeOfDay(text)).text == text)
    }

    @Test(arguments: ["24:00", "12:60", "9:00", "09.00", "09:0", "09:000", "0\u{0661}:00", "-1:00", ""])
    func `is not read from anything else`(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `comes before later ones`() throws {
        let times = try ["17:00", "09:30", "09:05"].map { try #require(TimeOfDay($0)) }
        #expect(times.sorted().map(\.text) == ["09:05", "09:30", "17:00"])
    }
}

@Suite struct `An occasion` {
    @Test func `cannot end before it begins`() {
        #expect(Occasion(from: "2020-02-27", to: "2020-02-26") == nil)
        #expect(Occasion(from: "2020-02-26", to: "2020-02-26") != nil)
    }

    @Test func `has a zone with a time and with nothing else`() {
        let noon = TimeOfDay(hour: 12, minute: 0)
        #expect(Occasion(from: "2020-02-26", to: "2020-02-26", time: noon) == nil)
        #expect(Occasion(from: "2020-02-26", to: "2020-02-26", zone: "Europe/Riga") == nil)
        #expect(Occasion(from: "2020-02-26", to: "2020-02-26", time: noon, zone: "Europe/Riga") != nil)
    }

    @Test func `on a day begins and ends on it`() {
        #expect(Occasion(on: "2020-02-26") == Occasion(from: "2020-02-26", to: "2020-02-26"))
    }
}
