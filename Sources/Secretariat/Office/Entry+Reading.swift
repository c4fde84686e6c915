package import Committee
package import EventLog

extension Entry {
    /// Reads a stored entry into the domain. Fails for what only a newer program can read, and for damage.
    package init(_ stored: StoredEntry) throws(Unreadable) {
        try self.init(stored, source: Source(stored: stored.source))
    }

    /// Reads a stored entry of which the source has been read: that of its neighbour is mostly the same.
    init(_ stored: StoredEntry, source: Source) throws(Unreadable) {
        let sealed = stored.sealed
        self.init(
            position: stored.position, reference: stored.reference, happenedOn: stored.happenedOn,
            source: source,
            fact: try Fact(
                type: stored.type, shape: stored.shape, payload: stored.storedPayload,
                unsealing: sealed.isEmpty ? nil : { field, _ in sealed[field] }))
    }
}

extension Draft {
    /// An entry on its way into the log.
    package init(_ fact: Fact, happenedOn: Occasion, source: Source) {
        self.init(
            type: fact.event.type.rawValue, shape: fact.event.type.shape, happenedOn: happenedOn,
            source: source.stored, subjects: fact.subjects,
            payload: { sealing in fact.payload(sealing: sealing) })
    }
}
