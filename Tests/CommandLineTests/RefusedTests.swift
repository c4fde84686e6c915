import Foundation
import Testing

/// The invented register, made once and copied for each file.
private let inventedRegister: Result<Workplace, any Error> = Result {
    let place = try Workplace()
    atexit { if case .success(let place) = inventedRegister { place.leave() } }
    try place.protokols("init", "--office", "Invented Rivers Secretariat")
    for file in ["register", "procedure", "sitting", "afterwards", "sitting-4", "correction"] {
        try place.protokols("record", "Fixtures/sittings/invented/\(file).yaml")
    }
    return place
}

/// One fault each: refused with one message that says what to do, and without a trace in the log.
@Suite struct `A file with a fault` {
    static let folder = packageRoot.appendingPathComponent("Fixtures/refused")

    static func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }

    @Test(arguments: try files())
    func `is refused in words, and the log stays as it was`(name: String) throws {
        let invented = try inventedRegister.get()
        try Workplace.with { place in
            try FileManager.default.copyItem(
                at: invented.folder.appendingPathComponent("register"),
                to: place.folder.appendingPathComponent("register"))
            let before = try place.protokols("verify")
            let result = try place.run(["protokols", "record", "Fixtures/refused/\(name).yaml"])
            #expect(result.status == 1)
            #expect(result.output == "")
            #expect(try place.protokols("verify") == before)
            let checked = try place.run(["protokols", "check", "Fixtures/refused/\(name).yaml"])
            #expect(checked.status == 1)
            #expect(
                checked.complaints.split(separator: "\n").dropFirst()
                    == result.complaints.split(separator: "\n").dropFirst())
            try compare(
                Transcript.withoutToday(result.complaints),
                with: Self.folder.appendingPathComponent("\(name).expected"))
        }
    }

    private func compare(_ words: String, with file: URL) throws {
        guard isRecording else {
            #expect(words == (try String(contentsOf: file, encoding: .utf8)))
            return
        }
        try Data(words.utf8).write(to: file)
        Issue.record("\(file.lastPathComponent) was written anew. Look at it, then test without RECORD.")
    }

    @Test func `has an expectation, and no expectation has lost its file`() throws {
        let expectations = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }.sorted()
        #expect(expectations == (try Self.files()))
    }
}
