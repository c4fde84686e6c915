internal import Committee
internal import GRDB

extension SealedTexts {
    func count() throws -> Int {
        try listing("SELECT count(*) FROM sealed").first?.integer(0) ?? 0
    }

    /// The commands of which a request is held, and whether it is what was stored.
    func requests(in register: ID<RegisterKind>) throws -> [(command: [UInt8], isWhole: Bool)] {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { db in
                var requests: [(command: [UInt8], isWhole: Bool)] = []
                try HeldRequest.forEach(in: db, "ORDER BY number") {
                    requests.append(($0.command, $0.isWhole(in: register)))
                }
                return requests
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
