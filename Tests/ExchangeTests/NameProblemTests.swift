import Testing

@testable import Exchange

@Suite struct `A wrong name is explained` {
    private func decision(_ block: String, call: String = "  call: TRI/1\n") -> String {
        let lines = block.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        return sitting(
            item: "decision:\n  kind: project selection\n  title: Projects\n\(call)  block:\n\(lines)")
    }

    @Test func `a handle that is stated twice names the first place`() {
        #expect(
            complaints("people: P\non: 2025\npersons:\n- {person: a, name: A}\n- {person: a, name: B}\n") == [
                """
                sitting.yaml:5:3: "P#a": this is already stated at sitting.yaml:4:3. Delete one, or give it a \
                name of its own.
                """
            ])
    }

    @Test func `a project that stands in two parts of a decision`() {
        #expect(
            complaints(
                decision("- {outcome: approved, projects: [P01]}\n- {outcome: rejected, projects: [P01]}"))
                == [
                    """
                    sitting.yaml:13:40: "TRI/1#projects/P01": this is already named at sitting.yaml:12:40. Delete one \
                    of them.
                    """
                ])
    }

    @Test func `a project whose call is not said`() {
        #expect(
            complaints(decision("- {outcome: approved, projects: [P01]}", call: "")) == [
                """
                sitting.yaml:11:40: "P01": it is not said of which call this project is. Add `call`, or write it \
                like `LL14-20/3#projects/P01`.
                """
            ])
    }

    @Test func `an item that is not on the agenda`() {
        #expect(
            complaints(sitting("interests: [{delegation: LV, none: yes, item: 9}]")) == [
                "sitting.yaml:8:47: \"9\": the agenda here has no such item. Write one of: `1`."
            ])
        let empty = "sitting: A\ncommittee: B\non: 2025\ninterests: [{delegation: LV, none: yes, item: 9}]"
        #expect(
            complaints(empty) == [
                "sitting.yaml:4:47: \"9\": the agenda here has no items. Add them, or delete this."
            ])
    }

    @Test func `a count that does not agree with its list`() {
        #expect(
            complaints(decision("- {outcome: approved, projects: [P01, P02], count: 3}")) == [
                "sitting.yaml:12:58: \"3\": 2 are listed. Correct the count or the list."
            ])
    }

    @Test func `ranks with gaps`() {
        let block = "- {outcome: reserve list, projects: [{project: P01, rank: 1}, {project: P02, rank: 3}]}"
        #expect(
            complaints(decision(block)) == [
                "sitting.yaml:12:54: the ranks are not 1 to 2, each once. Check the column `rank`."
            ])
    }

    @Test func `a condition for a project that is not in the part`() {
        let condition = "{project: P02, key: k, text: t}"
        #expect(
            complaints(decision("- {outcome: approved, projects: [P01], conditions: [\(condition)]}")) == [
                "sitting.yaml:12:69: \"P02\": this project is not in this part of the decision. Check its name."
            ])
    }

    @Test func `the rest of a call, taken twice or under a condition for one of them`() {
        let rest = "projects: the rest"
        #expect(
            complaints(decision("- {outcome: rejected, \(rest)}\n- {outcome: postponed, \(rest)}")) == [
                """
                sitting.yaml:13:40: "TRI/1": this is already named at sitting.yaml:12:39. Delete one of them.
                """
            ])
        let condition = "{project: P02, key: k, text: t}"
        #expect(
            complaints(decision("- {outcome: rejected, \(rest), conditions: [\(condition)]}")) == [
                "sitting.yaml:12:72: \"P02\": this project is not in this part of the decision. Check its name."
            ])
    }

    @Test func `a name, a person, an item's label or a time that is written in another way`() {
        #expect(
            complaints(
                sitting(
                    "attendance: {persons: [{person: Anna Ozola, arrives at: 9.30}]}",
                    item: "decision: {kind: other, title: t, effect: soon, amends: A#B#C}")) == [
                    "sitting.yaml:7:47: \"soon\": this is not a time of effect. Write it like `from 2025-04-01`.",
                    """
                    sitting.yaml:7:61: "A#B#C": this is not a name of something recorded. Write it like \
                    `TRI/MC/3#items/4/decision`.
                    """,
                    """
                    sitting.yaml:8:33: "Anna Ozola": this is not a person's handle. Write it like `lv-head`.
                    """,
                    "sitting.yaml:8:57: \"9.30\": this is not a time. Write it like `17:00`.",
                ])
        #expect(
            complaints("sitting: A\ncommittee: B\non: 2025\nitems: [{item: 4 a, title: T}]") == [
                "sitting.yaml:4:16: \"4 a\": this is not a short name. Write it like `P01`."
            ])
    }

    @Test func `a partner of a project that is not in the list`() {
        let file = "projects: A\non: 2025\nlist: [{project: P01}]\npartners: p.csv"
        #expect(
            complaints(file, ["p.csv": "project,country\nP02,LV\n"]) == [
                "p.csv:2:1: \"P02\": no project of this name stands in the list. Check its name."
            ])
    }
}
