extension ProjectEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.project, project)
        switch self {
        case .applied(_, let call, let application):
            object.id(.call, call)
            object.value(.particulars, application)
        case .foundEligible, .applicantNotified, .completed, .withdrawn: break
        case .foundIneligible(_, let reason): object.sealed(.authorityReason, reason)
        case .assessed(_, let assessment):
            object.integer(.score, assessment.score)
            object.word(.recommendation, assessment.recommendation)
        case .advised(_, let advice): object.value(.particulars, advice)
        case .conditionFulfilled(_, let condition), .conditionLapsed(_, let condition):
            object.text(.condition, condition)
        case .contracted(_, let amounts): object.values(.amounts, amounts)
        case .modified(_, let summary): object.text(.summary, summary)
        case .terminated(_, let reason): object.sealed(.authorityReason, reason)
        case .complaintReceived(_, let summary): object.sealed(.summaryWords, summary)
        case .complaintDecided(_, let justified, let decision):
            object.flag(.justified, justified)
            object.id(.decision, decision)
        }
    }
}

extension Project.Application: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.code, code)
        object.text(.acronym, acronym)
        object.text(.title, title)
        object.text(.priority, priority)
        object.values(.partners, partners)
        object.values(.amounts, amounts)
        object.flag(.allPartners, areAllPartnersListed ? true : nil)
        object.texts(.areas, areas)
        object.flag(.smallProjectFund, isSmallProjectFund ? true : nil)
        object.flag(.partlyOutside, isPartlyOutside ? true : nil)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            code: try object.optionalText(.code), acronym: try object.optionalText(.acronym),
            title: try object.optionalText(.title), priority: try object.optionalText(.priority),
            partners: try object.values(.partners), amounts: try object.values(.amounts),
            areAllPartnersListed: try object.optionalFlag(.allPartners) ?? false,
            areas: try object.texts(.areas),
            isSmallProjectFund: try object.optionalFlag(.smallProjectFund) ?? false,
            isPartlyOutside: try object.optionalFlag(.partlyOutside) ?? false)
    }
}

extension Project.Partner: Stored {
    package func write(to object: inout ObjectWriter) {
        object.country(.country, country)
        object.word(.role, role)
        object.text(.name, name)
        object.value(.amount, amount)
        object.word(.form, form)
        object.word(.assurance, assurance)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        guard let country = try object.optionalCountry(.country) else { throw .missing(.country) }
        self.init(
            country: country, role: try object.word(.role), name: try object.optionalText(.name),
            amount: try object.optionalValue(.amount), form: try object.optionalWord(.form),
            assurance: try object.optionalWord(.assurance))
    }
}

extension Project.Advice: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.advisedBy, by)
        object.word(.recommendation, recommendation)
        object.integer(.rank, rank)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            by: try object.text(.advisedBy), try object.word(.recommendation),
            rank: try object.optionalInteger(.rank))
    }
}
