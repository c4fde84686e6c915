package import Committee

/// Why the log did not do what it was asked. The words are in `LogRefusal+Words.swift`.
package enum LogRefusal: Error, Equatable {
    case notARegister
    case alreadyARegister
    /// A file stands where the new register's `head` was to go.
    case headInTheWay
    case newerFormat(Int)
    case olderFormat(Int)
    case damaged(Damage)
    /// A SQLite file does not have the setting that its durability needs.
    case foreignSetting(file: String, name: String, found: String)
    /// Another program has left a file beside the register that SQLite would read as part of it.
    case foreignFile(String)
    case headMissing
    case rolledBack(logAt: Int, headAt: Int)
    case differsFromHead(at: Int)
    case lockedTooLong
    case notWritable
    case sealedMissing
    case stoppedAfterFailure
    /// A write failed at a step after which nobody can say whether it will be found recorded.
    case uncertain(WriteStep, reason: String)
    /// A write failed, the register was opened again, and the command is not in it.
    case notRecorded(WriteStep, reason: String)
    case diskNearlyFull(free: Int, needed: Int)
    case commandReused(ID<CommandKind>)
    case somethingHasCome([StoredEntry])
    case clockSteppedBack(last: Instant, now: Instant)
    case draftUnfit(type: String, DraftFault)
    case noSuchPosition(Int, last: Int)
    /// SQLite or the operating system said no, and nothing was changed.
    case failed(file: String, reason: String)
}

/// The steps of a write that touch the disk, in their order.
package enum WriteStep: String, CaseIterable, Equatable, Sendable {
    case sealing
    case logging
    case heading
}

/// What is wrong with a register on disk.
package enum Damage: Equatable, Sendable {
    case entryMissing(Int)
    case entryUnreadable(Int, column: String)
    case nodeMissing(level: Int, number: Int)
    case registerUnnamed
    case schema
    /// The record of `head`, counted from 1.
    case head(record: Int)
    /// A sealed text does not fit the commitment in the entry.
    case sealedDiffers(Int, field: String)
    case requestDiffers(ID<CommandKind>)
    /// What a killed write left in `sealed.sqlite` was deleted and is there all the same.
    case stillHeld
    case file(String, reason: String)
}

/// Why a draft cannot become an entry. Each is a fault of the program that wrote it, found before it is kept for ever.
package enum DraftFault: Error, Equatable {
    case typeEmpty
    case shapeBelowOne
    case sourceNotInStoredForm(byte: Int)
    case payloadNotInStoredForm(byte: Int)
    case sealedTwice(field: String)
    /// A text was sealed, but the payload does not hold its commitment at that path.
    case sealedButNotHeld(field: String)
    /// The payload holds a commitment that was not made by sealing a text.
    case heldButNotSealed(field: String)
    case doesNotNameTheRegister
    case notTheFirstEntry
}
