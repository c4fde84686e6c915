/// A file that the office gave out as minutes: whoever holds one can be told whether it is this one.
package struct IssuedDocument: Hashable, Sendable {
    package var forum: Forum
    /// SHA-256 of the file, byte for byte.
    package var digest: Digest
    /// `docx`, `pdf`, `html` or `md`; `en` or `lv`.
    package var form: String
    package var language: String
    /// The state of the record from which it was written.
    package var position: Int
    package var root: Digest

    package init(
        forum: Forum, digest: Digest, form: String, language: String, position: Int, root: Digest
    ) {
        self.forum = forum
        self.digest = digest
        self.form = form
        self.language = language
        self.position = position
        self.root = root
    }
}
