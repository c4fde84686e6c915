import ArgumentParser
import Committee
import Foundation
import Minutes
import Secretariat

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a register from the project's fixtures and show what it answers.",
        discussion: "Real public sittings, and one invented committee with everything that minutes can hold.")

    @Argument(help: "A folder that does not exist yet.", completion: .directory) var folder: String
    @Option(name: .long, help: "Where the fixtures lie.", completion: .directory) var fixtures = "Fixtures"

    func run() throws {
        let folder = URL(fileURLWithPath: folder)
        let recorder = try RecorderIdentity.own()
        let register = folder.appendingPathComponent("register")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let office = try Office.found(
            in: register, named: "Protokols demonstration", zone: "Europe/Riga", by: recorder, at: .now)
        Terminal.show("$ protokols record Fixtures/...")
        for file in Self.files {
            let url = URL(fileURLWithPath: fixtures).appendingPathComponent(file)
            let record = try office.record(url, by: recorder, at: .now)
            Terminal.show(record.words(file, isCheck: false))
        }
        try show(office)
        let problem = try write(office, into: folder.appendingPathComponent("minutes"))
        Terminal.show("\nThe register is in \(register.path); ask it with `protokols status --register \(register.path)`.")
        if let problem { throw problem }
    }

    private func show(_ office: Office) throws {
        let february = try office.moment(asOf: Day("2020-02-27"), knownAt: nil, now: .now)
        Terminal.show("\n$ protokols status --call LL14-20/3 --as-of 2020-02-27")
        let status = try office.status(call: "LL14-20/3", at: february)
        Terminal.show(status.table.notes.joined(separator: "\n"))
        let now = try office.moment(asOf: nil, knownAt: nil, now: .now)
        Terminal.show("\n$ protokols status --programme TRI")
        Terminal.show(try office.status(programme: "TRI", at: now).text(as: .table))
        Terminal.show("\n$ protokols representation --country LV")
        if let latvia = Country("LV") {
            Terminal.show(try office.representation(of: latvia, at: now).text(as: .table))
        }
    }

    private func write(_ office: Office, into folder: URL) throws -> (any Error)? {
        let now = try office.moment(asOf: nil, knownAt: nil, now: .now)
        var problem: (any Error)?
        for (handle, languages) in Self.minutes {
            for language in languages {
                Terminal.show("\n$ protokols minutes \(handle) --language \(language.tag)")
                let written = try office.minutes(of: handle, in: language, at: now)
                problem = try MinutesFiles(folder: folder).write(written, as: DocumentForm.allCases) ?? problem
            }
        }
        let page = folder.appendingPathComponent("decisions.html")
        try Data(office.page(of: try office.decisions(at: now), in: .english).utf8)
            .write(to: page, options: .atomic)
        Terminal.show("\n$ protokols decisions --page decisions.html\n\(page.path)")
        return problem
    }

    private static let files = [
        "programmes/2014-2020.yaml", "programmes/2021-2027.yaml", "sittings/D2/sitting.yaml",
        "sittings/D5/sitting.yaml", "sittings/D6/sitting.yaml", "sittings/D9/sitting.yaml",
        "sittings/invented/register.yaml", "sittings/invented/procedure.yaml", "sittings/invented/sitting.yaml",
        "sittings/invented/afterwards.yaml", "sittings/invented/sitting-4.yaml",
        "sittings/invented/correction.yaml",
    ]

    private static let minutes: [(String, [Language])] = [
        ("TRI/MC/3", [.english, .latvian]), ("LL14-20/MC/2020-02-26", [.english]),
        ("CB21-27/MC/2024-02-06", [.latvian]),
    ]
}
