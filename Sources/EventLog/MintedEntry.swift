internal import Committee

/// A draft that has got its place: all that is written of it, in both files.
struct MintedEntry {
    let row: EntryRow
    let leaf: Hash
    let subjects: [Subject]
    let sealed: [SealedTexts.Text]
}

/// The command whose drafts are minted.
struct Minting {
    let register: ID<RegisterKind>
    let command: ID<CommandKind>
    let by: ID<Recorder>
    let at: Instant
    let salt: () -> [UInt8]

    func entries(_ drafts: [Draft], after last: Int) throws -> [MintedEntry] {
        try drafts.enumerated().map { index, draft in
            do throws(DraftFault) {
                return try entry(draft, position: last + 1 + index, ordinal: index + 1)
            } catch {
                throw LogRefusal.draftUnfit(type: draft.type, error)
            }
        }
    }

    private func entry(_ draft: Draft, position: Int, ordinal: Int) throws(DraftFault) -> MintedEntry {
        guard !draft.type.isEmpty else { throw .typeEmpty }
        guard draft.shape >= 1 else { throw .shapeBelowOne }
        guard (draft.type == KnownType.registerOpened) == (position == 1) else { throw .notTheFirstEntry }

        var texts: [SealedTexts.Text] = []
        var commitments: [String: Hash] = [:]
        let payload = draft.payload { field, text in
            let salt = salt()
            let commitment = SealedTexts.commitment(
                to: text.utf8, salt: salt, register: register, command: command.bytes, ordinal: ordinal,
                field: field.utf8)
            texts.append(.init(ordinal: ordinal, field: field, salt: salt, value: text))
            commitments[field] = commitment
            return commitment.hex
        }
        try check(payload, holds: commitments, texts)
        do { try StoredJSON.check(Array(draft.source.utf8)) } catch {
            throw .sourceNotInStoredForm(byte: error.offset)
        }

        let when = draft.happenedOn
        let row = EntryRow(
            position: position, command: command.bytes, ordinal: ordinal, type: Array(draft.type.utf8),
            shape: draft.shape, happenedFirst: Array(when.first.iso.utf8),
            happenedLast: Array(when.last.iso.utf8), happenedTime: when.time.map { Array($0.text.utf8) },
            happenedZone: when.zone.map { Array($0.utf8) }, happenedWords: when.words.map { Array($0.utf8) },
            recordedAt: at.microseconds, recordedBy: by.bytes, source: Array(draft.source.utf8),
            payload: Array(payload.utf8))
        return MintedEntry(row: row, leaf: row.leaf(of: register), subjects: draft.subjects, sealed: texts)
    }

    /// Every commitment must be found again by its path, or a later erasure could not be told from a loss.
    private func check(
        _ payload: String, holds sealed: [String: Hash], _ texts: [SealedTexts.Text]
    ) throws(DraftFault) {
        let held: [String: Hash]
        do { held = try StoredJSON.commitments(in: Array(payload.utf8)) } catch {
            throw .payloadNotInStoredForm(byte: error.offset)
        }
        if texts.count > sealed.count,
            let twice = texts.first(where: { text in
                texts.count(where: { $0.field == text.field }) > 1
            })
        {
            throw .sealedTwice(field: twice.field)
        }
        for text in texts where held[text.field] != sealed[text.field] {
            throw .sealedButNotHeld(field: text.field)
        }
        for field in held.keys.sorted() where sealed[field] == nil { throw .heldButNotSealed(field: field) }
    }
}
