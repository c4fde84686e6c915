import Committee
import Foundation
import Minutes
import Testing

@testable import Secretariat

/// A committee with rules, and a sitting in which a question is voted on twice and another settled later.
private enum Steering {
    static let committee = """
        committee: P/SC
        programme: P
        kind: steering committee
        name: Steering Committee
        on: 2024-01-01
        rules:
          - version: "2024"
            valid: from 2024-01-01
            deciding: {rule: "consensus, then vote", clause: "6.1"}
            threshold: {rule: more than 1 of 2, clause: "6.2"}
            casting-vote: {rule: chair, clause: "6.4"}
            repeated-vote: {rule: last counts, clause: "6.5"}
            quorum: {rule: 2 of 3, clause: "5.1"}
            abstention: {rule: does not count, clause: "6.3"}
        mandates:
          - {person: lv-head, delegation: LV, capacity: head of delegation}
          - {person: lv-deputy, delegation: LV, capacity: member}
          - {person: lt-head, delegation: LT, capacity: head of delegation}
          - {person: ee-head, delegation: EE, capacity: head of delegation}
        """

    static let first = """
        sitting: P/SC/1
        committee: P/SC
        number: 1
        on: 2024-03-01
        attendance: {everyone: present}
        items:
          - item: 4
            title: Visits
            question: Is the plan of visits adopted?
            positions: {everyone: joined the consensus, except: [{delegation: EE, stance: objected}]}
            outcome: no decision
        """

    static let second = """
        sitting: P/SC/2
        committee: P/SC
        number: 2
        on: 2024-03-14
        chair: LV
        attendance: {everyone: present}
        items:
          - item: 1
            title: Two questions
            opinions:
              - {delegation: LV, body: national sub-committee, view: against, words: Too dear., projects: [P1], call: P/1, on: 2024-03-07}
            questions:
              - question: a
                text: Is Alfa approved?
                kind: project selection
                projects: [P1]
                call: P/1
                theme: Rivers
                positions:
                  - {delegation: LV, stance: in favour, person: lv-head, dissent: [{person: lv-deputy, stance: against, words: Too dear.}]}
                  - {delegation: LT, stance: against}
                  - {delegation: EE, stance: against}
                outcome: {outcome: not adopted, way: vote}
                again:
                  - positions:
                      - {delegation: LV, stance: in favour}
                      - {delegation: LT, stance: abstained, channel: e-mail}
                      - {delegation: EE, stance: against}
                    outcome: {outcome: adopted, way: vote, tally: {in favour: 1, against: 1, abstained: 1}, casting: in favour}
                decision: {kind: project selection, title: Alfa, call: P/1, block: [{outcome: approved, projects: [P1]}]}
              - question: b
                text: Is the plan of visits adopted?
                takes up: P/SC/1#items/4
                positions: {everyone: joined the consensus, except: [{delegation: EE, stance: reserved, until: 2024-04-01}]}
                outcome: no decision
                later:
                  - on: 2024-03-20
                    positions: [{delegation: EE, stance: joined the consensus, channel: e-mail, from: their office}]
                    outcome: {outcome: adopted, way: consensus}
                    decision: {kind: other, title: Plan of visits}
        """

    static func world() throws -> World {
        let world = try World.small()
        try world.record([committee, first, second].joined(separator: "\n---\n"))
        return world
    }
}

@Suite struct `Several questions and votes` {
    private let world: World

    init() throws { world = try Steering.world() }

    private func minutes(
        _ sitting: String = "P/SC/2", in language: Language = .english, asOf day: String = "2024-04-15"
    ) throws -> String {
        Markdown.render(
            try world.office.minutes(of: sitting, in: language, at: world.moment(day)).document)
    }

    @Test func `are recorded again without harm`() throws {
        let again = try world.record(Steering.second)
        #expect(again.new == 0)
    }

