package import Committee
package import EventLog
package import Foundation

/// A proof that can be read without the register: entries as stored, and the signed state of the record that contains them.
package struct ProofBundle: Codable, Sendable {
    package static let format = "protokols bundle 1"
    package var format = Self.format
    package var register: String
    package var checkpoint: String
    package var entries: [ProvenEntry]

    /// So many are listed one by one; the file holds them all.
    private static let mostShown = 20
}

/// A proof that the record at one checkpoint is the beginning of the record at another.
package struct ConsistencyBundle: Codable, Sendable {
    package static let format = "protokols consistency 1"
    package var format = Self.format
    package var register: String
    package var from: String
    package var to: String
    package var proof: [String]
}

/// What a proof file shows to somebody who trusts one key.
package struct BundleCheck: Sendable {
    package var lines: [String]
    package var isGood: Bool
    /// The entries that were proven, by position.
    package var entries: [Entry] = []

    package static func of(_ file: URL, trusting pinned: NoteKey) throws -> BundleCheck {
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw KeyRefusal.notABundle(file.lastPathComponent)
        }
        let decoder = JSONDecoder()
        if let bundle = try? decoder.decode(ProofBundle.self, from: data),
            bundle.format == ProofBundle.format,
            let check = try bundle.check(trusting: pinned)
        {
            return check
        }
        if let bundle = try? decoder.decode(ConsistencyBundle.self, from: data),
            bundle.format == ConsistencyBundle.format, let check = bundle.check(trusting: pinned)
        {
            return check
        }
        throw KeyRefusal.notABundle(file.lastPathComponent)
    }
}

extension ProofBundle {
    fileprivate func check(trusting pinned: NoteKey) throws -> BundleCheck? {
        guard let register = ID<RegisterKind>(hex: register),
            let signed = SignedCheckpoint(Array(checkpoint.utf8)), !entries.isEmpty
        else { return nil }
        let tree = signed.checkpoint.fingerprint
        let proven = entries.map { $0.entry(of: register, in: tree) }
        let held = proven.compactMap(\.self).sorted { $0.position < $1.position }
        let chain = try KeyChain(held, of: register)
        let genuineness: CheckpointCheck.Genuineness =
            signed.checkpoint.register == register
            ? Trust(pinned, chain).genuineness(of: signed) : .otherRegister(signed.checkpoint.origin)
        var lines = [genuineness.words(at: tree.position)]
        var isGood = chain.problems.isEmpty
        if case .genuine = genuineness {} else { isGood = false }
        lines += chain.problems.map(\.description)
        for (entry, proven) in zip(entries, proven) where proven == nil {
            isGood = false
            lines.append("Entry \(entry.position) is not in the record that was signed.")
        }
        if held.count == entries.count {
            lines.append(
                held.count == 1
                    ? "Its one entry is in the record that was signed, word for word."
                    : "All \(held.count) entries are in the record that was signed, word for word.")
        }
        let read = try held.map { try Entry($0) }
        lines += read.prefix(Self.mostShown).map(\.shown)
        if read.count > Self.mostShown { lines.append("  and \(read.count - Self.mostShown) more") }
        return BundleCheck(lines: lines, isGood: isGood, entries: read)
    }
}

extension Entry {
    fileprivate var shown: String {
        let handle = fact.handle.map { " \($0.text)" } ?? ""
        guard case .decision(.taken(_, _, _, _, let particulars)) = event else {
            return "  entry \(position)  \(happenedOn.last.iso)  \(event.type.rawValue)\(handle)"
        }
        return
            "  entry \(position)  \(happenedOn.last.iso)  \(event.type.rawValue)\(handle): \(particulars.title)"
    }
}

extension ConsistencyBundle {
    fileprivate func check(trusting pinned: NoteKey) -> BundleCheck? {
        let hashes = proof.compactMap { Hash(hex: $0) }
        guard let register = ID<RegisterKind>(hex: register), hashes.count == proof.count,
            let from = SignedCheckpoint(Array(from.utf8)), let to = SignedCheckpoint(Array(to.utf8))
        else { return nil }
        var isGood = true
        var lines: [String] = []
        // The keys between the two are not shown here: both have to be signed by the key that is pinned, or each is
        // checked with a bundle.
        for signed in [from, to] {
            let genuineness: CheckpointCheck.Genuineness =
                signed.checkpoint.register == register
                ? Trust(pinned, nil).genuineness(of: signed) : .otherRegister(signed.checkpoint.origin)
            lines.append(genuineness.words(at: signed.checkpoint.fingerprint.position))
            if case .genuine = genuineness {} else { isGood = false }
        }
        let (old, new) = (from.checkpoint.fingerprint, to.checkpoint.fingerprint)
        let continues = TreeProof.continues(new, from: old, hashes)
        lines.append(
            continues
                ? "The record at entry \(new.position) begins with exactly the record at entry \(old.position)."
                : "The record at entry \(new.position) does not begin with the record at entry \(old.position), or this proof is not of these two."
        )
        return BundleCheck(lines: lines, isGood: isGood && continues)
    }
}
