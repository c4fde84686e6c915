import Committee
import EventLog
import Exchange
import Foundation
import Secretariat

/// A register of the project's fixtures, recorded once for all tests of documents, in a temporary folder.
enum DemonstrationRegister {
    static let folder = FileManager.default.temporaryDirectory.appendingPathComponent("documents-\(UUID())")

    private static let made: Result<(office: Office, beforeCorrection: Int), any Error> = Result {
        atexit { try? FileManager.default.removeItem(at: DemonstrationRegister.folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let recorder = ID<Recorder>(high: 1, low: 1)
        let office = try Office.found(
            in: folder.appendingPathComponent("register"), named: "Tests", zone: "Europe/Riga", by: recorder,
            at: Instant.ofTheTests)
        for file in files {
            _ = try office.record(fixtures.appendingPathComponent(file), by: recorder, at: Instant.ofTheTests)
        }
        let before = try office.log.fingerprint().position
        _ = try office.record(
            fixtures.appendingPathComponent("sittings/invented/correction.yaml"), by: recorder,
            at: Instant.ofTheTests)
        return (office, before)
    }

    static func office() throws -> Office { try made.get().office }

    /// The last position before an acronym was corrected.
    static func positionBeforeCorrection() throws -> Int { try made.get().beforeCorrection }

    private static let fixtures = packageFolder.appendingPathComponent("Fixtures")

    private static let files = [
        "programmes/2014-2020.yaml", "programmes/2021-2027.yaml", "sittings/D2/sitting.yaml",
        "sittings/D5/sitting.yaml", "sittings/D6/sitting.yaml", "sittings/D9/sitting.yaml",
        "sittings/invented/register.yaml", "sittings/invented/procedure.yaml",
        "sittings/invented/sitting.yaml",
        "sittings/invented/afterwards.yaml", "sittings/invented/sitting-4.yaml",
    ]
}

/// The folder of the package, found from where this file was compiled.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

extension Instant {
    /// Noon of a day after all that the fixtures tell.
    static let ofTheTests = Instant(microseconds: 1_790_856_000_000_000)
}
