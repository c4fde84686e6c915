package import Exchange

/// What is wrong in a record file: where, on which text, and what to do about it.
package struct Complaint: Equatable, Sendable {
    package let place: Place
    package let text: String
    package let words: String

    package init(place: Place, text: String, words: String) {
        self.place = place
        self.text = text
        self.words = words
    }

    package var line: String {
        text.isEmpty ? "\(place.text): \(words)" : "\(place.text): \"\(text)\": \(words)"
    }
}

/// A file was not recorded. Nothing of it was: a file is recorded whole or not at all.
package struct FileRefused: Error, Equatable, Sendable {
    package let complaints: [Complaint]
    /// Corrections ready to paste, for elements that are on record in other words.
    package let corrections: [String]
}