    @Test func `let the last vote decide, as the rules say`() throws {
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "approved")
    }

    @Test func `stand in the minutes vote by vote, with the count, the casting vote and inner dissent`()
        throws
    {
        let text = try minutes()
        for line in [
            "**Question 1/2.** Is Alfa approved?", "**Theme:** Rivers.", "**Vote 1.**",
            "**LV:** within the delegation, Juris Bērzs, against: Too dear.",
            "**Outcome declared by the chair:** not adopted (by vote).", "**Vote 2.**",
            "**Positions:** LV in favour; EE against; LT (by e-mail) abstained.",
            "**Count of votes:** 1 in favour, 1 against, 1 abstained.",
            "**Casting vote of the chair:** in favour.",
            "**Outcome declared by the chair:** adopted by vote.",
            "**Question 2/2.** Is the plan of visits adopted?",
        ] { #expect(text.contains(line), "\(line)") }
    }

    @Test func `are explained in one paragraph that a chair can read out`() throws {
        #expect(
            try minutes().contains(
                "By the rules of procedure (version 2024): EE, LT and LV were entitled to decide. Of repeated votes the last counts (clause 6.5). The quorum is met: 3 of 3 present, 2 needed (clause 5.1). LV was in favour; EE was against; LT abstained. The abstention of LT does not count (clause 6.3). There is no consensus, because of EE (clause 6.1). It is a tie, and the chair's casting vote is in favour (clause 6.4). The proposal is adopted."
            ))
        #expect(
            try minutes(in: .latvian).contains(
                "Saskaņā ar reglamentu (redakcija 2024): tiesības lemt bija EE, LT un LV. No atkārtotiem balsojumiem ir spēkā pēdējais (6.5. punkts). Kvorums ir: klāt 3 no 3, vajadzīgas 2 (5.1. punkts). Par bija LV; pret bija EE; atturējās LT. Atturēšanos neskaita: LT (6.3. punkts). Vienprātības nav, jo nepiekrita EE (6.1. punkts). Balsis sadalās vienādi; priekšsēdētāja izšķirošā balss ir par (6.4. punkts). Priekšlikums ir pieņemts."
            ))
    }

    @Test func `keep a reservation and the day on which it was lifted`() throws {
        let before = try minutes(asOf: "2024-03-19")
        #expect(before.contains("**EE:** reserved (until 1 April 2024)."))
        #expect(!before.contains("20 March"))
        let after = try minutes()
        #expect(after.contains("**On 20 March 2024:**"))
        #expect(after.contains("**Positions:** EE (by e-mail) joined the consensus."))
        #expect(after.contains("Plan of visits"))
    }

    // No consensus is not a rejection (P26): the first attempt stays, and each tells of the other.
    @Test func `refer to the attempt before and the attempt after`() throws {
        #expect(
            try minutes().contains(
                "**Takes up again the question of:** 1st sitting (1 March 2024), item 4, no decision."))
        #expect(
            try minutes("P/SC/1").contains(
                "**Taken up again:** 2nd sitting (14 March 2024), item 1, adopted."))
        #expect(
            try minutes(in: .latvian).contains(
                "**Atkārtoti izskata jautājumu:** 1. sēde (01.03.2024.), 4. punkts, lēmums nav pieņemts."))
    }

    // LV-1: the advice is a national matter; the minutes are the committee's.
    @Test func `do not tell in the minutes what the national sub-committee advised (S44)`() throws {
        #expect(try !minutes().contains("sub-committee"))
    }

    @Test func `tell in the country's own record where it departed from its advice (S44)`() throws {
        let line = try #require(
            try world.office.representation(of: Texts.country("LV"), at: world.moment("2024-12-31")).lines
                .first)
        #expect(line.advice.map(\.differs) == [true])
        #expect(
            line.advice.map(\.words) == [
                "national sub-committee, item 1, question 1 of P/SC/2: advised against; in favour"
            ])
        #expect(line.positions == ["in favour": 2, "joined the consensus": 2])
        #expect(line.company == .init(withAll: 1, withMajority: 1, inMinority: 0, alone: 1))
        #expect(
            line.voting == [
                "positions: 2 joined the consensus, 2 in favour",
                "questions: 1 with all others, 1 with the majority, 1 alone",
            ])
    }

    @Test func `keep a sitting from being retracted while its decisions stand`() throws {
        let refused = try world.refusal(of: Texts.retraction(of: "P/SC/2"))
        #expect(
            refused.complaints.map(\.words) == [
                Refusal.decisionsStand([
                    "P/SC/2#items/1/questions/a/decision",
                    "P/SC/2#items/1/questions/b/later/2024-03-20/decision",
                ]).words
            ])
        try world.record(
            [
                Texts.retraction("P/corrections/1", of: "P/SC/2#items/1/questions/a/decision"),
                Texts.retraction(
                    "P/corrections/2", of: "P/SC/2#items/1/questions/b/later/2024-03-20/decision"),
                Texts.retraction("P/corrections/3", of: "P/SC/2"),
            ].joined(separator: "\n---\n"))
        #expect(try world.status(of: "Alfa", on: "2024-04-15") == "under decision")
    }
}
