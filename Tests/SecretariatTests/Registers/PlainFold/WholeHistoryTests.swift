import Committee
import Foundation
import Testing

@testable import Secretariat

@Suite struct `The whole record` {
    /// Two thousand entries of every kind, late, corrected, moved, retracted and future-dated: every register, on every pair
    /// of clocks of a grid, against a fold that shares nothing with them but the events.
    @Test func `is on every pair of clocks what a plain fold says, register by register`() throws {
        var story = try WholeStory(2021)
        while story.last < 2_000 { try story.goOn() }
        let office = story.world.office
        try office.views.catchUp(with: office.log)
        var rows: [Register.Name: Int] = [:]
        let positions = stride(from: 0, to: story.ends.count, by: story.ends.count / 24).map {
            story.ends[$0]
        }
        for position in positions + [story.last] {
            for day in [1, 7, 13, 14, 20, 26, 28, 31].map(WholeStory.day) {
                let plain = PlainOffice(story.plain.facts(asOf: day, knownAt: position), asOf: day)
                for register in Register.Name.allCases {
                    let found = try office.views.rows(register, asOf: day, knownAt: position)
                        .map(Self.inOrder).sorted()
                    let expected = plain.rows(register).sorted()
                    rows[register, default: 0] += expected.count
                    guard found != expected else { continue }
                    let (only, missing) = Self.difference(found, expected)
                    Issue.record(
                        "\(register) as of \(day), known at \(position): kept \(only), expected \(missing)")
                    return
                }
            }
        }
        for register in Register.Name.allCases {
            #expect((rows[register] ?? 0) > 50, "\(register) was hardly compared")
        }
        let early = story.ends[story.ends.count / 6]
        #expect(
            try Views(rebuilding: office.log, upTo: early).dump()
                == Views(rebuilding: office.log, upTo: early, shares: 2, room: .hardlyAny).dump())
    }

    /// The first row that one side has and the other has not, from a little before where they part.
    private static func difference(_ found: [String], _ expected: [String]) -> (String, String) {
        let kept = found.first { !Set(expected).contains($0) } ?? "nothing"
        let plain = expected.first { !Set(found).contains($0) } ?? "nothing"
        let alike = max(0, kept.commonPrefix(with: plain).count - 60)
        return ("…\(kept.dropFirst(alike).prefix(400))", "…\(plain.dropFirst(alike).prefix(400))")
    }

    private static func inOrder(_ row: String) throws -> String {
        guard row.hasPrefix("{") else { return row }
        let object = try JSONSerialization.jsonObject(with: Data(row.utf8))
        return String(
            decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]),
            as: UTF8.self)
    }
}
