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
    /// The entries about keys up to the later checkpoint; a proof from before they were added has none.
    package var entries: [ProvenEntry]?
}

/// A file that proves something.
enum ProofFile {
    case ofEntries(ProofBundle)
    case ofConsistency(ConsistencyBundle)

    init?(_ data: Data) {
        guard ProofJSON.isPlain(Array(data)) else { return nil }
        let decoder = JSONDecoder()
        if let bundle = try? decoder.decode(ProofBundle.self, from: data), bundle.format == ProofBundle.format
        {
            self = .ofEntries(bundle)
        } else if let bundle = try? decoder.decode(ConsistencyBundle.self, from: data),
            bundle.format == ConsistencyBundle.format
        {
            self = .ofConsistency(bundle)
        } else {
            return nil
        }
    }

    static func read(_ file: URL) throws -> ProofFile {
        guard let data = FileManager.default.contents(atPath: file.path), let proof = ProofFile(data) else {
            throw KeyRefusal.notABundle(file.lastPathComponent)
        }
        return proof
    }

    /// The furthest signed state in it.
    var checkpoint: SignedCheckpoint? {
        switch self {
        case .ofEntries(let bundle): SignedCheckpoint(Array(bundle.checkpoint.utf8))
        case .ofConsistency(let bundle): SignedCheckpoint(Array(bundle.to.utf8))
        }
    }
}

/// What a proof file shows to somebody who trusts one key.
package struct BundleCheck: Sendable {
    package var lines: [String]
    /// The entries one by one, as far as they are listed.
    package var listing: [String] = []
    package var isGood: Bool
    package let register: ID<RegisterKind>
    /// The entries that were proven, by position.
    package var entries: [Entry] = []
    package var leaves: [Int: Hash] = [:]

    /// - Parameters:
    ///   - file: The proof.
    ///   - pinned: The office's key, from outside.
    ///   - held: The checkpoints that the asker keeps: what the proof starts from has to be each of them.
    /// - Returns: What it shows.
    /// - Throws: `KeyRefusal.notABundle`.
    package static func of(
        _ file: URL, trusting pinned: NoteKey, holding held: [SignedCheckpoint] = []
    ) throws -> BundleCheck {
        let check: BundleCheck? =
            switch try ProofFile.read(file) {
            case .ofEntries(let bundle): try bundle.check(trusting: pinned, holding: held)
            case .ofConsistency(let bundle): try bundle.check(trusting: pinned, holding: held)
            }
        guard let check else { throw KeyRefusal.notABundle(file.lastPathComponent) }
        return check
    }

    fileprivate mutating func add(_ held: HeldCheck) {
        lines.append(held.words)
        isGood = held.isGood && isGood
    }
}

/// The entries of a proof that are in the record that was signed, and what they say of keys.
private struct Proven {
    let entries: [StoredEntry]
    let chain: KeyChain
    /// What is wrong with the entries or the keys among them.
    let problems: [String]

    init(_ entries: [ProvenEntry], of register: ID<RegisterKind>, in tree: Fingerprint) throws {
        let looked = entries.map { ($0.position, $0.entry(of: register, in: tree)) }
        self.entries = looked.compactMap(\.1).sorted { $0.position < $1.position }
        chain = try KeyChain(self.entries, of: register)
        problems =
            chain.problems.map(\.description)
            + looked.filter { $0.1 == nil }.map { "Entry \($0.0) is not in the record that was signed." }
    }

    var isWhole: Bool { problems.isEmpty }

    func genuineness(
        of signed: SignedCheckpoint, of register: ID<RegisterKind>, trusting pinned: NoteKey
    ) -> CheckpointCheck.Genuineness {
        signed.checkpoint.origin == Checkpoint.origin(of: register)
            ? Trust(pinned, chain).genuineness(of: signed) : .otherRegister(signed.checkpoint.origin)
    }
}

extension ProofBundle {
    fileprivate func check(
        trusting pinned: NoteKey, holding held: [SignedCheckpoint]
    ) throws -> BundleCheck? {
        guard let register = ID<RegisterKind>(hex: register),
            let signed = SignedCheckpoint(Array(checkpoint.utf8)), !entries.isEmpty
        else { return nil }
        let tree = signed.checkpoint.fingerprint
        let proven = try Proven(entries, of: register, in: tree)
        let genuineness = proven.genuineness(of: signed, of: register, trusting: pinned)
        var check = BundleCheck(
            lines: [genuineness.words(at: tree.position)] + proven.problems,
            isGood: proven.isWhole && genuineness.isGood, register: register)
        if proven.entries.count == entries.count {
            check.lines.append(
                entries.count == 1
                    ? "Its one entry is in the record that was signed, word for word."
                    : "All \(entries.count) entries are in the record that was signed, word for word.")
        }
        for one in held { check.add(HeldCheck(one, against: signed.checkpoint)) }
        check.entries = try proven.entries.map { try Entry($0) }
        for entry in proven.entries { check.leaves[entry.position] = entry.leaf }
        check.listing = check.entries.prefix(Self.mostShown).map(\.shown)
        let more = check.entries.count - Self.mostShown
        if more > 0 { check.listing.append("  and \(more) more") }
        return check
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
    fileprivate func check(
        trusting pinned: NoteKey, holding held: [SignedCheckpoint]
    ) throws -> BundleCheck? {
        let hashes = proof.compactMap { Hash(hex: $0) }
        guard let register = ID<RegisterKind>(hex: register), hashes.count == proof.count,
            let from = SignedCheckpoint(Array(from.utf8)), let to = SignedCheckpoint(Array(to.utf8))
        else { return nil }
        let (old, new) = (from.checkpoint.fingerprint, to.checkpoint.fingerprint)
        let proven = try Proven(entries ?? [], of: register, in: new)
        var check = BundleCheck(lines: [], isGood: proven.isWhole, register: register)
        for signed in [from, to] {
            let genuineness = proven.genuineness(of: signed, of: register, trusting: pinned)
            check.lines.append(genuineness.words(at: signed.position))
            check.isGood = genuineness.isGood && check.isGood
        }
        check.lines += proven.problems
        let continues = TreeProof.continues(new, from: old, hashes)
        check.lines.append(
            continues
                ? "The record at entry \(new.position) begins with exactly the record at entry \(old.position)."
                : "The record at entry \(new.position) does not begin with the record at entry \(old.position), or this proof is not of these two."
        )
        check.isGood = continues && check.isGood
        for one in held { check.add(HeldCheck(one, against: from.checkpoint)) }
        if held.isEmpty { check.add(.nothingHeld) }
        return check
    }

    /// The keys that it shows, where it ends with this very checkpoint.
    func keys(upTo signed: SignedCheckpoint) throws -> KeyChain? {
        guard let register = ID<RegisterKind>(hex: register),
            SignedCheckpoint(Array(to.utf8))?.checkpoint == signed.checkpoint
        else { return nil }
        let proven = try Proven(entries ?? [], of: register, in: signed.checkpoint.fingerprint)
        return proven.isWhole ? proven.chain : nil
    }
}
