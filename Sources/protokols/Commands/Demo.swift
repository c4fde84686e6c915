import ArgumentParser
import Committee
import EventLog
import Foundation
import Minutes
import Secretariat

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a register from the project's fixtures and show what it answers.",
        discussion: """
            Real public sittings, and one invented committee with everything that minutes can hold. The commands \
            shown are those you would type, with PROTOKOLS_REGISTER set to the new register.
            """)

    @Argument(help: "A folder to make, or an empty one.", completion: .directory) var folder: String
    @Option(
        name: .long, help: ArgumentHelp("Where the fixtures lie.", valueName: "folder"),
        completion: .directory)
    var fixtures = "Fixtures"

    func validate() throws {
        guard FileManager.default.fileExists(atPath: "\(fixtures)/programmes") else {
            throw ValidationError(
                "There are no fixtures in \(fixtures). Name the project's folder Fixtures with --fixtures.")
        }
    }

    func run() throws {
        let office = try opened()
        try record(in: office)
        try refuse(in: office)
        try showStatus(of: office)
        let problem = try write(office)
        try showLatvia(of: office)
        Terminal.show("\nAsk it yourself: PROTOKOLS_REGISTER=\(folder)/register, then `protokols --help`.")
        if let problem { throw problem }
    }

    private func opened() throws -> Office {
        let name = "Protokols demonstration"
        Terminal.show("$ protokols init --office \"\(name)\"")
        try FileProblem.writing(folder) {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let office = try Office.found(
            in: URL(fileURLWithPath: "\(folder)/register"), named: name, zone: "Europe/Riga",
            by: try RecorderIdentity.own(), at: .now)
        Terminal.show("Register \(office.log.register.hex) opened in register.")
        return office
    }

    /// Each file is what a secretary would have typed; the warnings are left out here, `protokols check` shows them.
    private func record(in office: Office) throws {
        Terminal.show("\n$ protokols record \(fixtures)/...")
        for file in Self.files {
            let recorder = try RecorderIdentity.own()
            let record = try taking("\(fixtures)/\(file)") { try office.record($0, by: recorder, at: .now) }
            Terminal.show(record.headline(file, isCheck: false))
        }
    }

    private func refuse(in office: Office) throws {
        let file = "\(fixtures)/refused/recorded-ineligible.yaml"
        Terminal.show("\n$ protokols record \(file)")
        do {
            let recorder = try RecorderIdentity.own()
            _ = try taking(file) { try office.record($0, by: recorder, at: .now) }
        } catch let refused as NotTaken {
            Terminal.show(refused.words)
        }
    }

    private func showStatus(of office: Office) throws {
        let february = try office.moment(asOf: Day("2020-02-27"), knownAt: nil, now: .now)
        Terminal.show("\n$ protokols status --call LL14-20/3 --as-of 2020-02-27 | tail -n 3")
        let counts = try office.status(call: "LL14-20/3", at: february).table.notes
        Terminal.show(counts.joined(separator: "\n"))
        let spring = try office.moment(asOf: Day("2025-03-31"), knownAt: nil, now: .now)
        Terminal.show("\n$ protokols status --programme TRI --as-of 2025-03-31")
        Terminal.show(try office.status(programme: "TRI", at: spring).text(as: .table))
    }

    private func write(_ office: Office) throws -> (any Error)? {
        let now = try office.moment(asOf: nil, knownAt: nil, now: .now)
        let folder = "\(folder)/minutes"
        var problem: (any Error)?
        var minutesFiles = MinutesFiles(folder: folder)
        for (handle, language) in Self.minutes {
            Terminal.show("\n$ protokols minutes \(handle) --language \(language.tag) --out \(folder)")
            let written = try office.minutes(of: handle, in: language, at: now)
            problem = try minutesFiles.write(written, as: DocumentForm.allCases) ?? problem
        }
        return problem
    }

    private func showLatvia(of office: Office) throws {
        let now = try office.moment(asOf: nil, knownAt: nil, now: .now)
        let answer = try office.representation(of: try Country.named("LV"), at: now)
        Terminal.show("\n$ protokols representation --country LV")
        Terminal.show(try answer.text(as: .table, notes: answer.notesByYear))
    }

    private static let files = [
        "programmes/2014-2020.yaml", "programmes/2021-2027.yaml", "sittings/D2/sitting.yaml",
        "sittings/D5/sitting.yaml", "sittings/D6/sitting.yaml", "sittings/D9/sitting.yaml",
        "sittings/invented/register.yaml", "sittings/invented/procedure.yaml",
        "sittings/invented/sitting.yaml",
        "sittings/invented/afterwards.yaml", "sittings/invented/sitting-4.yaml",
        "sittings/invented/correction.yaml",
    ]

    private static let minutes: [(String, Language)] = [
        ("TRI/MC/3", .english), ("TRI/MC/3", .latvian),
    ]
}
