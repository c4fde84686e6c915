internal import Foundation

extension EventLog {
    /// Kept free beyond what is written: for journals, for the registers, and for what others write meanwhile.
    ///
    /// A disk that runs full in the middle of a commit is survived; it is not where to find out how full it is.
    static let reserve = 16_000_000

    /// Refuses what there may not be room for, before anything of it is written.
    func demandRoom(for entries: [MintedEntry]) throws { try demandRoom(Self.size(of: entries)) }

    /// The same for so many copies of the whole register beside it.
    package func demandRoom(forCopies copies: Int) throws {
        let sizes = [place.log, place.sealed].map { (try? DiskFile.size(of: $0)) ?? 0 }
        try demandRoom(copies * sizes.reduce(0, +))
    }

    func demandRoom(_ bytes: Int) throws {
        let needed = bytes + Self.reserve
        // The head may be kept on another disk.
        for folder in Set([place.folder, place.head.deletingLastPathComponent()]) {
            // Where the system cannot say what is free, nothing is refused for it.
            guard let free = seams.free(folder), free < needed else { continue }
            throw LogRefusal.diskNearlyFull(free: free, needed: needed)
        }
    }

    /// What entries come to on the disk at the most: each page once in the file and once in its journal, and as much for the
    /// registers and their journal.
    private static func size(of entries: [MintedEntry]) -> Int {
        let pages = 4096 * 4
        return entries.reduce(0) { sum, entry in
            let texts = entry.sealed.reduce(0) { $0 + $1.value.utf8.count + $1.field.utf8.count + 256 }
            return sum + 4 * (entry.row.payload.count + entry.row.source.count + texts + 1024)
        } + pages
    }
}
