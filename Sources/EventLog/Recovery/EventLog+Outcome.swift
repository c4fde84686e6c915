package import Committee

/// What became of a command.
package enum CommandOutcome: Equatable, Sendable {
    case recorded(Receipt)
    case notRecorded
}

extension EventLog {
    /// Looks a command up by its id. Asked of a register that was opened after a failure, it says what became of it.
    package func outcome(of command: ID<CommandKind>) throws -> CommandOutcome {
        try log.said { db in
            let tables = LogTables(db: db)
            guard let positions = try tables.positions(of: command.bytes) else { return .notRecorded }
            return .recorded(
                Receipt(
                    positions: Range(positions),
                    fingerprint: try tables.fingerprint(at: positions.upperBound),
                    isRepeat: true))
        }
    }
}
