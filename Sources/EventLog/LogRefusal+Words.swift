internal import Committee

extension LogRefusal: CustomStringConvertible {
    /// What is wrong, and what to do next.
    package var description: String {
        switch self {
        case .notARegister:
            "This folder is not a register. Name the folder that holds log.sqlite, or make a register first."
        case .alreadyARegister:
            "There is something in this place already. Make the register in a folder that does not exist yet."
        case .headInTheWay:
            "A file stands where the head was to be kept. Name another place for the head, or move that file away."
        case .newerFormat(let version):
            "The register has format \(version), which this version of protokols cannot read. "
                + "Use a newer version."
        case .olderFormat(let version):
            "sealed.sqlite has format \(version), of a version of protokols that was never released. "
                + "Use the version that made the register."
        case .damaged(let damage):
            "The register is damaged: \(damage.words). "
                + "Do not write to it. Run verify to see all that differs, and restore it from a backup."
        case .foreignSetting(let file, let name, let found):
            "\(file) is set to \(name) = \(found), which does not keep what is acknowledged. "
                + "Another program has changed it: restore the setting, or restore the register from a backup."
        case .foreignFile(let name):
            "Beside the register lies \(name), which no register has: another program wrote to it. "
                + "Nothing was read. Keep the file elsewhere, run verify, and restore the register from a backup if anything differs."
        case .headMissing:
            "The file head is missing, so nobody can tell whether the log has lost its end. "
                + "Bring the file back, or go on without it with `protokols restore --accept-loss`, which says so in the record for ever."
        case .rolledBack(let log, let head):
            "The log ends at entry \(log), but entry \(head) was acknowledged: the log was rolled back. "
                + "Restore a copy that reaches entry \(head), or go on from this one with `protokols restore --accept-loss`, which names the loss in the record for ever."
        case .differsFromHead(let position):
            "The log up to entry \(position) is not the one that was acknowledged. "
                + "Run verify to see what differs, and restore the register from a backup."
        case .lockedTooLong:
            "Another program is writing to the register and has not finished. Wait a little, then try again."
        case .notWritable:
            "The register can only be read here. Ask for the right to write to its folder and its files."
        case .sealedMissing:
            "This is a redacted copy, without sealed.sqlite: it can be read and verified, not written to. "
                + "Write to the register it was copied from."
        case .stoppedAfterFailure:
            "Writing stopped after a failure. Open the register again, then send the request again: "
                + "it will not be recorded twice."
        case .uncertain(let step, let reason):
            "The disk failed while \(step.words) (\(reason)), so it is not certain that this was recorded. "
                + "Open the register again, then send the same request again: it will not be recorded twice."
        case .notRecorded(let step, let reason):
            "The disk failed while \(step.words) (\(reason)). The register was opened again and looked through: "
                + "nothing of this was recorded. Put the disk right, then send it again."
        case .diskNearlyFull(let free, let needed):
            "The disk is nearly full: \(Self.megabytes(free)) are free, and \(Self.megabytes(needed + 99_999)) are "
                + "needed. Nothing was changed. Make room, then try again; reading goes on meanwhile."
        case .commandReused(let command):
            "Command \(command) was used before, for something else. "
                + "Nothing was recorded. Send the request as a new command."
        case .somethingHasCome(let entries):
            "Something has been recorded in the meantime: \(Self.list(entries)). "
                + "Look at it, then send the request again if it still holds."
        case .clockSteppedBack:
            "The clock stands before the time of the last entry. Set the clock right, "
                + "or record first that it was stepped back."
        case .draftUnfit(let type, let fault):
            "An entry of type \(type) cannot be stored: \(fault.words). "
                + "Nothing was recorded. This is a fault of the program: report it."
        case .noSuchPosition(let position, let last):
            "There is no entry \(position): the log ends at entry \(last). Name an entry up to \(last)."
        case .failed(let file, let reason):
            "\(file) could not be used: \(reason). Nothing was changed. Put this right, then try again."
        }
    }

    private static func megabytes(_ bytes: Int) -> String {
        "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }

    private static func list(_ entries: [StoredEntry]) -> String {
        let first = entries.prefix(5).map { "entry \($0.position) (\($0.type))" }.joined(separator: ", ")
        return entries.count > 5 ? "\(first) and \(entries.count - 5) more" : first
    }
}

extension WriteStep {
    package var words: String {
        switch self {
        case .sealing: "sealing personal data"
        case .logging: "writing the log"
        case .heading: "writing the head"
        }
    }
}

extension Damage {
    var words: String {
        switch self {
        case .entryMissing(let position): "entry \(position) is missing"
        case .entryUnreadable(let position, let column): "entry \(position) cannot be read (\(column))"
        case .nodeMissing(let level, let number): "node \(number) of level \(level) of the tree is missing"
        case .registerUnnamed: "the first entry does not name the register"
        case .schema: "the tables of log.sqlite are not those of a register"
        case .head(let record): "record \(record) of the file head is not of this register, or was changed"
        case .sealedDiffers(let position, let field):
            "the sealed text \(field) of entry \(position) is not the one that was recorded"
        case .requestDiffers(let command):
            "what sealed.sqlite holds of the request of command \(command) is not what was stored"
        case .stillHeld: "what is deleted from sealed.sqlite stays in it"
        case .file(let file, let reason): "\(file) cannot be read (\(reason))"
        }
    }
}

extension DraftFault {
    var words: String {
        switch self {
        case .typeEmpty: "its type is empty"
        case .shapeBelowOne: "its shape is below 1"
        case .sourceNotInStoredForm(let byte): "its source departs from the stored form at byte \(byte)"
        case .payloadNotInStoredForm(let byte): "its payload departs from the stored form at byte \(byte)"
        case .sealedTwice(let field): "\(field) is sealed twice"
        case .sealedButNotHeld(let field): "\(field) is sealed, but the payload does not hold its commitment"
        case .heldButNotSealed(let field):
            "the payload holds a commitment at \(field) that nothing was sealed for"
        case .doesNotNameTheRegister: "it does not name the register it opens"
        case .notTheFirstEntry: "only the first entry opens a register, and it does nothing else"
        }
    }
}
