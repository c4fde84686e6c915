import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// Who records: a random identity kept in the person's own settings, never a login.
enum RecorderIdentity {
    static func own() throws -> ID<Recorder> {
        let environment = ProcessInfo.processInfo.environment
        if let text = environment["PROTOKOLS_RECORDER"], !text.isEmpty {
            guard let id = ID<Recorder>(hex: text) else {
                throw ValidationError("PROTOKOLS_RECORDER has to be 32 hexadecimal digits.")
            }
            return id
        }
        // The XDG rule: an empty or relative value counts as not set.
        let settings =
            environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
            ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".config")
        let file = settings.appendingPathComponent("protokols/recorder")
        guard !FileManager.default.fileExists(atPath: file.path) else { return try kept(in: file) }
        let id: ID<Recorder> = Mint(now: .now).id()
        try FileProblem.writing(file.path) {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((id.hex + "\n").utf8).write(to: file, options: .atomic)
        }
        return id
    }

    /// A file that cannot be understood is not replaced: the entries recorded so far are under the id it held.
    private static func kept(in file: URL) throws -> ID<Recorder> {
        let text = try FileProblem.reading(file.path) { try String(contentsOf: file, encoding: .utf8) }
        guard let id = ID<Recorder>(hex: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw ValidationError(
                "\(file.path) does not hold 32 hexadecimal digits. Restore it, or delete it to record under a new identity."
            )
        }
        return id
    }
}
