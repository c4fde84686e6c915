import EventLog
import Secretariat
import Testing

@testable import Minutes

@Suite struct `Minutes of another moment` {
    private let sitting = FixtureMinutes(handle: "TRI/MC/3", language: .english)

    @Test func `known before a correction still have the old words, and say from which position`() throws {
        let before = try DemonstrationRegister.positionBeforeCorrection()
        let (old, new) = (try sitting.written(knownAt: before), try sitting.written())
        let (oldText, newText) = (Markdown.render(old.document), Markdown.render(new.document))
        #expect(oldText.contains("Šaltinis") && !oldText.contains("Šaltiniai"))
        #expect(newText.contains("Šaltiniai") && !newText.contains("Šaltinis"))
        let fingerprint = try DemonstrationRegister.office().log.fingerprint(at: before)
        #expect(old.fingerprint == fingerprint)
        #expect(oldText.contains("position \(before)\nroot \(fingerprint.hex)"))
        #expect(old.fingerprint != new.fingerprint)
    }

    @Test func `as of the day of the sitting know nothing of what came after`() throws {
        let then = Markdown.render(try sitting.written(asOf: "2025-03-19").document)
        let now = Markdown.render(try sitting.written().document)
        #expect(then.contains("| joint secretariat | 2 April 2025 | open |"))
        #expect(now.contains("| joint secretariat | 2 April 2025 | 1 April 2025 |"))
    }

    @Test func `list the hash of each entry they rest on`() throws {
        let text = Markdown.render(try sitting.written().document)
        let log = try DemonstrationRegister.office().log
        let lines = text.split(separator: "\n").filter { $0.contains(/^[0-9]+ [0-9a-f]{64}$/) }
        #expect(lines.count > 80)
        for line in lines {
            let parts = line.split(separator: " ")
            let position = try #require(Int(parts[0]))
            let entry = try log.entries(after: position - 1, upTo: position, limit: 1).first
            #expect(entry?.leaf.hex == String(parts[1]))
        }
    }
}
