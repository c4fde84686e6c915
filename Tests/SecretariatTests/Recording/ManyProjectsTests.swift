import Committee
import Testing

@testable import Secretariat

@Suite struct `A call with two thousand projects` {
    private static let text =
        Texts.register + "\n"
        + (1...2000).map { "  - {project: X\($0), acronym: Acronym \($0), eligible: yes, score: 70.00}" }
        .joined(separator: "\n")

    /// Three entries for each project. The limit is wide because all tests run at once; folding everything anew for
    /// every element, or reading the block once for every project, took longer all the same.
    @Test(.timeLimit(.minutes(15))) func `is recorded, compared and decided on in a moment`() throws {
        let world = try World()
        #expect(try world.record(Self.text).new > 6000)
        #expect(try world.record(Self.text).new == 0)
        try world.record(
            Texts.selection(1, "outcome: approved, projects: [P1]", "outcome: rejected, projects: the rest"))
        let counts = try world.office.status(at: world.moment("2024-03-14")).counts
        #expect(counts["approved"] == 1 && counts["rejected"] == 2003)
    }
}
