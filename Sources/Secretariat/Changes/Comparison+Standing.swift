import Committee
import Foundation
import Minutes

// Committees, programmes and calls; action points and figures.
extension Comparison {
    /// `handle` gives the name of an entry: an action point has no other that may be told.
    mutating func compareStanding(_ handle: (String) throws -> String?) throws {
        try compareCommittees()
        try compareProgrammesAndCalls()
        try compareActionsAndFigures(handle)
    }

    private mutating func compareCommittees() throws {
        for row: ChangedRow<CommitteeRow> in try rows(.committees) {
            guard let after = row.after else {
                if let gone = row.before {
                    add(change(.committeeChanged, in: row.key, gone.code, from: gone.name))
                }
                continue
            }
            func tell(
                _ kind: RecordChange.Kind, _ touched: Touched, from before: String?, to after: String?
            ) {
                add(
                    change(
                        kind, in: row.key, row.after?.code ?? row.key, from: before, to: after,
                        because: corrections(of: [touched], about: row.key)))
            }
            guard let before = row.before else {
                add(change(.committeeEntered, in: row.key, after.code, to: after.name))
                continue
            }
            if before.name != after.name {
                tell(.committeeChanged, .committee(row.key), from: before.name, to: after.name)
            }
            if before.rules != after.rules {
                tell(
                    .rulesChanged, .rules(committee: row.key),
                    from: before.rules.joined(separator: ", ").nonempty,
                    to: after.rules.joined(separator: ", ").nonempty)
            }
            if before.chair != after.chair {
                tell(
                    .committeeChanged, .chair(committee: row.key), from: before.chair?.words,
                    to: after.chair?.words)
            }
            for (was, becomes) in Self.members(before, after) {
                let ends = becomes == nil || (was != nil && becomes?.until != was?.until)
                tell(
                    ends ? .mandateEnded : .mandateGiven, .mandate((becomes ?? was)?.mandate ?? ""),
                    from: was?.words(in: language), to: becomes?.words(in: language))
            }
        }
    }

    private static func members(
        _ before: CommitteeRow, _ after: CommitteeRow
    ) -> [(was: CommitteeRow.Member?, becomes: CommitteeRow.Member?)] {
        func byMandate(_ row: CommitteeRow) -> [String: CommitteeRow.Member] {
            Dictionary(row.members.map { ($0.mandate, $0) }, uniquingKeysWith: { $1 })
        }
        let (was, becomes) = (byMandate(before), byMandate(after))
        return Set(was.keys).union(becomes.keys).sorted().filter { was[$0] != becomes[$0] }
            .map { (was[$0], becomes[$0]) }
    }

    private mutating func compareProgrammesAndCalls() throws {
        for row: ChangedRow<ProgrammeRow> in try rows(.programmes) {
            guard let code = row.after?.code ?? row.before?.code else { continue }
            let (was, becomes) = (row.before?.standings ?? [:], row.after?.standings ?? [:])
            if row.before?.name != row.after?.name {
                add(
                    RecordChange(
                        kind: row.before == nil ? .programmeEntered : .programmeChanged,
                        programmes: [code], thing: code, before: row.before?.name,
                        after: row.after?.name))
            }
            guard row.before != nil, row.after != nil else { continue }
            for delegation in Set(was.keys).union(becomes.keys).sorted()
            where was[delegation] != becomes[delegation] {
                add(
                    RecordChange(
                        kind: .programmeChanged, programmes: [code], thing: "\(code) \(delegation)",
                        before: words(standing: was[delegation]),
                        after: words(standing: becomes[delegation]),
                        because: corrections(
                            of: [.standing(programme: row.key, delegation: delegation)], about: row.key)))
            }
        }
        for row: ChangedRow<CallRow> in try rows(.calls) {
            guard let code = row.after?.code ?? row.before?.code else { continue }
            add(
                RecordChange(
                    kind: row.before == nil ? .callEntered : .callChanged,
                    programmes: programmes(ofCall: row.key), thing: code,
                    before: row.before?.words, after: row.after?.words,
                    because: corrections(of: [.call(row.key)], about: row.key)))
        }
    }

    private mutating func compareActionsAndFigures(_ handle: (String) throws -> String?) throws {
        for row: ChangedRow<ActionRow> in try rows(.actions) {
            guard let action = row.after else { continue }
            let forum = try forum(action.forum)
            let isDone = row.before != nil && action.done != nil && row.before?.done == nil
            add(
                change(
                    isDone ? .actionDone : .actionGiven, in: forum?.committee,
                    try handle(action.entry) ?? forum?.handle ?? action.forum,
                    from: row.before?.words(in: language), to: action.words(in: language),
                    because: corrections(of: [.action(row.key)], about: action.forum)))
        }
        for row: ChangedRow<FigureRow> in try rows(.figures) {
            guard let figure = row.after ?? row.before else { continue }
            let committee =
                figure.aboutKind == "sitting" || figure.aboutKind == "procedure"
                ? try forum(figure.about)?.committee : nil
            add(
                change(
                    .figureStated, in: committee, try thing(figure), from: row.before?.told(in: language),
                    to: row.after?.told(in: language),
                    because: corrections(of: [.figure(row.key)], about: figure.about)))
        }
    }

    private func words(standing: String?) -> String? {
        standing.map { Standing(rawValue: $0)?.words(in: language) ?? $0 }
    }

    private mutating func thing(_ figure: FigureRow) throws -> String {
        switch figure.aboutKind {
        case "programme": directory.programmes[figure.about]?.code ?? figure.about
        case "call": directory.calls[figure.about]?.code ?? figure.about
        case "sitting", "procedure": try forum(figure.about)?.handle ?? figure.about
        default: figure.about
        }
    }
}

extension CommitteeRow.Member {
    fileprivate func words(in language: Language) -> String {
        let since = language == .latvian ? "no \(from)" : "from \(from)"
        let days = until.map { "\(from) – \($0)" } ?? since
        let capacity =
            language == .latvian
            ? Mandate.Capacity(rawValue: capacity)?.words(in: language) ?? capacity : capacity
        return [delegation ?? body, capacity, days].compactMap(\.self).joined(separator: ", ")
    }
}

extension ChairRow {
    fileprivate var words: String { delegation ?? body ?? "" }
}

extension CallRow {
    fileprivate var words: String {
        [number, title].compactMap(\.self).joined(separator: " ").nonempty ?? code
    }
}

extension ActionRow {
    fileprivate func words(in language: Language) -> String {
        let (due, done) =
            language == .latvian
            ? (self.due.map { "termiņš \($0)" }, self.done.map { "izpildīts \($0)" })
            : (self.due.map { "due \($0)" }, self.done.map { "done \($0)" })
        return [responsible, due, done].compactMap(\.self).joined(separator: ", ")
    }
}
