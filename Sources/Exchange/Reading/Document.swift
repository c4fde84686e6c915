import Committee

/// The kinds of document, each by the field it begins with.
enum DocumentKind: String, CaseIterable {
    case programme, committee, people, call, projects, sitting, procedure, afterwards, correction, retraction,
        minutes, holidays
}

/// One document of a file: what it is called, and what all its elements have in common.
struct Document {
    let reading: Reading
    let fields: Fields
    let handle: String
    var circumstances: Circumstances

    /// The document itself, named from inside it.
    var itself: Name { name("") }

    func name(_ path: String, at place: Place? = nil) -> Name {
        Name(document: handle, path: path, place: place ?? fields.place)
    }

    /// An element without a day is left out, because something about its day has been reported. Nothing is
    /// ever left out of a file that is said to be good.
    func add(
        _ statement: Statement, _ path: String, at place: Place, _ circumstances: Circumstances,
        namesPerson: Bool = false
    ) {
        guard let on = circumstances.on else {
            if reading.isGood { reading.report(.missing(field: FieldName.on.rawValue, .occasion), at: place) }
            return
        }
        let handle = Handle(document: handle, path: path, namesPerson: namesPerson)
        reading.add(
            Element(
                handle: handle, place: place, happenedOn: on, source: circumstances.source,
                statement: statement, nevertheless: circumstances.nevertheless))
    }

    /// A path by what stands there, so that inserting a line before it does not rename it; a second one of the
    /// same name is numbered.
    func path(_ path: String) -> String {
        let count = reading.count(of: "\(handle)#\(path)")
        return count == 1 ? path : "\(path)/\(count)"
    }

    /// Says once that the document's day is missing.
    func needsDay() {
        guard circumstances.on == nil, !fields.says(.on) else { return }
        reading.report(.missing(field: FieldName.on.rawValue, .occasion), at: fields.place)
    }
}
