import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// Who records: a random identity kept in the person's own settings, never a login.
enum RecorderIdentity {
    static func own() throws -> ID<Recorder> {
        let environment = ProcessInfo.processInfo.environment
        if let text = environment["PROTOKOLS_RECORDER"] {
            guard let id = ID<Recorder>(hex: text) else {
                throw ValidationError("PROTOKOLS_RECORDER has to be 32 hexadecimal digits.")
            }
            return id
        }
        let settings =
            environment["XDG_CONFIG_HOME"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".config")
        let file = settings.appendingPathComponent("protokols/recorder")
        if let kept = try? String(contentsOf: file, encoding: .utf8),
            let id = ID<Recorder>(hex: kept.trimmingCharacters(in: .whitespacesAndNewlines))
        {
            return id
        }
        let id: ID<Recorder> = Mint(now: .now).id()
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((id.hex + "\n").utf8).write(to: file, options: .atomic)
        return id
    }
}
