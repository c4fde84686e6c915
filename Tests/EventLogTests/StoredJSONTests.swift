import Testing

@testable import EventLog

@Suite struct `The stored form of JSON` {
    static let digits = String(repeating: "0a", count: 32)

    @Test(arguments: [
        "{}", "[]", "0", "-1", "9223372036854775807", "-9223372036854775808", "true", "false", #""""#,
        #"{"a":1,"b":[1,2,{"c":"x"}],"b2":{}}"#, #"{"A":1,"Z":1,"a":1}"#,
        #""lēmums / \\ \" \b\f\n\r\t \u0000\u001f""#,
        "\"\u{7f}\u{2028}\u{10FFFF}\"", #"{"a-b_c:d":1}"#,
    ])
    func `is taken`(text: String) throws {
        try StoredJSON.check(Array(text.utf8))
    }

    @Test(arguments: [
        "", " {}", "{} ", "{ }", #"{"a": 1}"#, #"{"a":1,}"#, "[1,]", "[1 ,2]", "null", #"{"a":null}"#, "1.0",
        "1e3", "01",
        "-0", "-", "+1", "9223372036854775808", #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#, #"{"":1}"#,
        #"{"a.b":1}"#,
        #"{"ā":1}"#, #"{"a b":1}"#, #"{"a\"b":1}"#, #""\/""#, #""\u0041""#, #""\u001F""#, #""\u0008""#,
        #""\u000a""#, #""\ud83d""#,
        "\"\u{0}\"", "\"\n\"", "\"", "tru", "truee", "{", "[", #"{"a"}"#, "'a'", "{}{}", #"{"sealed":1}"#,
    ])
    func `is not departed from`(text: String) {
        #expect(throws: StoredJSON.Fault.self) { try StoredJSON.check(Array(text.utf8)) }
    }

    @Test func `is not so deep that reading it could fail`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        try StoredJSON.check(nested(100))
        #expect(throws: StoredJSON.Fault.self) { try StoredJSON.check(nested(102)) }
        #expect(throws: StoredJSON.Fault.self) { try StoredJSON.check(nested(1_000_000)) }
    }

    @Test func `names commitments by their path`() throws {
        let text =
            #"{"a":{"sealed":"\#(Self.digits)"},"b":[1,{"c":{"sealed":"\#(Self.digits)"}}],"d":{"sealed":1,"x":2}}"#
        let found = try StoredJSON.commitments(in: Array(text.utf8))
        #expect(found == ["a": Hash(hex: Self.digits), "b.1.c": Hash(hex: Self.digits)])
    }

    @Test(arguments: [
        #"{"a":{"sealed":"x"}}"#, #"{"a":{"sealed":{}}}"#, #"{"sealed":"\#(digits)"}"#,
        #"{"a":{"sealed":"\#(digits.uppercased())"}}"#, #"{"a":{"sealed":["\#(digits.dropLast(2))"]}}"#, "[]",
    ])
    func `has nothing else under the key sealed`(text: String) {
        #expect(throws: StoredJSON.Fault.self) { try StoredJSON.commitments(in: Array(text.utf8)) }
    }
}
