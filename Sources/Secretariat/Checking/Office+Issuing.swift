package import Committee
import Crypto
package import EventLog
import Foundation
import Minutes

extension Office {
    /// Says in the record that these files were given out, so that whoever holds one can be told whether it is this one.
    package func issue(
        _ files: [(form: String, bytes: [UInt8])], of minutes: WrittenMinutes, by recorder: ID<Recorder>,
        at now: Instant
    ) throws -> Receipt {
        guard let root = Committee.Digest(rawValue: minutes.fingerprint.hex) else {
            throw OfficeRefusal.noOpening
        }
        let documents = files.compactMap { file in
            Committee.Digest(of: file.bytes).map {
                IssuedDocument(
                    forum: minutes.forum, digest: $0, form: file.form,
                    language: minutes.document.language.tag, position: minutes.fingerprint.position,
                    root: root)
            }
        }
        return try note(all: { _ in documents.map { .issued($0) } }, by: recorder, at: now)
    }

    func issuedDocuments() throws -> [Entry] { try log.issuedDocuments() }

    func issued(_ file: URL) throws -> [Entry] {
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw OfficeRefusal.noFile(file.lastPathComponent)
        }
        return try log.issued(Array(bytes))
    }
}

extension EventLog {
    func issuedDocuments() throws -> [Entry] {
        try entries(
            ofTypes: [EventType.documentIssued.rawValue], after: 0, upTo: try fingerprint().position
        ).map { try Entry($0) }
    }

    /// The entries that say that exactly this file was given out.
    func issued(_ bytes: [UInt8]) throws -> [Entry] {
        let digest = Committee.Digest(of: bytes)
        return try issuedDocuments().filter { entry in
            guard case .record(.issued(let document)) = entry.event else { return false }
            return document.digest == digest
        }
    }
}

extension Committee.Digest {
    init?(of bytes: [UInt8]) {
        self.init(
            rawValue: SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    }
}
