import Foundation

/// The Typst that makes PDFs on this machine: its executable, or a Python that has the wheel.
package enum TypstInstallation: Equatable, Sendable {
    case executable(path: String)
    case python(path: String)

    /// Looks in the usual places, in the order in which a person would expect to be obeyed.
    ///
    /// The environment is a parameter, so that a test can ask what happens where nothing is installed.
    package static func find(in environment: [String: String]) throws(PDFProblem) -> TypstInstallation {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        if let typst = executable("typst", in: folders) { return .executable(path: typst) }
        let ownPython = dataFolder(environment).map { $0 + "/protokols/typst/bin/python3" }
        let pythons = [environment["PROTOKOLS_PYTHON"], ownPython, executable("python3", in: folders)]
        for case let python? in pythons where hasTypst(python, environment) { return .python(path: python) }
        throw .typstNotInstalled
    }

    private static func executable(_ name: String, in folders: [String]) -> String? {
        folders.map { $0 + "/" + name }.first(where: FileManager.default.isExecutableFile)
    }

    private static func dataFolder(_ environment: [String: String]) -> String? {
        // The XDG rule: an empty or relative value counts as not set.
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder }
        return environment["HOME"].map { $0 + "/.local/share" }
    }

    private static func hasTypst(_ python: String, _ environment: [String: String]) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: python) else { return false }
        let question = ChildProcess(
            program: python, arguments: ["-c", "import typst"], environment: environment,
            folder: FileManager.default.temporaryDirectory)
        return (try? question.run(output: nil, timeLimit: 20))?.status == 0
    }
}
