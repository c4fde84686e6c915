import Foundation
import Testing

/// The record files in `Fixtures`, and a register in which all of them have been recorded.
enum Fixture {
    /// In the order in which they are recorded.
    static let all = [
        "programmes/2014-2020.yaml", "programmes/2021-2027.yaml", "sittings/D2/sitting.yaml",
        "sittings/D5/sitting.yaml", "sittings/D6/sitting.yaml", "sittings/D9/sitting.yaml",
        "sittings/invented/register.yaml", "sittings/invented/procedure.yaml",
        "sittings/invented/sitting.yaml",
        "sittings/invented/afterwards.yaml", "sittings/invented/sitting-4.yaml",
        "sittings/invented/correction.yaml",
    ]

    static func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

    /// A copy of the register with everything on record: each file recorded on a day of its own.
    static func everything() throws -> World { try World(copying: try whole.get().folder) }

    /// A copy of `Fixtures/sittings/<name>`, to be changed by a test.
    static func copy(of name: String, in world: World) throws -> URL {
        let folder = world.parent.appendingPathComponent(name)
        try FileManager.default.copyItem(at: file("sittings/\(name)"), to: folder)
        return folder
    }

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    private static let whole = Result {
        let world = try World()
        for (index, path) in all.enumerated() {
            try world.record(file(path), on: "2026-03-\(String(index + 10))")
        }
        return world
    }
}

/// Exchanges words of a file, and fails where they do not stand there.
func exchange(_ words: String, for others: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(words), "\(file.lastPathComponent) does not say so")
    try Data(text.replacingOccurrences(of: words, with: others).utf8).write(to: file)
}
