/// The word that was probably meant: at most two slips of the finger away, and closer than half its length.
func nearest(to word: String, among words: [String]) -> String? {
    let word = Array(word.lowercased().prefix(60))
    let ranked = words.map { ($0, slips(word, Array($0.lowercased()))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= 2, best.1 * 2 < max(word.count, best.0.count)
    else { return nil }
    return best.0
}

/// Letters to change, add, drop or swap with their neighbour until one word is the other.
private func slips(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, rows[i][j + 1] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
            row.append(best)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
