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
        #expect(try BundleCheck.of(file, trusting: key, holding: [first]).isGood)
        let blind = try BundleCheck.of(file, trusting: key)
        #expect(!blind.isGood && blind.lines.last == HeldCheck.nothingHeld.words)
        let other = try BundleCheck.of(file, trusting: key, holding: [second])
        #expect(!other.isGood)
        #expect(
            other.lines.last == HeldCheck.otherPosition(held: second.position, start: first.position).words)
        #expect(throws: KeyRefusal.fromAfterTo(second.position, first.position)) {
            try world.office.consistency(from: second, to: first)
        }
        let fork = ConsistencyBundle(
            register: proof.register, from: proof.from, to: proof.to, proof: proof.proof.reversed(),
            entries: proof.entries)
        let forked = try world.file(try fork.json, named: "forked.json")
        #expect(try proof.proof.count < 2 || !BundleCheck.of(forked, trusting: key, holding: [first]).isGood)
    }

    // The office's own key signs both histories: only what somebody holds tells them apart.
    @Test func `does not pass for a history that was written anew`() throws {
        let (world, key) = try World.signing()
        let before = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let held = try world.checkpoint()
        try FileManager.default.copyItem(at: world.keyFile("own.key").url, to: before.keyFile("own.key").url)
        try before.record(Texts.sitting(2), on: "2026-01-02")
        var number = 3
        while try before.position <= held.position {
            try before.record(Texts.sitting(number), on: "2026-01-02")
            number += 1
        }
        _ = try before.checkpoint()
        let forged = try before.signed(at: held.position)
        let proof = try before.office.consistency(from: forged, to: try before.checkpoint())
        let file = try before.file(try proof.json, named: "between.json")
        #expect(try BundleCheck.of(file, trusting: key, holding: [forged]).isGood)
        let check = try BundleCheck.of(file, trusting: key, holding: [held])
        #expect(!check.isGood && check.lines.last == HeldCheck.otherRoot(held.position).words)
    }

    @Test func `follows the keys between the two checkpoints`() throws {
        let (world, key) = try World.signing()
        let first = try world.checkpoint()
        try world.rotate("own.key", to: "next.key")
        let second = try world.checkpoint("next.key")
        var proof = try world.office.consistency(from: first, to: second)
        let file = try world.file(try proof.json, named: "between.json")
        #expect(try BundleCheck.of(file, trusting: key, holding: [first]).isGood)
        let witness = Witness(office: key, copy: nil, earlier: first, proof: file)
        let own = try witness.key(in: world.keyFile("witness.key"), named: "example.lv/ministry")
        let note = try witness.cosign(second, with: own, at: try noon("2026-01-08"))
        #expect(own.key.verdict(on: note) == .cosigned(at: 1_767_873_600))
        proof.entries = nil
        let without = try world.file(try proof.json, named: "without.json")
        #expect(try !BundleCheck.of(without, trusting: key, holding: [first]).isGood)
        let held = try SignedCheckpoint.read(file)
        #expect(held.checkpoint == second.checkpoint, "A proof is a place to keep a checkpoint in.")
    }

    // Format.md, Proofs: what two programs could read differently is no proof.
    @Test(arguments: [
        "{", "{} {}", "{},", "\u{FEFF}{}", "[1,]", "{\"a\":1,}", "[1.0]", "[1e0]", "[-0]", "[01]",
        "[9223372036854775808]", "[-9223372036854775809]", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}",
        "[\"\\ud800\"]", "[\"\\ud800\\u0041\"]", "[\"\\udc00\"]", "[\"\\x\"]", "[\"\n\"]", "[nul]", "[NaN]",
        "", "[+1]",
        "[1]\u{0}", String(repeating: "[", count: 102) + String(repeating: "]", count: 102),
    ]) func `is refused where it could be read in two ways`(text: String) {
        #expect(!ProofJSON.isPlain(Array(text.utf8)))
    }

    @Test(arguments: [
        " {\"a\" : [ 1 , -1, 0, true, false, null, \"\\ud83d\\ude00 \\/\\u0000\"] , \"b\":{}}\r\n\t", "[]",
        "1",
        "[9223372036854775807,-9223372036854775808]",
        String(repeating: "[", count: 101) + String(repeating: "]", count: 101),
    ]) func `is read in any spacing`(text: String) {
        #expect(ProofJSON.isPlain(Array(text.utf8)))
    }

    @Test func `is not read from bytes that are no text`() {
        #expect(!ProofJSON.isPlain(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)))
        #expect(!ProofJSON.isPlain([0xFF, 0xFE, 0x7B, 0, 0x7D, 0]))
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
        let cosigned = try #require(SignedCheckpoint(Array(note.written.utf8)))
        #expect(try world.check(cosigned, key).isGood)
        let again = try witness.cosign(cosigned, with: own, at: try noon("2026-01-09"))
        #expect(
            again.lines.count == note.lines.count, "Who signs again signs in the place of the first time.")
        let itself = Witness(office: key, copy: nil, earlier: signed, proof: nil)
        #expect(throws: KeyRefusal.comparedWithItself(signed.position)) {
            try itself.cosign(signed, with: own, at: try noon("2026-01-08"))
        }

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

extension World {
    /// What the office would have signed at an earlier entry.
    func signed(at position: Int) throws -> SignedCheckpoint {
        let text = Checkpoint(of: office.log.register, try office.log.fingerprint(at: position)).text
        var note = try #require(SignedNote(text: text))
        try keyFile("own.key").signer().sign(&note, at: 0)
        return try #require(SignedCheckpoint(Array(note.written.utf8)))
    }
}
