internal import GRDB

extension LogRefusal {
    /// Runs `body` and says in our terms what SQLite or the system refused.
    static func said<Answer: ~Copyable>(of file: String, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch {
            throw said(error, of: file)
        }
    }

    static func said(_ error: any Error, of file: String) -> any Error {
        if let error = error as? DatabaseError { return refusal(for: error, file) }
        guard let failure = error as? SystemFailure else { return error }
        return failure.isDenied ? notWritable : failed(file: file, reason: failure.description)
    }

    private static func refusal(for error: DatabaseError, _ file: String) -> LogRefusal {
        // Without the statement's arguments: they may be personal data.
        let reason = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: damaged(.file(file, reason: reason))
        case .SQLITE_BUSY: lockedTooLong
        case .SQLITE_READONLY: notWritable
        default: failed(file: file, reason: reason)
        }
    }
}
