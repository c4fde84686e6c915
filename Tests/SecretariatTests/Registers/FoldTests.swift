import Committee
import Testing

@testable import Secretariat

@Suite struct `A fold` {
    private static let project: Project.ID = ID(high: 0, low: 1)
    private static let sitting: Sitting.ID = ID(high: 0, low: 2)

    private func said(_ position: Int, on day: String, _ event: Event) throws -> Dated {
        Dated(
            Entry(
                position: position, reference: Reference(command: ID(high: 0, low: 9), ordinal: position),
                happenedOn: Occasion(on: try Texts.day(day)), source: Source(.letter), fact: Fact(event)))
    }

    // Papers of a later day say nothing of the project's own last day; whoever goes on from here has to look for them again.
    @Test func `says whether it has taken note of all that its subject stands on`() throws {
        let own = try said(1, on: "2024-06-01", .project(.withdrawn(Self.project)))
        let sent = try said(2, on: "2024-06-10", .sitting(.papersSent(Self.sitting)))
        let later = try said(3, on: "2024-06-10", .project(.completed(Self.project)))
        var fold = Fold(registers: 0)
        #expect(try !fold.take([own, sent], besides: [2], asking: []))
        #expect(try fold.take([sent, later], besides: [2], asking: []))
        var whole = Fold(registers: 0)
        #expect(try whole.take([own, sent, later], besides: [2], asking: []))
    }
}
