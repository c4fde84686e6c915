import Committee
import Minutes

// Figures as sources state them, beside what the record counts, with each source named once.
extension Scribe {
    var statedFigures: [Block] {
        let own = record.figures.values.filter(belongsHere).sorted { $0.entry.position < $1.entry.position }
        guard !own.isEmpty else { return [] }
        var sources: [Source] = []
        for figure in own where !sources.contains(figure.entry.source) { sources.append(figure.entry.source) }
        let isNumbered = sources.count > 1
        var columns: [Table.Column] = [
            .init(Text(say(.figure)), width: 52), .init(Text(say(.value)), .trailing, width: 34),
        ]
        if isNumbered { columns.append(.init(Text(say(.source)), .trailing, width: 14)) }
        let rows = own.map { dossier in
            let number = (sources.firstIndex(of: dossier.entry.source) ?? 0) + 1
            return row(dossier.figure) + (isNumbered ? [Text("[\(number)]")] : [])
        }
        return [.heading(level: .one, Text(say(.statedFigures))), .table(Table(columns, rows: rows))]
            + list(sources)
    }

    private func list(_ sources: [Source]) -> [Block] {
        guard sources.count == 1, let only = sources.first else {
            return [.note(Text("\(say(.sources)):")), .list(sources.map { words(of: $0) }, ordered: true)]
        }
        if only == source, source.kind != .ownRecord { return [.note(Text(say(.sourceAsAbove)))] }
        return [.note(Text("\(say(.sourceOfAll)): ") + words(of: only))]
    }

    /// What is stated of this sitting, of its decisions, or, for its days, of a call it decided on.
    private func belongsHere(_ dossier: FigureDossier) -> Bool {
        switch (dossier.figure.about, forum) {
        case (.sitting(let about), .sitting(let id)): return about == id
        case (.procedure(let about), .procedure(let id)): return about == id
        case (.decision(let about), _): return proceedings.decisions.contains(about)
        case (.call(let call), _):
            let on = dossier.entry.happenedOn
            return on.last >= days.first && on.last <= days.last && calls.contains(call)
        case (.sitting, _), (.procedure, _), (.programme, _): return false
        }
    }

    private var calls: Set<Call.ID> {
        let outcomes = proceedings.decisions.compactMap { record.decisions[$0] }.flatMap(
            \.particulars.outcomes)
        return Set(outcomes.compactMap { record.projects[$0.project]?.call })
    }

    private func row(_ figure: Figure) -> [Text] {
        let call = callTitle(figure.about)
        // A part that the call's own title names is not said twice.
        let part = figure.part.flatMap { part in call?.contains(part) ?? false ? nil : part }
        let details = [call, part, figure.derived ? say(.derived) : nil]
            .compactMap(\.self)
        let measure = figure.measure.words(in: language, country: figure.country).capitalizedFirst
        let value =
            switch figure.value {
            case .count(let count, let qualifier): "\(qualifier.words(in: language))\(count)"
            case .amount(let amount): amount.words(in: language)
            }
        return [
            Text(measure + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")), Text(value),
        ]
    }

    private func callTitle(_ about: Figure.About) -> String? {
        guard case .call(let call) = about, let particulars = record.calls[call]?.particulars else {
            return nil
        }
        return particulars.title ?? particulars.code
    }
}
