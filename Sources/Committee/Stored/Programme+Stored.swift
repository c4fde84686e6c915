extension ProgrammeEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.programme, programme)
        switch self {
        case .registered(_, let particulars): object.value(.particulars, particulars)
        case .standingSet(_, let delegation, let standing, let name):
            object.delegation(.delegation, delegation)
            object.word(.standing, standing)
            object.text(.name, name)
        case .bodyNamed(_, let body): object.value(.namedBody, body)
        case .allocationSet(_, let priority, let amount):
            object.text(.priority, priority)
            object.value(.amount, amount)
        case .amended(_, let summary): object.text(.summary, summary)
        }
    }
}

extension Programme.Particulars: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.code, code)
        object.text(.name, name)
        object.text(.nameLatvian, nameLatvian)
        object.integer(.firstYear, firstYear)
        object.integer(.lastYear, lastYear)
        object.word(.strand, strand)
        object.text(.cci, cci)
        object.texts(.languages, languages)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            code: try object.text(.code), name: try object.text(.name),
            nameLatvian: try object.optionalText(.nameLatvian), firstYear: try object.integer(.firstYear),
            lastYear: try object.integer(.lastYear), strand: try object.word(.strand),
            cci: try object.optionalText(.cci), languages: try object.texts(.languages))
    }
}

extension Programme.NamedBody: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.role, role)
        object.text(.name, name)
        object.country(.country, country)
        object.text(.seat, seat)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            role: try object.word(.role), name: try object.text(.name),
            country: try object.optionalCountry(.country), seat: try object.optionalText(.seat))
    }
}
