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

    /// `checkpoints/812.txt`, and those that a restored register no longer contains.
    private static var checkpoint: Regex<(Substring, Substring?, Substring?)> {
        /checkpoints\/[0-9]{1,18}(\.lost(-[0-9]{1,9})?)?\.txt/
    }
}
