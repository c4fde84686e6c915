import Committee

/// Finds the field that a correction means: by its stored path, or by the word that record files and tables have for it.
struct FieldsByName {
    /// Of the entry that is corrected, by their paths.
    let recorded: [String: String]

    init(_ statement: RecordEvent.Statement) {
        recorded = statement.fields.filter { !$0.key.hasPrefix("handle") }
    }

    /// - Parameters:
    ///   - name: `particulars.title`, `title`, `stance`, `words`
    ///   - was: what the field said, as far as the correction tells.
    ///   - prefix: below which path it stands, for one project of a block.
    /// - Returns: the path; the name itself where the entry has no such field, to be told so.
    /// - Throws: `ChangeRefusal.severalFields`.
    func path(of name: String, was: String?, under prefix: String = "") throws(ChangeRefusal) -> String {
        let full = prefix + name
        guard recorded[full] == nil else { return full }
        let own = recorded.keys.filter { $0.hasPrefix(prefix) }
        if prefix.isEmpty, recorded["particulars.\(name)"] != nil { return "particulars.\(name)" }
        var found = own.filter { Self.words(for: $0).contains(name.lowercased()) }
        // The day and the source of an entry have fields of the same names as what it says.
        let said = found.filter { !$0.hasPrefix("source.") && !$0.hasPrefix("happenedOn.") }
        if !said.isEmpty { found = said }
        let depth = found.map(Self.depth).min()
        found = found.filter { Self.depth($0) == depth }
        if found.count > 1, let was { found = found.filter { recorded[$0] == was }.ifAny ?? found }
        guard found.count < 2 else {
            throw .severalFields(
                name, found.sorted().map { FieldChange(field: $0, was: recorded[$0], becomes: nil) })
        }
        return found.first ?? new(name, under: prefix)
    }

    /// What the record does not say yet has no path in it: it goes where the rest of what the entry says stands.
    private func new(_ name: String, under prefix: String) -> String {
        let hasParticulars = recorded.keys.contains { $0.hasPrefix("particulars.") }
        guard prefix.isEmpty, hasParticulars, !name.contains("."), Key(rawValue: name) != nil,
            !["happenedOn", "source", "nevertheless", "particulars"].contains(name)
        else { return prefix + name }
        return "particulars.\(name)"
    }

    /// What people call the field at a path, in small letters.
    private static func words(for path: String) -> Set<String> {
        guard let last = path.split(separator: ".").last.map(String.init), Int(last) == nil else { return [] }
        let known = FieldName.words[last]
        return Set(
            [last, known?.english ?? SaidFields.apart(last), known?.latvian].compactMap { $0?.lowercased() })
    }

    private static func depth(_ path: String) -> Int { path.split(separator: ".").count }
}

extension Array {
    fileprivate var ifAny: Self? { isEmpty ? nil : self }
}
