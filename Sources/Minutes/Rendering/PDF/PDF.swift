import Foundation

/// Makes a tagged PDF (PDF/UA-1) by way of Typst.
package enum PDF {
    /// A sitting of two days takes half a second; a minute means that something is wrong.
    package static let timeLimit = 60

    /// Blocks until Typst has finished, so a server calls it away from its event loop.
    ///
    /// The environment is what Typst is given to find fonts and its own folders by.
    package static func render(
        _ document: Document,
        with typst: TypstInstallation,
        template: String = Typst.template,
        environment: [String: String],
        timeLimit: Int = PDF.timeLimit
    ) throws(PDFProblem) -> [UInt8] {
        do {
            return try inOwnFolder { folder in
                try Data(Typst.json(document).utf8).write(to: folder.appendingPathComponent("document.json"))
                try Data(template.utf8).write(to: folder.appendingPathComponent("minutes.typ"))
                try Data(PackageResources.compile_py).write(to: folder.appendingPathComponent("compile.py"))
                let fonts = template == Typst.template ? Self.fonts : nil
                let (ending, words) = try run(typst, in: folder, fonts, environment, timeLimit)
                guard !ending.isOutOfTime else { throw PDFProblem.tookTooLong(seconds: timeLimit) }
                guard ending.status == 0 else { throw problem(saying: words) }
                return [UInt8](try Data(contentsOf: folder.appendingPathComponent("minutes.pdf")))
            }
        } catch let problem as PDFProblem {
            throw problem
        } catch {
            throw .notRun(error.localizedDescription)
        }
    }

    private static func inOwnFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("protokols-\(UUID())")
        // Minutes may be confidential: nobody else on the machine reads the folder.
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        return try work(folder)
    }

    private static func run(
        _ typst: TypstInstallation, in folder: URL, _ fonts: String?, _ environment: [String: String],
        _ timeLimit: Int
    ) throws -> (ChildProcess.Ending, words: String) {
        let said = folder.appendingPathComponent("typst.txt")
        try Data().write(to: said)
        let output = try FileHandle(forWritingTo: said)
        defer { try? output.close() }
        let ending = try command(typst, in: folder, fonts, environment)
            .run(output: output, timeLimit: timeLimit)
        return (ending, String(decoding: try Data(contentsOf: said), as: UTF8.self))
    }

    private static func command(
        _ typst: TypstInstallation, in folder: URL, _ fonts: String?, _ environment: [String: String]
    ) -> ChildProcess {
        switch typst {
        case .executable(let path):
            let own = fonts.map { ["--font-path", $0, "--ignore-system-fonts"] } ?? []
            return ChildProcess(
                program: path,
                arguments: ["compile", "--root", ".", "--pdf-standard", "ua-1"] + own + [
                    "minutes.typ", "minutes.pdf",
                ],
                environment: environment, folder: folder)
        case .python(let path):
            return ChildProcess(
                program: path, arguments: ["compile.py"] + (fonts.map { [$0] } ?? []),
                environment: environment, folder: folder)
        }
    }

    /// Where Debian keeps the fonts of our own template; `nil` on a system that keeps them elsewhere, where Typst looks for
    /// them. An older package, which other programs bring along, has fonts of the same names in which the text of numbers
    /// is lost to whoever reads the PDF aloud.
    private static let fonts: String? = {
        let folder = "/usr/share/fonts/truetype/liberation2"
        return FileManager.default.fileExists(atPath: folder) ? folder : nil
    }()

    /// PDF/UA forbids a letter without a shape, so Typst stops and names the text it could not show.
    static func problem(saying words: String) -> PDFProblem {
        let texts = words.matches(of: /the text `"(.+?)"` could not be displayed/).map { String($0.1) }
        var letters: [Character] = []
        for letter in texts.joined() where !letters.contains(letter) { letters.append(letter) }
        return letters.isEmpty ? .template(words.trimmed) : .lettersWithoutFont(letters)
    }
}
