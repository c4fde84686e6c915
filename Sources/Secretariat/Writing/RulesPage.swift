import Committee
import EventLog
import Minutes

/// The rules of procedure as a page for somebody who has never seen this program: each group of points with what the
/// rules say and where, and below it the points on which they are silent.
struct RulesPage {
    let code: String
    let dossier: CommitteeDossier
    /// The version shown, where there is one.
    let shown: CommitteeDossier.HeldRules?
    let inForce: [CommitteeDossier.HeldRules]
    let all: [CommitteeDossier.HeldRules]
    let programmes: [ProgrammeDossier]
    let day: Day
    let language: Language
    let fingerprint: Fingerprint

    var document: Document {
        let title = Phrase.rulesOfProcedure.words(in: language)
        return Document(
            language: language, title: "\(title), \(bodyName)",
            header: [bodyName, title, version.map(versionWords)].compactMap(\.self).joined(separator: " · "),
            footer:
                "\(say(.fingerprint)): \(say(.position)) \(fingerprint.position), \(Scribe.inFours(fingerprint.hex.prefix(16)))",
            head: head(title), blocks: blocks)
    }

    /// Committee, version, language.
    var fileName: String {
        [code, "rules", version, language.tag].compactMap(\.self).joined(separator: "-").map {
            $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "-"
        }.joined()
    }

    private var version: String? { shown?.rules.version }

    private func say(_ phrase: Phrase) -> String { phrase.words(in: language) }
    private func tell(_ phrase: RulesPhrase) -> String { phrase.words(in: language) }

    private var bodyName: String {
        (language == .latvian ? dossier.particulars.nameLatvian : nil) ?? dossier.particulars.name
    }

    private func versionWords(_ version: String) -> String { "\(say(.version)) \(version)" }

    private func head(_ title: String) -> [HeadLine] {
        programmes.map { programme in
            let names = programme.particulars
            return HeadLine(.programme, Text((language == .latvian ? names.nameLatvian : nil) ?? names.name))
        } + [HeadLine(.title, Text(title)), HeadLine(.plain, Text("\(bodyName) (\(code))"))]
            + (version.map { [HeadLine(.plain, Text(versionWords($0)))] } ?? [])
    }

    private var blocks: [Block] {
        guard let shown else { return [.facts(facts)] + nothingHeld }
        return [.facts(facts)] + remarks(on: shown.rules) + [.paragraph(Text(tell(.intro)))]
            + RuleGroup.allCases.flatMap { write($0, of: shown.rules.general) }
            + special(shown.rules.special)
    }

    private var facts: [Minutes.Fact] {
        let asOf = Fact(Text(say(.asOf)), Text(day.words(in: language)))
        guard let shown else { return [asOf] }
        return [
            Fact(Text(tell(.inForce)), Text(validity(of: shown.rules))),
            Fact(Text(say(.source)), Scribe.words(of: shown.source, in: language)), asOf,
        ]
    }

    private func validity(of rules: RulesOfProcedure) -> String {
        RulesPhrase.validity(
            rules.validFrom.words(in: language), rules.validUntil?.words(in: language), in: language)
    }

    /// What a reader must know before the first rule: that another version is in force as well, or this one is not.
    private func remarks(on rules: RulesOfProcedure) -> [Block] {
        if !rules.isInForce(on: day) {
            let on = day.wordsOnTheDay(in: language)
            return [.paragraph(Text(RulesPhrase.notInForce(rules.version, on: on, in: language)))]
        }
        guard inForce.count > 1 else { return [] }
        let versions = inForce.map(\.rules.version).together(in: language)
        return [.paragraph(Text(RulesPhrase.overlap(versions, shown: rules.version, in: language)))]
    }

    private var nothingHeld: [Block] {
        let isNotHeld = all.isEmpty && dossier.saysRulesNotHeld
        var blocks: [Block] = [.paragraph(Text(tell(isNotHeld ? .notHeld : .noneOnRecord)))]
        if !all.isEmpty {
            let versions = all.map { "\(versionWords($0.rules.version)), \(validity(of: $0.rules))" }
            blocks.append(.paragraph(Text("\(tell(.versionsOnRecord)):")))
            blocks.append(.list(versions.map { Text($0) }, ordered: false))
        }
        return blocks
    }

    private func write(_ group: RuleGroup, of rules: Rules) -> [Block] {
        let silent = group.names.filter { rules[$0] == nil }
        var blocks: [Block] = [
            .heading(level: .one, Text(group.words(in: language)), anchor: group.rawValue)
        ]
        blocks += table(group.names, of: rules)
        if !silent.isEmpty {
            let names = silent.map { $0.words(in: language).lowercasedFirst }.joined(separator: "; ")
            blocks.append(.note(Text([.strong("\(tell(.silent)): "), .plain(names.closed)])))
        }
        return blocks
    }

    private func special(_ parts: [SpecialRules]) -> [Block] {
        guard !parts.isEmpty else { return [] }
        let names = RuleGroup.allCases.flatMap(\.names)
        return [
            .heading(level: .one, Text(tell(.special)), anchor: "special"),
            .paragraph(Text(tell(.specialIntro))),
        ]
            + parts.flatMap { part -> [Block] in
                let kinds = part.kinds.map { $0.words(in: language) }.joined(separator: ", ")
                return [.heading(level: .two, Text("\(tell(.kindOfQuestion)): \(kinds)"))]
                    + table(names, of: part.rules)
            }
    }

    private func table(_ names: [RuleName], of rules: Rules) -> [Block] {
        let rows = names.compactMap { name -> [Text]? in
            guard let clause = rules[name], let words = rules.sentence(on: name, in: language) else {
                return nil
            }
            return [
                Text(name.words(in: language)), Text(words), Text(clause.place(in: language)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                Table(
                    [
                        .init(Text(tell(.point)), width: 26), .init(Text(tell(.says)), width: 50),
                        .init(Text(tell(.standsIn)), width: 24),
                    ], rows: rows))
        ]
    }
}

extension String {
    /// Within a sentence: `quorum of a sitting`.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
