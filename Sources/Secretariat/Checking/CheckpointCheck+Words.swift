import Committee

extension CheckpointCheck {
    /// One line for each question, so that nobody takes the one for the other.
    package var lines: [String] {
        [genuineness.words(at: position)]
            + (containment?.lines(at: position, isGenuine: genuineness.isGood) ?? [])
            + (lostBy.map { ["Entry \($0) of the record says that it was lost."] } ?? [])
    }
}

extension CheckpointCheck.Genuineness {
    package func words(at position: Int) -> String {
        switch self {
        case .genuine(let key): "The checkpoint at entry \(position) is genuine: key \(key) signed it."
        case .otherRegister(let origin):
            "The checkpoint at entry \(position) is of another register (\(origin)) than the key."
        case .notSigned(let key):
            "The checkpoint at entry \(position) is not genuine: neither key \(key) nor one that follows from it signed it."
        case .forged(let key):
            "The checkpoint at entry \(position) is not genuine: its signature is not that of key \(key)."
        case .noLongerCounts(let key, .revoked(let at, let trusted)):
            "The checkpoint at entry \(position) is not to be trusted: key \(key) was revoked in entry \(at), and counts up to entry \(trusted) only."
        case .noLongerCounts(let key, .replaced(let at)):
            "The checkpoint at entry \(position) is not to be trusted: key \(key) was replaced in entry \(at)."
        case .noLongerCounts(let key, .inUse):
            "The checkpoint at entry \(position) is not to be trusted: key \(key) does not count."
        }
    }
}

extension UnreadableCheckpoint {
    package var words: String {
        "checkpoints/\(position).txt cannot be read as the checkpoint of this register that its name promises, so the record was compared with an older one, if there is one. Find out what became of it, and put your own copy there."
    }
}

extension CheckpointCheck.Containment {
    /// What nobody signed contains what it contains, and vouches for nothing.
    package func lines(at position: Int, isGenuine: Bool) -> [String] {
        switch self {
        case .contained(let last):
            [
                "The record contains exactly the \(position == 1 ? "entry" : "\(position) entries") it was made from.",
                !isGenuine
                    ? "Nothing is anchored by it."
                    : position == last
                        ? "All of the record is anchored by it."
                        : "\(Self.entries(1, position)) anchored by it, \(Self.entries(position + 1, last).lowercased()) not.",
            ]
        case .cutOff(let last):
            ["The record does not contain what it was made from: it ends at entry \(last)."]
        case .differs:
            ["The record does not contain what it was made from: its first \(position) entries differ."]
        }
    }

    private static func entries(_ first: Int, _ last: Int) -> String {
        first == last ? "Entry \(first) is" : "Entries \(first) to \(last) are"
    }
}
