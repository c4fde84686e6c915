extension FigureEvent {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .stated(let id, let figure):
            object.id(.id, id)
            object.value(.figure, figure)
        }
    }
}

extension Figure: Stored {
    package func write(to object: inout ObjectWriter) {
        switch about {
        case .programme(let id): object.id(.programme, id)
        case .call(let id): object.id(.call, id)
        case .sitting(let id): object.id(.sitting, id)
        case .procedure(let id): object.id(.procedure, id)
        case .decision(let id): object.id(.decision, id)
        }
        object.word(.measure, measure)
        switch value {
        case .count(let count, let qualifier):
            object.integer(.value, count)
            object.word(.qualifier, qualifier)
        case .amount(let amount): object.value(.amount, amount)
        }
        object.country(.country, country)
        object.text(.part, part)
        object.flag(.derived, derived)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        let about: About
        if let id: Programme.ID = try object.optionalID(.programme) {
            about = .programme(id)
        } else if let id: Call.ID = try object.optionalID(.call) {
            about = .call(id)
        } else if let id: Sitting.ID = try object.optionalID(.sitting) {
            about = .sitting(id)
        } else if let id: Procedure.ID = try object.optionalID(.procedure) {
            about = .procedure(id)
        } else {
            about = .decision(try object.id(.decision))
        }
        let value: Value
        if let amount: Amount = try object.optionalValue(.amount) {
            value = .amount(amount)
        } else {
            value = .count(try object.integer(.value), try object.word(.qualifier))
        }
        self.init(
            about: about, measure: try object.word(.measure), value: value,
            country: try object.optionalCountry(.country), part: try object.optionalText(.part),
            derived: try object.flag(.derived))
    }
}
