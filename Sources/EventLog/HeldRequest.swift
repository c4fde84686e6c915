internal import Committee
internal import GRDB

/// What is held of a request, so that the same one sent again can be told from another: a digest that confirms no guess
/// once its salt is gone, and a seal by which damage to either is noticed. No entry speaks of them.
struct HeldRequest {
    let command: [UInt8]
    let salt: [UInt8]
    let digest: [UInt8]
    let seal: [UInt8]

    init(_ request: [UInt8], salt: [UInt8], of command: [UInt8], in register: ID<RegisterKind>) {
        self.command = command
        self.salt = salt
        digest = Hash.keyed(salt, request).bytes
        seal = Self.seal(of: command, salt, digest, in: register)
    }

    /// Whether it is what was stored. Whoever can write the file can seal it anew: this is against damage, not forgery.
    func isWhole(in register: ID<RegisterKind>) -> Bool {
        seal == Self.seal(of: command, salt, digest, in: register)
    }

    /// Whether this was the request.
    func answers(_ request: [UInt8]) -> Bool { Hash.keyed(salt, request).bytes == digest }

    private static func seal(
        of command: [UInt8], _ salt: [UInt8], _ digest: [UInt8], in register: ID<RegisterKind>
    ) -> [UInt8] {
        var fields = FieldEncoding()
        fields.addText("protokols request 1".utf8)
        fields.addBytes(register)
        fields.addBytes(command)
        fields.addBytes(salt)
        fields.addBytes(digest)
        return Hash.of(fields.bytes).bytes
    }
}

extension HeldRequest {
    static func forEach(
        in db: Database, _ condition: String, _ arguments: StatementArguments = [],
        _ look: (HeldRequest) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT command, salt, digest, seal FROM request \(condition)", arguments: arguments)
        while let row = try rows.next() { try look(HeldRequest(row)) }
    }

    /// A column that a damaged file holds otherwise fits no seal.
    private init(_ row: Row) {
        command = row.bytes(0) ?? []
        salt = row.bytes(1) ?? []
        digest = row.bytes(2) ?? []
        seal = row.bytes(3) ?? []
    }
}
