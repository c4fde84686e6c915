import Committee
import Foundation
import Testing

@testable import Exchange

@Suite struct `A rule in a record file` {
    static func rules(_ lines: String) -> RulesOfProcedure? {
        let contents = read(file(lines))
        guard case .rules(_, let rules) = contents.statement("A#rules/1") else { return nil }
        return rules
    }

    static func file(_ lines: String) -> String {
        """
        committee: A
        programme: B
        kind: steering committee
        name: C
        on: 2025-01-01
        rules:
          - version: "1"
            valid: from 2025-01-01
        \(lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
        """
    }

    @Test func `stands plainly, or with its clause and the text in which that stands`() {
        #expect(Self.rules("quorum: 2 of 3")?.general.quorum == Clause(.share(2, of: 3)))
        #expect(
            Self.rules("quorum: {rule: all, clause: \"5(2)\"}")?.general.quorum
                == Clause(.all, number: "5(2)"))
        #expect(
            Self.rules("deciding: {rule: unanimity, clause: \"23(1)\", in: Regulation (EU) No 897/2014}")?
                .general.deciding
                == Clause(.unanimity, number: "23(1)", text: "Regulation (EU) No 897/2014"))
    }

    @Test func `may name a milliard, and is refused in words where it names more than there is`() {
        #expect(
            Self.rules("competence: decides up to 1 000 000 000 EUR")?.general.competence
                == Clause(.upTo(Amount(cents: 100_000_000_000))))
        #expect(
            complaints(Self.file("competence: decides up to 99 999 999 999 999 999 999 EUR")).allSatisfy {
                $0.contains("this sum is larger than a register can hold")
            })
    }

    @Test func `stands on one line and can be seen`() {
        #expect(
            complaints(Self.file("guests: \"the\\u200b press\"")).allSatisfy {
                $0.hasSuffix("an invisible character stands here (U+200B). Delete it.")
            })
    }

    @Test func `that is a list stands as one, or with commas`() {
        let parties = Clause(RuleList<Party>([.chair, .managingAuthority, .country]), number: "9.1")
        #expect(
            Self.rules("initiators: {rule: [chair, managing authority, a country], clause: \"9.1\"}")?
                .general.initiators == parties)
        #expect(
            Self.rules("initiators: {rule: \"chair, managing authority, a country\", clause: \"9.1\"}")?
                .general.initiators == parties)
        #expect(
            Self.rules("initiators: [chair, LV]")?.general.initiators?.rule.elements
                == [.chair, .delegation(Delegation(code: "LV"))])
    }

    @Test func `for some kinds of question stands under special, and goes before the general one`() {
        let rules = Self.rules(
            """
            deciding: consensus
            quorum: 2 of 3
            special:
              - {for: [rules of procedure, chairmanship], deciding: unanimity}
              - {for: [agenda], deciding: {rule: vote, clause: "5.3"}, threshold: not known}
            """)
        #expect(rules?.special.map(\.kinds) == [[.rulesOfProcedure, .chairmanship], [.agenda]])
        #expect(rules?.rules(for: .chairmanship).deciding == Clause(.unanimity))
        #expect(rules?.rules(for: .chairmanship).quorum == Clause(.share(2, of: 3)))
        #expect(rules?.rules(for: .agenda).deciding == Clause(.vote, number: "5.3"))
        #expect(rules?.rules(for: .agenda).threshold == Clause(.notKnown))
        #expect(rules?.rules(for: .report).deciding == Clause(.consensus))
    }

    @Test
    func `that is not known is left out, but for a threshold and the periods, of which that is worth saying`()
    {
        let rules = Self.rules(
            """
            quorum: not known
            silence: not known
            threshold: not known
            period: not known
            urgent-period: not known
            """)
        #expect(rules?.general.quorum == nil)
        #expect(rules?.general.silence == nil)
        #expect(rules?.general.threshold == Clause(.notKnown))
        #expect(rules?.general.period == Clause(.notKnown))
        #expect(rules?.general.urgentPeriod == Clause(.notKnown))
    }

    @Test(arguments: [
        (
            "threshold: most of them",
            "9:16: \"most of them\": the rule cannot say this. It may say: 2 of 3, more than 1 of 2 or not known."
        ),
        (
            "deciding: {rule: by lot, clause: \"7\"}",
            "9:22: \"by lot\": the rule cannot say this. It may say: consensus, unanimity, vote or consensus, then vote."
        ),
        (
            "silence: golden",
            "9:14: \"golden\": the rule cannot say this. It may say: consent, no consent or does not count."
        ),
    ])
    func `in words that it does not have is refused with those that it has`(
        _ line: String, _ complaint: String
    ) {
        #expect(complaints(Self.file(line)) == ["sitting.yaml:\(complaint)"])
    }

    @Test func `with a clause and no words is asked for them`() {
        #expect(
            complaints(Self.file("quorum: {clause: \"5(2)\"}"))
                == ["sitting.yaml:9:13: `rule` is missing. Write `rule: 2 of 3, 3 delegations or all`."])
    }

    @Test func `of its own for some kinds has to name them`() {
        #expect(
            complaints(Self.file("special:\n  - {deciding: unanimity}"))
                == ["sitting.yaml:10:9: `for` is missing. Write `for: project selection`."])
    }

    // A word that is asked for somewhere in the page can be looked up there.
    @Test(arguments: RuleName.allCases) func `is explained in the page about record files`(_ name: RuleName) {
        #expect(Page.text.contains("`\(name.rawValue)`"))
    }
}
