import Committee
import Testing

@testable import Exchange

@Suite struct `A CSV annex` {
    private func titles(_ csv: String) -> [String?] {
        let contents = read("projects: A\non: 2025\nannex: p.csv", ["p.csv": csv])
        #expect(contents.problems.map(\.sentence) == [])
        return contents.elements.compactMap {
            if case .project(_, let project) = $0.statement { return .some(project.title) }
            return nil
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `has quotes, line ends in cells, empty cells and any line end`(end: String) {
        let csv = [
            "project,title,code", "P01,\"Ports, \"\"clean\"\"\",1", "P02,,", "\"P03\",\"one line\n\",3",
        ]
        #expect(titles(csv.joined(separator: end)) == ["Ports, \"clean\"", nil, "one line"])
    }

    @Test func `may be separated by semicolons, with a byte order mark and empty rows`() {
        #expect(titles("\u{FEFF}Project;TITLE\r\nP01;Ports, clean\r\n;\r\n\r\n") == ["Ports, clean"])
    }

    @Test func `gives each cell its place`() {
        let csv = "project,title,score\n\"P01\",\"two\nlines\",high\nP02, x ,low\n"
        #expect(
            complaints("projects: A\non: 2025\nannex: p.csv", ["p.csv": csv]) == [
                """
                p.csv:2:7: "two…": a line break stands in this text (U+000A), which has room for one line. \
                Join the lines.
                """, "p.csv:3:8: \"high\": this is not a score. Write it like `78.25`.",
                "p.csv:4:9: \"low\": this is not a score. Write it like `78.25`.",
            ])
    }

    @Test func `with nothing in it misses its columns`() {
        #expect(
            complaints("projects: A\non: 2025\nannex: p.csv", ["p.csv": ""]) == [
                "p.csv:1:1: the column `project` is missing. Add it to the first line."
            ])
    }
}

@Suite struct `A CSV file that we write` {
    @Test func `quotes what has to be quoted`() {
        let writer = CSVWriter(lineEnd: .lf)
        #expect(
            writer.text(of: [["a", "b,c", "say \"no\""], ["two\nlines", "", "ā"]])
                == "a,\"b,c\",\"say \"\"no\"\"\"\n\"two\nlines\",,ā\n")
        #expect(CSVWriter().text(of: [["a"]]) == "a\r\n")
    }

    @Test func `runs nothing when a spreadsheet opens it`() {
        let cells = ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "-5", "+5.25", "-", "-1-1", "--1", "5e3"]
        #expect(
            CSVWriter(lineEnd: .lf).text(of: [cells])
                == "'=1+1,'+cmd,'-x,'@SUM(A1),'\tx,-5,+5.25,'-,'-1-1,'--1,5e3\n")
        #expect(CSVWriter(lineEnd: .lf).text(of: [["\r=1"]]) == "\"'\r=1\"\n")
    }
}
