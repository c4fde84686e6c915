internal import Committee
internal import GRDB

extension Examination {
    mutating func examineSealedFile(_ files: LookAtFiles) throws {
        guard let sealed = log.sealed else { return }
        for finding in try files.sealed.answer() { note(finding) }
        for (position, place) in sealedMissing where !erased.contains(place) {
            note(.sealedMissing(position, field: place.field))
        }
        for place in erased.sorted(by: { ($0.entry, $0.field) < ($1.entry, $1.field) }) {
            let held = try sealed.held(of: place.entry.command.bytes, ordinal: place.entry.ordinal)
            if held.contains(where: { $0.field.elementsEqual(place.field.utf8) }) {
                note(.erasedButHeld(place))
            }
        }
        if try files.requests.answer().isEmpty, try findStray(in: sealed).isEmpty { return }
        // Perhaps a writer was between sealing and logging: under the lock there is none.
        let wrong = try log.lock?.hold { try findWrong(in: sealed) } ?? findWrong(in: sealed)
        for finding in wrong { note(finding) }
    }

    private func findWrong(in sealed: SealedTexts) throws -> [Finding] {
        try LookAtFiles.wrongRequests(in: sealed, of: log.register, log.log) + findStray(in: sealed)
    }

    /// Texts that belong to no entry.
    private func findStray(in sealed: SealedTexts) throws -> [Finding] {
        // One row too many is enough to look at each.
        guard try sealed.count() != sealedFound else { return [] }
        let places = try sealed.places()
        return try log.log.said { db in
            try places.compactMap { command, ordinal, field in
                guard try !isHeld(command, ordinal, field, in: db) else { return nil }
                return ID<CommandKind>(bytes: command).map {
                    let entry = Reference(command: $0, ordinal: ordinal)
                    return .sealedStray(
                        SealedPlace(entry: entry, field: String(decoding: field, as: UTF8.self)))
                }
            }
        }
    }

    private func isHeld(
        _ command: [UInt8], _ ordinal: Int, _ field: [UInt8], in db: Database
    ) throws -> Bool {
        let question = try db.cachedStatement(
            sql: "SELECT CAST(payload AS BLOB) FROM entry WHERE command = ? AND ordinal = ?")
        let payload = try Row.fetchOne(question, arguments: [command.bound, ordinal])?.bytes(0)
        guard let payload, let field = field.text else { return false }
        return (try? StoredJSON.commitments(in: payload))?[field] != nil
    }
}
