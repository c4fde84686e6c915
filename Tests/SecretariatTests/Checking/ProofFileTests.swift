import Committee
import EventLog
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A proof that is handed over` {
    private func proven() throws -> (World, NoteKey, URL) {
        let (world, key) = try World.signing()
        try world.record(Texts.sitting())
        try world.rotate("own.key", to: "next.key")
        _ = try world.checkpoint("next.key")
        let name = try #require(try world.office.sittings(at: try world.moment("2026-01-10")).first?.handle)
        let bundle = try world.office.proof(of: name, at: try world.moment("2026-01-10"))
        return (world, key, try world.file(try bundle.json, named: "proof.json"))
    }

    @Test func `needs no register, and follows the keys`() throws {
        let (world, key, file) = try proven()
        let check = try BundleCheck.of(file, trusting: key)
        #expect(check.isGood, "\(check.lines)")
        #expect(try world.position > 0)
        #expect(check.entries.contains { $0.event.type == .sittingConvened })
    }

    @Test(arguments: ["payload", "proof", "type", "happenedLast", "position", "command", "source"])
    func `shows what was changed in it`(field: String) throws {
        let (world, key, file) = try proven()
        let text = try String(contentsOf: file, encoding: .utf8)
        let at = try #require(text.range(of: "\"\(field)\" : "))
        let digit = try #require(text[at.upperBound...].firstIndex { "0123456789".contains($0) })
        let other = text[digit] == "1" ? "2" : "1"
        let changed = text.replacingCharacters(in: digit...digit, with: other)
        let tampered = try world.file(changed, named: "changed.json")
        #expect(try BundleCheck.of(file, trusting: key).isGood)
        let isGood = (try? BundleCheck.of(tampered, trusting: key).isGood) ?? false
        #expect(!isGood)
    }

    @Test func `of another register proves nothing under this key`() throws {
        let (world, _, file) = try proven()
        let (_, stranger) = try World.signing()
        #expect(try !BundleCheck.of(file, trusting: stranger).isGood)
        #expect(try world.position > 0)
    }

    @Test func `waits for a checkpoint`() throws {
        let (world, _) = try World.signing()
        try world.record(Texts.sitting())
        let moment = try world.moment("2026-01-10")
        let name = try #require(try world.office.sittings(at: moment).first?.handle)
        #expect(throws: KeyRefusal.self) { try world.office.proof(of: name, at: moment) }
    }

    @Test func `that one checkpoint continues another is checked with the key alone`() throws {
        let (world, key) = try World.signing()
        let first = try world.checkpoint()
        try world.record(Texts.sitting())
        let second = try world.checkpoint()
        let proof = try world.office.consistency(from: first, to: second)
        let file = try world.file(try proof.json, named: "between.json")
        #expect(try BundleCheck.of(file, trusting: key).isGood)
        #expect(throws: KeyRefusal.fromAfterTo(second.position, first.position)) {
            try world.office.consistency(from: second, to: first)
        }
        let fork = ConsistencyBundle(
            register: proof.register, from: proof.from, to: proof.to, proof: proof.proof.reversed())
        let forked = try world.file(try fork.json, named: "forked.json")
        #expect(try proof.proof.count < 2 || !BundleCheck.of(forked, trusting: key).isGood)
    }
}

@Suite struct `A witness` {
    @Test func `signs what agrees with its copy, and nothing else`() throws {
        let (world, key) = try World.signing()
        let signed = try world.checkpoint()
        let witness = Witness(office: key, copy: world.folder, earlier: nil, proof: nil)
        #expect(throws: KeyRefusal.witnessUnnamed(world.keyFile("witness.key").name)) {
            try witness.key(in: world.keyFile("witness.key"), named: nil)
        }
        let own = try witness.key(in: world.keyFile("witness.key"), named: "example.lv/ministry")
        let note = try witness.cosign(signed, with: own, at: try noon("2026-01-08"))
        #expect(own.key.verdict(on: note) == .cosigned(at: 1_767_873_600))
        #expect(try world.check(try #require(SignedCheckpoint(Array(note.written.utf8))), key).isGood)

        let old = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let later = try world.checkpoint()
        let behind = Witness(office: key, copy: old.folder, earlier: nil, proof: nil)
        #expect(throws: KeyRefusal.self) { try behind.cosign(later, with: own, at: try noon("2026-01-08")) }
        let blind = Witness(office: key, copy: nil, earlier: nil, proof: nil)
        #expect(throws: KeyRefusal.nothingToCompareWith) {
            try blind.cosign(later, with: own, at: try noon("2026-01-08"))
        }
        let (_, stranger) = try World.signing()
        let misled = Witness(office: stranger, copy: world.folder, earlier: nil, proof: nil)
        #expect(throws: KeyRefusal.self) { try misled.cosign(later, with: own, at: try noon("2026-01-08")) }
    }
}
