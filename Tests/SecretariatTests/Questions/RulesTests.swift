import Committee
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The rules of a committee` {
    private let world: World

    init() throws {
        world = try World()
        for name in ["amber", "overlap"] { try world.record(Fixture.file("cli/rules/\(name).yaml")) }
    }

    private func rules(
        of committee: String, on day: String, version: String? = nil, in language: Language = .english
    ) throws -> RulesAnswer {
        try world.office.rules(of: committee, version: version, in: language, at: world.moment(day))
    }

    private func json(_ answer: RulesAnswer) throws -> [String: Any] {
        let data = try JSONEncoder().encode(answer)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func `are the ones in force on the day`() throws {
        #expect(try rules(of: "AMB/JMC", on: "2018-12-31").version?.version == "1")
        #expect(try rules(of: "AMB/JMC", on: "2019-01-01").version?.version == "2")
    }

    @Test func `are for programs every parameter by its name, with null where they do not say`() throws {
        let answer = try json(rules(of: "AMB/JMC", on: "2019-05-14"))
        let rules = try #require(answer["rules"] as? [String: Any])
        #expect(Set(rules.keys) == Set(RuleName.allCases.map(\.rawValue)))
        #expect(rules["silence"] is NSNull && rules["threshold"] is NSNull)
        #expect(rules["quorum"] as? [String: String] == ["rule": "2 of 3", "clause": "4.1"])
        #expect(
            rules["unit"] as? [String: String] == [
                "rule": "country", "clause": "23(3)", "in": "Regulation (EU) No 897/2014",
            ])
        let special = try #require(answer["special"] as? [[String: Any]])
        #expect(
            special.compactMap { $0["kinds"] as? [String] } == [
                ["rules of procedure"], ["project selection", "promotion from the reserve list"],
                ["programme amendment"],
            ])
        let first = special[0]["rules"] as? [String: [String: String]]
        #expect(first?.keys.sorted() == ["deciding"])
    }

    @Test func `are on the page each once: said with its clause, or among those not said`() throws {
        for language in Language.allCases {
            let answer = try rules(of: "AMB/JMC", on: "2019-05-14", in: language)
            let text = Markdown.render(answer.document)
            for name in RuleName.allCases {
                let words = name.words(in: language)
                #expect(text.contains(words) || text.contains(words.lowercasedFirst), "\(words)")
            }
            for group in RuleGroup.allCases { #expect(text.contains("## \(group.words(in: language))")) }
            #expect(answer.table.rows.count == RuleName.allCases.count + 5)
        }
    }

    @Test func `are not chosen for the secretary where two versions share a day (P27, S37)`() throws {
        #expect(try rules(of: "OVL/MC", on: "2022-12-01").version?.version == "A")
        #expect(try rules(of: "OVL/MC", on: "2022-12-02").version?.version == "B")
        let day = try Texts.day("2023-06-27")
        #expect(throws: OfficeRefusal.severalVersions("OVL/MC", on: day, ["B", "C"])) {
            try rules(of: "OVL/MC", on: "2023-06-27")
        }
        let words = OfficeRefusal.severalVersions("OVL/MC", on: day, ["B", "C"]).description
        #expect(words.contains("B and C") && words.contains("--version B or --version C"))
        let chosen = try rules(of: "OVL/MC", on: "2023-06-27", version: "C")
        #expect(chosen.version?.version == "C" && chosen.inForce == ["B", "C"])
        #expect(PlainText.render(chosen.document).contains("several versions are in force: B and C"))
    }

    @Test func `can be asked for by version on any day, and then it is said that they are not in force`()
        throws
    {
        let old = try rules(of: "OVL/MC", on: "2025-01-01", version: "A")
        #expect(old.version?.isInForce == false)
        #expect(PlainText.render(old.document).contains("Version A is not in force on 1 January 2025."))
        #expect(throws: OfficeRefusal.noSuchRules("X", held: ["A", "B", "C"])) {
            try rules(of: "OVL/MC", on: "2025-01-01", version: "X")
        }
    }

    @Test func `are said not to be held, which is not the same as not to exist`() throws {
        let answer = try rules(of: "OVL/SC", on: "2023-06-27")
        #expect(answer.version == nil && answer.rules.isEmpty)
        #expect(PlainText.render(answer.document).contains("nobody has entered them here"))
        #expect(try world.office.rulesVersions(of: "OVL/SC", at: world.moment("2023-06-27")).saysNotHeld)
    }

    @Test func `are listed with their days, and with the days they have in common`() throws {
        let answer = try world.office.rulesVersions(of: "OVL/MC", at: world.moment("2023-06-27"))
        #expect(answer.versions.map(\.version) == ["A", "B", "C"])
        #expect(answer.versions.map(\.isInForce) == [false, true, true])
        #expect(
            answer.overlaps == [
                .init(versions: ["B", "C"], from: "2023-06-27", until: "2023-06-27")
            ])
    }

    @Test func `fit on a terminal`() throws {
        for language in Language.allCases {
            let text = PlainText.render(try rules(of: "AMB/JMC", on: "2019-05-14", in: language).document)
            for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
        }
    }
}
