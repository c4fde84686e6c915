/// A language that minutes are written in.
package enum Language: String, CaseIterable, Equatable, Sendable {
    case english = "en"
    case latvian = "lv"

    /// The BCP 47 tag of the language alone, as HTML and PDF want it.
    package var tag: String { rawValue }

    /// The tag with its country: word processors choose the spelling dictionary by it.
    package var regionalTag: String {
        switch self {
        case .english: "en-GB"
        case .latvian: "lv-LV"
        }
    }

    /// The words around the two figures of a page number: "Page 2 of 7", "2. lpp. no 7".
    var pageNumber: (before: String, between: String, after: String) {
        switch self {
        case .english: ("Page ", " of ", "")
        case .latvian: ("", ". lpp. no ", "")
        }
    }
}
