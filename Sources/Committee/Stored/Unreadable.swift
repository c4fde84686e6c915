/// Why a stored entry cannot be read. It is damage or the work of a newer program, never a user's mistake.
package enum Unreadable: Error, Equatable, Sendable {
    case notJSON(at: Int)
    case missing(Key)
    case wrongKind(Key)
    case unknownWord(Key, String)
    case unknownType(String, shape: Int)
}

extension Unreadable {
    package var words: String {
        switch self {
        case .notJSON(let offset):
            "The stored text is not in the stored form at byte \(offset). The entry is damaged: run `protokols verify`."
        case .missing(let key):
            "The stored text lacks \u{201C}\(key.rawValue)\u{201D}. The entry is damaged: run `protokols verify`."
        case .wrongKind(let key):
            "The stored \u{201C}\(key.rawValue)\u{201D} is not what it has to be. The entry is damaged: run `protokols verify`."
        case .unknownWord(let key, let word):
            "The stored \u{201C}\(key.rawValue)\u{201D} says \u{201C}\(word)\u{201D}, which this program does not know. Open the register with a newer one."
        case .unknownType(let type, let shape):
            "The entry is of type \(type), shape \(shape), which this program does not know. Open the register with a newer one."
        }
    }
}
