/// What an entry rests on, so that every figure opens to it.
package struct Source: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case ownRecord = "own record"
        case officialMinutes = "official minutes"
        case publishedNotice = "published notice"
        case programmeDocument = "programme document"
        case legalAct = "legal act"
        case letter
        case invented
    }

    package let kind: Kind
    package let title: String?
    package let address: String?
    package let page: String?
    /// SHA-256 of the document, in hexadecimal digits.
    package let digest: String?

    package init(
        _ kind: Kind, title: String? = nil, address: String? = nil, page: String? = nil, digest: String? = nil
    ) {
        self.kind = kind
        self.title = title
        self.address = address
        self.page = page
        self.digest = digest
    }

    package static let ownRecord = Source(.ownRecord)
}
