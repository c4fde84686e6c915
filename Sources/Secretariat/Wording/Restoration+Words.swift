import Committee
import EventLog
package import Minutes

extension FoundRestoration {
    /// What was kept, what was lost and why, as `verify` says it for ever.
    package func words(in language: Language) -> String {
        switch language {
        case .english:
            let from = restoration.basis == .backup ? "from a backup" : "from what was left of it"
            return
                "Entry \(position) says that the register was restored \(from): \(kept). \(lost) Reason given: \(restoration.reason)"
        case .latvian:
            let from = restoration.basis == .backup ? "no rezerves kopijas" : "no tā, kas bija saglabājies"
            return
                "\(position). ieraksts liecina, ka reģistrs atjaunots \(from). \(keptInLatvian) \(lostInLatvian) Norādītais iemesls: \(restoration.reason)"
        }
    }

    private var kept: String {
        restoration.kept.position == 1
            ? "entry 1 was kept" : "entries 1 to \(restoration.kept.position) were kept"
    }

    private var lost: String {
        guard let lost = restoration.lost else {
            return "Whether anything was recorded after it, nobody can tell any more."
        }
        let entries =
            lost.count == 1
            ? "Entry \(lost.lowerBound) was lost"
            : "Entries \(lost.lowerBound) to \(lost.upperBound) were lost"
        let shown = [
            restoration.acknowledged.map { "entry \($0.position) had been acknowledged" },
            restoration.anchored.map { "a checkpoint had been signed at entry \($0.position)" },
        ].compactMap(\.self)
        return "\(entries): \(shown.joined(separator: ", "))."
    }

    private var keptInLatvian: String {
        restoration.kept.position == 1
            ? "Saglabāts 1. ieraksts." : "Saglabāti ieraksti 1–\(restoration.kept.position)."
    }

    private var lostInLatvian: String {
        guard let lost = restoration.lost else {
            return "Vai pēc tam vēl kas bija ierakstīts, vairs nav nosakāms."
        }
        let entries =
            lost.count == 1
            ? "Zaudēts \(lost.lowerBound). ieraksts"
            : "Zaudēti ieraksti \(lost.lowerBound)–\(lost.upperBound)"
        let shown = [
            restoration.acknowledged.map { "bija apstiprināts \($0.position). ieraksts" },
            restoration.anchored.map { "pie \($0.position). ieraksta bija parakstīts kontrolpunkts" },
        ].compactMap(\.self)
        return "\(entries): \(shown.joined(separator: ", "))."
    }
}
