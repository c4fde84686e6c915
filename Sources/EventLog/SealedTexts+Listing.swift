internal import Committee
internal import GRDB

extension SealedTexts {
    func count() throws -> Int {
        try listing("SELECT count(*) FROM sealed").first?.integer(0) ?? 0
    }

    func requestedCommands() throws -> [[UInt8]] {
        try listing("SELECT command FROM request ORDER BY number").compactMap { $0.bytes(0) }
    }

    /// The commands of whose requests something else is held than was stored.
    func changedRequests(in register: ID<RegisterKind>) throws -> [[UInt8]] {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { db in
                var changed: [[UInt8]] = []
                try HeldRequest.forEach(in: db, "ORDER BY number") { request in
                    if !request.isWhole(in: register) { changed.append(request.command) }
                }
                return changed
            }
        }
    }

    func places() throws -> [(command: [UInt8], ordinal: Int, field: [UInt8])] {
        try listing(
            "SELECT command, ordinal, CAST(field AS BLOB) FROM sealed ORDER BY command, ordinal, field"
        )
        .compactMap { row in
            guard let command = row.bytes(0), let ordinal = row.integer(1) else { return nil }
            return (command, ordinal, row.bytes(2) ?? [])
        }
    }

    private func listing(_ question: String) throws -> [Row] {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { try Row.fetchAll($0, sql: question) }
        }
    }
}
