import Committee

// What was set aside, and what is left of it: the lines of `budget`, opened to the entries that made them.
extension Counting {
    func ofLines(_ record: Record, of programme: Programme.ID) throws -> FigureExplanation {
        let lines = try lines(record, of: programme)
        let currency = lines.first?.currency ?? "EUR"
        var parts: [FigureExplanation.Part] = []
        for line in lines {
            let sources = try sources(of: line, in: programme, record)
            parts.append(
                FigureExplanation.Part(
                    handle: sources.handle ?? label(of: line, record), label: label(of: line, record),
                    day: sources.day, isCounted: line.currency == currency, isKnown: true,
                    cents: line.allocated, sources.behind))
            if question.figure == .left, line.currency == currency {
                parts += try spoken(of: line, in: programme, record)
            }
        }
        let value = parts.filter(\.isCounted).compactMap(\.cents).reduce(0) { sum, cents in
            let (total, overflow) = sum.addingReportingOverflow(cents)
            return overflow ? (cents > 0 ? .max : .min) : total
        }
        return explanation(parts, value: value, currency: currency)
    }

    /// Of a programme the money it has itself, of a call the call's; where no priority is named, what is set aside for all of
    /// them together, else the sum of the priorities.
    private func lines(_ record: Record, of programme: Programme.ID) throws -> [Budget.Line] {
        let call = try question.call.map { try directory.call(coded: $0).call }
        let all = record.budget(of: programme, on: directory.moment.asOf).lines.filter {
            $0.call?.hex == call && (question.priority == nil || $0.priority == question.priority)
        }
        let whole = all.filter { $0.priority == nil }
        return whole.isEmpty ? all : whole
    }

    private func label(of line: Budget.Line, _ record: Record) -> String {
        let place = line.call.flatMap { record.calls[$0]?.particulars.code } ?? question.programme
        return [place, line.priority, line.fund == .notSaid ? nil : line.fund.rawValue].compactMap(\.self)
            .joined(separator: " ")
    }

    // MARK: - What set the money aside

    private func sources(
        of line: Budget.Line, in programme: Programme.ID, _ record: Record
    ) throws -> (handle: String?, day: Day?, behind: Behind) {
        let read = try entries(about: line.call.map { Subject($0) } ?? Subject(programme))
        let own = history(read, asOf: directory.moment.asOf).filter {
            $0.event.setsAside(for: line, in: programme)
        }
        let moved =
            line.call == nil
            ? record.decisions.values.filter { decision in
                !decision.isTakenBack && decision.effectiveOn.map { $0 <= directory.moment.asOf } ?? false
                    && decision.particulars.transfers.contains { $0.touches(line) }
                    && (record.committees[decision.committee]?.particulars.programmes.contains(programme)
                        ?? false)
            }.map(\.entry) : []
        // What was set aside last counts; what was set before it is no more in the sum.
        let last = own.last.map { [$0] } ?? []
        let since = last.first?.happenedOn.last
        let entries = last + moved.filter { entry in since.map { $0 < entry.happenedOn.last } ?? true }
        return (last.first?.fact.handle?.text, since, Behind(entries, in: read))
    }

    // MARK: - What is spoken for

    private func spoken(
        of line: Budget.Line, in programme: Programme.ID, _ record: Record
    ) throws -> [FigureExplanation.Part] {
        let held = record.committed(against: line, of: programme)
        let positions = try positions(of: held.map(\.project), in: record)
        return held.map { project, cents in
            let code = record.projects[project].flatMap { record.calls[$0.call]?.particulars.code } ?? ""
            return FigureExplanation.Part(
                handle: "\(code)#\(record.projects[project]?.handle?.path ?? project.hex)",
                label: record.label(of: project), day: record.projects[project]?.selectedOn,
                isCounted: cents != nil, isKnown: cents != nil, cents: cents.map { 0 - $0 },
                positions[project] ?? .none)
        }
    }
}

extension Budget.Line {
    fileprivate func isSet(_ priority: String?, _ amount: Amount) -> Bool {
        self.priority == priority && fund == amount.fund && currency == amount.currency
    }
}

extension Committee.Decision.Transfer {
    fileprivate func touches(_ line: Budget.Line) -> Bool {
        (from == line.priority || to == line.priority)
            && amount.counts(against: Amount(cents: 0, currency: line.currency, fund: line.fund))
    }
}

extension Event {
    /// Whether the entry sets aside the money of a line.
    fileprivate func setsAside(for line: Budget.Line, in programme: Programme.ID) -> Bool {
        switch self {
        case .programme(.allocationSet(programme, let priority, let amount)) where line.call == nil:
            line.isSet(priority, amount)
        case .call(.opened(line.call, _, let particulars)):
            particulars.allocations.contains { line.isSet($0.priority, $0.amount) }
        case .call(.allocationSet(line.call, let allocation)):
            line.isSet(allocation.priority, allocation.amount)
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}
