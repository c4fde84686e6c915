import Committee

extension OfficeRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownZone(let zone):
            "No time zone is called \u{201C}\(zone)\u{201D}. Use a name such as Europe/Riga."
        case .noOpening: "The register's first entry cannot be read. Run `protokols verify`."
        case .clockOutOfRange: "This machine's clock shows a year out of range. Set the clock and try again."
        case .noFile(let name): "There is no file \u{201C}\(name)\u{201D} that can be read. Check the name."
        case .annexOutside(let name):
            "The annex \u{201C}\(name)\u{201D} lies outside the record file's folder. Put it beside the file."
        case .positionNotReached(let position, let last):
            "The record ends at position \(last), so nothing is known at position \(position)."
        case .noSuch(let thing, let name):
            "No \(thing.rawValue) \u{201C}\(name)\u{201D} is on record for that day. Check the spelling and `--as-of`."
        case .notACorrectionFile(let name):
            "\u{201C}\(name)\u{201D} holds more than corrections and retractions. Use `protokols record` for it."
        }
    }
}
