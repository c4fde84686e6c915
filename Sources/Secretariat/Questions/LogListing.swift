import Committee
import EventLog
import Foundation

/// The log itself, entry by entry.
package struct LogAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var position: Int
        package var reference: String
        package var type: String
        package var shape: Int
        package var happenedFirst: String
        package var happenedLast: String
        package var recordedAt: String
        package var handle: String?
        package var fields: [String: String]
        package var leaf: String
    }

    package var lastPosition: Int
    package var root: String
    package var entries: [Line]

    package var table: TextTable {
        TextTable(
            columns: ["Position", "Happened", "Recorded", "Type", "Handle"],
            rows: entries.map {
                [
                    String($0.position),
                    $0.happenedFirst == $0.happenedLast
                        ? $0.happenedLast : "\($0.happenedFirst) – \($0.happenedLast)", $0.recordedAt,
                    $0.type,
                    $0.handle ?? "",
                ]
            }, notes: ["position \(lastPosition), root \(root)"])
    }
}

extension Office {
    /// - Parameters:
    ///   - handle: only entries of this element or document of a record file.
    ///   - last: only so many of the latest.
    ///   - position: the last entry that counts.
    /// - Returns: the entries, with the fingerprint of the record at that position.
    /// - Throws: `LogRefusal`.
    package func listing(handle: String? = nil, last: Int? = nil, knownAt position: Int) throws -> LogAnswer {
        let stored: [StoredEntry]
        if let handle {
            let document = String(handle.split(separator: "#", maxSplits: 1)[0])
            stored = try log.entries(about: [Subject(.document, document)], upTo: position)
        } else {
            stored = try log.entries(after: max(0, position - (last ?? position)), upTo: position)
        }
        let fingerprint = try log.fingerprint(at: position)
        let lines = try stored.map { try line($0) }.filter { line in
            guard let handle else { return true }
            return line.handle == handle || line.handle?.hasPrefix(handle + "#") ?? false
                || line.handle?.hasPrefix(handle + "/") ?? false
        }
        return LogAnswer(
            lastPosition: fingerprint.position, root: fingerprint.hex,
            entries: last.map { Array(lines.suffix($0)) } ?? lines)
    }

    private func line(_ stored: StoredEntry) throws -> LogAnswer.Line {
        let entry = try Entry(stored)
        let seconds = Double(stored.recordedAt.microseconds) / 1_000_000
        return LogAnswer.Line(
            position: stored.position,
            reference: stored.reference.text, type: stored.type,
            shape: stored.shape, happenedFirst: stored.happenedOn.first.iso,
            happenedLast: stored.happenedOn.last.iso,
            recordedAt: Date(timeIntervalSince1970: seconds).formatted(.iso8601),
            handle: entry.fact.handle?.text,
            fields: entry.statement.fields, leaf: stored.leaf.hex)
    }
}
