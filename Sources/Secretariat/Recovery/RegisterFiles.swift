import Foundation

/// The files of a register that are worth keeping: all others are computed from them.
enum RegisterFiles {
    /// Without these there is no register. `sealed.sqlite` is missing from a redacted copy.
    static let needed: Set<String> = ["log.sqlite", "head"]

    static func areNamed(_ name: String) -> Bool {
        needed.contains(name) || name == "sealed.sqlite" || name.wholeMatch(of: checkpoint) != nil
    }

    static func names(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(areNamed).sorted()
    }

    /// Whether a folder is that of a register or lies within it: also of one whose log is gone.
    static func holds(_ folder: URL) -> Bool {
        // As the system goes there: a link may lead back into a register.
        guard let real = realpath(folder.path, nil) else { return false }
        defer { free(real) }
        var place = URL(fileURLWithPath: String(cString: real))
        while place.path != "/" {
            let files = ["log.sqlite", "sealed.sqlite"].map { place.appendingPathComponent($0).path }
            if files.contains(where: FileManager.default.fileExists) { return true }
            place = place.deletingLastPathComponent()
        }
        return false
    }

    /// `checkpoints/812.txt`, and those that a restored register no longer contains.
    private static var checkpoint: Regex<(Substring, Substring?, Substring?)> {
        /checkpoints\/[0-9]{1,18}(\.lost(-[0-9]{1,9})?)?\.txt/
    }
}
