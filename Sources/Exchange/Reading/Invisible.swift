extension Unicode.Scalar {
    /// Whether a reader cannot see this character, so that two texts look the same and are not, or a text reads
    /// otherwise than it is recorded.
    ///
    /// Tabs and line ends are seen; where they have no place is for the field to say.
    var isInvisible: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x20...0x7E: false
        // The YAML parser would count these as line ends, no editor does.
        case 0x2028, 0x2029: true
        case 0xFDD0...0xFDEF: true
        // They choose the look of the sign before them, which is seen.
        case 0xFE00...0xFE0F: false
        case let value where value & 0xFFFE == 0xFFFE: true
        // Turning, joining and parting signs, and whatever else Unicode lets a page leave out.
        case _: properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
        }
    }

    /// Whether the character changes the direction in which what follows is shown: the eye would read
    /// another text than the one on record.
    static func turnsDirection(_ code: UInt32) -> Bool {
        switch code {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case _: false
        }
    }
}

extension String {
    /// The text as a complaint can quote it: invisible characters by their numbers.
    var visible: String {
        guard unicodeScalars.contains(where: \.isInvisible) else { return self }
        return unicodeScalars.map { $0.isInvisible ? Problem.Kind.hexadecimal($0.value) : String($0) }
            .joined()
    }
}
