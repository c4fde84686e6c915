import Foundation
import Testing

@testable import EventLog

@Suite struct `A signed note` {
    /// The example that implementations of C2SP signed notes share.
    static let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    static let note = """
        This is an example message.

        \u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

        """

    @Test func `of others is read, written alike, and verified`() throws {
        let key = try #require(NoteKey(written: Self.key))
        #expect(key.written == Self.key)
        let note = try #require(SignedNote(Self.note.utf8))
        #expect(note.text == "This is an example message.\n")
        #expect(note.written == Self.note)
        #expect(key.verdict(on: note) == .signed)
        let forged = try #require(
            SignedNote(Self.note.replacing("example message", with: "exemple message").utf8))
        #expect(key.verdict(on: forged) == .forged)
    }

    @Test func `is read in one written form only`() {
        for (old, new) in [
            ("\u{2014}", "-"), ("\n\n", "\n"), ("\n\n", "\n\u{7}\n\n"), ("aQM=\n", "aQM="),
            ("aQM=", "aQM"), ("aQM=", "aQN="), ("foo U", "foo  U"), ("com/foo", "com+foo"),
            ("aQM=\n", "aQM=\n\nmore\n"),
        ] {
            #expect(SignedNote(Self.note.replacing(old, with: new).utf8) == nil, "\(old) -> \(new)")
        }
        for broken in ["530d903b+", "+BekyeRrm", "foo foo+"] {
            let parts = ["530d903b+": "530d903a+", "+BekyeRrm": "+AekyeRrm", "foo foo+": "foo+"]
            #expect(NoteKey(written: Self.key.replacing(parts[broken] ?? "", with: broken)) == nil)
        }
    }

    @Test func `made here can be verified by whoever holds the public key, and by nobody else's`() throws {
        let signer = try #require(NoteSigner.made(name: "example.lv/office", algorithm: .signature))
        #expect(NoteSigner(written: signer.written)?.written == signer.written)
        #expect(NoteKey(written: signer.key.written) == signer.key)
        var note = try #require(SignedNote(text: "example.lv/office\n1\n"))
        try signer.sign(&note, at: 0)
        #expect(signer.key.verdict(on: note) == .signed)
        let other = try #require(NoteSigner.made(name: "example.lv/office", algorithm: .signature))
        #expect(other.key.verdict(on: note) == nil)
    }

    /// Two key ids of the specification's own example follow from name, kind and key; the message is its letter by letter.
    @Test func `of a witness says when it was seen`() throws {
        let witness = try #require(NoteSigner.made(name: "witness.example.lv", algorithm: .cosignature))
        let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
        #expect(
            NoteKey.cosigned(text, at: 1_679_315_147)
                == Array("cosignature/v1\ntime 1679315147\n\(text)".utf8))
        var note = try #require(SignedNote(text: text))
        try witness.sign(&note, at: 1_679_315_147)
        #expect(witness.key.verdict(on: note) == .cosigned(at: 1_679_315_147))
        let line = try #require(note.lines.first)
        #expect(line.bytes.count == 72)
        var later = line.bytes
        later[7] ^= 1
        let moved = try #require(
            SignedNote(
                text: text, lines: [SignedNote.Line(name: line.name, keyID: line.keyID, bytes: later)]))
        #expect(witness.key.verdict(on: moved) == .forged)
        let checkpoint = try #require(Checkpoint(text: text))
        #expect(checkpoint.fingerprint.position == 20_852_163)
        #expect(checkpoint.text == text)
    }

    @Test func `is a checkpoint only with an origin, a size and a root`() {
        let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
        #expect(Checkpoint(text: "a\n1\n\(root)\n") != nil)
        for text in [
            "a\n0\n\(root)\n", "a\n01\n\(root)\n", "a\n+1\n\(root)\n", "a\n-1\n\(root)\n", "a\n1\n\(root)",
            "a\n1\nAAAA\n",
            "\n1\n\(root)\n", "a\n1\n", "a\n99999999999999999999\n\(root)\n", "a\n1\n\(root)\n\n",
        ] {
            #expect(Checkpoint(text: text) == nil, "\(text)")
        }
    }
}
