import Foundation
import Testing

@testable import Minutes

@Suite struct `The Typst of this machine` {
    @Test func `that is not installed is said, with what to do`() throws {
        let problem = try #require(throws: PDFProblem.self) {
            try TypstInstallation.find(in: ["PATH": "/nowhere", "HOME": "/nowhere"])
        }
        #expect(problem == .typstNotInstalled)
        #expect(
            problem.description == """
                PDF needs Typst, which is not installed here. Install it with
                  python3 -m venv ~/.local/share/protokols/typst && ~/.local/share/protokols/typst/bin/pip install typst
                or put the typst executable on the PATH. DOCX, HTML and Markdown need nothing.
                """)
    }

    @Test func `on the path comes before any Python`() throws {
        try inTemporaryFolder { folder in
            let typst = try Self.program("typst", "exit 0", in: folder)
            let python = try Self.program("python3", "exit 0", in: folder)
            let environment = ["PATH": "/nowhere:\(folder.path)", "PROTOKOLS_PYTHON": python]
            #expect(try TypstInstallation.find(in: environment) == .executable(path: typst))
        }
    }

    @Test
    func `in the Python that was named comes before the one in the home folder and the one on the path`()
        throws
    {
        try inTemporaryFolder { folder in
            let named = try Self.program("named/python", "exit 0", in: folder)
            let own = try Self.program("data/protokols/typst/bin/python3", "exit 0", in: folder)
            let usual = try Self.program("bin/python3", "exit 0", in: folder)
            var environment = [
                "PATH": folder.path + "/bin", "XDG_DATA_HOME": folder.path + "/data",
                "PROTOKOLS_PYTHON": named,
            ]
            #expect(try TypstInstallation.find(in: environment) == .python(path: named))
            environment["PROTOKOLS_PYTHON"] = nil
            #expect(try TypstInstallation.find(in: environment) == .python(path: own))
            environment["XDG_DATA_HOME"] = nil
            #expect(try TypstInstallation.find(in: environment) == .python(path: usual))
        }
    }

    @Test func `is not found in a Python without the module`() throws {
        try inTemporaryFolder { folder in
            _ = try Self.program("python3", "exit 1", in: folder)
            #expect(throws: PDFProblem.typstNotInstalled) {
                try TypstInstallation.find(in: ["PATH": folder.path])
            }
        }
    }

    @Test func `that hangs is ended, and its folder is gone`() throws {
        try inTemporaryFolder { folder in
            let note = folder.appendingPathComponent("where")
            let typst = try Self.program("typst", "pwd > '\(note.path)'; exec sleep 60", in: folder)
            #expect(throws: PDFProblem.tookTooLong(seconds: 1)) {
                try PDF.render(
                    Sample.english, with: .executable(path: typst), environment: ["PATH": "/usr/bin:/bin"],
                    timeLimit: 1)
            }
            let itsFolder = try String(contentsOf: note, encoding: .utf8).trimmed
            #expect(itsFolder.contains("protokols-"))
            #expect(!FileManager.default.fileExists(atPath: itsFolder))
        }
    }

    @Test func `is held to the fonts of our own template, and left to choose those of another`() throws {
        try inTemporaryFolder { folder in
            let note = folder.appendingPathComponent("asked")
            let typst = try Self.program(
                "typst", "echo \"$@\" > '\(note.path)'; touch minutes.pdf", in: folder)
            for (template, isHeld) in [(Typst.template, true), ("another", false)] {
                _ = try PDF.render(
                    Sample.english, with: .executable(path: typst), template: template,
                    environment: ["PATH": "/usr/bin:/bin"])
                let asked = try String(contentsOf: note, encoding: .utf8)
                #expect(asked.contains("liberation2 --ignore-system-fonts") == isHeld)
            }
        }
    }

    @Test func `that vanished is told from one that fails`() throws {
        let problem = try #require(throws: PDFProblem.self) {
            try PDF.render(Sample.english, with: .executable(path: "/nowhere/typst"), environment: [:])
        }
        #expect(problem.description.hasPrefix("Typst could not be run: "))
    }

    @Test func `problems are told in words`() {
        #expect(
            PDFProblem.lettersWithoutFont(["漢"]).description == """
                No font of the template has “漢” (U+6F22). Install a font that has, and name it in the template; \
                or write the word otherwise.
                """)
        #expect(
            PDFProblem.tookTooLong(seconds: 60).description
                == "Typst did not finish within 60 seconds and was ended. Try again, or with the usual template."
        )
        #expect(
            PDFProblem.template("error: unknown variable").description == """
                Typst could not lay out the minutes. Mend the template, or leave it out. Typst says:
                error: unknown variable
                """)
    }

    /// A program of a few words in place of a real one.
    static func program(_ name: String, _ script: String, in folder: URL) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return file.path
    }
}
