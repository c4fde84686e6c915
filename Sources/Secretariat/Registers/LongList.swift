/// A list of a row as it is kept, which may be long: all that was said in a sitting.
///
/// A quotation mark within a text is never without its backslash, so a field is found without decoding the row.
struct LongList {
    private let beginning: [UInt8]

    init(_ field: String) { beginning = Array(",\"\(field)\":[".utf8) }

    /// Empties the list in both rows where they hold the same in it.
    func empty(unlessDifferentIn rows: inout ([UInt8]?, [UInt8]?)) {
        guard let one = rows.0, let other = rows.1, let first = range(in: one), let second = range(in: other),
            one[first] == other[second]
        else { return }
        rows.0?.removeSubrange(first)
        rows.1?.removeSubrange(second)
    }

    /// What lies between its brackets. Rows are looked through where they lie: that is what makes it worth while.
    private func range(in row: [UInt8]) -> Range<Int>? {
        row.withUnsafeBufferPointer { row in
            guard let start = start(in: row) else { return nil }
            var (place, depth) = (start, 1)
            while place < row.count {
                switch row[place] {
                case UInt8(ascii: "\""): place = endOfText(in: row, from: place)
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
                if depth == 0 { return start..<place }
                place += 1
            }
            return nil
        }
    }

    private func start(in row: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = 0
        while start + beginning.count <= row.count {
            if row[start] == beginning[0], row[start + 2] == beginning[2],
                beginning.indices.allSatisfy({ row[start + $0] == beginning[$0] })
            {
                return start + beginning.count
            }
            start += 1
        }
        return nil
    }

    private func endOfText(in row: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start + 1
        while place < row.count, row[place] != UInt8(ascii: "\"") {
            place += row[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return place
    }
}
