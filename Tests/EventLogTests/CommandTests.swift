import Committee
import GRDB
import Testing

@testable import EventLog

@Suite struct `A command` {
    @Test func `is recorded whole and in order`() throws {
        let (world, log) = try World.withRegister()
        let command = World.command()
        let receipt = try world.write(
            [World.draft(#"{"n":1}"#), World.draft(#"{"n":2}"#)], in: log, command: command)
        #expect(receipt.positions == 2..<4)
        #expect(try receipt.fingerprint == log.fingerprint())
        let entries = try log.entries(after: 1)
        #expect(entries.map(\.reference.ordinal) == [1, 2])
        #expect(entries.allSatisfy { $0.reference.command == command })
        #expect(entries.map(\.payload) == [#"{"n":1}"#, #"{"n":2}"#])
        #expect(entries.map(\.recordedAt) == [World.moment(1), World.moment(1)])
        #expect(entries.map(\.recordedBy) == [World.recorder, World.recorder])
    }

    @Test func `sent again gets its first answer again`() throws {
        let (world, log) = try World.withRegister()
        let command = World.command()
        let first = try world.note("once", in: log, command: command)
        try world.note("between", in: log)
        var wasAsked = false
        let second = try log.write(
            command: command, request: World.request("once"), by: World.recorder, at: World.moment(9)
        ) { _ in
            wasAsked = true
            return []
        }
        #expect(!wasAsked && second.isRepeat && !first.isRepeat)
        #expect(second.positions == first.positions && second.fingerprint == first.fingerprint)
        #expect(try log.fingerprint().position == 3)
        #expect(try world.open().entries(after: 0).count == 3)
    }

    @Test func `cannot be used for another request`() throws {
        let (world, log) = try World.withRegister()
        let command = World.command()
        try world.note("once", in: log, command: command)
        #expect(refusal { try world.note("other", in: log, command: command) } == .commandReused(command))
        #expect(
            refusal { try world.note("other", in: log, command: World.opening) }
                == .commandReused(World.opening))
    }

    @Test func `that leads to nothing leaves no trace`() throws {
        let (world, log) = try World.withRegister()
        let command = World.command()
        let head = try world.bytesOfHead()
        let receipt = try world.write([], in: log, command: command)
        #expect(receipt.positions == 2..<2 && receipt.fingerprint.position == 1 && !receipt.isRepeat)
        #expect(
            try world.raw("sealed.sqlite") { try Int.fetchOne($0, sql: "SELECT count(*) FROM request") } == 0)
        #expect(try world.bytesOfHead() == head)
        try world.note("later", in: log, command: command)
    }

    @Test func `that is refused by its rules leaves no trace`() throws {
        struct NotQuorate: Error {}
        let (world, log) = try World.withRegister()
        let command = World.command()
        #expect(throws: NotQuorate.self) {
            try log.write(
                command: command, request: World.request("x"), by: World.recorder, at: World.moment(1)
            ) { _ in throw NotQuorate() }
        }
        try world.note("later", in: log, command: command)
        #expect(try log.fingerprint().position == 2)
    }

    @Test func `sees what the log holds about its subjects`() throws {
        let (world, log) = try World.withRegister(notes: 2)
        let other = Subject(.project, "p")
        try world.note("other", in: log, about: [other])
        try world.note("both", in: log, about: [other, World.programme, other])
        _ = try log.write(
            command: World.command(), request: [], by: World.recorder, at: World.moment(2)
        ) { desk throws in
            #expect(desk.lastPosition == 5)
            #expect(desk.lastRecordedAt == World.moment(1))
            #expect(try desk.entries(about: [World.programme]).map(\.position) == [2, 3, 5])
            #expect(try desk.entries(about: [World.programme, other]).map(\.position) == [2, 3, 4, 5])
            #expect(try desk.entries(about: [other], after: 4).map(\.position) == [5])
            // The log itself can be asked too, and answers out of the same transaction.
            #expect(try log.entries(after: 4).map(\.position) == [5])
            #expect(try log.fingerprint().position == 5)
            return []
        }
    }

