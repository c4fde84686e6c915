extension BackupRefusal: CustomStringConvertible {
    /// What is wrong, and what to do next.
    package var description: String {
        switch self {
        case .inTheWay(let file):
            "There is a file \(file) already, and a backup is never written over another file. Name another place."
        case .withinARegister(let file):
            "\(file) would lie within a register and be lost with it. Name a place outside of it, best on another disk."
        case .folderInTheWay(let folder):
            "There is something in \(folder) already, and nothing is ever restored over it. Name a folder that does not exist yet."
        case .noBackup(let file): "There is no backup \(file). Check the name."
        case .notABackup(let file, let reason):
            "\(file) is no backup of a register, or it was damaged (\(reason)). Nothing was restored. Use another backup."
        case .notWritten(let name, let reason):
            "\(name) could not be written: \(reason). Nothing of it was left behind. Put this right, then try again."
        case .copyUnsound(let problems):
            "The copy did not pass the check, so there is no backup. \(Self.list(problems)) Run `protokols verify`: a damaged register has to be restored from an earlier backup."
        case .backupUnsound(let file, let problems):
            "\(file) did not pass the check, so nothing was restored. \(Self.list(problems)) Use another backup."
        case .encrypted(let file):
            "\(file) is encrypted. Name the file with the key that opens it with --identity."
        case .notEncrypted(let file): "\(file) is not encrypted. Leave out --identity."
        case .noIdentity(let file):
            "There is no key file \(file). Name the file that age-keygen wrote with --identity."
        case .ageMissing:
            "The program age is not installed, which encrypts backups and opens them. Install the package age (`apt install age`), then try again."
        case .ageFailed(let words):
            "The program age could not do it: \(words) Nothing was written. Check the key, then try again."
        case .wouldLose(let kept, let acknowledged, let checkpoint):
            "The backup ends at entry \(kept), but \(Self.more(acknowledged, checkpoint)): what came after entry \(kept) would be lost. Restore a later backup. Where there is none, accept the loss with --accept-loss and say with --reason how it came about; the record will name it for ever."
        case .otherRecord(let position):
            "The record up to entry \(position) is not the one that was acknowledged or signed there, so one does not continue the other. Check that both are of the same register, and use another backup."
        case .unsigned(let position):
            "The checkpoint at entry \(position) was signed by no key that the record knows, so what it says is not believed, and nothing was changed. If the office signed it with a later key, name that public key with --key. If nobody did, leave it out, or put its file away from the folder checkpoints."
        case .nothingLost(let last):
            "Nothing is lost: the record reaches entry \(last), and nothing that is held goes further. Leave out --accept-loss."
        case .leftBroken(let problems):
            "What is left of the register is damaged, so it is not gone on from. \(Self.list(problems)) Restore a backup with `protokols restore BACKUP --into FOLDER`."
        case .recordUnsound(let problems):
            "The record itself did not pass the check, so no index is made from it. \(Self.list(problems)) Restore a backup with `protokols restore BACKUP --into FOLDER`."
        case .indexStillWrong(let problems):
            "The index was made anew and still does not fit. \(Self.list(problems)) Look whether another version of protokols records at the same time, then try again."
        case .registersBusy(let reason):
            "The index is what the entries give, but the registers computed from it could not be given up: \(reason). Put this right, or try again when nobody else uses the register."
        case .noFolder(let folder):
            "There is no folder \(folder). Check the name, or make the folder first."
        case .saysNothing(let folder):
            "\(folder) says nothing of this register: neither its head nor a checkpoint in it is of this one. Name the folder of the register that is lost, or leave out --instead-of."
        case .insideARegister(let folder):
            "\(folder) would lie inside another register. Name a folder that is not in one."
        case .noReason: "Say with --reason how the loss came about. It will stand in the record for ever."
        }
    }

    private static func list(_ problems: [String]) -> String {
        let first = problems.prefix(5).joined(separator: " ")
        return problems.count > 5 ? "\(first) And \(problems.count - 5) more." : first
    }

    private static func more(_ acknowledged: Int?, _ checkpoint: Int?) -> String {
        switch (acknowledged, checkpoint) {
        case (let acknowledged?, let checkpoint?):
            "entry \(acknowledged) was acknowledged and a checkpoint was signed at entry \(checkpoint)"
        case (let acknowledged?, nil): "entry \(acknowledged) was acknowledged"
        case (nil, let checkpoint?): "a checkpoint was signed at entry \(checkpoint)"
        case (nil, nil): "more was recorded"
        }
    }
}
