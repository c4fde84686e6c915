import Committee
import Testing

// No quorum number is known for any programme: it comes from the committee's own rules.
@Suite struct `A quorum` {
    static func proposal(
        _ quorum: Quorum?, present: [(Person.ID, Delegation)], then story: Story = [],
        item: Item.ID? = .item(3)
    ) -> Proposal? {
        Given(
            Stories.committee, on("2015-01-01", .programme(.standingSet(.baltic, .pl, .voting, name: nil))),
            Stories.rules {
                $0.general.quorum = quorum.map { Clause($0, number: "5(2)") }
                $0.general.deciding = Clause(.consensus)
                $0.general.absence = Clause(.read(.notCounted))
            },
            Stories.sitting(rules: .version(1)), Stories.present(present), Stories.put(item: item), story
        ).proposal()
    }

    static let two: [(Person.ID, Delegation)] = [(.anna, .lv), (.jonas, .lt)]
    static let three = two + [(.kadri, .ee)]

    @Test func `is met by as many delegations as it asks for`() {
        let proposal = Self.proposal(.delegations(2), present: Self.two)
        #expect(
            proposal?.findings.first
                == .init(
                    .quorumMet, clause: "5(2)", delegations: [.lt, .lv], needed: 2, counted: 2, total: 4))
        #expect(proposal?.outcome == .adopted)
    }

    @Test func `that is missed leaves no decision, whatever was said`() {
        let proposal = Self.proposal(.delegations(3), present: Self.two)
        #expect(
            proposal?.findings == [
                .init(
                    .quorumMissed, clause: "5(2)", delegations: [.lt, .lv], needed: 3, counted: 2, total: 4)
            ])
        #expect(proposal?.outcome == .noDecision)
    }

    // Two thirds of four are three, never two.
    @Test(arguments: [(2, 3, 3), (1, 2, 2), (51, 100, 3), (3, 4, 3), (1, 100, 1), (1, 1, 4)])
    func `as a share is never rounded down`(_ part: Int, _ whole: Int, _ needed: Int) {
        #expect(
            Self.proposal(.share(part, of: whole), present: Self.two)?.findings.first?.needed == needed)
    }

    @Test func `of all is missed by one absence`() {
        #expect(Self.proposal(.all, present: Self.three)?.findings.first?.code == .quorumMissed)
        #expect(Self.proposal(.all, present: Self.three)?.findings.first?.needed == 4)
    }

    @Test func `that is not in the rules is said so and hinders nothing`() {
        let proposal = Self.proposal(nil, present: Self.two)
        #expect(proposal?.findings.first == .init(.quorumNotInRules))
        #expect(proposal?.outcome == .adopted)
    }

    @Test func `counts a delegation once, and no one without vote`() {
        let proposal = Self.proposal(
            .delegations(2), present: [(.anna, .lv), (.janis, .lv), (.stranger, .ua), (.maria, .commission)])
        #expect(proposal?.present == [.lv])
        #expect(proposal?.outcome == .noDecision)
    }

    @Test(arguments: [
        (Sitting.Attendance.Presence.present, true), (.deputised, true), (.apologised, false),
        (.absent, false),
        (.guest, false),
    ])
    func `counts who is there, in person or by deputy`(
        _ presence: Sitting.Attendance.Presence, _ counts: Bool
    ) {
        let attended = on(
            "2020-02-26",
            .sitting(.attended(.spring, .init(person: .kadri, delegation: .ee, presence: presence))))
        let proposal = Self.proposal(.delegations(1), present: [], then: attended)
        #expect(proposal?.present == (counts ? [.ee] : []))
    }
}

// 4b case 16: attendance is per item, not per sitting.
@Suite struct `Presence at an item` {
    static func present(at item: UInt64, _ moves: SittingEvent...) -> [Delegation] {
        let story =
            Stories.committee + Stories.sitting() + Stories.present()
            + moves.flatMap { on("2020-02-26", .sitting($0)) }
        return Given(story).record().present(in: .spring, at: .item(item))
    }

    static func isThere(_ moves: SittingEvent...) -> [Bool] {
        let story =
            Stories.committee + Stories.sitting() + Stories.present([(.anna, .lv)])
            + moves.flatMap { on("2020-02-26", .sitting($0)) }
        let record = Given(story).record()
        return (1...5).map { record.present(in: .spring, at: .item($0)) == [.lv] }
    }

    @Test func `begins with the item before which one arrives`() {
        let late = SittingEvent.arrived(.spring, .anna, before: .item(3), at: nil)
        #expect(Self.isThere(late) == [false, false, true, true, true])
    }

    @Test func `ends before the item before which one leaves`() {
        let early = SittingEvent.left(.spring, .anna, before: .item(4), at: nil)
        #expect(Self.isThere(early) == [true, true, true, false, false])
    }

    @Test func `is interrupted when one leaves and comes back`() {
        #expect(
            Self.isThere(
                .left(.spring, .anna, before: .item(2), at: nil),
                .arrived(.spring, .anna, before: .item(4), at: nil)) == [true, false, false, true, true])
    }

    @Test func `is a visit when one comes late and leaves early`() {
        #expect(
            Self.isThere(
                .left(.spring, .anna, before: .item(4), at: nil),
                .arrived(.spring, .anna, before: .item(2), at: nil)) == [false, true, true, false, false])
    }

    @Test func `lasts to the end when it is not known before which item one left`() {
        let left = SittingEvent.left(.spring, .anna, before: nil, at: TimeOfDay(hour: 16, minute: 30))
        #expect(Self.isThere(left) == [true, true, true, true, true])
    }

    // DESIGN 6: a person who leaves does not silence the delegation.
    @Test func `of a delegation lasts while one of it is there`() {
        let story =
            Stories.committee + Stories.sitting() + Stories.present([(.anna, .lv), (.janis, .lv)])
            + on("2020-02-26", .sitting(.left(.spring, .anna, before: .item(2), at: nil)))
        #expect(Given(story).record().present(in: .spring, at: .item(4)) == [.lv])
    }

    @Test func `of others is untouched by who comes and goes`() {
        #expect(
            Self.present(at: 4, .left(.spring, .anna, before: .item(2), at: nil)) == [.ee, .lt])
    }
}
