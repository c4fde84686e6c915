package import Committee

/// What a look at every byte of a register has shown.
package struct CheckUp: Equatable, Sendable {
    package let findings: [Finding]
    /// How many more there were than were asked for, without those of the index of subjects.
    package let omitted: Int
    /// How many more there were of the index of subjects, which no hash covers.
    package let omittedOfTheIndex: Int
    /// Computed from the leaves alone, not from the stored tree.
    package let fingerprint: Fingerprint
    /// Whether the sealed texts were there to be checked; they are not in a redacted copy.
    package let sealedWereChecked: Bool

    package var isClean: Bool { findings.isEmpty }

    /// The first entry that is not what it was, where one can be named.
    package var firstDifferingEntry: Int? { findings.compactMap(\.differingEntry).min() }
}

extension EventLog {
    /// So many entries are worth opening the files several times, to look at them in several places at once.
    package static let worthOpeningFilesFor = 5000

    /// Checks everything that can be checked from the register alone, and goes on after the first finding.
    ///
    /// Call it on a register opened with `inspect`, so that a damaged one can be looked at too. Writers are held up
    /// for some milliseconds at a time, and for longer while SQLite checks its own file, and while the subjects of
    /// all entries are added up. Entries are examined on all processors.
    ///
    /// - Parameters:
    ///   - most: At most so many findings are listed, and as many of the index of subjects.
    ///   - erased: The sealed texts whose erasure the entry records.
    ///   - sources: Reads a stored source as for recording it. What it throws becomes a finding.
    ///   - subjects: What the entry is about, derived as for recording it. What it throws becomes a finding. It has to throw
    ///     where the payload is not in the stored form, byte for byte: an entry that holds no sealed text is not read a second
    ///     time to see it.
    /// - Returns: All that was found.
    /// - Throws: `LogRefusal` where the register cannot be looked at at all.
    package func checkUp(
        listing most: Int = 100,
        erased: @escaping @Sendable (StoredEntry) throws -> [SealedPlace] = { _ in [] },
        sources: @escaping @Sendable (String) throws -> Void = { _ in },
        subjects: @escaping @Sendable (StoredEntry) throws -> [Subject]
    ) throws -> CheckUp {
        var examination = Examination(
            of: self, most: most, erased: erased, sources: sources, subjects: subjects)
        try examination.run()
        return examination.result
    }
}
