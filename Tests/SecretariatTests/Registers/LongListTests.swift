import Testing

@testable import Secretariat

@Suite struct `A long list of a row` {
    private func emptied(_ one: String?, _ other: String?) -> [String?] {
        var rows = (one.map { Array($0.utf8) }, other.map { Array($0.utf8) })
        LongList("said").empty(unlessDifferentIn: &rows)
        return [rows.0, rows.1].map { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test func `that is the same in both rows is left out of both`() {
        #expect(
            emptied(#"{"a":1,"said":[{"x":"]\"}"},[2]],"z":3}"#, #"{"a":22,"said":[{"x":"]\"}"},[2]]}"#)
                == [#"{"a":1,"said":[],"z":3}"#, #"{"a":22,"said":[]}"#])
    }

    @Test func `that is another in each stays`() {
        let (one, other) = (#"{"a":1,"said":[1]}"#, #"{"a":1,"said":[2]}"#)
        #expect(emptied(one, other) == [one, other])
    }

    @Test func `stays in a row that stands alone`() {
        let row = #"{"a":1,"said":[1]}"#
        #expect(emptied(nil, row) == [nil, row])
        #expect(emptied(row, nil) == [row, nil])
    }

    @Test func `is not looked for within a text`() {
        let row = #"{"a":"b,\"said\":[1]","c":2}"#
        #expect(emptied(row, row) == [row, row])
    }
}
