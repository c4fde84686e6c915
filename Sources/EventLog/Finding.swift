package import Committee

/// One thing that `checkUp` found wrong. The words are in `Finding+Words.swift`.
package enum Finding: Equatable, Sendable {
    /// The entry does not fit its own leaf hash.
    case altered(Int)
    case entryMissing(Int)
    case entryUnreadable(Int, column: String)
    case sourceNotInStoredForm(Int, byte: Int)
    case payloadNotInStoredForm(Int, byte: Int)
    /// The payload says what the caller's program cannot read.
    case cannotBeRead(Int, reason: String)
    /// The entry does not follow on the entry before it, as entries of one command do.
    case commandTorn(Int)
    case clockSteppedBackUnsaid(Int)
    case nodeMissing(entries: ClosedRange<Int>)
    case nodeDiffers(entries: ClosedRange<Int>)
    case nodeStray(level: Int, number: Int)
    case headMissing
    case headDamaged(record: Int)
    case headDiffers(at: Int)
    case rolledBack(logAt: Int, headAt: Int)
    case schemaDiffers(file: String, name: String)
    case fileDamaged(String, reason: String)
    case sealedMissing(Int, field: String)
    case sealedDiffers(Int, field: String)
    case sealedStray(SealedPlace)
    case erasedButHeld(SealedPlace)
    case requestStray(ID<CommandKind>)
    case requestDiffers(ID<CommandKind>)
    case subjectMissing(Int, kind: Int, key: String)
    case subjectStray(Int, kind: Int, key: String)

    /// Of what is derived from the entries and covered by no hash.
    package var isOfTheIndex: Bool {
        switch self {
        case .subjectMissing, .subjectStray: true
        case .altered, .entryMissing, .entryUnreadable, .sourceNotInStoredForm, .payloadNotInStoredForm,
            .cannotBeRead, .commandTorn, .clockSteppedBackUnsaid, .nodeMissing, .nodeDiffers, .nodeStray,
            .headMissing, .headDamaged, .headDiffers, .rolledBack, .schemaDiffers, .fileDamaged,
            .sealedMissing, .sealedDiffers, .sealedStray, .erasedButHeld, .requestStray, .requestDiffers:
            false
        }
    }

    /// The entry that is not what it was, where the finding can say so.
    package var differingEntry: Int? {
        switch self {
        case .altered(let position), .entryMissing(let position), .entryUnreadable(let position, _): position
        case .sourceNotInStoredForm, .payloadNotInStoredForm, .cannotBeRead, .commandTorn,
            .clockSteppedBackUnsaid, .nodeMissing, .nodeDiffers, .nodeStray, .headMissing, .headDamaged,
            .headDiffers, .rolledBack, .schemaDiffers, .fileDamaged, .sealedMissing, .sealedDiffers,
            .sealedStray, .erasedButHeld, .requestStray, .requestDiffers, .subjectMissing, .subjectStray:
            nil
        }
    }
}
