import Committee
import Testing

// DESIGN 8: one function folds, for deciding and for every register.
@Suite struct `A history` {
    @Test func `puts a late entry where it belongs by its day`() {
        let entries = [withdrawn(1, on: "2020-03-02"), withdrawn(2, on: "2020-03-01")]
        #expect(history(entries).map(\.position) == [2, 1])
    }

    @Test func `keeps the order of recording within a day`() {
        let entries = [withdrawn(2, on: "2020-03-01"), withdrawn(1, on: "2020-03-01")]
        #expect(history(entries).map(\.position) == [1, 2])
    }

    @Test func `lets the latest correction win and keeps the place of the original`() throws {
        let entries = [
            withdrawn(1, on: "2020-03-01"), withdrawn(2, on: "2020-03-01"),
            correction(3, of: 1, to: completed(on: "2020-03-01")),
            correction(4, of: 1, to: terminated(on: "2020-03-01")),
        ]
        let told = history(entries)
        #expect(told.map(\.position) == [1, 2])
        #expect(told.first?.event == terminated(on: "2020-03-01").fact.event)
        #expect(told.first?.reference == .entry(1))
    }

    @Test func `takes the source of a correction with it`() {
        let entries = [withdrawn(1, on: "2020-03-01"), correction(2, of: 1, to: completed(on: "2020-03-01"))]
        #expect(history(entries).first?.source == Source(.letter))
    }

    @Test func `moves an entry whose day was corrected`() {
        let entries = [
            withdrawn(1, on: "2020-03-01"), withdrawn(2, on: "2020-03-02"),
            correction(3, of: 1, to: completed(on: "2020-03-03")),
        ]
        #expect(history(entries).map(\.position) == [2, 1])
        #expect(history(entries, asOf: "2020-03-02").map(\.position) == [2])
    }

    @Test func `drops what was retracted`() {
        let entries = [withdrawn(1, on: "2020-03-01"), withdrawn(2, on: "2020-03-01"), retraction(3, of: 1)]
        #expect(history(entries).map(\.position) == [2])
    }

    @Test func `does not bring back by a correction what was retracted`() {
        let entries = [
            withdrawn(1, on: "2020-03-01"), retraction(2, of: 1),
            correction(3, of: 1, to: completed(on: "2020-03-01")),
        ]
        #expect(history(entries).isEmpty)
    }

    @Test func `drops what was corrected and then retracted`() {
        let entries = [
            withdrawn(1, on: "2020-03-01"), correction(2, of: 1, to: completed(on: "2020-03-01")),
            retraction(3, of: 1),
        ]
        #expect(history(entries).isEmpty)
    }

    // A project mistyped in a decision: the right one's file holds the correction, not the original.
    @Test func `of a subject tells a fact that came to it by a correction`() {
        let ofTheRightProject = [
            correction(7, of: 2, to: completed(on: "2020-03-01")), withdrawn(8, on: "2020-03-02"),
        ]
        let told = history(ofTheRightProject)
        #expect(told.map(\.event.type) == [.projectCompleted, .projectWithdrawn])
        #expect(told.first?.reference == .entry(2))
        #expect(history(ofTheRightProject + [retraction(9, of: 2)]).map(\.position) == [8])
        #expect(history(ofTheRightProject, knownAt: 6).isEmpty)
    }

    @Test func `of a subject does not tell again what was retracted there`() {
        let entries = [
            retraction(3, of: 2), correction(4, of: 2, to: completed(on: "2020-03-01")),
        ]
        #expect(history(entries).isEmpty)
    }

    // "October 2023" is certain to have passed on its last day only.
    @Test func `as of a day counts a partial date by its last day`() throws {
        let october = try #require(Occasion(from: "2023-10-01", to: "2023-10-31", words: "October 2023"))
        let entries = [entry(1, .project(.withdrawn(.p(1))), october)]
        #expect(history(entries, asOf: "2023-10-30").isEmpty)
        #expect(history(entries, asOf: "2023-10-31").count == 1)
    }

    @Test func `as of a day includes the day`() {
        let entries = [withdrawn(1, on: "2020-03-01"), withdrawn(2, on: "2020-03-02")]
        #expect(history(entries, asOf: "2020-03-01").map(\.position) == [1])
    }

    @Test func `as known before a correction tells what was believed then`() {
        let entries = [
            withdrawn(1, on: "2020-03-01"), correction(2, of: 1, to: completed(on: "2020-03-01")),
            retraction(3, of: 1),
        ]
        #expect(history(entries, knownAt: 0).isEmpty)
        #expect(history(entries, knownAt: 1).map(\.event) == [.project(.withdrawn(.p(1)))])
        #expect(history(entries, knownAt: 2).map(\.event) == [.project(.completed(.p(1)))])
        #expect(history(entries, knownAt: 3).isEmpty)
    }

