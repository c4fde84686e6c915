internal import Foundation

/// A value as it stands in a file: text, a list or fields, and where. Nothing is resolved: `NO` stays `NO`.
struct Located {
    enum Content {
        /// What is quoted is always text: "not known" in quotes is these two words.
        case text(String, quoted: Bool)
        case list([Located])
        case fields([Field])
        /// Something that has been reported and must not be complained of again.
        case refused
    }

    let place: Place
    let content: Content

    /// The text as it stands, for complaints.
    var text: String {
        switch content {
        case .text(let text, _): text
        case .list, .fields, .refused: ""
        }
    }
}

struct Field {
    let name: String
    let place: Place
    let value: Located
}

/// One normal form for all text, so that equal words are equal bytes.
func normalised(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
