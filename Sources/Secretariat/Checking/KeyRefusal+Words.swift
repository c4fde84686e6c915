import Committee

extension KeyRefusal: CustomStringConvertible {
    /// What is wrong, and what to do next.
    package var description: String {
        switch self {
        case .fileMissing(let file):
            "There is no key file \(file). Name it with --key-file, or make a key with `protokols keys new`."
        case .fileOpen(let file, let mode):
            "The key file \(file) can be used by others than its owner (mode \(mode)), so nothing is signed with it. Close it with `chmod 600`, and exchange the key if somebody may have read it."
        case .fileInTheWay(let file):
            "There is a file \(file) already, and a key is never written over another file. Name another place."
        case .insideTheRegister(let file):
            "The key file \(file) lies inside the register: whoever copies the register would have the key. Put it elsewhere."
        case .notAKeyFile(let file): "\(file) does not hold a key of protokols. Check the name."
        case .notWritten(let file, let reason):
            "The key file \(file) could not be written: \(reason). Nothing was recorded."
        case .keyOfAnother(let name, let expected):
            "The key is named \(name), but \(expected) is needed here. Use the key file of this register."
        case .objected(let objection): objection.words
        case .notTheOfflineKey(let file):
            "\(file) is not the offline key that this register named when its first key was made. Use that one."
        case .noKeyCalled(let name, let held):
            "No key of this register is called \u{201C}\(name)\u{201D}. On record are: \(held.isEmpty ? "none" : held.joined(separator: ", "))."
        case .notAPublicKey(let text):
            "\u{201C}\(text)\u{201D} is no public key. Give the line with the register's name that `protokols keys` prints, or name a file that holds this line alone."
        case .notACheckpoint(let file): "\(file) is no checkpoint of a register. Check the name."
        case .notGenuine(let words): "\(words) Nothing was signed."
        case .notContained(let words): "\(words) Nothing was signed."
        case .differsFromCheckpoint(let position):
            "The record up to entry \(position) is not the one that the checkpoint there was made from. Nothing was signed. Run `protokols verify`."
        case .noCheckpointCovers(let position):
            "No checkpoint covers entry \(position) yet. Make one with `protokols checkpoint`, then ask again."
        case .recordCutOff(let last, let checkpoint):
            "The log ends at entry \(last), but a checkpoint was signed at entry \(checkpoint): the record was rolled back. Restore a copy that reaches entry \(checkpoint). Where none is left, go on from this one with `protokols restore --accept-loss`, which names the loss in the record for ever."
        case .recordDiffers(let checkpoint):
            "The log up to entry \(checkpoint) is not the one that was signed there. Run verify to see what differs, and restore the register from a backup."
        case .fromAfterTo(let from, let to):
            "The first checkpoint is of entry \(from), later than the second, of entry \(to). Exchange the two."
        case .notABundle(let file): "\(file) is no proof of protokols, or it was damaged. Ask for it again."
        case .notIssued(let file):
            "\(file) is not a file that this register issued, so there is no proof of it. Issue it with `protokols minutes --issue`."
        case .witnessUnnamed(let file):
            "There is no key file \(file) yet. Say with --name under which name you sign, as example.lv/ministry, and it is made."
        case .nothingToCompareWith:
            "A witness signs only what it has compared. Name your copy of the register with --register, or an earlier checkpoint with --since and the proof between the two with --proof."
        case .comparedWithItself(let position):
            "The checkpoint given with --since is the one at entry \(position) that is to be signed, so nothing was compared. Give an earlier one that you hold, and the proof between the two with --proof."
        case .proofOfNoFile(let file):
            "\(file) shows that one checkpoint continues another, and nothing of a file. Ask for the proof of the file itself."
        case .fileOfAnother(let file):
            "The key file \(file) belongs to somebody else, who can read and exchange it, so nothing is signed with it. Use a key file of your own."
        }
    }
}

extension KeyRing.Objection {
    var words: String {
        switch self {
        case .inUseAlready:
            "A key is in use already. Exchange it with `protokols keys rotate`, or revoke it first."
        case .noneInUse: "No key is in use. Make one with `protokols keys new`."
        case .notInUse: "The key file does not hold the key that is in use. Use the file of that key."
        case .otherOffline:
            "The offline key is not the one that this register named with its first key. Use that one."
        case .knownAlready: "This key has been used in this register before. Make another one."
        case .unknown: "This register has never had such a key."
        case .revokedAlready: "This key was revoked before."
        case .trustedBeyond(let position):
            "A key cannot be trusted up to entry \(position), which is not on record. Name an entry of the record."
        }
    }
}

extension KeyProblem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .doesNotFollow(let position, let objection):
            "What entry \(position) says of a key does not follow on the entries before it: \(objection.words)"
        case .notSigned(let position):
            "What entry \(position) says of a key is not signed by those whom it binds."
        }
    }
}
