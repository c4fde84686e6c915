// What a position counts for, whatever the rules make of it.
extension Stance {
    /// A voice in the decision, as against a note that somebody took no part in it.
    package var isVoice: Bool {
        switch self {
        case .joined, .inFavour, .against, .abstained, .objected, .reserved, .asksForMeeting: true
        case .noPosition, .recused, .notEntitled, .silent: false
        }
    }

    /// A reservation or objection may be lifted later; both stay on record.
    var mayChange: Bool {
        switch self {
        case .reserved, .objected, .asksForMeeting, .silent, .noPosition: true
        case .joined, .inFavour, .against, .abstained, .recused, .notEntitled: false
        }
    }
}
