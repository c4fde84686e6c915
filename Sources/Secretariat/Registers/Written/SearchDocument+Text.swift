// The keys in the order in which they are compared, byte for byte.

extension SearchDocument: RegisterRow {
    func write(to row: inout RowText) {
        row.text("committee", committee)
        row.text("day", day)
        row.texts("facets", facets)
        row.text("handle", handle)
        row.text("kind", kind?.rawValue)
        row.texts("names", names)
        row.texts("projects", projects)
        row.numbers("sealedAt", sealedAt)
        row.text("text", text)
        row.text("title", title)
    }
}