    @Test func `asks both clocks at once`() {
        let entries = [
            withdrawn(1, on: "2020-03-05"), correction(2, of: 1, to: completed(on: "2020-03-01")),
        ]
        #expect(history(entries, asOf: "2020-03-04", knownAt: 1).isEmpty)
        #expect(history(entries, asOf: "2020-03-04", knownAt: 2).map(\.position) == [1])
    }

    // Items are often written up in another order than that of the agenda.
    @Test func `follows the agenda within a day, whatever was recorded first`() {
        let story =
            Stories.sitting()
            + Stories.put(2, item: .item(4)) + Stories.put(1, item: .item(2))
            + on("2020-02-26", decided(2, question: 2), decided(1, question: 1))
        let decisions = history(story.entries).compactMap { entry -> Decision.ID? in
            if case .decision(let event) = entry.event { event.decision } else { nil }
        }
        #expect(decisions == [.d(1), .d(2)])
    }

    @Test func `puts attendance before the agenda and the closing after it`() {
        let story =
            on("2020-02-26", .sitting(.closed(.spring)))
            + on("2020-02-26", Stories.position(.lv, .joined)) + Stories.put(1, item: .item(3))
            + Stories.present([(.anna, .lv)]) + Stories.sitting()
        let told = history(story.entries).map(\.event.type)
        #expect(told.last == .sittingClosed)
        #expect(told.firstIndex(of: .attended) ?? .max < told.firstIndex(of: .positionTaken) ?? .min)
    }

    // What has come last is put in its order without all that came before, also where the agenda was corrected meanwhile.
    @Test func `has further entries where the agenda puts them, as when all is told anew`() throws {
        let story =
            Stories.sitting() + Stories.put(2, item: .item(4)) + Stories.put(1, item: .item(2))
            + on("2020-02-26", decided(2, question: 2), decided(1, question: 1))
            + on("2020-02-25", .project(.withdrawn(.p(1))))
        let coming = Array(story.entries.suffix(3))
        let before = Array(story.entries.dropLast(3))
        let put = try #require(
            before.last { $0.event == Stories.put(2, item: .item(4)).entries.first?.event })
        let moved = Stories.put(2, item: .item(1)).entries[0].event
        let corrected = correction(
            100, of: put.position,
            to: .init(fact: Fact(moved), happenedOn: Occasion(on: "2020-02-26"), source: Source(.letter)))
        let positions = coming.map(\.position)
        for (frames, order) in [(before, [2, 1, 0]), (before + [corrected], [2, 0, 1])] {
            let places = inOrder(coming, among: frames)
            let told = places.map { coming[$0] }
            #expect(told == history(frames + coming).filter { positions.contains($0.position) })
            #expect(places == order)
        }
    }

    private func decided(_ number: UInt64, question: UInt64) -> Event {
        .decision(
            .taken(
                .d(number), .spring, committee: .committee, question: .q(question),
                .init(kind: .other, title: "T")))
    }

    private func completed(on day: Day) -> RecordEvent.Statement {
        .init(fact: Fact(.project(.completed(.p(1)))), happenedOn: Occasion(on: day), source: Source(.letter))
    }

    private func terminated(on day: Day) -> RecordEvent.Statement {
        .init(
            fact: Fact(.project(.terminated(.p(1), reason: nil))), happenedOn: Occasion(on: day),
            source: Source(.letter))
    }

    private func withdrawn(_ position: Int, on day: Day) -> Entry {
        entry(position, .project(.withdrawn(.p(1))), Occasion(on: day))
    }

    private func correction(
        _ position: Int, of target: Int, to becomes: RecordEvent.Statement
    ) -> Entry {
        entry(
            position,
            .record(
                .corrected(
                    .init(
                        target: .entry(target), was: becomes, becomes: becomes, reason: "why",
                        authority: "secretary"))),
            Occasion(on: "2024-01-01"))
    }

    private func retraction(_ position: Int, of target: Int) -> Entry {
        let was = completed(on: "2020-03-01")
        return entry(
            position,
            .record(
                .retracted(.init(target: .entry(target), was: was, reason: "why", authority: "secretary"))),
            Occasion(on: "2024-01-01"))
    }

    private func entry(_ position: Int, _ event: Event, _ occasion: Occasion) -> Entry {
        Entry(
            position: position, reference: .entry(position), happenedOn: occasion, source: .ownRecord,
            fact: Fact(event))
    }
}
