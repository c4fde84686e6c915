import Foundation
import Testing

@testable import Minutes

/// A form in which minutes leave the house, and how a test reads it back with somebody else's software.
enum Form: String, CaseIterable {
    case markdown = "md"
    case html, docx, pdf

    func bytes(of document: Document) throws -> [UInt8] {
        switch self {
        case .markdown: Array(Markdown.render(document).utf8)
        case .html: Array(HTML.render(document).utf8)
        case .docx: try DOCX.render(document)
        case .pdf: try typeset(document)
        }
    }

    /// The outline as another program sees it, one line an entry.
    func outline(of document: Document) throws -> [String] {
        try read("outline", document).split(separator: "\n").map(String.init)
    }

    /// All words as another program sees them.
    func words(of document: Document) throws -> String {
        try read("words", document)
    }

    private func read(_ question: String, _ document: Document) throws -> String {
        try inTemporaryFolder { folder in
            let file = folder.appendingPathComponent("minutes.\(rawValue)")
            try Data(try bytes(of: document)).write(to: file)
            let script = testFolder.appendingPathComponent("Tools/read.py").path
            if self == .pdf { _ = try Tool.named("pdfinfo", package: "poppler-utils") }
            return try Tool.python(modules: ["docx", "markdown_it"]).run([script, question, file.path])
        }
    }
}

func typeset(_ document: Document, template: String = Typst.template) throws -> [UInt8] {
    let typst = try TypstInstallation.find(in: Tool.environment)
    return try PDF.render(document, with: typst, template: template, environment: Tool.environment)
}

extension OutlineEntry {
    /// The entry as `Tools/read.py` prints it.
    var line: String {
        switch self {
        case .heading(let level, let words): "heading \(level.rawValue): \(words)"
        case .decision(let label, let title): "decision: \(label). \(title)"
        case .row(let cells): "row: " + cells.joined(separator: " ¦ ")
        }
    }
}

extension String {
    /// With letters and their marks in one where Unicode has them in one, as fonts and readers give them back.
    var precomposed: String { precomposedStringWithCanonicalMapping }
}
