import Committee
import Testing

@testable import Secretariat

@Suite struct `Everybody with a mandate` {
    @Test func `is who sits by default on the day, and no deputy who is not named`() throws {
        let world = try World.small()
        try world.record(Texts.sitting(attendance: "{everyone: present}"))
        #expect(try world.presences() == ["ee-head present", "lt-head present", "lv-head present"])
    }

    @Test func `changes with the mandates of the day`() throws {
        let world = try World.small()
        try world.record(Texts.sitting(on: "2024-07-01", attendance: "{everyone: present}"))
        #expect(try world.presences() == ["ee-head present", "lt-later present", "lv-head present"])
    }

    @Test func `is present except those named, and a deputy sits when named`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(
                attendance:
                    "{everyone: present, except: [{person: lv-head, presence: apologised}, {person: lv-deputy, in place of: lv-head}]}"
            ))
        #expect(
            try world.presences() == [
                "ee-head present", "lt-head present", "lv-deputy present as deputy", "lv-head apologised",
            ])
    }

    @Test func `is one entry each, so that one of them can be corrected`() throws {
        let world = try World.small()
        try world.record(Texts.sitting())
        try world.record(
            Texts.correction(
                of: "P/MC/1#attendance/ee-head", "field: particulars.presence, was: present, is: absent"))
        #expect(try world.presences() == ["ee-head absent", "lt-head present", "lv-head present"])
    }

    @Test func `is refused in other words when a mended file excepts one more`() throws {
        let world = try World.small()
        try world.record(Texts.sitting())
        let mended = Texts.sitting(
            attendance: "{everyone: present, except: [{person: ee-head, presence: absent}]}")
        try world.recordCorrections(of: try world.refusal(of: mended))
        #expect(try world.record(mended).new == 0)
        #expect(try world.presences() == ["ee-head absent", "lt-head present", "lv-head present"])
    }

    @Test func `is the same in a file recorded again after a mandate came to an end`() throws {
        let world = try World.small()
        try world.record(Texts.sitting(on: "2024-05-14"))
        try world.record(
            """
            committee: P/MC
            programme: P
            kind: monitoring committee
            name: Committee
            on: 2024-01-01
            rules: not held
            ended: [{person: ee-head, on: 2024-04-01}]
            """)
        #expect(try world.record(Texts.sitting(on: "2024-05-14")).new == 0)
    }
}

@Suite struct `Everyone who joined the consensus` {
    @Test func `is each delegation that may vote`() throws {
        let world = try World.small()
        try world.record(Texts.sitting(attendance: "not published"))
        #expect(
            try world.stances(item: 1) == [
                "EE joined the consensus", "LT joined the consensus", "LV joined the consensus",
            ])
    }

    @Test func `leaves out who was absent`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(attendance: "{everyone: present, except: [{person: ee-head, presence: absent}]}"))
        #expect(try world.stances(item: 1) == ["LT joined the consensus", "LV joined the consensus"])
    }

    @Test func `leaves out who was late, until the item before which they came`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(
                attendance: "{everyone: present, except: [{person: lt-head, arrives before item: 2}]}"))
        #expect(try world.stances(item: 1) == ["EE joined the consensus", "LV joined the consensus"])
        #expect(try world.stances(item: 2).count == 3)
    }

    @Test func `leaves out who had left`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(
                attendance: "{everyone: present, except: [{person: lv-head, leaves before item: 2}]}"))
        #expect(try world.stances(item: 1).count == 3)
        #expect(try world.stances(item: 2) == ["EE joined the consensus", "LT joined the consensus"])
    }

    @Test func `leaves out who was recused, in that item alone`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(
                interests: "[{delegation: LV, item: 2, nature: Partner, for delegation: takes no part}]"))
        #expect(try world.stances(item: 1).count == 3)
        #expect(try world.stances(item: 2) == ["EE joined the consensus", "LT joined the consensus"])
    }

    @Test func `leaves out those excepted, whose own stance stands beside`() throws {
        let world = try World.small()
        try world.record(
            Texts.sitting(
                positions:
                    "{everyone: joined the consensus, except: [{delegation: EE, stance: reserved, words: Later.}]}"
            ))
        #expect(
            try world.stances(item: 1) == [
                "EE reserved", "LT joined the consensus", "LV joined the consensus",
            ])
    }

    @Test func `is refused in other words when a mended file excepts one more`() throws {
        let world = try World.small()
        try world.record(Texts.sitting())
        let mended = Texts.sitting(
            positions: "{everyone: joined the consensus, except: [{delegation: EE, stance: reserved}]}")
        try world.recordCorrections(of: try world.refusal(of: mended))
        #expect(try world.record(mended).new == 0)
        #expect(
            try world.stances(item: 1) == [
                "EE reserved", "LT joined the consensus", "LV joined the consensus",
            ])
    }
}

extension World {
    private func record() throws -> Record { Record(folding: history(try entries())) }

    /// `lv-head present`, by person.
    fileprivate func presences() throws -> [String] {
        let record = try record()
        let sitting = try #require(record.sittings.values.first)
        return sitting.attendance.values.map {
            "\(record.people[$0.person]?.handle?.path ?? "?") \($0.presence.rawValue)"
        }.sorted()
    }

    /// `LV joined the consensus`, by delegation, in the one sitting.
    fileprivate func stances(item label: Int) throws -> [String] {
        let proceedings = try #require(try record().sittings.values.first).proceedings
        return proceedings.questions.values
            .filter { $0.question.item.flatMap { proceedings.items[$0]?.item.label } == String(label) }
            .flatMap(\.positions).map { "\($0.delegation.code) \($0.stance.rawValue)" }.sorted()
    }
}
