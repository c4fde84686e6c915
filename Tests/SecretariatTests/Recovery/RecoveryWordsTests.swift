import Committee
import EventLog
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The words about backups and losses` {
    // One sentence a line, as people will read it.
    // swift-format-ignore
    static let refusals: [(BackupRefusal, String)] = [
        (.withinARegister("r/b.zip"), "r/b.zip would lie within a register and be lost with it. Name a place outside of it, best on another disk."),
        (.inTheWay("b.zip"), "There is a file b.zip already, and a backup is never written over another file. Name another place."),
        (.folderInTheWay("new"), "There is something in new already, and nothing is ever restored over it. Name a folder that does not exist yet."),
        (.noBackup("b.zip"), "There is no backup b.zip. Check the name."),
        (.notABackup("b.zip", reason: "Not a zip archive"), "b.zip is no backup of a register, or it was damaged (Not a zip archive). Nothing was restored. Use another backup."),
        (.notWritten("b.zip", reason: "No space left on device"), "b.zip could not be written: No space left on device. Nothing of it was left behind. Put this right, then try again."),
        (.copyUnsound(["One.", "Two."]), "The copy did not pass the check, so there is no backup. One. Two. Run `protokols verify`: a damaged register has to be restored from an earlier backup."),
        (.backupUnsound("b.zip", ["1.", "2.", "3.", "4.", "5.", "6."]), "b.zip did not pass the check, so nothing was restored. 1. 2. 3. 4. 5. And 1 more. Use another backup."),
        (.encrypted("b.age"), "b.age is encrypted. Name the file with the key that opens it with --identity."),
        (.notEncrypted("b.zip"), "b.zip is not encrypted. Leave out --identity."),
        (.noIdentity("k"), "There is no key file k. Name the file that age-keygen wrote with --identity."),
        (.ageMissing, "The program age is not installed, which encrypts backups and opens them. Install the package age (`apt install age`), then try again."),
        (.ageFailed("no identity matched any of the recipients."), "The program age could not do it: no identity matched any of the recipients. Nothing was written. Check the key, then try again."),
        (.wouldLose(kept: 5, acknowledged: 9, checkpoint: 8), "The backup ends at entry 5, but entry 9 was acknowledged and a checkpoint was signed at entry 8: what came after entry 5 would be lost. Restore a later backup. Where there is none, accept the loss with --accept-loss and say with --reason how it came about; the record will name it for ever."),
        (.wouldLose(kept: 5, acknowledged: nil, checkpoint: 8), "The backup ends at entry 5, but a checkpoint was signed at entry 8: what came after entry 5 would be lost. Restore a later backup. Where there is none, accept the loss with --accept-loss and say with --reason how it came about; the record will name it for ever."),
        (.otherRecord(at: 7), "The record up to entry 7 is not the one that was acknowledged or signed there, so one does not continue the other. Check that both are of the same register, and use another backup."),
        (.nothingLost(last: 7), "Nothing is lost: the record reaches entry 7, and nothing that is held goes further. Leave out --accept-loss."),
        (.leftBroken(["Entry 3 is missing."]), "What is left of the register is damaged, so it is not gone on from. Entry 3 is missing. Restore a backup with `protokols restore BACKUP --into FOLDER`."),
        (.recordUnsound(["Entry 3 was altered."]), "The record itself did not pass the check, so no index is made from it. Entry 3 was altered. Restore a backup with `protokols restore BACKUP --into FOLDER`."),
        (.indexStillWrong(["Entry 3 is missing."]), "The index was made anew and still does not fit. Entry 3 is missing. Look whether another version of protokols records at the same time, then try again."),
        (.registersBusy(reason: "database is locked"), "The index is what the entries give, but the registers computed from it could not be given up: database is locked. Put this right, or try again when nobody else uses the register."),
        (.unsigned(at: 9), "The checkpoint at entry 9 was signed by no key that the record knows, so what it says is not believed, and nothing was changed. If the office signed it with a later key, name that public key with --key. If nobody did, leave it out, or put its file away from the folder checkpoints."),
        (.noFolder("a/b"), "There is no folder a/b. Check the name, or make the folder first."),
        (.saysNothing("old"), "old says nothing of this register: neither its head nor a checkpoint in it is of this one. Name the folder of the register that is lost, or leave out --instead-of."),
        (.insideARegister("r/new"), "r/new would lie inside another register. Name a folder that is not in one."),
        (.noReason, "Say with --reason how the loss came about. It will stand in the record for ever."),
    ]

    @Test(arguments: refusals) func `say what is wrong and what to do next`(
        refusal: BackupRefusal, words: String
    ) {
        #expect(refusal.description == words)
    }

    @Test func `name what was kept, what was lost and why`() throws {
        let digest = Digest(rawValue: String(repeating: "a", count: 64))
        let root = try #require(digest)
        func found(_ basis: Restoration.Basis, kept: Int, _ acknowledged: Int?, _ anchored: Int?)
            -> FoundRestoration
        {
            FoundRestoration(
                position: kept + 1,
                restoration: Restoration(
                    basis: basis, kept: RecordState(position: kept, root: root),
                    acknowledged: acknowledged.map { RecordState(position: $0, root: root) },
                    anchored: anchored.map { RecordState(position: $0, root: root) }, reason: "Fire."))
        }
        let known = found(.remains, kept: 67, 69, 68)
        #expect(
            known.words(in: .english)
                == "Entry 68 says that the register was restored from what was left of it: entries 1 to 67 were kept. Entries 68 to 69 were lost: entry 69 had been acknowledged, a checkpoint had been signed at entry 68. Reason given: Fire."
        )
        #expect(
            known.words(in: .latvian)
                == "68. ieraksts liecina, ka reģistrs atjaunots no tā, kas bija saglabājies. Saglabāti ieraksti 1–67. Zaudēti ieraksti 68–69: bija apstiprināts 69. ieraksts, pie 68. ieraksta bija parakstīts kontrolpunkts. Norādītais iemesls: Fire."
        )
        let unknown = found(.backup, kept: 1, nil, nil)
        #expect(
            unknown.words(in: .english)
                == "Entry 2 says that the register was restored from a backup: entry 1 was kept. Whether anything was recorded after it, nobody can tell any more. Reason given: Fire."
        )
        #expect(
            unknown.words(in: .latvian)
                == "2. ieraksts liecina, ka reģistrs atjaunots no rezerves kopijas. Saglabāts 1. ieraksts. Vai pēc tam vēl kas bija ierakstīts, vairs nav nosakāms. Norādītais iemesls: Fire."
        )
        #expect(known.loses(68) && known.loses(69) && !known.loses(67) && !known.loses(70))
        #expect(unknown.loses(5) && !unknown.loses(1))
    }
}
