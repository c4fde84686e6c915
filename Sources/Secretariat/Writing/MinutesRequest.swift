package import Committee
package import EventLog
package import Minutes

/// Minutes of a sitting, or the record of a written procedure, as they stand at a moment.
package struct WrittenMinutes: Sendable {
    package let document: Document
    /// `3-TRI-MC-2025-03-19-minutes-draft-en`, without the ending.
    package let fileName: String
    package let fingerprint: Fingerprint
    package let forum: Forum
}

extension Office {
    /// Writes the minutes of the sitting or procedure with this handle, or this number where only one has it.
    package func minutes(
        of handle: String, in language: Language, at moment: Moment
    ) throws -> WrittenMinutes {
        let sitting = try sitting(called: handle, at: moment)
        let kind: Subject.Kind = sitting.isProcedure ? .procedure : .sitting
        var surroundings = Reading { subjects in
            try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) }
        }
        let read = try surroundings.read(around: Subject(kind, sitting.forum))
        let text = ApprovedText(of: Subject(kind, sitting.forum), in: read, asOf: moment.asOf)
        let own = try entries(behind: Subject(kind, sitting.forum), text.corrections, upTo: moment.knownAt)
        let history = history(text.entries, asOf: moment.asOf)
        let record = Record(folding: history, on: moment.asOf)
        let fingerprint = try log.fingerprint(at: moment.knownAt)
        let scribe = try Scribe(
            sitting, record, history, corrections: text.corrections, in: language,
            seal: Scribe.Seal(
                fingerprint: fingerprint, register: log.register.hex, own: own,
                signedBy: try signatory(of: fingerprint)))
        return WrittenMinutes(
            document: scribe.document, fileName: scribe.fileName, fingerprint: fingerprint,
            forum: scribe.forum)
    }

    /// The entries that minutes rest on: all that is about their sitting, and the corrections that they name.
    func entries(
        behind subject: Subject, _ corrections: [Entry], upTo position: Int
    ) throws -> [StoredEntry] {
        let own = try log.entries(about: [subject], upTo: position)
        let known = Set(own.map(\.reference))
        let others = try corrections.map(\.reference).filter { !known.contains($0) }
            .compactMap { try log.entry(named: $0) }
        return (own + others).sorted { $0.position < $1.position }
    }

    /// Every sitting and procedure on record, for those who want the minutes of all.
    package func sittings(at moment: Moment) throws -> [SittingRow] {
        try Directory(views, at: moment).sittings().sorted {
            ($0.lastDay, $0.handle) < ($1.lastDay, $1.handle)
        }
    }

    func sitting(called name: String, at moment: Moment) throws -> SittingRow {
        let all = try sittings(at: moment)
        if let exact = all.first(where: { $0.handle == name }) { return exact }
        let numbered = all.filter { $0.number == name }
        guard numbered.count == 1, let only = numbered.first else {
            throw try Directory(views, at: moment).refusal(.sitting, name) { later in
                try later.sittings().contains { $0.handle == name || $0.number == name }
            }
        }
        return only
    }
}

extension Reading {
    /// What minutes speak of beside their own entries: the committee and its other procedures, the programme,
    /// the projects with their calls, the people.
    mutating func read(around subject: Subject) throws -> [Entry] {
        let own = try read([subject, .people])
        let around = try read(
            own.flatMap(\.fact.subjects).filter { [.committee, .project, .decision].contains($0.kind) })
        _ = try read(
            around.flatMap(\.fact.subjects).filter {
                [.programme, .call, .procedure, .sitting].contains($0.kind)
            })
        return entries.values.sorted { $0.position < $1.position }
    }
}
