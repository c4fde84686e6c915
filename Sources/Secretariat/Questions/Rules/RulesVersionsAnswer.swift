import Committee
import Minutes

/// Every version of a committee's rules that is on record.
package struct RulesVersionsAnswer: Answer {
    package let asOf: String
    package let knownAt: Int
    package let committee: String
    package let name: String
    /// Recorded as not held.
    package let saysNotHeld: Bool
    package let versions: [RulesAnswer.Version]
    /// Days on which more than one version is in force (P27).
    package let overlaps: [Overlap]

    package struct Overlap: Encodable, Equatable, Sendable {
        package var versions: [String]
        package var from: String
        /// `nil` where none of them ends.
        package var until: String?
    }

    package var table: TextTable {
        TextTable(
            columns: ["Version", "From", "Until", "In force", "Source"],
            rows: versions.map {
                let source = [$0.source.kind, $0.source.title, $0.source.address].compactMap(\.self)
                return [
                    $0.version, $0.validFrom, $0.validUntil ?? "", $0.isInForce ? "yes" : "no",
                    source.joined(separator: ", "),
                ]
            }, notes: notes)
    }

    private var notes: [String] {
        var notes = ["\(name) (\(committee)). \u{201C}In force\u{201D} means on \(asOf)."]
        if versions.isEmpty {
            notes.append(
                saysNotHeld
                    ? "Recorded as not held: the committee may have rules, and nobody has entered them here."
                    : "No version has been entered.")
        }
        return notes + overlaps.map(\.words)
    }
}

extension RulesVersionsAnswer.Overlap {
    fileprivate var words: String {
        let days = until.map { from == $0 ? "On \(from)" : "From \(from) to \($0)" } ?? "From \(from) on"
        return
            "\(days) versions \(versions.together(in: .english)) are in force at once: a sitting then names the one it followed."
    }

    init?(_ a: RulesOfProcedure, _ b: RulesOfProcedure) {
        let from = max(a.validFrom, b.validFrom)
        let until = [a.validUntil, b.validUntil].compactMap(\.self).min()
        guard from <= (until ?? from) else { return nil }
        self.init(versions: [a.version, b.version], from: from.iso, until: until?.iso)
    }
}
