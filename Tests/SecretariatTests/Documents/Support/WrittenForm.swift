import Committee
import EventLog
import Foundation
import Secretariat

@testable import Minutes

/// A form in which minutes leave the house.
enum WrittenForm: String, CaseIterable {
    case md, html, docx, pdf

    func bytes(of document: Document) throws -> [UInt8] {
        switch self {
        case .md: Array(Markdown.render(document).utf8)
        case .html: Array(HTML.render(document).utf8)
        case .docx: try DOCX.render(document)
        case .pdf:
            try PDF.render(
                document, with: TypstInstallation.find(in: Reader.environment), template: Typst.template,
                environment: Reader.environment)
        }
    }

    func write(_ document: Document, to folder: URL) throws -> URL {
        let file = folder.appendingPathComponent("minutes.\(rawValue)")
        try Data(try bytes(of: document)).write(to: file)
        return file
    }
}

/// A sitting or procedure of the fixtures in a language.
struct FixtureMinutes: CustomStringConvertible, Sendable {
    let handle: String
    let language: Language

    static let all = [
        FixtureMinutes(handle: "TRI/MC/3", language: .english),
        FixtureMinutes(handle: "TRI/MC/3", language: .latvian),
        FixtureMinutes(handle: "TRI/MC/4", language: .english),
        FixtureMinutes(handle: "TRI/WP/2025-1", language: .latvian),
        FixtureMinutes(handle: "LL14-20/MC/2020-02-26", language: .english),
        FixtureMinutes(handle: "CB21-27/MC/2024-02-06", language: .latvian),
    ]

    var description: String { "\(handle) \(language.tag)" }

    /// The minutes as of a day, known at a position; after everything recorded when nothing is said.
    func written(asOf: String = "2026-10-01", knownAt: Int? = nil) throws -> WrittenMinutes {
        let office = try DemonstrationRegister.office()
        let moment = try office.moment(
            asOf: Day(asOf), knownAt: knownAt.map { .position($0) }, now: .ofTheTests)
        return try office.minutes(of: handle, in: language, at: moment)
    }
}
