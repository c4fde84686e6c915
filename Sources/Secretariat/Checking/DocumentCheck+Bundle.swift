import Committee
package import EventLog
package import Foundation

extension DocumentCheck {
    /// Compares minutes with the proof that came with them, for somebody who holds no register.
    package static func of(
        _ file: URL, provenBy bundle: URL, trusting pinned: NoteKey, holding held: [SignedCheckpoint] = []
    ) throws -> DocumentCheck {
        guard let bytes = FileManager.default.contents(atPath: file.path).map({ Array($0) }) else {
            throw OfficeRefusal.noFile(file.lastPathComponent)
        }
        guard case .ofEntries = try ProofFile.read(bundle) else {
            throw KeyRefusal.proofOfNoFile(bundle.lastPathComponent)
        }
        let proof = try BundleCheck.of(bundle, trusting: pinned, holding: held)
        var check = DocumentCheck(lines: proof.lines, isGood: proof.isGood)
        let issued = proof.document(with: Committee.Digest(of: bytes))
        if let issued {
            check.lines.append("The file is the one that was issued (entry \(issued.position)).")
        } else {
            check.add(.notIssued)
        }
        let printed = DocumentText(of: file, bytes, naming: proof.register)
            .flatMap { PrintedFingerprint($0.words, of: proof.register) }
        guard let printed else {
            check.add(issued == nil ? .notReadBesideProof : .notReadOfIssued)
            return check
        }
        if let issued { check.compare(printed, with: issued.document) }
        check.tell(
            printed.leaves.filter { proof.leaves[$0.key] != $0.value }.map(\.key).sorted(), of: printed)
        return check
    }
}

extension BundleCheck {
    /// The proven entry that says that a file was given out.
    fileprivate func document(
        with digest: Committee.Digest?
    ) -> (position: Int, document: IssuedDocument)? {
        entries.reversed().lazy.compactMap { entry in
            guard case .record(.issued(let document)) = entry.event, document.digest == digest else {
                return nil
            }
            return (entry.position, document)
        }.first
    }
}
