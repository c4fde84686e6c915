import Committee

extension Archive {
    /// What is on record about one subject, up to the command that was taken in last.
    final class File {
        /// What takes up room.
        struct Content: Sendable {
            /// In the order in which they came; the last of them only, where others were let go.
            var entries: [FiledEntry] = []
            var frames = Frames()
            var deciding: [FiledEntry] = []
            /// Where the registers stand with it.
            var fold: Fold?
        }

        private let isOfProject: Bool
        var content = Content()
        /// Up to this position its entries were let go, if any were.
        var letGo: Int?
        var ground = Ground()
        var lastUse = 0
        /// Up to where its fold has taken note of what it stands on; `nil` where it now stands on more than before.
        var framed: Int?

        func take(_ part: FiledCommand.Part) {
            if content.entries.isEmpty {
                content.entries = part.entries
            } else {
                content.entries += part.entries
            }
            if ground.take(part.ground) { framed = nil }
            content.frames.take(part.frames)
            content.deciding += part.deciding
        }

        /// How many entries it holds, about. A fold without entries counts as a few of them; those of projects have their own room.
        var weight: Int {
            if letGo == nil || isOfProject { return content.entries.count }
            return content.entries.count + content.frames.count + content.deciding.count + 5
        }

        init(isOfProject: Bool) { self.isOfProject = isOfProject }

        /// Its fold, to be put back: two that share what they hold would have to copy it.
        func takeFold() -> Fold? {
            var taken: Fold?
            swap(&taken, &content.fold)
            return taken
        }

        func put(_ fold: Fold) { content.fold = fold }

        func goesOn(with entries: [FiledEntry]) -> Bool {
            content.fold?.goesOn(with: entries) ?? false
        }

        func isStillToCome(_ filed: FiledEntry) -> Bool {
            content.fold?.isStillToCome(filed) ?? true
        }

        /// What it holds, moved out of it: to copy it would be to count the owners of each of its parts.
        func giveUp() -> Content {
            var given = Content()
            swap(&given, &content)
            return given
        }
    }
}
