import Committee
import EventLog
import Minutes

/// The state of the record that something was written from, as it is printed and handed out.
package struct StateOfRecord: Encodable, Hashable, Sendable {
    package let position: Int
    package let root: String
    /// The key that signed exactly this state, where one did.
    package let signedBy: String?

    /// As at the foot of minutes: enough to compare by eye.
    func words(in language: Language) -> String {
        let key = signedBy.map { ", \(Phrase.signedByKey.words(in: language)) \($0)" } ?? ""
        return
            "\(Phrase.fingerprint.words(in: language)): \(Phrase.position.words(in: language)) \(position), \(Scribe.inFours(root.prefix(16)))\(key)"
    }
}

extension Office {
    func state(at position: Int) throws -> StateOfRecord {
        let fingerprint = try log.fingerprint(at: position)
        return StateOfRecord(
            position: position, root: fingerprint.hex, signedBy: try signatory(of: fingerprint))
    }
}
