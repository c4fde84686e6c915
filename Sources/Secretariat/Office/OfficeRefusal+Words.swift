import Committee
import Minutes

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
        case .notKnownThen(let name, let position):
            "\u{201C}\(name)\u{201D} came to the record only after position \(position). Ask with a later `--known-at`, or leave it out."
        case .notACorrectionFile(let name):
            "\u{201C}\(name)\u{201D} holds more than corrections and retractions. Use `protokols record` for it."
        case .severalVersions(let committee, let day, let versions):
            "On \(day.iso) several versions of the rules of \(committee) are in force: \(versions.together(in: .english)). Which one a sitting followed is kept with that sitting. To see one of them, add \(versions.map { "--version \($0)" }.alternatives(in: .english))."
        case .noSuchRules(let version, let held):
            held.isEmpty
                ? "No version of these rules is on record, so there is no version \u{201C}\(version)\u{201D}."
                : "There is no version \u{201C}\(version)\u{201D} of these rules. On record are: \(held.joined(separator: ", "))."
        case .nothingCalled(let name, let near):
            "Nothing called \u{201C}\(name)\u{201D} can be explained. \(near.isEmpty ? "" : "Did you mean \(near.alternatives(in: .english))? ")Name a decision, an item, a sitting or a written procedure by its number or its handle (TRI/MC/3#items/4), a project by its code, acronym or handle."
        case .severalCalled(let name, let handles):
            "Several things are called \u{201C}\(name)\u{201D}. Name one by its handle: \(handles.alternatives(in: .english))."
        case .sinceAfterUntil(let since, let until):
            "`--since` is position \(since), later than `--until`, position \(until). Exchange the two."
        case .deskUnusable(let reason):
            "How far readers have read is kept in desk.sqlite, and that file cannot be used: \(reason). Nothing of the record is in it; move it away and mark again."
        }
    }
}
