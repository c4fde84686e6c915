package import Committee
package import EventLog

/// An entry that says that the register was restored.
package struct FoundRestoration: Equatable, Sendable {
    package let position: Int
    package let restoration: Restoration

    /// Whether a state that the record does not contain is among those that it names as lost.
    package func loses(_ position: Int) -> Bool {
        guard position > restoration.kept.position else { return false }
        return restoration.lost.map { position <= $0.upperBound } ?? true
    }
}

extension EventLog {
    /// Every entry that says that the register was restored, in their order.
    package func restorations(indexIsWhole: Bool = false) throws -> [FoundRestoration] {
        try ownEntries(ofTypes: [EventType.registerRestored.rawValue], indexIsWhole: indexIsWhole)
            .compactMap { stored in
                guard case .record(.restored(let restoration)) = try Entry(stored).event else { return nil }
                return FoundRestoration(position: stored.position, restoration: restoration)
            }
    }

    /// The entries about the register itself. Where the index was found to be whole it says where they are; else all
    /// entries are gone through, for nothing that is verified may rest on it.
    func ownEntries(ofTypes types: [String], indexIsWhole: Bool) throws -> [StoredEntry] {
        indexIsWhole
            ? try entries(about: [.register], ofTypes: types)
            : try entries(ofTypes: types, after: 0, upTo: try fingerprint().position)
    }

    /// What entries say of restored states, and is not so: the state kept is the one before the entry, all others are
    /// further.
    func wrong(_ restorations: [FoundRestoration]) throws -> [String] {
        try restorations.filter { found in
            let (kept, said) = (found.restoration.kept, found.restoration)
            let further = [said.acknowledged, said.anchored].compactMap(\.self)
            return try kept.position != found.position - 1
                || RecordState(fingerprint(at: kept.position)) != kept
                || further.contains { $0.position <= kept.position }
        }.map {
            "What entry \($0.position) says of the state from which the register was restored is not so."
        }
    }
}