    @Test func `is refused when something has come about its subjects`() throws {
        let (world, log) = try World.withRegister(notes: 2)
        let other = Subject(.project, "p")
        func write(_ subjects: [Subject], since: Int) throws -> Receipt {
            try log.write(
                command: World.command(), request: [], by: World.recorder, at: World.moment(1),
                unless: SomethingNew(about: subjects, since: since)
            ) { _ in [World.draft("{}")] }
        }
        let come = try log.entries(after: 2)
        #expect(refusal { try write([other, World.programme], since: 2) } == .somethingHasCome(come))
        #expect(try write([other], since: 0).positions == 4..<5)
        #expect(try write([World.programme], since: 3).positions == 5..<6)
        _ = world
    }

    @Test func `cannot be recorded before the last one unless it says why`() throws {
        let (world, log) = try World.withRegister(notes: 1)
        let drafts = [World.draft("{}")]
        #expect(
            refusal { try world.write(drafts, in: log, at: -1) }
                == .clockSteppedBack(last: World.moment(1), now: World.moment(-1)))
        let stepped = World.draft("{}", type: KnownType.clockSteppedBack)
        try world.write([stepped] + drafts, in: log, at: -1)
        try world.write(drafts + [stepped], in: log, at: -2)
        try world.write(drafts, in: log, at: -2)
        #expect(try world.checkUp().findings == [])
        try world.tamper("UPDATE entry SET type = 'remark.made' WHERE position = 6")
        #expect(try world.checkUp().findings == [.altered(6), .clockSteppedBackUnsaid(5)])
    }

    @Test func `has an end that can be asked for`() throws {
        let (world, log) = try World.withRegister()
        let ids = [World.command(), World.command(), World.command()]
        for (id, count) in zip(ids, [1, 3, 2]) {
            try world.write(Array(repeating: World.draft("{}"), count: count), in: log, command: id)
        }
        let commands = try log.commands()
        #expect(commands.map(\.command) == [World.opening] + ids)
        #expect(commands.map(\.positions) == [1...1, 2...2, 3...5, 6...7])
        #expect(commands.last?.recordedAt == World.moment(1))
        #expect(try log.commands(after: 2, limit: 1).map(\.positions) == [3...5])
        #expect(try log.commands(after: 7) == [])
        try world.write(Array(repeating: World.draft("{}"), count: 1300), in: log)
        try world.note("last", in: log)
        #expect(try log.commands(after: 6).map(\.positions) == [8...1307, 1308...1308])
        #expect(try log.commands(after: 6, limit: 1).map(\.positions) == [8...1307])
    }
}

@Suite struct `A draft` {
    private func refused(_ draft: Draft) throws -> DraftFault? {
        let (world, log) = try World.withRegister()
        let answer = refusal { try world.write([draft], in: log) }
        #expect(try log.fingerprint().position == 1)
        guard case .draftUnfit(_, let fault) = answer else { return nil }
        return fault
    }

    @Test func `is not stored in any but the stored form`() throws {
        #expect(try refused(World.draft(#"{"b":1,"a":2}"#)) == .payloadNotInStoredForm(byte: 10))
        #expect(try refused(World.draft("[]")) == .payloadNotInStoredForm(byte: 0))
        #expect(try refused(World.draft("{}", type: "")) == .typeEmpty)
        #expect(try refused(World.openingDraft()) == .notTheFirstEntry)
        var draft = World.draft("{}")
        draft.source = "{ }"
        #expect(try refused(draft) == .sourceNotInStoredForm(byte: 1))
        draft = World.draft("{}")
        draft.shape = 0
        #expect(try refused(draft) == .shapeBelowOne)
    }

    @Test func `holds the commitments of what it seals, and no others`() throws {
        func draft(_ payload: @escaping (@escaping Draft.Seal) -> String) -> Draft {
            Draft(type: "t", happenedOn: World.occasion, source: "{}", subjects: [], payload: payload)
        }
        #expect(
            try refused(draft { #"{"a":{"sealed":"\#($0("b", "x"))"}}"# }) == .sealedButNotHeld(field: "b"))
        let digits = String(repeating: "0", count: 64)
        #expect(
            try refused(draft { _ in #"{"a":{"sealed":"\#(digits)"}}"# }) == .heldButNotSealed(field: "a"))
        #expect(
            try refused(draft { #"{"a":{"sealed":"\#($0("a", "x"))"},"b":"\#($0("a", "y"))"}"# })
                == .sealedTwice(field: "a"))
    }
}
