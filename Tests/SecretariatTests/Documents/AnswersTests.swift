import Secretariat
import Testing

@testable import Minutes

@Suite struct `The answers of a written procedure` {
    private static func procedure(_ lines: String) -> String {
        """
        procedure: P/WP/1
        committee: P/MC
        subject: Manual
        on: 2024-03-01
        deadline: 2024-03-14 17:00 Europe/Riga
        items:
          - item: 1
            title: Manual
            question: {text: Is the manual adopted?, kind: programme manual}
            positions:
              - {delegation: LV, stance: joined the consensus, received: 2024-03-05, channel: e-mail, from: Ministry}
            outcome: {outcome: adopted, way: silence}
        closed: 2024-03-15
        \(lines)
        """
    }

    private func page(_ lines: String = "", on day: String = "2024-12-31") throws -> String {
        let world = try World.small()
        try world.record(Self.procedure(lines))
        let moment = try world.moment(day)
        return Markdown.render(try world.office.minutes(of: "P/WP/1", in: .english, at: moment).document)
    }

    @Test func `have a line for each delegation that was asked, for the silent too`() throws {
        let page = try page()
        #expect(page.contains("| Delegation | Answer | Received on | How it came |"))
        #expect(page.contains("| Estonia (EE) | no answer |  |  |"))
        #expect(
            page.contains(
                "| Latvia (LV) | joined the consensus | 5 March 2024 | by e-mail, sent by Ministry |"))
        #expect(page.contains("| Lithuania (LT) | no answer |  |  |"))
    }

    @Test func `say of a procedure that still runs that an answer may come`() throws {
        #expect(try page(on: "2024-03-10").contains("| Estonia (EE) | no answer yet |  |  |"))
    }

    @Test func `name nobody as silent where the answers are not published`() throws {
        #expect(try !page("answers: not published").contains("no answer"))
    }
}
