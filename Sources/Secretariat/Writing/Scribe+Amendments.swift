import Committee
import Minutes

// The third kind of correction: the words of the minutes themselves. An approved text stands, with what was amended named
// beside it.
extension Scribe {
    private var amendments: [MinutesDossier.Amendment] { record.minutes[forum]?.amendments ?? [] }

    /// `Text amended after the approval: 12 June 2025 (TRI/MC/4)`
    var amendmentMark: String? {
        let since = amendments.filter(\.isOfApproved).map { amended in
            let decider = decider(of: amended).map { " (\($0))" } ?? ""
            return "\(amended.on.shortWords(in: language))\(decider)"
        }
        return since.isEmpty ? nil : "\(say(.textAmendedSince)): \(since.joined(separator: ", "))"
    }

    var amendmentsOfText: [Block] {
        guard !amendments.isEmpty else { return [] }
        var blocks: [Block] = [.heading(level: .one, Text(say(.textAmended)))]
        if amendments.contains(where: \.isOfApproved) {
            blocks.append(.paragraph(Text(say(.approvedTextStands))))
        }
        let lines = amendments.map { amended in
            Text(amended.words(in: language, decidedBy: decider(of: amended)).closed)
        }
        return blocks + [.list(lines, ordered: false)]
    }

    private func decider(of amended: MinutesDossier.Amendment) -> String? {
        amended.amendment.decidedBy.flatMap { record.name(of: $0) }
    }
}
