import Testing

@testable import Exchange

@Suite struct `A wrong annex is explained` {
    private func projects(_ csv: String) -> [String] {
        complaints("projects: A\non: 2025\nannex: p.csv", ["p.csv": csv])
    }

    @Test(arguments: ["/etc/passwd", "../p.csv", "a/../../p.csv", "~/p.csv", "C:p.csv", "a//b", "./p.csv"])
    func `when it lies outside the folder, without being asked for`(name: String) {
        let contents = RecordFile.read(
            text: Array("projects: A\non: 2025\nannex: \(name)".utf8), name: "sitting.yaml"
        ) { name in
            Issue.record("asked for \(name)")
            return []
        }
        #expect(
            contents.problems.map(\.sentence) == [
                """
                sitting.yaml:3:8: "\(name)": an annex lies in the record file's own folder. Write its name there, \
                like `projects.csv`.
                """
            ])
    }

    @Test func `when it is not there`() {
        #expect(
            complaints("projects: A\non: 2025\nannex: p.csv") == [
                """
                sitting.yaml:3:8: "p.csv": no such file lies beside the record file. Put it there, or correct \
                the name.
                """
            ])
    }

    @Test func `when it cannot be read`() {
        struct Locked: Error, CustomStringConvertible { let description = "permission denied" }
        let contents = RecordFile.read(
            text: Array("projects: A\non: 2025\nannex: p.csv".utf8), name: "sitting.yaml"
        ) { _ in throw Locked() }
        #expect(
            contents.problems.map(\.sentence) == [
                """
                sitting.yaml:3:8: "p.csv": this file cannot be read (permission denied). Check it and try again.
                """
            ])
    }

    @Test func `when a column is not known, and the rows are read all the same`() {
        #expect(
            projects("project,acronim,score\nP01,A,high\n") == [
                """
                p.csv:1:9: "acronim": this column is not known here. Did you mean `acronym`? Known here: \
                `project`, `code`, `acronym`, `title`, `priority`, `asked`, `eligible`, `score`, \
                `recommendation`, `advised`, `advised-by`, `advised-rank`, `areas`, `small-project-fund`, \
                `outside`, `all-partners`.
                """,
                "p.csv:2:7: \"high\": this is not a score. Write it like `78.25`.",
            ])
    }

    @Test func `when a column is missing or stands there twice`() {
        #expect(
            projects("acronym\nBaltCOP\n") == [
                "p.csv:1:1: the column `project` is missing. Add it to the first line."
            ])
        #expect(
            projects("project,Project\nP01,P02\n") == [
                """
                p.csv:1:9: "project": this column stands here a second time; the first is column 1. Keep one of \
                them.
                """
            ])
    }

    @Test func `when a row is ragged`() {
        #expect(
            projects("project,title\nP01,Ports, clean\nP02\n") == [
                """
                p.csv:2:1: cells in this row: 3, in the first line: 2. Put a text that holds the separator in \
                quotes.
                """,
                """
                p.csv:3:1: cells in this row: 1, in the first line: 2. Put a text that holds the separator in \
                quotes.
                """,
            ])
    }

    @Test func `when a quote is open, or text follows it`() {
        #expect(
            projects("project,title\nP01,\"Ports\n") == [
                "p.csv:2:5: this quote is never closed. Close it with \"."
            ])
        #expect(
            projects("project,title\nP01,\"Ports\" clean\n") == [
                "p.csv:2:5: \"Ports\": text follows the closing quote. Write a quote inside a text twice: \"\"."
            ])
    }

    @Test func `when a project stands there twice`() {
        #expect(
            projects("project\nP01\nP01\n") == [
                """
                p.csv:3:1: "A#projects/P01": this is already stated at p.csv:2:1. Delete one, or give it a name \
                of its own.
                """
            ])
    }

    @Test func `when it is saved as UTF-16`() {
        let contents = RecordFile.read(
            text: Array("projects: A\non: 2025\nannex: p.csv".utf8), name: "sitting.yaml"
        ) { _ in [0xFF, 0xFE, 0x70, 0x00] }
        #expect(
            contents.problems.map(\.sentence) == [
                """
                p.csv:1:1: this file is saved as UTF-16. Save it again with the encoding "UTF-8" \
                (in Excel: "CSV UTF-8").
                """
            ])
    }
}
