extension SittingEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.sitting, sitting)
        switch self {
        case .convened(_, let committee, let convening):
            object.id(.committee, committee)
            object.value(.particulars, convening)
        case .papersSent, .attendanceNotPublished, .closed: break
        case .opened(_, let opening):
            object.value(.chair, opening.chair)
            object.id(.rulesFollowed, opening.rules)
        case .attended(_, let attendance): object.value(.particulars, attendance)
        case .arrived(_, let person, let item, let time), .left(_, let person, let item, let time):
            object.id(.person, person)
            object.id(.before, item)
            object.text(.at, time?.text)
        case .adjourned(_, let reason), .cancelled(_, let reason): object.sealed(.authorityReason, reason)
        }
    }
}

extension Sitting.Convening: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.number, number)
        object.value(.days, days)
        object.text(.place, place)
        object.country(.country, country)
        object.words(.channels, channels)
        object.text(.atTheRequestOf, atTheRequestOf)
        object.values(.parts, parts)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            number: try object.optionalText(.number), days: try object.value(.days),
            place: try object.optionalText(.place), country: try object.optionalCountry(.country),
            channels: try object.words(.channels), atTheRequestOf: try object.optionalText(.atTheRequestOf),
            parts: try object.values(.parts))
    }
}

extension Sitting.Part: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.channel, channel)
        object.value(.days, days)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(try object.word(.channel), on: try object.value(.days))
    }
}

extension Sitting.Attendance: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.person, person)
        object.delegation(.delegation, delegation)
        object.id(.mandate, mandate)
        object.word(.capacity, capacity)
        object.word(.presence, presence)
        object.id(.inPlaceOf, inPlaceOf)
        object.word(.channel, channel)
        object.flag(.decisionPartOnly, isDecisionPartOnly ? true : nil)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            person: try object.id(.person), delegation: try object.optionalDelegation(.delegation),
            mandate: try object.optionalID(.mandate), capacity: try object.optionalWord(.capacity),
            presence: try object.word(.presence), inPlaceOf: try object.optionalID(.inPlaceOf),
            channel: try object.optionalWord(.channel),
            isDecisionPartOnly: try object.optionalFlag(.decisionPartOnly) ?? false)
    }
}
