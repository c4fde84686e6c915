extension Restoration {
    func write(to object: inout ObjectWriter) {
        object.word(.basis, basis)
        object.value(.kept, kept)
        object.value(.acknowledged, acknowledged)
        object.value(.anchored, anchored)
        object.text(.grounds, reason)
    }

    init(from o: ObjectReader) throws(Unreadable) {
        self.init(
            basis: try o.word(.basis), kept: try o.value(.kept),
            acknowledged: try o.optionalValue(.acknowledged), anchored: try o.optionalValue(.anchored),
            reason: try o.text(.grounds))
    }
}

extension RecordState: Stored {
    package func write(to object: inout ObjectWriter) {
        object.integer(.position, position)
        object.word(.root, root)
    }

    package init(from o: ObjectReader) throws(Unreadable) {
        self.init(position: try o.integer(.position), root: try o.word(.root))
    }
}
