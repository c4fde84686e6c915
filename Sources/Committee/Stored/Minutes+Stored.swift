extension MinutesEvent {
    func write(to object: inout ObjectWriter) {
        object.value(.forum, forum)
        switch self {
        case .circulated(_, let deadline): object.value(.deadline, deadline)
        case .approved(_, let approval): object.word(.approval, approval)
        case .signed(_, let signatory): object.word(.signatory, signatory)
        case .distributed(_, let recipients): object.words(.recipients, recipients)
        case .amended(_, let amendment): amendment.write(to: &object)
        }
    }
}

extension MinutesAmendment {
    init(_ o: ObjectReader) throws(Unreadable) {
        self.init(
            passage: try o.sealed(.passageWords), request: try o.optionalSealed(.requestWords),
            was: try o.optionalSealed(.oldWords), becomes: try o.optionalSealed(.newWords),
            decidedBy: try o.optionalValue(.decidedBy))
    }

    fileprivate func write(to object: inout ObjectWriter) {
        object.value(.decidedBy, decidedBy)
        object.sealed(.newWords, becomes)
        object.sealed(.oldWords, was)
        object.sealed(.passageWords, passage)
        object.sealed(.requestWords, request)
    }
}

extension CalendarEvent {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .holidaysListed(let country, let year, let days):
            object.country(.country, country)
            object.integer(.year, year)
            object.texts(.daysOff, days.map(\.iso))
        }
    }
}
