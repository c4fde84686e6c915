import Committee
package import EventLog
package import Foundation

/// What can be said of minutes that somebody holds: of the file, and apart from it of the record behind it.
package struct DocumentCheck: Sendable {
    package var lines: [String]
    package var isGood: Bool

    /// Compares minutes in any form with today's record, and with what is printed in them as far as it can be read.
    package static func of(_ file: URL, in log: EventLog) throws -> DocumentCheck {
        guard let bytes = FileManager.default.contents(atPath: file.path).map({ Array($0) }) else {
            throw OfficeRefusal.noFile(file.lastPathComponent)
        }
        let printed = DocumentText(of: file, bytes, naming: log.register)
            .flatMap { PrintedFingerprint($0.words, of: log.register) }
        var check = DocumentCheck(lines: [], isGood: true)
        let issued = try log.issued(bytes).last
        if let issued, case .record(.issued(let document)) = issued.event {
            check.lines.append(
                "The file is the one that was issued on \(issued.happenedOn.last.iso) (entry \(issued.position))."
            )
            let own = try log.entries(about: [Subject(document.forum)], upTo: document.position)
            let root = Hash(hex: document.root.hex)
            let isContained =
                try root.map {
                    try check.compare(Fingerprint(position: document.position, root: $0), own.count, log)
                } ?? false
            if let printed {
                check.compare(printed, with: document)
                try check.compare(printed, log)
            } else {
                check.add(.notReadOfIssued)
            }
            if isContained {
                try check.tellCorrections(since: document.position, of: [Subject(document.forum)], log)
            }
        } else {
            check.isGood = false
            check.add(.notIssued)
            guard let printed else {
                check.add(.notRead)
                return check
            }
            let isContained = try check.compare(
                Fingerprint(position: printed.position, root: printed.root), nil, log)
            try check.compare(printed, log)
            let forums = try printed.forums(in: log)
            // Where it cannot be told of what they are minutes, or the record is another, none is looked for.
            if isContained, !forums.isEmpty {
                try check.tellCorrections(since: printed.position, of: forums, log)
            }
        }
        return check
    }

    private mutating func compare(
        _ fingerprint: Fingerprint, _ own: Int?, _ log: EventLog
    ) throws -> Bool {
        let last = try log.fingerprint().position
        if fingerprint.position > last {
            isGood = false
            lines.append(
                "The record does not contain what it was made from: it ends at entry \(last), the minutes at entry \(fingerprint.position)."
            )
        } else if try log.fingerprint(at: fingerprint.position) != fingerprint {
            isGood = false
            lines.append(
                "The record does not contain what it was made from: its first \(fingerprint.position) entries differ."
            )
        } else {
            let entries = own.map { ", among them the \($0) of these minutes" } ?? ""
            lines.append(
                "The record contains exactly the \(fingerprint.position) entries it was made from\(entries).")
            return true
        }
        return false
    }

    private mutating func compare(_ printed: PrintedFingerprint, _ log: EventLog) throws {
        let last = try log.fingerprint().position
        let differing = try printed.leaves.filter { position, leaf in
            guard position <= last else { return true }
            return try log.entries(after: position - 1, upTo: position, limit: 1).first?.leaf != leaf
        }.map(\.key).sorted()
        tell(differing, of: printed)
    }

    mutating func tell(_ differing: [Int], of printed: PrintedFingerprint) {
        if !differing.isEmpty {
            isGood = false
            lines.append(
                "Of the entries named in it these are not in the record as they were: \(differing.map(String.init).joined(separator: ", "))."
            )
        } else if !printed.leaves.isEmpty {
            lines.append(
                "Each of the \(printed.leaves.count) entries named in it is in the record unchanged.")
        }
    }

    /// What is printed in a file that was issued is on record beside its digest.
    mutating func compare(_ printed: PrintedFingerprint, with document: IssuedDocument) {
        guard printed.position == document.position, printed.root.hex == document.root.hex else {
            return add(.otherFingerprint)
        }
    }

    /// What can be said of the file alone.
    enum Remark: CaseIterable {
        case notIssued, notRead, notReadBesideProof, notReadOfIssued, otherFingerprint

        var words: String {
            switch self {
            case .notIssued:
                "The file is not one that this register issued: it was changed since, or was never issued."
            case .notRead:
                "Nothing can be read in it that could be compared, so nothing is said of the record. The proof that came with it answers: `protokols verify FILE --bundle PROOF`."
            case .notReadBesideProof: "Nothing can be read in it that could be compared with its proof."
            case .notReadOfIssued: "What is printed in it was not compared: it cannot be read here."
            case .otherFingerprint: "The fingerprint printed in it is not the one on record."
            }
        }

        fileprivate var isGood: Bool {
            switch self {
            case .notReadOfIssued: true
            case .notIssued, .notRead, .notReadBesideProof, .otherFingerprint: false
            }
        }
    }

    mutating func add(_ remark: Remark) {
        lines.append(remark.words)
        isGood = remark.isGood && isGood
    }

    /// A correction does not make minutes false: they say what was known, and the reader is told what came later.
    private mutating func tellCorrections(since position: Int, of subjects: [Subject], _ log: EventLog) throws
    {
        let later = try log.entries(about: subjects, after: position).map { try Entry($0) }.filter { entry in
            switch entry.event {
            case .record(.corrected), .record(.retracted): true
            case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
                .question, .decision, .action, .minutes, .calendar, .figure:
                false
            }
        }
        lines += later.map { entry in
            "Corrected later by \(entry.fact.handle?.text ?? entry.reference.text) (\(entry.happenedOn.last.iso), entry \(entry.position))."
        }
        if later.isEmpty { lines.append("No correction has come since.") }
    }
}

/// The last annex of minutes, read back from their text.
struct PrintedFingerprint {
    let position: Int
    let root: Hash
    let leaves: [Int: Hash]

    /// `nil` where the text names no state of this register.
    init?(_ text: String, of register: ID<RegisterKind>) {
        guard let at = text.range(of: register.hex) else { return nil }
        let words = text[at.upperBound...].split { !$0.isLetter && !$0.isNumber }
        var position: Int?
        var root: Hash?
        var leaves: [Int: Hash] = [:]
        for (before, word) in zip(words, words.dropFirst()) {
            if root == nil, let number = Int(word) { position = number }
            guard let hash = Hash(hex: word) else { continue }
            if root == nil {
                root = hash
            } else if let entry = Int(before) {
                leaves[entry] = hash
            }
        }
        guard let position, let root, position > 0 else { return nil }
        self.position = position
        self.root = root
        self.leaves = leaves
    }

    /// Of which sitting or procedure they are: what all the entries named in them have in common.
    func forums(in log: EventLog) throws -> [Subject] {
        var common: Set<Subject>?
        for position in leaves.keys {
            guard let stored = try log.entries(after: position - 1, upTo: position, limit: 1).first else {
                continue
            }
            let subjects = Set(
                try Entry(stored).fact.subjects.filter { [.sitting, .procedure].contains($0.kind) })
            // A correction of a name stands beside the entries of the sitting and is about none.
            if subjects.isEmpty { continue }
            common = common.map { $0.intersection(subjects) } ?? subjects
        }
        return common.map { Array($0) } ?? []
    }
}
