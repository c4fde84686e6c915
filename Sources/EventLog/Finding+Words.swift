internal import Committee

extension Finding: CustomStringConvertible {
    package var description: String {
        switch self {
        case .altered(let position): "Entry \(position) was changed after it was recorded."
        case .entryMissing(let position): "Entry \(position) is missing."
        case .entryUnreadable(let position, let column):
            "Entry \(position) cannot be read: its \(column) is damaged."
        case .sourceNotInStoredForm(let position, let byte):
            "The source of entry \(position) departs from the stored form at byte \(byte)."
        case .payloadNotInStoredForm(let position, let byte):
            "The payload of entry \(position) departs from the stored form at byte \(byte)."
        case .cannotBeRead(let position, let reason): "What entry \(position) says cannot be read: \(reason)."
        case .commandTorn(let position): "Entry \(position) does not follow on the entry before it."
        case .clockSteppedBackUnsaid(let position):
            "Entry \(position) was recorded before the entry before it, and no entry says that the clock was stepped back."
        case .nodeMissing(let entries): "A fingerprint stored for \(Self.name(entries)) is missing."
        case .nodeDiffers(let entries): "A fingerprint stored for \(Self.name(entries)) is not theirs."
        case .nodeStray(let level, let number):
            "A fingerprint is stored for no entries (level \(level), number \(number))."
        case .headMissing: "The file head is missing: nobody can tell whether the log has lost its end."
        case .headDamaged(let record):
            "Record \(record) of the file head is not of this register, or was changed."
        case .headDiffers(let position):
            "The log up to entry \(position) is not the one that was acknowledged."
        case .rolledBack(let log, let head):
            "The log ends at entry \(log), but entry \(head) was acknowledged."
        case .schemaDiffers(let file, let name):
            "\(name) in \(file) is not part of a register, is missing or was changed."
        case .fileDamaged(let file, let reason): "\(file) is damaged: \(reason)."
        case .sealedMissing(let position, let field):
            "The sealed text \(field) of entry \(position) is missing, and no entry says that it was erased."
        case .sealedDiffers(let position, let field):
            "The sealed text \(field) of entry \(position) is not the one that was recorded."
        case .sealedStray(let place):
            "A sealed text \(place.field) is held for entry \(place.entry.ordinal) of command "
                + "\(place.entry.command), which says nothing of it."
        case .erasedButHeld(let place):
            "The sealed text \(place.field) of entry \(place.entry.ordinal) of command "
                + "\(place.entry.command) was erased, but is still held."
        case .requestStray(let command): "A request is held for command \(command), which is not in the log."
        case .requestDiffers(let command):
            "The request held for command \(command) is not the one that was stored."
        case .subjectMissing(let position, let kind, let key):
            "The index does not say that entry \(position) is about \(key) (kind \(kind))."
        case .subjectStray(let position, let kind, let key):
            "The index says that entry \(position) is about \(key) (kind \(kind)), but it is not."
        }
    }

    private static func name(_ entries: ClosedRange<Int>) -> String {
        "entries \(entries.lowerBound) to \(entries.upperBound)"
    }
}
