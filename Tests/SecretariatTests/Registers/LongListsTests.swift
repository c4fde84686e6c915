import Committee
import Testing

@testable import Secretariat

@Suite struct `Long lists of a row` {
    private func emptied(_ one: String, _ other: String) throws -> [String] {
        let (first, second) = try LongLists(fields: ["heard", "said"]).emptied(one, other)
        return [first, second]
    }

    @Test func `that are the same in both rows are left out of both`() throws {
        #expect(
            try emptied(
                #"{"a":1,"heard":[1],"said":[{"x":"]\"}"},[2]],"z":3}"#,
                #"{"a":22,"heard":[1],"said":[{"x":"]\"}"},[2]]}"#)
                == [#"{"a":1,"heard":[],"said":[],"z":3}"#, #"{"a":22,"heard":[],"said":[]}"#])
    }

    @Test func `that are others in each stay`() throws {
        #expect(
            try emptied(#"{"heard":[1],"said":[1]}"#, #"{"heard":[1],"said":[2]}"#)
                == [#"{"heard":[],"said":[1]}"#, #"{"heard":[],"said":[2]}"#])
    }

    @Test func `that only one row has stay`() throws {
        let rows = [#"{"said":[1]}"#, #"{"a":1}"#]
        #expect(try emptied(rows[0], rows[1]) == rows)
    }

    @Test func `are not looked for within a text or another object`() throws {
        let row = #"{"a":"b,\"said\":[1]","c":{"said":[1]}}"#
        #expect(try emptied(row, row) == [row, row])
    }
}
