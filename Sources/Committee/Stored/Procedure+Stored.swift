extension ProcedureEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.procedure, procedure)
        switch self {
        case .launched(_, let committee, let launch):
            object.id(.committee, committee)
            object.value(.launch, launch)
        case .reminded, .answersNotPublished, .closed: break
        case .extended(_, let deadline): object.value(.deadline, deadline)
        case .movedToSitting(_, let sitting): object.id(.sitting, sitting)
        }
    }
}

extension Procedure.Launch: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.number, number)
        object.text(.subject, subject)
        object.text(.initiator, initiator)
        object.value(.deadline, deadline)
        object.id(.rulesFollowed, rules)
        object.word(.silence, silence)
        object.texts(.papers, papers)
        object.flag(.urgent, isUrgent ? true : nil)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            number: try object.optionalText(.number), subject: try object.text(.subject),
            initiator: try object.optionalText(.initiator), deadline: try object.optionalValue(.deadline),
            rules: try object.optionalID(.rulesFollowed), silence: try object.optionalWord(.silence),
            papers: try object.texts(.papers), isUrgent: try object.optionalFlag(.urgent) ?? false)
    }
}
