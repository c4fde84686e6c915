import Committee
import Testing

@testable import Exchange

@Suite struct `A question in a record file` {
    private let contents = read(
        Page.blocks("yaml").first { $0.hasPrefix("sitting: TRI/MC/3") } ?? "", Page.annexes)

    private func position(_ path: String) -> StatedPosition? {
        guard case .position(_, _, let position) = contents.statement("TRI/MC/3#\(path)") else { return nil }
        return position
    }

    @Test func `may be one of several at an item, each with its theme and projects`() throws {
        guard
            case .question(_, let item, let question) = contents.statement(
                "TRI/MC/3#items/5/questions/a/question")
        else {
            Issue.record("no question")
            return
        }
        #expect(item.path == "items/5")
        #expect(question.text == "Is P05 approved?" && question.theme == "Rivers")
        #expect(question.projects.map(\.text) == ["TRI/1#projects/P05"])
        #expect(question.takesUp?.text == "TRI/MC/2#items/7")
    }

    @Test func `is answered by persons, from outside, and against voices within a delegation`() {
        let latvia = position("items/5/questions/a/positions/LV")
        #expect(latvia?.person?.path == "lv-head")
        #expect(latvia?.dissent.map(\.stance) == [.against])
        #expect(latvia?.dissent.map { $0.person?.path } == ["lv-2"])
        let lithuania = position("items/5/questions/a/positions/LT")
        #expect(lithuania?.channel == .email && lithuania?.from == "office of the delegation")
    }

    @Test func `is voted on again in a round of its own, with a count and a casting vote`() {
        guard
            case .outcome(_, _, let question, let declaration) = contents.statement(
                "TRI/MC/3#items/5/questions/a/again/2/outcome")
        else {
            Issue.record("no outcome")
            return
        }
        #expect(question.path == "items/5/questions/a/question")
        #expect(declaration.round == 2 && declaration.casting == .inFavour)
        #expect(declaration.tally == Tally(inFavour: 1, against: 1, abstained: 1, noPosition: 0))
    }

    @Test func `is settled later, on a day of its own`() {
        let later = contents.elements.filter { $0.handle.path.contains("/later/") }
        #expect(later.count == 3)
        #expect(later.allSatisfy { $0.happenedOn.first.iso == "2025-04-01" })
        #expect(position("items/5/questions/b/later/2025-04-01/positions/EE")?.round == 1)
    }

    @Test func `stands beside what a national body advised (S44)`() {
        guard
            case .opinion(_, let item, let opinion) = contents.statement("TRI/MC/3#items/5/opinions/LV")
        else {
            Issue.record("no opinion")
            return
        }
        #expect(item.path == "items/5" && opinion.view == .against)
        #expect(opinion.body == "national sub-committee")
        let element = contents.elements.first { $0.handle.path == "items/5/opinions/LV" }
        #expect(element?.happenedOn.first.iso == "2025-03-10")
    }

    @Test(arguments: [
        ("questions: [{text: May it?, positions: consensus}]", "question"),
        ("questions: [{question: a, positions: consensus}]", "text"),
        ("question: May it?\n    outcome: {outcome: adopted, tally: {in favour: 2}}", "against"),
        ("question: May it?\n    later: [{outcome: adopted}]", "on"),
    ])
    func `is not read without what it needs`(item: String, missing: String) {
        let found = problems(
            "sitting: A/1\ncommittee: A\non: 2025-01-01\nitems:\n  - item: 1\n    title: T\n    \(item)")
        #expect(found.count == 1 && found.first?.contains("`\(missing)`") ?? false, "\(found)")
    }

    @Test func `casts a deciding vote for or against only`() {
        let found = problems(
            "sitting: A/1\ncommittee: A\non: 2025-01-01\nitems: [{item: 1, title: T, question: Q, outcome: {outcome: adopted, casting: abstained}}]"
        )
        #expect(found.count == 1 && found.first?.contains("in favour") ?? false, "\(found)")
    }

    @Test func `is either one or several`() {
        let found = problems(
            "sitting: A/1\ncommittee: A\non: 2025-01-01\nitems: [{item: 1, title: T, question: Q, questions: [{question: a, text: R}]}]"
        )
        #expect(found.count == 1 && found.first?.contains("questions") ?? false, "\(found)")
    }

    private func problems(_ text: String) -> [String] { complaints(text) }
}
