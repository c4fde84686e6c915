import Committee
import Testing

@testable import Secretariat

@Suite struct `The words about keys and proofs` {
    // One sentence a line, as people will read it.
    // swift-format-ignore
    static let refusals: [(KeyRefusal, String)] = [
        (.fileMissing("a.key"), "There is no key file a.key. Name it with --key-file, or make a key with `protokols keys new`."),
        (.fileOpen("a.key", mode: "644"), "The key file a.key can be used by others than its owner (mode 644), so nothing is signed with it. Close it with `chmod 600`, and exchange the key if somebody may have read it."),
        (.fileInTheWay("a.key"), "There is a file a.key already, and a key is never written over another file. Name another place."),
        (.insideTheRegister("a.key"), "The key file a.key lies inside the register: whoever copies the register would have the key. Put it elsewhere."),
        (.notAKeyFile("a.key"), "a.key does not hold a key of protokols. Check the name."),
        (.notWritten("a.key", reason: "No space left on device"), "The key file a.key could not be written: No space left on device. Nothing was recorded."),
        (.keyOfAnother("b", expected: "a"), "The key is named b, but a is needed here. Use the key file of this register."),
        (.objected(.noneInUse), "No key is in use. Make one with `protokols keys new`."),
        (.objected(.inUseAlready(key)), "A key is in use already. Exchange it with `protokols keys rotate`, or revoke it first."),
        (.objected(.notInUse(key)), "The key file does not hold the key that is in use. Use the file of that key."),
        (.objected(.otherOffline), "The offline key is not the one that this register named with its first key. Use that one."),
        (.objected(.knownAlready(key)), "This key has been used in this register before. Make another one."),
        (.objected(.unknown(key)), "This register has never had such a key."),
        (.objected(.revokedAlready(key)), "This key was revoked before."),
        (.objected(.trustedBeyond(9)), "A key cannot be trusted up to entry 9, which is not on record. Name an entry of the record."),
        (.notTheOfflineKey("a.key"), "a.key is not the offline key that this register named when its first key was made. Use that one."),
        (.noKeyCalled("x", held: []), "No key of this register is called \u{201C}x\u{201D}. On record are: none."),
        (.noKeyCalled("x", held: ["a", "b"]), "No key of this register is called \u{201C}x\u{201D}. On record are: a, b."),
        (.notAPublicKey("x"), "\u{201C}x\u{201D} is no public key. Give the line with the register's name that `protokols keys` prints, or name a file that holds this line alone."),
        (.notACheckpoint("x"), "x is no checkpoint of a register. Check the name."),
        (.notGenuine("It is not."), "It is not. Nothing was signed."),
        (.notContained("It is not."), "It is not. Nothing was signed."),
        (.differsFromCheckpoint(at: 7), "The record up to entry 7 is not the one that the checkpoint there was made from. Nothing was signed. Run `protokols verify`."),
        (.noCheckpointCovers(7), "No checkpoint covers entry 7 yet. Make one with `protokols checkpoint`, then ask again."),
        (.recordCutOff(last: 5, checkpoint: 7), "The log ends at entry 5, but a checkpoint was signed at entry 7: the record was rolled back. Restore a copy that reaches entry 7. Where none is left, go on from this one with `protokols restore --accept-loss`, which names the loss in the record for ever."),
        (.recordDiffers(checkpoint: 7), "The log up to entry 7 is not the one that was signed there. Run verify to see what differs, and restore the register from a backup."),
        (.fromAfterTo(9, 7), "The first checkpoint is of entry 9, later than the second, of entry 7. Exchange the two."),
        (.notABundle("x"), "x is no proof of protokols, or it was damaged. Ask for it again."),
        (.notIssued("x"), "x is not a file that this register issued, so there is no proof of it. Issue it with `protokols minutes --issue`."),
        (.witnessUnnamed("x"), "There is no key file x yet. Say with --name under which name you sign, as example.lv/ministry, and it is made."),
        (.nothingToCompareWith, "A witness signs only what it has compared. Name your copy of the register with --register, or an earlier checkpoint with --since and the proof between the two with --proof."),
        (.comparedWithItself(7), "The checkpoint given with --since is the one at entry 7 that is to be signed, so nothing was compared. Give an earlier one that you hold, and the proof between the two with --proof."),
        (.proofOfNoFile("b.json"), "b.json shows that one checkpoint continues another, and nothing of a file. Ask for the proof of the file itself."),
        (.fileOfAnother("a.key"), "The key file a.key belongs to somebody else, who can read and exchange it, so nothing is signed with it. Use a key file of your own."),
    ]

