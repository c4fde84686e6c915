import Committee
import Foundation
import Testing

// What is stored outlives what is written in Swift: each of these files must be read by every later version.
@Suite struct `Stored forms` {
    @Test(arguments: Sample.all.filter(\.isOfToday)) func `are the same bytes as on the day they were frozen`(
        _ sample: Sample
    ) throws {
        if try Samples.recordIfMissing(sample) {
            Issue.record("recorded \(sample.name): look at it, run again")
        }
        let payload = sample.fact.payload(sealing: Samples.commitment)
        #expect(try payload == Samples.payload(sample.name))
    }

    @Test(arguments: Sample.all) func `are read as the fact that was recorded`(_ sample: Sample) throws {
        #expect(try Self.fact(sample.name) == sample.fact)
    }

    @Test(arguments: try Samples.ofToday()) func `of today are written again byte for byte after reading`(
        _ name: String
    ) throws {
        let again = try Self.fact(name).payload(sealing: Samples.commitment)
        #expect(try again == Samples.payload(name))
    }

    // What an old program wrote is never written again as it was, only read: in today's form it says the same.
    @Test(arguments: try Samples.ofEarlierDays())
    func `of an earlier shape say the same when written in the shape of today`(_ name: String) throws {
        let fact = try Self.fact(name)
        var texts: [String: String] = [:]
        let payload = fact.payload { field, text in
            let commitment = Samples.commitment(field, text)
            texts[commitment] = text
            return commitment
        }
        let again = try Fact(
            type: fact.event.type.rawValue, shape: fact.event.type.shape, payload: payload
        ) { texts[$1] }
        #expect(again == fact)
    }

    @Test func `have a frozen sample for every type of event in each of its shapes`() throws {
        let names = try Set(Samples.names())
        for type in EventType.allCases {
            for shape in 1...type.shape {
                #expect(names.contains("\(type.rawValue).\(shape)"))
            }
        }
    }

    @Test func `have each sample on disk compared with a fact`() throws {
        #expect(try Samples.names() == Sample.all.map(\.name).sorted())
    }

    @Test(arguments: try Samples.names()) func `mean to Foundation what they mean to us`(_ name: String)
        throws
    {
        let payload = try Samples.payload(name)
        let theirs = try JSONSerialization.jsonObject(with: Data(payload.utf8))
        #expect(try Self.tree(theirs) == StoredTree(payload))
    }

    @Test(arguments: try Samples.names()) func `are in the form that Foundation gives to sorted keys`(
        _ name: String
    ) throws {
        let payload = try Samples.payload(name)
        let theirs = try JSONSerialization.data(
            withJSONObject: JSONSerialization.jsonObject(with: Data(payload.utf8)),
            options: [.sortedKeys, .withoutEscapingSlashes])
        #expect(String(decoding: theirs, as: UTF8.self) == payload)
    }

    @Test(arguments: try Samples.names()) func `hold no sealed text in the clear`(_ name: String) throws {
        let payload = try Samples.payload(name)
        for (field, text) in try Samples.sealed(name) {
            #expect(!payload.contains(text), "\(field)")
            #expect(!payload.contains(String(ObjectText.quoted(text).dropFirst().dropLast())), "\(field)")
        }
    }

    @Test(arguments: try Samples.names()) func `hold a commitment under every sealed key, and only there`(
        _ name: String
    ) throws {
        try Self.walk(StoredTree(Samples.payload(name))) { key, value in
            let key = try #require(Key(rawValue: key))
            guard key != .sealed else { return }
            if case .object(let members) = value, Array(members.keys) == ["sealed"] {
                #expect(key.isSealed)
            } else {
                #expect(!key.isSealed)
            }
        }
    }

    @Test func `of an unknown type are refused by name`() {
        #expect(throws: Unreadable.unknownType("project.sold", shape: 1)) {
            try Fact(type: "project.sold", shape: 1, payload: "{}", unsealing: { _, _ in nil })
        }
    }

    @Test func `of a newer shape are refused by number`() {
        #expect(throws: Unreadable.unknownType("project.completed", shape: 2)) {
            try Fact(type: "project.completed", shape: 2, payload: "{}", unsealing: { _, _ in nil })
        }
    }

    @Test func `of a redacted copy are read without their sealed texts`() throws {
        let fact = try Fact(
            type: "person.introduced", shape: 1, payload: Samples.payload("person.introduced.1"),
            unsealing: { _, _ in nil })
        #expect(
            fact
                == Fact(
                    .person(.introduced(Sample.id(31), name: .withheld, body: "VARAM")),
                    handle: Handle(document: "people", namesPerson: true)))
    }

    @Test func `without a field that must be there are refused by that field`() {
        #expect(throws: Unreadable.missing(.project)) {
            try Fact(type: "project.completed", shape: 1, payload: "{}", unsealing: { _, _ in nil })
        }
    }

    @Test func `with a word of a newer program are refused by that word`() {
        let payload =
            #"{"forum":{"sitting":"00000000000000000000000000000001"},"handling":"sung","item":"00000000000000000000000000000002"}"#
        #expect(throws: Unreadable.unknownWord(.handling, "sung")) {
            try Fact(type: "item.handled", shape: 1, payload: payload, unsealing: { _, _ in nil })
        }
    }

    @Test func `of a source are kept with all its parts`() throws {
        #expect(try Source(stored: Sample.source.stored) == Sample.source)
    }

    private static func fact(_ name: String) throws -> Fact {
        let (type, shape) = try Samples.typeAndShape(name)
        let texts = try Samples.sealed(name)
        return try Fact(type: type.rawValue, shape: shape, payload: Samples.payload(name)) {
            field, commitment in
            texts[field].flatMap { Samples.commitment(field, $0) == commitment ? $0 : nil }
        }
    }

    private static func tree(_ value: Any) throws -> StoredTree {
        switch value {
        case let text as String: return .text(text)
        case let items as [Any]: return .list(try items.map(tree))
        case let members as [String: Any]: return .object(try members.mapValues(tree))
        case let number as NSNumber:
            // On Linux, too, true and false are numbers that know that they are none.
            return CFBoolean.isFlag(number) ? .flag(number.boolValue) : .integer(number.intValue)
        default: throw CocoaError(.propertyListReadCorrupt)
        }
    }

    private static func walk(_ tree: StoredTree, _ visit: (String, StoredTree) throws -> Void) throws {
        switch tree {
        case .object(let members):
            for (key, value) in members {
                try visit(key, value)
                try walk(value, visit)
            }
        case .list(let items): for item in items { try walk(item, visit) }
        case .text, .integer, .flag: break
        }
    }
}

private enum CFBoolean {
    static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

private enum ObjectText {
    static func quoted(_ text: String) -> String { StoredTree.text(text).json }
}
