import Committee
import Testing

@testable import EventLog

@Suite struct `The words of a refusal` {
    static let entry: StoredEntry? = {
        guard let (_, log) = try? World.withRegister(notes: 7) else { return nil }
        return try? log.entries(after: 1, limit: 1).first
    }()

    // One sentence a line, as people will read it.
    // swift-format-ignore
    static let refusals: [(LogRefusal, String)] = [
        (.notARegister, "This folder is not a register. Name the folder that holds log.sqlite, or make a register first."),
        (.alreadyARegister, "There is something in this place already. Make the register in a folder that does not exist yet."),
        (.headInTheWay, "A file stands where the head was to be kept. Name another place for the head, or move that file away."),
        (.newerFormat(3), "The register has format 3, which this version of protokols cannot read. Use a newer version."),
        (.olderFormat(1), "sealed.sqlite has format 1, of a version of protokols that was never released. Use the version that made the register."),
        (.damaged(.entryMissing(4)), "The register is damaged: entry 4 is missing. Do not write to it. Run verify to see all that differs, and restore it from a backup."),
        (.foreignSetting(file: "log.sqlite", name: "journal_mode", found: "wal"), "log.sqlite is set to journal_mode = wal, which does not keep what is acknowledged. Another program has changed it: restore the setting, or restore the register from a backup."),
        (.foreignFile("log.sqlite-wal"), "Beside the register lies log.sqlite-wal, which no register has: another program wrote to it. Nothing was read. Keep the file elsewhere, run verify, and restore the register from a backup if anything differs."),
        (.headMissing, "The file head is missing, so nobody can tell whether the log has lost its end. Bring the file back, or go on without it with `protokols restore --accept-loss`, which says so in the record for ever."),
        (.rolledBack(logAt: 3, headAt: 5), "The log ends at entry 3, but entry 5 was acknowledged: the log was rolled back. Restore a copy that reaches entry 5, or go on from this one with `protokols restore --accept-loss`, which names the loss in the record for ever."),
        (.differsFromHead(at: 5), "The log up to entry 5 is not the one that was acknowledged. Run verify to see what differs, and restore the register from a backup."),
        (.lockedTooLong, "Another program is writing to the register and has not finished. Wait a little, then try again."),
        (.notWritable, "The register can only be read here. Ask for the right to write to its folder and its files."),
        (.sealedMissing, "This is a redacted copy, without sealed.sqlite: it can be read and verified, not written to. Write to the register it was copied from."),
        (.stoppedAfterFailure, "Writing stopped after a failure. Open the register again, then send the request again: it will not be recorded twice."),
        (.uncertain(.sealing, reason: "full"), "The disk failed while sealing personal data (full), so it is not certain that this was recorded. Open the register again, then send the same request again: it will not be recorded twice."),
        (.uncertain(.logging, reason: "full"), "The disk failed while writing the log (full), so it is not certain that this was recorded. Open the register again, then send the same request again: it will not be recorded twice."),
        (.uncertain(.heading, reason: "full"), "The disk failed while writing the head (full), so it is not certain that this was recorded. Open the register again, then send the same request again: it will not be recorded twice."),
        (.notRecorded(.logging, reason: "I/O error"), "The disk failed while writing the log (I/O error). The register was opened again and looked through: nothing of this was recorded. Put the disk right, then send it again."),
        (.diskNearlyFull(free: 3_290_000, needed: 16_010_000), "The disk is nearly full: 3.2 MB are free, and 16.1 MB are needed. Nothing was changed. Make room, then try again; reading goes on meanwhile."),
        (.commandReused(ID(high: 0, low: 10)), "Command 0000000000000000000000000000000a was used before, for something else. Nothing was recorded. Send the request as a new command."),
        (.somethingHasCome(entry.map { [$0] } ?? []), "Something has been recorded in the meantime: entry 2 (note.taken). Look at it, then send the request again if it still holds."),
        (.somethingHasCome(entry.map { Array(repeating: $0, count: 7) } ?? []), "Something has been recorded in the meantime: entry 2 (note.taken), entry 2 (note.taken), entry 2 (note.taken), entry 2 (note.taken), entry 2 (note.taken) and 2 more. Look at it, then send the request again if it still holds."),
        (.clockSteppedBack(last: World.moment(2), now: World.moment(1)), "The clock stands before the time of the last entry. Set the clock right, or record first that it was stepped back."),
        (.draftUnfit(type: "t", .typeEmpty), "An entry of type t cannot be stored: its type is empty. Nothing was recorded. This is a fault of the program: report it."),
        (.noSuchPosition(9, last: 7), "There is no entry 9: the log ends at entry 7. Name an entry up to 7."),
        (.failed(file: "head", reason: "No space left on device"), "head could not be used: No space left on device. Nothing was changed. Put this right, then try again."),
    ]

    @Test(arguments: refusals) func `say what is wrong and what to do next`(
        refusal: LogRefusal, words: String
    ) {
        #expect(refusal.description == words)
    }

