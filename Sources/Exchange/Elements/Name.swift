/// How a file names something that another element records: by its handle, and where it says so.
package struct Name: Hashable, Sendable {
    /// `LL14-20/3`
    package let document: String
    /// `projects/P01`; empty for the document itself.
    package let path: String
    package let place: Place

    package init(document: String, path: String = "", place: Place) {
        self.document = document
        self.path = path
        self.place = place
    }

    package var text: String { path.isEmpty ? document : "\(document)#\(path)" }
}
