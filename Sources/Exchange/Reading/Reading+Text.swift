extension Reading {
    /// The text of a file: UTF-8 and nothing else, without invisible characters, in one normal form.
    func text(of bytes: [UInt8], file: String) -> String? {
        let start = Place(file: file, line: 1, column: 1)
        guard bytes.count <= 20_000_000 else {
            report(.tooLarge, at: start)
            return nil
        }
        guard !isUTF16(bytes) else {
            report(.utf16, at: start)
            return nil
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let raw = String(validating: content, as: UTF8.self) else {
            // The prefix that does decode says where the trouble begins.
            let decoded = String(decoding: content, as: UTF8.self).unicodeScalars
            var cursor = Cursor(file: file)
            for scalar in decoded {
                if scalar == "\u{FFFD}" { break }
                cursor.pass(scalar)
            }
            report(.notUTF8, at: cursor.place)
            return nil
        }
        var text = normalised(raw)
        text.makeContiguousUTF8()
        return hasInvisible(text, file: file) ? nil : text
    }

    private func isUTF16(_ bytes: [UInt8]) -> Bool {
        let opening = bytes.prefix(64)
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || opening.count { $0 == 0 } * 4 > opening.count
    }

    private func hasInvisible(_ text: String, file: String) -> Bool {
        var cursor = Cursor(file: file)
        var count = 0
        for scalar in text.unicodeScalars {
            if scalar.isInvisible {
                report(.invisibleCharacter(code: scalar.value), at: cursor.place)
                count += 1
                // A picture or an archive under the wrong name would fill the screen.
                if count == 20 { break }
            }
            cursor.pass(scalar)
        }
        return count > 0
    }
}

/// Counts lines and columns as the YAML parser does, so that all places agree.
struct Cursor {
    private let file: String
    private var line = 1
    private var column = 1
    private var lastWasReturn = false

    init(file: String) { self.file = file }

    var place: Place { Place(file: file, line: line, column: column) }

    mutating func pass(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n" where lastWasReturn: break
        case "\n", "\r":
            line += 1
            column = 1
        default: column += 1
        }
        lastWasReturn = scalar == "\r"
    }
}
