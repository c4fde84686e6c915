import Committee
import Testing

@testable import Exchange

@Suite struct `A sitting` {
    private let contents = read(
        Page.blocks("yaml").first { $0.hasPrefix("sitting: TRI/MC/3") } ?? "", Page.annexes)

    @Test func `is told in the order in which it is recorded`() {
        #expect(
            contents.handles == [
                "TRI/MC/3", "TRI/MC/3#opened", "TRI/MC/3#papers sent", "TRI/MC/3#items/1", "TRI/MC/3#items/2",
                "TRI/MC/3#items/4.2", "TRI/MC/3#items/5", "TRI/MC/3#attendance",
                "TRI/MC/3#attendance/ee-head",
                "TRI/MC/3#attendance/ee-deputy", "TRI/MC/3#attendance/lt-2", "TRI/MC/3#arrivals/lt-2",
                "TRI/MC/3#attendance/lv-2", "TRI/MC/3#departures/lv-2", "TRI/MC/3#attendance/guest-1",
                "TRI/MC/3#attendance/observer-1", "TRI/MC/3#interests/LT",
                "TRI/MC/3#interests/EE/ee-deputy", "TRI/MC/3#interests/other/authority",
                "TRI/MC/3#items/1/handled/noted",
                "TRI/MC/3#items/2/handled/taken up", "TRI/MC/3#items/2/handled/discussed",
                "TRI/MC/3#items/2/remarks/LV", "TRI/MC/3#items/2/remarks/EE",
                "TRI/MC/3#items/2/actions/a1", "TRI/MC/3#interests/LV/lv-2/items/4.2",
                "TRI/MC/3#items/4.2/question", "TRI/MC/3#items/4.2/positions",
                "TRI/MC/3#items/4.2/positions/LV", "TRI/MC/3#items/4.2/positions/EE",
                "TRI/MC/3#items/4.2/outcome", "TRI/MC/3#items/4.2/decision",
                "TRI/MC/3#items/5/opinions/LV", "TRI/MC/3#items/5/questions/a/question",
                "TRI/MC/3#items/5/questions/a/positions/LV", "TRI/MC/3#items/5/questions/a/positions/EE",
                "TRI/MC/3#items/5/questions/a/positions/LT", "TRI/MC/3#items/5/questions/a/outcome",
                "TRI/MC/3#items/5/questions/a/again/2/outcome", "TRI/MC/3#items/5/questions/a/decision",
                "TRI/MC/3#items/5/questions/b/question", "TRI/MC/3#items/5/questions/b/positions",
                "TRI/MC/3#items/5/questions/b/positions/EE", "TRI/MC/3#items/5/questions/b/outcome",
                "TRI/MC/3#items/5/questions/b/later/2025-04-01/positions/EE",
                "TRI/MC/3#items/5/questions/b/later/2025-04-01/outcome",
                "TRI/MC/3#items/5/questions/b/later/2025-04-01/decision",
                "TRI/MC/3#figures/projects selected", "TRI/MC/3#closed",
            ])
    }

    @Test func `seals the paths that name persons`() {
        let sealed = contents.elements.filter(\.handle.namesPerson).map(\.handle.path)
        #expect(
            sealed == [
                "attendance/ee-head", "attendance/ee-deputy", "attendance/lt-2", "arrivals/lt-2",
                "attendance/lv-2", "departures/lv-2", "attendance/guest-1",
                "attendance/observer-1", "interests/EE/ee-deputy", "interests/other/authority",
                "interests/LV/lv-2/items/4.2",
            ])
    }

    @Test func `has everybody present, except those named`() {
        guard
            case .everyonePresent(_, let committee, .room, let except) = contents.statement(
                "TRI/MC/3#attendance")
        else {
            Issue.record("nobody present")
            return
        }
        #expect(committee.text == "TRI/MC")
        #expect(except.map(\.path) == ["ee-head", "ee-deputy", "lt-2", "lv-2", "guest-1", "observer-1"])
        guard case .attended(_, _, let deputy) = contents.statement("TRI/MC/3#attendance/ee-deputy"),
            case .attended(_, _, let late) = contents.statement("TRI/MC/3#attendance/lt-2"),
            case .arrived(_, _, let item, let time) = contents.statement("TRI/MC/3#arrivals/lt-2")
        else {
            Issue.record("exceptions missing")
            return
        }
        #expect(deputy.presence == .deputised)
        #expect(deputy.inPlaceOf?.path == "ee-head")
        #expect(late.presence == .present)
        #expect(late.channel == .room)
        #expect(item?.path == "items/2")
        #expect(time?.text == "10:40")
    }

    @Test func `has an item on its own day, and its parts with it`() {
        let days = Dictionary(
            uniqueKeysWithValues: contents.elements.map { ($0.handle.path, $0.happenedOn.first.iso) })
        #expect(days["items/2"] == "2025-03-18")
        #expect(days["items/4.2/decision"] == "2025-03-19")
        #expect(days["items/4.2/positions/EE"] == "2025-03-19")
    }

    @Test func `puts the question with the projects that are named`() {
        guard
            case .question(_, _, let question) =
                contents.statement("TRI/MC/3#items/4.2/question")
        else {
            Issue.record("no question")
            return
        }
        #expect(question.kind == .projectSelection)
        #expect(question.text == "Projects of the first call")
        #expect(
            question.projects.map(\.path) == ["projects/P02", "projects/P01", "projects/P04", "projects/P03"])
    }

    @Test func `decides on a block, part by part`() {
        guard
            case .decision(_, _, let question, let decision) = contents.statement(
                "TRI/MC/3#items/4.2/decision")
        else {
            Issue.record("no decision")
            return
        }
        #expect(question?.path == "items/4.2/question")
        #expect(decision.effect == .after([.commission]))
        #expect(decision.relations.map(\.decision.text) == ["TRI/MC/2#items/4/decision"])
        #expect(decision.block.map(\.outcome) == [.approvedWithConditions, .reserve, .notSelected])
        #expect(decision.block.map(\.count) == [2, 2, 49])
        #expect(decision.block.map(\.ranked) == [true, true, false])
        let first = decision.block[0]
        #expect(first.recommendations == ["TRI/1#projects/P01": "Cut the travel costs"])
        #expect(
            first.amounts["TRI/1#projects/P02"] == [Amount(cents: 12_000_000, basis: .ceiling, step: 100)])
        #expect(first.conditions["*"]?.map(\.judge) == ["joint secretariat"])
        #expect(first.conditions["TRI/1#projects/P01"]?.map(\.key) == ["state-aid"])
        guard case .theRest(let call) = decision.block[2].projects else {
            Issue.record("no rest")
            return
        }
        #expect(call.text == "TRI/1")
    }

    @Test func `is not opened by its agenda alone`() {
        #expect(read(sitting()).handles == ["TRI/MC/3", "TRI/MC/3#items/1"])
        #expect(read(sitting("cancelled: no quorum")).handles.last == "TRI/MC/3#cancelled")
        #expect(read(sitting("chair: LV")).handles.contains("TRI/MC/3#opened"))
        #expect(read(sitting(item: "handled: noted")).handles.contains("TRI/MC/3#opened"))
    }

    @Test func `takes attendance as not published, or by name`() {
        #expect(
            read(sitting("attendance: not published")).statement("TRI/MC/3#attendance")
                == .attendanceNotPublished(
                    sitting: Name(
                        document: "TRI/MC/3", place: Place(file: "sitting.yaml", line: 1, column: 1))))
        let named = read(sitting("attendance: {persons: [{person: lv-head, presence: present}]}"))
        #expect(named.handles.contains("TRI/MC/3#attendance/lv-head"))
        #expect(!named.handles.contains("TRI/MC/3#attendance"))
    }

    @Test func `keeps a reservation and the joining that followed`() {
        let contents = read(
            sitting(
                item:
                    "question: Agreed?\npositions: [{delegation: EE, stance: reserved}, {delegation: EE, stance: joined the consensus}]"
            ))
        #expect(contents.problems == [])
        #expect(
            contents.handles.suffix(2) == [
                "TRI/MC/3#items/1/positions/EE", "TRI/MC/3#items/1/positions/EE/2",
            ])
    }

    @Test func `hands down its source and its reason`() {
        let contents = read(
            sitting(
                "source: official minutes\nnevertheless: it was so", item: "handled: noted\nsource: letter"))
        #expect(
            contents.elements.map(\.source.kind) == [.officialMinutes, .officialMinutes, .letter, .letter])
        #expect(contents.elements.allSatisfy { $0.nevertheless == "it was so" })
    }

    @Test func `may say when the papers went out, and that it was adjourned`() {
        let contents = read(sitting("papers sent: 2025-03-01\nadjourned: no quorum", item: "handled: noted"))
        let papers = contents.elements.first { $0.handle.path == "papers sent" }
        #expect(papers?.happenedOn.last.iso == "2025-03-01")
        guard case .sittingAdjourned(_, let reason) = contents.statement("TRI/MC/3#adjourned") else {
            Issue.record("not adjourned")
            return
        }
        #expect(reason == "no quorum")
    }

    @Test func `reads prose from a file beside it`() {
        let contents = read(
            sitting(item: "handled: noted\nprose: notes.md"), ["notes.md": "# Notes\n\nMuch.\n"])
        guard case .handled(_, _, .noted, let note) = contents.statement("TRI/MC/3#items/1/handled/noted")
        else {
            Issue.record("not handled")
            return
        }
        #expect(note == "# Notes\n\nMuch.")
    }

    @Test func `reports all faults at once`() {
        let file = """
            sitting: TRI/MC/3
            committe: TRI/MC
            on: 2025-02-30
            country: XX
            channels: [phone]
            chair: {person: lv-head, body: A, delegation: LV}
            items:
              - item: 1
                kind: procedural
                handled: nodded
            figures:
              - {measure: projects selected}
            """
        #expect(complaints(file).count == 9)
        #expect(
            complaints(file).map { $0.split(separator: " ")[0] } == [
                "sitting.yaml:1:1:", "sitting.yaml:2:1:", "sitting.yaml:3:5:", "sitting.yaml:4:10:",
                "sitting.yaml:5:12:", "sitting.yaml:6:8:", "sitting.yaml:8:5:", "sitting.yaml:10:14:",
                "sitting.yaml:12:5:",
            ])
    }
}
