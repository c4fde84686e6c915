extension Archive {
    /// How much is held at most.
    struct Room: Sendable {
        /// Entries about projects: some hundred bytes each, and as much again for what was made of them.
        var projects = 36_000
        /// Entries about all others: of a sitting mostly those on which others stand, and its fold beside them. With half of it,
        /// sittings would be read again for each of their commands. On what orders a sitting or rules a committee others stand, so
        /// each share has its own list of that: only half of the room is divided.
        var others = 24_000
        /// Folds of projects: some ten thousand bytes each.
        var folds = 30_000

        /// For those who fold nothing and look at all that is on record about a sitting each time.
        static let forWholeSittings = Room(others: 38_000)

        func part(of count: Int) -> Room {
            Room(projects: projects / count, others: (others + others / count) / 2, folds: folds / count)
        }
    }
}
