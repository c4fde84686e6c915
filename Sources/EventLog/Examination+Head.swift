extension Examination {
    mutating func readHead() throws {
        do {
            headRecords = try LogRefusal.said(of: "head") { try log.head.records() }
        } catch LogRefusal.headMissing {
            note(.headMissing)
            return
        } catch LogRefusal.failed(let file, let reason) {
            note(.fileDamaged(file, reason: reason))
            return
        }
        if headRecords.isEmpty { note(.headDamaged(record: 1)) }
        var last = 0
        for (index, record) in headRecords.enumerated() {
            if let record, record.position > last {
                last = record.position
            } else {
                note(.headDamaged(record: index + 1))
                headRecords[index] = nil
            }
        }
        // In order, so that they can be compared while the tree grows; from here on the last one comes first.
        headRecords = headRecords.filter { $0 != nil }.reversed()
    }

    /// Compares the head record of the entry that the tree has just reached.
    mutating func compareHead() {
        guard headAgrees, let record = headRecords.last, let record, record.position == tree.size else {
            return
        }
        // The last record stays: it says how far the log must reach.
        if headRecords.count > 1 { headRecords.removeLast() }
        guard record.root != tree.root else { return }
        note(.headDiffers(at: record.position))
        // Every later record would differ for the same reason.
        headAgrees = false
    }

    mutating func compareHeadBeyond(_ last: Int) {
        guard let record = headRecords.first, let record, record.position > last else { return }
        note(.rolledBack(logAt: last, headAt: record.position))
    }
}
