import ArgumentParser
import EventLog
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
    @OptionGroup var clocks: ClockOptions
    @Argument(help: "The sitting's or procedure's handle, or its number where only one has it.")
    var sitting: String
    @Option(name: .long, help: "The language of the document.") var language: DocumentLanguage = .en
    @Option(name: .long, parsing: .upToNextOption, help: "One or more forms; all four when left out.")
    var format: [DocumentForm] = DocumentForm.allCases
    @Option(name: .long, help: ArgumentHelp("Where to write.", valueName: "folder"), completion: .directory)
    var out = "."
    @Option(
        name: .long, help: ArgumentHelp("A Typst template of your own for the PDF.", valueName: "file"),
        completion: .file())
    var template: String?
    @Flag(
        name: .long,
        help: "Say in the record that these files were given out, and write their proof where a key is there."
    )
    var issue = false
    @OptionGroup var key: KeyOptions

    func run() throws {
        let own = try template.map { file in
            try FileProblem.reading(file) { try String(contentsOfFile: file, encoding: .utf8) }
        }
        let office = try place.open()
        let keyFile = try key.file(for: office)
        // Found out before there is a paper that nobody issued.
        if issue { try office.log.demandRoom(forCopies: 0) }
        // Signed first, so that the paper can say so.
        let signs = issue && keyFile.exists
        if signs { _ = try office.makeCheckpoint(with: keyFile, at: .now) }
        let written = try office.minutes(
            of: sitting, in: language.language, at: try clocks.moment(in: office))
        var files = MinutesFiles(folder: out, template: own)
        let problem = try files.write(written, as: format)
        if issue { try giveOut(files, written, in: office, signedWith: signs ? keyFile : nil) }
        // What could be written has been; what could not is said, and the exit status tells.
        if let problem { throw problem }
    }

    private func giveOut(
        _ files: MinutesFiles, _ written: WrittenMinutes, in office: Office, signedWith keyFile: KeyFile?
    ) throws {
        guard let first = files.written.first else { return }
        let receipt = try office.issue(
            files.written.map { ($0.form.rawValue, $0.bytes) }, of: written,
            by: try RecorderIdentity.own(), at: .now)
        Terminal.show("Issued: entry \(receipt.fingerprint.position), root \(receipt.fingerprint.hex)")
        guard let keyFile else { return }
        _ = try office.makeCheckpoint(with: keyFile, at: .now)
        let proof = try office.proof(ofFile: URL(fileURLWithPath: out).appendingPathComponent(first.name))
        try OutFile(name: "\(out == "." ? "" : "\(out)/")\(written.fileName).proof.json").write(
            try proof.json)
    }
}

/// Writes one document in several forms, each file whole or not at all.
struct MinutesFiles {
    /// As it was typed, so that what is shown can be typed again.
    let folder: String
    /// The text of a template, where it is not ours.
    var template: String?
    /// What was written, byte for byte.
    private(set) var written: [(form: DocumentForm, name: String, bytes: [UInt8])] = []

    init(folder: String, template: String? = nil) {
        self.folder = folder
        self.template = template
    }

    /// - Returns: why the PDF could not be written, when it could not; the other forms are written all the same.
    mutating func write(_ minutes: WrittenMinutes, as forms: [DocumentForm]) throws -> (any Error)? {
        try write(minutes.document, named: minutes.fileName, as: forms)
    }

    mutating func write(
        _ document: Document, named fileName: String, as forms: [DocumentForm]
    ) throws -> (any Error)? {
        let place = URL(fileURLWithPath: folder)
        try FileProblem.writing(folder) {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        var problem: (any Error)?
        for form in DocumentForm.allCases where forms.contains(form) {
            let name = "\(fileName).\(form.rawValue)"
            do {
                let bytes = try bytes(of: document, as: form)
                try FileProblem.writing(name) {
                    try Data(bytes).write(to: place.appendingPathComponent(name), options: .atomic)
                }
                written.append((form, name, bytes))
                Terminal.show(folder == "." ? name : "\(folder)/\(name)")
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
            return try PDF.render(
                document, with: installation, template: template ?? Typst.template, environment: environment)
        }
    }
}
