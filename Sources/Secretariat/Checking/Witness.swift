import Committee
package import EventLog
package import Foundation

/// Somebody outside the office who signs what they saw, so that no other past can be shown to others.
package struct Witness: Sendable {
    let office: NoteKey
    let copy: URL?
    let earlier: SignedCheckpoint?
    let proof: URL?

    package init(office: NoteKey, copy: URL?, earlier: SignedCheckpoint?, proof: URL?) {
        self.office = office
        self.copy = copy
        self.earlier = earlier
        self.proof = proof
    }

    /// The witness's own key, made where a name is given and there is none yet.
    package func key(in file: KeyFile, named name: String?) throws -> NoteSigner {
        if let copy { try file.refuseInside(copy) }
        if !file.exists {
            guard let name, let signer = NoteSigner.made(name: name, algorithm: .cosignature) else {
                throw KeyRefusal.witnessUnnamed(file.name)
            }
            try file.keep(signer)
        }
        let signer = try file.signer()
        guard signer.key.algorithm == .cosignature else {
            throw KeyRefusal.keyOfAnother(signer.key.name, expected: "a witness's key")
        }
        return signer
    }

    /// Signs a checkpoint that is genuine and agrees with everything this witness holds.
    package func cosign(
        _ signed: SignedCheckpoint, with signer: NoteSigner, at now: Instant
    ) throws -> SignedNote {
        let log = try copy.map { try EventLog.inspect($0) }
        let shown = try proof.map { try Self.bundle(in: $0) }
        let chain = try log.map { try KeyChain(of: $0) } ?? shown.flatMap { try $0.keys(upTo: signed) }
        let genuineness = Trust(office, chain).genuineness(of: signed)
        guard case .genuine = genuineness else {
            throw KeyRefusal.notGenuine(genuineness.words(at: signed.position))
        }
        if let log, let copy { try compare(signed, with: log, in: copy) }
        if let earlier { try compare(signed, with: earlier, shown) }
        guard copy != nil || earlier != nil else { throw KeyRefusal.nothingToCompareWith }
        var note = signed.note
        try signer.sign(&note, at: UInt64(clamping: now.microseconds / 1_000_000))
        return note
    }

    private func compare(_ signed: SignedCheckpoint, with log: EventLog, in copy: URL) throws {
        let verification = try Office.verify(log, in: copy)
        if let problem = verification.problems.first { throw KeyRefusal.notContained(problem) }
        let containment = try log.containment(of: signed.checkpoint)
        guard containment.isContained else {
            throw KeyRefusal.notContained(
                containment.lines(at: signed.position, isGenuine: true).joined(separator: " "))
        }
    }

    private static func bundle(in proof: URL) throws -> ConsistencyBundle {
        guard case .ofConsistency(let bundle) = try ProofFile.read(proof) else {
            throw KeyRefusal.notABundle(proof.lastPathComponent)
        }
        return bundle
    }

    private func compare(
        _ signed: SignedCheckpoint, with earlier: SignedCheckpoint, _ bundle: ConsistencyBundle?
    ) throws {
        guard earlier.checkpoint != signed.checkpoint else {
            // Compared with itself, anything agrees; with a copy, that comparison stands.
            guard copy != nil else { throw KeyRefusal.comparedWithItself(signed.position) }
            return
        }
        guard let bundle else { throw KeyRefusal.nothingToCompareWith }
        let hashes = bundle.proof.compactMap { Hash(hex: $0) }
        guard earlier.checkpoint.origin == signed.checkpoint.origin, hashes.count == bundle.proof.count,
            TreeProof.continues(
                signed.checkpoint.fingerprint, from: earlier.checkpoint.fingerprint, hashes)
        else {
            throw KeyRefusal.notContained(
                "The record at entry \(signed.position) does not begin with the record at entry \(earlier.position), or the proof is not of these two."
            )
        }
    }
}

extension NoteKey {
    /// What a witness says of a checkpoint.
    package func words(on note: SignedNote) -> (line: String, isGood: Bool) {
        switch verdict(on: note) {
        case .cosigned(let time):
            let day = Date(timeIntervalSince1970: Double(time)).formatted(.iso8601)
            return ("\(name) saw it and signed it at \(day).", true)
        case .signed: return ("\(name) signed it.", true)
        case .forged: return ("The signature of \(name) is not genuine.", false)
        case nil: return ("\(name) did not sign it.", false)
        }
    }
}
