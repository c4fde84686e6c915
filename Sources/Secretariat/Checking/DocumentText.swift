internal import CZip
import Committee
import EventLog
import Foundation

/// What can be read in a document that is held against the record.
struct DocumentText {
    let words: String

    /// `nil` where nothing can be read in the file: it is damaged, or too large for any minutes.
    init?(of file: URL, _ bytes: [UInt8], naming register: ID<RegisterKind>) {
        if bytes.starts(with: "PK".utf8) {
            guard let xml = Self.wordDocument(in: file) else { return nil }
            words = Self.words(ofMarkup: xml) { tag in
                tag == "/w:p"
                    || ["w:br", "w:tab", "w:cr"].contains {
                        tag == $0 || tag.hasPrefix($0 + " ") || tag.hasPrefix($0 + "/")
                    }
                    ? "\n" : ""
            }
        } else if ["html", "htm"].contains(file.pathExtension.lowercased()) {
            words = Self.words(ofMarkup: String(decoding: bytes, as: UTF8.self)) { _ in "\n" }
        } else if bytes.starts(with: "%PDF".utf8) {
            guard let properties = Self.properties(of: bytes, register) else { return nil }
            words = properties
        } else {
            words = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// No minutes are as long: what is larger was made to exhaust whoever reads it.
    private static let largest: zip_uint64_t = 64_000_000

    /// In the properties of a PDF the fingerprint stands once more, uncompressed; its pages only a reader of PDF can read.
    private static func properties(of bytes: [UInt8], _ register: ID<RegisterKind>) -> String? {
        guard let at = bytes.firstRange(of: Array(register.hex.utf8))?.lowerBound else { return nil }
        return String(decoding: bytes[at...].prefix(1000), as: UTF8.self)
    }

    private static func wordDocument(in file: URL) -> String? {
        guard let zip = zip_open(file.path, ZIP_RDONLY, nil) else { return nil }
        defer { zip_discard(zip) }
        var status = zip_stat_t()
        guard zip_stat(zip, "word/document.xml", 0, &status) == 0, status.size <= largest,
            let part = zip_fopen(zip, "word/document.xml", 0)
        else { return nil }
        defer { zip_fclose(part) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes { place in
                zip_fread(part, place.baseAddress?.advanced(by: done), zip_uint64_t(place.count - done))
            }
            guard count > 0 else { return nil }
            done += Int(count)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// What stands between the tags, each tag replaced; a `<` that nothing closes is a sign like others.
    private static func words(ofMarkup markup: String, _ replaced: (Substring) -> String) -> String {
        var words = ""
        var rest = markup[...]
        while let open = rest.unicodeScalars.firstIndex(of: "<") {
            words += rest[..<open]
            let inside = rest.unicodeScalars.index(after: open)
            let end = rest.unicodeScalars[inside...].firstIndex { $0 == "<" || $0 == ">" }
            guard let end else {
                rest = rest[open...]
                break
            }
            if rest.unicodeScalars[end] == ">" {
                words += replaced(rest[inside..<end])
                rest = rest[rest.unicodeScalars.index(after: end)...]
            } else {
                words += rest[open..<end]
                rest = rest[end...]
            }
        }
        return unescaped(words + rest)
    }

    /// `&amp;` and its kind; `&#x41;` and `&#65;`.
    private static func unescaped(_ words: String) -> String {
        words.replacing(/&(amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});/) { match in
            let name = match.1
            switch name {
            case "amp": return "&"
            case "lt": return "<"
            case "gt": return ">"
            case "quot": return "\""
            case "apos": return "'"
            case _:
                let digits = name.dropFirst()
                let number =
                    digits.first == "x" || digits.first == "X"
                    ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
                return number.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? String(match.0)
            }
        }
    }
}
