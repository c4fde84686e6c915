extension RecordEvent {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .opened(let opening):
            object.id(.register, opening.register)
            object.integer(.format, opening.format)
            object.text(.zone, opening.zone)
            object.text(.office, opening.office)
        case .corrected(let correction):
            object.value(.target, correction.target)
            object.value(.was, correction.was)
            object.value(.becomes, correction.becomes)
            object.sealed(.authorityReason, correction.reason)
            object.sealed(.authorityName, correction.authority)
            object.text(.document, correction.document)
        case .retracted(let retraction):
            object.value(.target, retraction.target)
            object.value(.was, retraction.was)
            object.sealed(.authorityReason, retraction.reason)
            object.sealed(.authorityName, retraction.authority)
            object.text(.document, retraction.document)
        case .clockSteppedBack: break
        case .key(let event): event.write(to: &object)
        case .issued(let document): document.write(to: &object)
        case .restored(let restoration): restoration.write(to: &object)
        }
    }
}

extension RecordEvent.Statement: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.type, fact.event.type)
        object.integer(.shape, fact.event.type.shape)
        object.value(.event, fact)
        object.value(.happenedOn, happenedOn)
        object.value(.source, source)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            fact: try object.fact(
                .event, type: try object.text(.type), shape: try object.integer(.shape)),
            happenedOn: try object.value(.happenedOn), source: try object.value(.source))
    }
}

extension RecordEvent.Correction {
    init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            target: try object.value(.target), was: try object.value(.was),
            becomes: try object.value(.becomes), reason: try object.sealed(.authorityReason),
            authority: try object.sealed(.authorityName), document: try object.optionalText(.document))
    }
}

extension RecordEvent.Retraction {
    init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            target: try object.value(.target), was: try object.value(.was),
            reason: try object.sealed(.authorityReason), authority: try object.sealed(.authorityName),
            document: try object.optionalText(.document))
    }
}