    private static let key: PublicKey = {
        guard let key = PublicKey(rawValue: String(repeating: "a", count: 64)) else {
            preconditionFailure("no key")
        }
        return key
    }()

    @Test(arguments: refusals) func `say what is wrong and what to do next`(
        refusal: KeyRefusal, words: String
    ) {
        #expect(refusal.description == words)
    }

    @Test func `say why a checkpoint is not believed`() {
        #expect(
            CheckpointCheck.Genuineness.noLongerCounts(key: "k", .revoked(at: 9, trustedUpTo: 5)).words(at: 7)
                == "The checkpoint at entry 7 is not to be trusted: key k was revoked in entry 9, and counts up to entry 5 only."
        )
        #expect(
            CheckpointCheck.Genuineness.noLongerCounts(key: "k", .replaced(at: 6)).words(at: 7)
                == "The checkpoint at entry 7 is not to be trusted: key k was replaced in entry 6.")
        #expect(
            CheckpointCheck.Genuineness.forged(key: "k").words(at: 7)
                == "The checkpoint at entry 7 is not genuine: its signature is not that of key k.")
        #expect(
            CheckpointCheck.Genuineness.notSigned(key: "k").words(at: 7)
                == "The checkpoint at entry 7 is not genuine: neither key k nor one that follows from it signed it."
        )
        #expect(
            CheckpointCheck.Containment.differs.lines(at: 7, isGenuine: true)
                == ["The record does not contain what it was made from: its first 7 entries differ."])
        #expect(
            CheckpointCheck.Containment.cutOff(last: 5).lines(at: 7, isGenuine: true)
                == ["The record does not contain what it was made from: it ends at entry 5."])
    }

    @Test func `say that a checkpoint nobody signed anchors nothing`() {
        let contained = CheckpointCheck.Containment.contained(last: 9)
        let exactly = "The record contains exactly the 7 entries it was made from."
        #expect(
            contained.lines(at: 7, isGenuine: true) == [
                exactly, "Entries 1 to 7 are anchored by it, entries 8 to 9 are not.",
            ])
        #expect(contained.lines(at: 7, isGenuine: false) == [exactly, "Nothing is anchored by it."])
    }

    // swift-format-ignore
    @Test(arguments: [
        (HeldCheck.same(7), "The checkpoint at entry 7 that you hold is the one this proof starts from."),
        (.otherRegister(held: 7, origin: "a"), "The checkpoint at entry 7 that you hold is of another register (a) than this proof."),
        (.otherPosition(held: 7, start: 9), "The checkpoint at entry 7 that you hold is not the one this proof starts from, which is of entry 9: of yours it shows nothing."),
        (.otherRoot(7), "The checkpoint at entry 7 that you hold is not the one this proof starts from, for the roots differ: the history before it was written anew."),
        (.nothingHeld, "Nothing that you hold was compared with it, and a history that was written anew would look the same. Give the checkpoint that you hold, or the proof that holds it, with --checkpoint."),
    ]) func `say what a proof shows of what one holds`(check: HeldCheck, words: String) {
        #expect(check.words == words)
    }

    // swift-format-ignore
    @Test func `say what can be told of a file`() {
        #expect(DocumentCheck.Remark.allCases.map(\.words) == [
            "The file is not one that this register issued: it was changed since, or was never issued.",
            "Nothing can be read in it that could be compared, so nothing is said of the record. The proof that came with it answers: `protokols verify FILE --bundle PROOF`.",
            "Nothing can be read in it that could be compared with its proof.",
            "What is printed in it was not compared: it cannot be read here.",
            "The fingerprint printed in it is not the one on record.",
        ])
    }

    @Test func `name a checkpoint that cannot be read`() {
        #expect(
            UnreadableCheckpoint(position: 7).words
                == "checkpoints/7.txt cannot be read as the checkpoint of this register that its name promises, so the record was compared with an older one, if there is one. Find out what became of it, and put your own copy there."
        )
    }
}
