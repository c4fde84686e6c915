internal import Foundation

/// A text with the signatures of one or more keys: the signed note of C2SP (c2sp.org/signed-note).
package struct SignedNote: Equatable, Sendable {
    package struct Line: Equatable, Sendable {
        package let name: String
        /// Four bytes that say, with the name, which key signed.
        package let keyID: [UInt8]
        package let bytes: [UInt8]
    }

    /// Ends with a line break; the signatures are over these bytes.
    package let text: String
    package private(set) var lines: [Line]

    package init?(text: String, lines: [Line] = []) {
        let bytes = Array(text.utf8)
        guard bytes.last == Self.lineBreak, bytes.allSatisfy({ $0 >= 32 || $0 == Self.lineBreak }) else {
            return nil
        }
        self.text = text
        self.lines = lines
    }

    /// Reads the one written form; `nil` for anything else.
    package init?(_ note: some Collection<UInt8>) {
        let bytes = Array(note)
        guard
            let end = bytes.indices.last(where: { at in
                at > 0 && bytes[at] == Self.lineBreak && bytes[at - 1] == Self.lineBreak
            }), let text = String(validating: bytes[..<end], as: UTF8.self), bytes.last == Self.lineBreak
        else { return nil }
        let rest = bytes[(end + 1)...].dropLast()
        let lines = rest.split(separator: Self.lineBreak, omittingEmptySubsequences: false)
            .map { Line(written: Array($0)) }
        guard (1...64).contains(lines.count), lines.allSatisfy({ $0 != nil }) else { return nil }
        self.init(text: text, lines: lines.compactMap(\.self))
    }

    package var written: String { text + "\n" + lines.map(\.written).joined() }

    /// A key signs once: its later line takes the place of the one before.
    package mutating func add(_ line: Line) {
        let place = lines.firstIndex { $0.name == line.name && $0.keyID == line.keyID }
        lines.removeAll { $0.name == line.name && $0.keyID == line.keyID }
        lines.insert(line, at: place ?? lines.endIndex)
    }

    private static let lineBreak = UInt8(ascii: "\n")
}

extension SignedNote.Line {
    /// `— name base64`, the dash of U+2014.
    fileprivate var written: String {
        "\u{2014} \(name) \(Data(keyID + bytes).base64EncodedString())\n"
    }

    fileprivate init?(written line: [UInt8]) {
        guard let line = String(validating: line, as: UTF8.self) else { return nil }
        // By scalars: a space with an accent on it is one character to Swift, and still a space to others.
        let words = line.unicodeScalars
            .split(omittingEmptySubsequences: false) { $0 == " " }.map { String($0) }
        guard words.count == 3, words[0].unicodeScalars.elementsEqual(["\u{2014}"]), NoteKey.isName(words[1]),
            let bytes = Base64.bytes(words[2]), bytes.count > 4
        else { return nil }
        self.init(name: words[1], keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
    }
}

enum Base64 {
    /// Only the one spelling of the bytes: two notes that look different are different.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard let data = Data(base64Encoded: String(text)), data.base64EncodedString() == text else {
            return nil
        }
        return Array(data)
    }
}
