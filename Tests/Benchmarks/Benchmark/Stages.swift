import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat
import Crypto

struct Stages: ParsableCommand {
    @Argument var folder: String
    func run() throws {
        let log = try EventLog.inspect(URL(fileURLWithPath: folder))
        let clock = ContinuousClock()
        var kept: [StoredEntry] = []
        let n = 100_000
        func say(_ what: String, _ d: Duration) { print(what, String(format: "%.2f µs", d / .microseconds(1) / Double(n))) }
        say("read", try clock.measure { kept = try log.entries(after: 300_000, limit: n, .withheld) })
        say("read held", try clock.measure { kept = try log.entries(after: 300_000, limit: n, .held) })
        var sum = 0
        say("sha", clock.measure { for e in kept { sum &+= Int(SHA256.hash(data: Array(e.storedPayload) + Array(e.storedPayload)).first(where: { _ in true })!) } })
        var facts: [Fact] = []
        facts.reserveCapacity(n)
        say("decode", try clock.measure { for e in kept { facts.append(try Fact(type: e.type, shape: e.shape, payload: e.storedPayload, unsealing: { f, _ in e.sealed[f] })) } })
        say("encode", clock.measure { for f in facts { sum &+= f.payload { _, _ in "" }.utf8.count } })
        say("subjects", clock.measure { for f in facts { sum &+= f.subjects.count } })
        let source = try Source(stored: kept[0].source)
        var entries: [Entry] = []
        entries.reserveCapacity(n)
        say("entries", clock.measure { for (e, f) in zip(kept, facts) { entries.append(Entry(position: e.position, reference: e.reference, happenedOn: e.happenedOn, source: source, fact: f)) } })
        var record = Record()
        say("note", clock.measure { for e in entries { record.note(e) } })
        let copy = entries
        say("copy", clock.measure { var c = copy; c.append(c[0]); sum &+= c.count })
        say("map", clock.measure { let c = copy.map { $0 }; sum &+= c.count; let d = c.filter { $0.position > 3 }; sum &+= d.count })
        print(sum, MemoryLayout<Entry>.size, MemoryLayout<Event>.size, MemoryLayout<Fact>.size, MemoryLayout<Occasion>.size, MemoryLayout<Source>.size)
    }
}
