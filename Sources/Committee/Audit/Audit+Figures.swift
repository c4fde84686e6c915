// What sources state, against what the record counts.
extension Audit {
    /// Stated counts against those that the record makes itself.
    mutating func concludeFigures() {
        guard checks.contains(.figuresThatDiffer) else { return }
        for (_, dossier) in record.figures.sorted(by: { $0.key < $1.key }) {
            let day = dossier.entry.happenedOn.last
            for warning in record.differing(dossier.figure, on: day) {
                let decisions = record.decisions(counted: dossier.figure.about, on: day)
                guard case .figureDiffers(let measure, let stated, let counted) = warning,
                    counted > stated || !isAtLeast(dossier.figure, decisions)
                else { continue }
                find(
                    .figuresThatDiffer, .figureDiffers(measure, stated: stated, counted: counted),
                    [Evidence(dossier.entry)] + decisions.map { Evidence($0.entry) })
            }
        }
    }

    /// Where partners are not all on record, the record counts no more than those it knows.
    private func isAtLeast(_ figure: Figure, _ decisions: [DecisionDossier]) -> Bool {
        figure.country != nil
            && decisions.flatMap(\.particulars.outcomes).contains { outcome in
                outcome.outcome.isApproval
                    && !(record.projects[outcome.project]?.application.areAllPartnersListed ?? false)
            }
    }
}
