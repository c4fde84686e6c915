extension MinutesEvent {
    func write(to object: inout ObjectWriter) {
        object.value(.forum, forum)
        switch self {
        case .circulated(_, let deadline): object.value(.deadline, deadline)
        case .approved(_, let approval): object.word(.approval, approval)
        case .signed(_, let signatory): object.word(.signatory, signatory)
        case .distributed(_, let recipients): object.words(.recipients, recipients)
        }
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