    @Test(arguments: [
        (Damage.entryUnreadable(4, column: "type"), "entry 4 cannot be read (type)"),
        (.nodeMissing(level: 1, number: 2), "node 2 of level 1 of the tree is missing"),
        (.registerUnnamed, "the first entry does not name the register"),
        (.schema, "the tables of log.sqlite are not those of a register"),
        (.head(record: 3), "record 3 of the file head is not of this register, or was changed"),
        (
            .sealedDiffers(4, field: "name"),
            "the sealed text name of entry 4 is not the one that was recorded"
        ),
        (
            .requestDiffers(ID(high: 0, low: 10)),
            "what sealed.sqlite holds of the request of command 0000000000000000000000000000000a is not what was stored"
        ),
        (.stillHeld, "what is deleted from sealed.sqlite stays in it"),
        (.file("log.sqlite", reason: "rubbish"), "log.sqlite cannot be read (rubbish)"),
    ]) func `name every damage`(damage: Damage, words: String) {
        #expect(damage.words == words)
    }

    @Test(arguments: [
        (DraftFault.shapeBelowOne, "its shape is below 1"),
        (.sourceNotInStoredForm(byte: 3), "its source departs from the stored form at byte 3"),
        (.payloadNotInStoredForm(byte: 3), "its payload departs from the stored form at byte 3"),
        (.sealedTwice(field: "a"), "a is sealed twice"),
        (.sealedButNotHeld(field: "a"), "a is sealed, but the payload does not hold its commitment"),
        (.heldButNotSealed(field: "a"), "the payload holds a commitment at a that nothing was sealed for"),
        (.doesNotNameTheRegister, "it does not name the register it opens"),
        (.notTheFirstEntry, "only the first entry opens a register, and it does nothing else"),
    ]) func `name every fault of a draft`(fault: DraftFault, words: String) {
        #expect(fault.words == words)
    }
}

@Suite struct `The words of a finding` {
    static let place = SealedPlace(entry: Reference(command: ID(high: 0, low: 10), ordinal: 2), field: "name")
    // swift-format-ignore
    static let findings: [(Finding, String)] = [
        (.altered(4), "Entry 4 was changed after it was recorded."),
        (.entryMissing(4), "Entry 4 is missing."),
        (.entryUnreadable(4, column: "type"), "Entry 4 cannot be read: its type is damaged."),
        (.sourceNotInStoredForm(4, byte: 7), "The source of entry 4 departs from the stored form at byte 7."),
        (.payloadNotInStoredForm(4, byte: 7), "The payload of entry 4 departs from the stored form at byte 7."),
        (.cannotBeRead(4, reason: "no such type"), "What entry 4 says cannot be read: no such type."),
        (.commandTorn(4), "Entry 4 does not follow on the entry before it."),
        (.clockSteppedBackUnsaid(4), "Entry 4 was recorded before the entry before it, and no entry says that the clock was stepped back."),
        (.nodeMissing(entries: 1...2), "A fingerprint stored for entries 1 to 2 is missing."),
        (.nodeDiffers(entries: 1...2), "A fingerprint stored for entries 1 to 2 is not theirs."),
        (.nodeStray(level: 1, number: 2), "A fingerprint is stored for no entries (level 1, number 2)."),
        (.headMissing, "The file head is missing: nobody can tell whether the log has lost its end."),
        (.headDamaged(record: 2), "Record 2 of the file head is not of this register, or was changed."),
        (.headDiffers(at: 4), "The log up to entry 4 is not the one that was acknowledged."),
        (.rolledBack(logAt: 3, headAt: 4), "The log ends at entry 3, but entry 4 was acknowledged."),
        (.schemaDiffers(file: "log.sqlite", name: "stray"), "stray in log.sqlite is not part of a register, is missing or was changed."),
        (.fileDamaged("log.sqlite", reason: "rubbish"), "log.sqlite is damaged: rubbish."),
        (.sealedMissing(4, field: "name"), "The sealed text name of entry 4 is missing, and no entry says that it was erased."),
        (.sealedDiffers(4, field: "name"), "The sealed text name of entry 4 is not the one that was recorded."),
        (.sealedStray(place), "A sealed text name is held for entry 2 of command 0000000000000000000000000000000a, which says nothing of it."),
        (.erasedButHeld(place), "The sealed text name of entry 2 of command 0000000000000000000000000000000a was erased, but is still held."),
        (.requestStray(place.entry.command), "A request is held for command 0000000000000000000000000000000a, which is not in the log."),
        (.requestDiffers(place.entry.command), "The request held for command 0000000000000000000000000000000a is not the one that was stored."),
        (.subjectMissing(4, kind: 5, key: "p"), "The index does not say that entry 4 is about p (kind 5)."),
        (.subjectStray(4, kind: 5, key: "p"), "The index says that entry 4 is about p (kind 5), but it is not."),
    ]

    @Test(arguments: findings) func `say what was found`(finding: Finding, words: String) {
        #expect(finding.description == words)
    }
}
