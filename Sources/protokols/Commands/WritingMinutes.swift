import ArgumentParser
import Foundation
import Minutes
import Secretariat

enum DocumentLanguage: String, ExpressibleByArgument, CaseIterable {
    case en, lv

    var language: Language {
        switch self {
        case .en: .english
        case .lv: .latvian
        }
    }
}

enum DocumentForm: String, ExpressibleByArgument, CaseIterable {
    case docx, pdf, html, md
}

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "Write the minutes of a sitting, or the record of a written procedure, as files.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Argument(help: "The sitting's or procedure's handle, or its number where only one has it.")
    var sitting: String
    @Option(name: .long, help: "en or lv.") var language: DocumentLanguage = .en
    @Option(name: .long, parsing: .upToNextOption, help: "docx, pdf, html, md; all four when left out.")
    var forms: [DocumentForm] = DocumentForm.allCases
    @Option(name: .long, help: "The folder to write into.", completion: .directory) var out = "."
    @Option(name: .long, help: "A Typst template of your own for the PDF.", completion: .file())
    var template: String?

    func run() throws {
        let office = try place.open()
        let written = try office.minutes(
            of: sitting, in: language.language, at: try question.moment(in: office))
        let problem = try MinutesFiles(folder: URL(fileURLWithPath: out), template: template).write(
            written, as: forms)
        // What could be written has been; what could not is said, and the exit status tells.
        if let problem { throw problem }
    }
}

/// Writes one document in several forms, each file whole or not at all.
struct MinutesFiles {
    let folder: URL
    var template: String?

    /// - Returns: why the PDF could not be written, when it could not; the other forms are written all the same.
    func write(_ minutes: WrittenMinutes, as forms: [DocumentForm]) throws -> (any Error)? {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var problem: (any Error)?
        for form in DocumentForm.allCases where forms.contains(form) {
            let file = folder.appendingPathComponent("\(minutes.fileName).\(form.rawValue)")
            do {
                try Data(try bytes(of: minutes.document, as: form)).write(to: file, options: .atomic)
                Terminal.show(file.path)
            } catch let missing as PDFProblem {
                problem = missing
            }
        }
        return problem
    }

    private func bytes(of document: Document, as form: DocumentForm) throws -> [UInt8] {
        switch form {
        case .md: return Array(Markdown.render(document).utf8)
        case .html: return Array(HTML.render(document).utf8)
        case .docx: return try DOCX.render(document)
        case .pdf:
            let environment = ProcessInfo.processInfo.environment
            let installation = try TypstInstallation.find(in: environment)
            let own = try template.map { try String(contentsOf: URL(fileURLWithPath: $0), encoding: .utf8) }
            return try PDF.render(
                document, with: installation, template: own ?? Typst.template, environment: environment)
        }
    }
}
