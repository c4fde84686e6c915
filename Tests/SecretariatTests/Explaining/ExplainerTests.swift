import Committee
import Minutes
import Testing

@testable import Secretariat

/// What record files cannot say in every version of this program is put together here from events.
@Suite struct `What an explanation tells` {
    private var record: [Entry] = []
    private let programme = ID<Programme>(high: 0, low: 1)
    private let body = ID<Body>(high: 0, low: 2)
    private let call = ID<Call>(high: 0, low: 3)
    private let project = ID<Project>(high: 0, low: 4)
    private let forum = Forum.sitting(ID(high: 0, low: 5))
    private let item = ID<Item>(high: 0, low: 6)
    private let question = ID<Question>(high: 0, low: 7)
    private let decision = ID<Committee.Decision>(high: 0, low: 8)
    private let person = ID<Person>(high: 0, low: 9)

    init() throws {
        day = Occasion(on: try Texts.day("2025-02-28"))
        let lv = Delegation(code: "LV")
        let lt = Delegation(code: "LT")
        guard case .sitting(let sitting) = forum else { return }
        note(
            .programme(
                .registered(
                    programme,
                    .init(code: "X", name: "X", firstYear: 2021, lastYear: 2027, strand: .crossBorder))))
        for delegation in [lv, lt] {
            note(.programme(.standingSet(programme, delegation, .voting, name: nil)))
        }
        note(
            .committee(
                .established(
                    body, .init(code: "X/MC", kind: .monitoring, name: "Committee", programmes: [programme])))
        )
        note(.person(.introduced(person, name: "Invented Person", body: nil)))
        note(
            .call(
                .opened(call, programme: programme, .init(code: "X/1", number: nil, title: nil))))
        note(.project(.applied(project, call: call, .init(code: "P1", acronym: "Alpha"))))
        note(
            .project(.advised(project, .init(by: "Invented Selection Committee", .notForFunding, rank: 7))))
        note(.sitting(.convened(sitting, committee: body, .init(number: "1", days: day))), "X/MC/1")
        note(.sitting(.opened(sitting, .init(chair: .init(body: "Managing authority")))))
        note(
            .agenda(.placed(forum, item, .init(label: "1", title: "Alpha", kind: .decision, order: 1))),
            "X/MC/1", "items/1")
        note(
            .agenda(
                .opinionGiven(
                    forum, item,
                    .init(delegation: lv, body: "National sub-committee", view: .against, words: "Too dear")))
        )
        note(
            .question(
                .put(
                    question, forum,
                    .init(item: item, kind: .projectSelection, text: "Alpha?", projects: [project]))))
        note(.question(.positionTaken(question, forum, .init(delegation: lv, stance: .against))))
        note(.question(.positionTaken(question, forum, .init(delegation: lt, stance: .inFavour))))
        note(
            .question(.outcomeDeclared(question, forum, .init(outcome: .notAdopted, way: .vote, round: 1))))
        note(
            .question(
                .positionTaken(
                    question, forum,
                    .init(
                        delegation: lv, stance: .inFavour,
                        dissent: [.init(person: person, stance: .against, words: "Still too dear")], round: 2
                    ))))
        note(.question(.positionTaken(question, forum, .init(delegation: lt, stance: .inFavour, round: 2))))
        note(
            .question(
                .outcomeDeclared(
                    question, forum,
                    .init(
                        outcome: .adopted, way: .vote,
                        proposal: .init(
                            outcome: .notAdopted, entitled: [lt, lv], present: [],
                            findings: [.init(.firstVoteCounts, clause: "7.2")]), reason: "All wanted it",
                        tally: .init(inFavour: 2, against: 0), round: 2))))
        let outcome = ProjectOutcome(
            project: project, outcome: .approved, departure: "The region needs it")
        note(
            .decision(
                .taken(
                    decision, forum, committee: body, question: question,
                    .init(
                        kind: .projectSelection, item: item, number: "1/1", title: "Alpha",
                        effect: .after([.commission]), outcomes: [outcome]))), "X/MC/1",
            "items/1/decision")
        let due = try #require(Day("2025-03-21"))
        note(.decision(.gateAsked(decision, .commission, due: due, projects: [project])))
    }

    private let day: Occasion

    private mutating func note(_ event: Event, _ document: String? = nil, _ path: String = "") {
        let position = record.count + 1
        record.append(
            Entry(
                position: position, reference: Reference(command: ID(high: 9, low: 9), ordinal: position),
                happenedOn: day, source: .ownRecord,
                fact: Fact(event, handle: document.map { Handle(document: $0, path: path) })))
    }

    private func told(_ thing: Thing, _ language: Language = .english) throws -> String {
        let moment = Moment(asOf: day.last, knownAt: record.count)
        let explainer = Explainer(record, at: moment, in: language)
        let explanation = try explainer.explanation(of: thing, named: "it")
        return PlainText.render(Teller(explanation, explainer.record, in: language).document)
            .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    @Test func `keeps both rounds of a repeated vote`() throws {
        let text = try told(.decision(decision))
        #expect(text.contains("against (round 1); then in favour (round 2)"))
        #expect(text.contains("not adopted") && text.contains("(declaration 2, 28 February 2025)"))
    }

    @Test func `has a voice inside the delegation beside the delegation's own`() throws {
        #expect(
            try told(.decision(decision)).contains(
                "within the delegation Invented Person: against, \u{201C}Still too dear\u{201D}"))
    }

    @Test func `says that the chair declared something else than the rules suggest, and why`() throws {
        let text = try told(.item(forum, item))
        #expect(text.contains("1. Of repeated votes the first counts (clause 7.2)."))
        #expect(text.contains("By the rules, then: the proposal is not adopted."))
        #expect(text.contains("That differs from what the rules suggest, and both stay on record."))
        #expect(text.contains("Reason: All wanted it."))
        #expect(text.contains("The count: 2 in favour, 0 against"))
    }

    @Test func `names the advice departed from, and the reasons`() throws {
        #expect(
            try told(.decision(decision)).contains(
                "P1 Alpha: approved (Invented Selection Committee: not recommended for funding, rank 7); reasons: The region needs it."
            ))
    }

    @Test func `names the day by which a gate has to answer`() throws {
        let text = try told(.decision(decision))
        #expect(text.contains("It has no effect yet."))
        #expect(text.contains("asked for on 28 February 2025; due by 21 March 2025"))
        #expect(try told(.project(project)).contains("approved, and not in effect before the answer"))
    }

    @Test func `keeps the national opinion beside the position, and says what is not on record`() throws {
        let text = try told(.item(forum, item))
        #expect(text.contains("National sub-committee: against: \u{201C}Too dear\u{201D}"))
        #expect(text.contains("Who was present is not on record."))
        #expect(text.contains("No rules of procedure are on record as followed here"))
    }

    @Test(arguments: Language.allCases)
    func `is told in each language without holes`(language: Language) throws {
        for thing in [Thing.decision(decision), .item(forum, item), .forum(forum), .project(project)] {
            let text = try told(thing, language)
            #expect(!text.contains("  ") && !text.contains("..") && !text.contains("()"), "\(text)")
        }
    }
}
