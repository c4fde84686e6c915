extension Event {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .programme(let event): event.write(to: &object)
        case .committee(let event): event.write(to: &object)
        case .person(let event): event.write(to: &object)
        case .call(let event): event.write(to: &object)
        case .project(let event): event.write(to: &object)
        case .sitting(let event): event.write(to: &object)
        case .procedure(let event): event.write(to: &object)
        case .agenda(let event): event.write(to: &object)
        case .question(let event): event.write(to: &object)
        case .decision(let event): event.write(to: &object)
        case .action(let event): event.write(to: &object)
        case .minutes(let event): event.write(to: &object)
        case .calendar(let event): event.write(to: &object)
        case .figure(let event): event.write(to: &object)
        case .record(let event): event.write(to: &object)
        }
    }

    init(_ type: EventType, from o: ObjectReader) throws(Unreadable) {
        switch type {
        case .registerOpened:
            self = .record(
                .opened(
                    RecordEvent.Opening(
                        register: try o.id(.register), format: try o.integer(.format),
                        zone: try o.text(.zone), office: try o.text(.office))))
        case .entryCorrected: self = .record(.corrected(try RecordEvent.Correction(from: o)))
        case .entryRetracted: self = .record(.retracted(try RecordEvent.Retraction(from: o)))
        case .clockSteppedBack: self = .record(.clockSteppedBack)
        case .keyMade, .keyRotated, .keyRevoked: self = .record(.key(try KeyEvent(type, from: o)))
        case .documentIssued: self = .record(.issued(try IssuedDocument(from: o)))
        case .registerRestored: self = .record(.restored(try Restoration(from: o)))
        case .programmeRegistered:
            self = .programme(.registered(try o.id(.programme), try o.value(.particulars)))
        case .standingSet:
            self = .programme(
                .standingSet(
                    try o.id(.programme), try o.delegation(.delegation), try o.word(.standing),
                    name: try o.optionalText(.name)))
        case .bodyNamed: self = .programme(.bodyNamed(try o.id(.programme), try o.value(.namedBody)))
        case .allocationSet:
            self = .programme(
                .allocationSet(
                    try o.id(.programme), priority: try o.optionalText(.priority), try o.value(.amount)))
        case .programmeAmended:
            self = .programme(.amended(try o.id(.programme), summary: try o.text(.summary)))
        case .committeeEstablished:
            self = .committee(.established(try o.id(.committee), try o.value(.particulars)))
        case .rulesAdopted:
            self = .committee(.rulesAdopted(try o.id(.committee), try o.id(.id), try o.value(.rules)))
        case .rulesNotHeld: self = .committee(.rulesNotHeld(try o.id(.committee)))
        case .mandateGiven:
            self = .committee(.mandateGiven(try o.id(.committee), try o.id(.id), try o.value(.mandate)))
        case .mandateEnded:
            self = .committee(
                .mandateEnded(try o.id(.committee), try o.id(.id), person: try o.id(.person)))
        case .chairTaken: self = .committee(.chairTaken(try o.id(.committee), try o.value(.chair)))
        case .seatSet: self = .committee(.seatSet(try o.id(.committee), try o.value(.seatGiven)))
        case .personIntroduced:
            self = .person(
                .introduced(
                    try o.id(.person), name: try o.sealed(.personName), body: try o.optionalText(.body)))
        case .callOpened:
            self = .call(
                .opened(try o.id(.call), programme: try o.id(.programme), try o.value(.particulars)))
        case .callClosed: self = .call(.closed(try o.id(.call)))
        case .callAllocationSet: self = .call(.allocationSet(try o.id(.call), try o.value(.particulars)))
        case .projectApplied:
            self = .project(
                .applied(try o.id(.project), call: try o.id(.call), try o.value(.particulars)))
        case .projectEligible: self = .project(.foundEligible(try o.id(.project)))
        case .projectIneligible:
            self = .project(
                .foundIneligible(try o.id(.project), reason: try o.optionalSealed(.authorityReason)))
        case .projectAssessed:
            self = .project(
                .assessed(
                    try o.id(.project),
                    Project.Assessment(
                        score: try o.optionalInteger(.score),
                        recommendation: try o.optionalWord(.recommendation))))
        case .projectAdvised: self = .project(.advised(try o.id(.project), try o.value(.particulars)))
        case .conditionFulfilled:
            self = .project(.conditionFulfilled(try o.id(.project), condition: try o.text(.condition)))
        case .conditionLapsed:
            self = .project(.conditionLapsed(try o.id(.project), condition: try o.text(.condition)))
        case .applicantNotified: self = .project(.applicantNotified(try o.id(.project)))
        case .projectContracted:
            self = .project(.contracted(try o.id(.project), try o.values(.amounts)))
        case .projectModified:
            self = .project(.modified(try o.id(.project), summary: try o.text(.summary)))
        case .projectCompleted: self = .project(.completed(try o.id(.project)))
        case .projectTerminated:
            self = .project(
                .terminated(try o.id(.project), reason: try o.optionalSealed(.authorityReason)))
        case .projectWithdrawn: self = .project(.withdrawn(try o.id(.project)))
        case .complaintReceived:
            self = .project(
                .complaintReceived(try o.id(.project), summary: try o.optionalSealed(.summaryWords)))
        case .complaintDecided:
            self = .project(
                .complaintDecided(
                    try o.id(.project), justified: try o.flag(.justified),
                    decision: try o.optionalID(.decision)))
        case .sittingConvened:
            self = .sitting(
                .convened(try o.id(.sitting), committee: try o.id(.committee), try o.value(.particulars)))
        case .papersSent: self = .sitting(.papersSent(try o.id(.sitting)))
        case .sittingOpened:
            self = .sitting(
                .opened(
                    try o.id(.sitting),
                    Sitting.Opening(
                        chair: try o.optionalValue(.chair), rules: try o.optionalID(.rulesFollowed))))
        case .attendanceNotPublished: self = .sitting(.attendanceNotPublished(try o.id(.sitting)))
        case .attended: self = .sitting(.attended(try o.id(.sitting), try o.value(.particulars)))
        case .arrived:
            self = .sitting(
                .arrived(
                    try o.id(.sitting), try o.id(.person), before: try o.optionalID(.before),
                    at: try o.optionalTime(.at)))
        case .left:
            self = .sitting(
                .left(
                    try o.id(.sitting), try o.id(.person), before: try o.optionalID(.before),
                    at: try o.optionalTime(.at)))
        case .sittingAdjourned:
            self = .sitting(
                .adjourned(try o.id(.sitting), reason: try o.optionalSealed(.authorityReason)))
        case .sittingClosed: self = .sitting(.closed(try o.id(.sitting)))
        case .sittingCancelled:
            self = .sitting(
                .cancelled(try o.id(.sitting), reason: try o.optionalSealed(.authorityReason)))
        case .itemPlaced:
            self = .agenda(.placed(try o.value(.forum), try o.id(.item), try o.value(.particulars)))
        case .itemHandled:
            self = .agenda(
                .handled(
                    try o.value(.forum), try o.id(.item), try o.word(.handling),
                    note: try o.optionalSealed(.itemNote)))
        case .itemStated:
            self = .agenda(
                .stated(
                    try o.value(.forum), try o.id(.item), by: try o.delegation(.delegation),
                    words: try o.sealed(.statementWords)))
        case .interestDeclared:
            self = .agenda(.interestDeclared(try o.value(.forum), try o.value(.interest)))
        case .opinionGiven:
            self = .agenda(.opinionGiven(try o.value(.forum), try o.id(.item), try o.value(.opinion)))
        case .procedureLaunched:
            self = .procedure(
                .launched(try o.id(.procedure), committee: try o.id(.committee), try o.value(.launch)))
        case .procedureReminded: self = .procedure(.reminded(try o.id(.procedure)))
        case .procedureExtended:
            self = .procedure(.extended(try o.id(.procedure), deadline: try o.value(.deadline)))
        case .procedureMoved:
            self = .procedure(
                .movedToSitting(try o.id(.procedure), sitting: try o.optionalID(.sitting)))
        case .answersNotPublished: self = .procedure(.answersNotPublished(try o.id(.procedure)))
        case .procedureClosed: self = .procedure(.closed(try o.id(.procedure)))
        case .questionPut:
            self = .question(.put(try o.id(.question), try o.value(.forum), try o.value(.particulars)))
        case .positionTaken:
            self = .question(
                .positionTaken(try o.id(.question), try o.value(.forum), try o.value(.particulars)))
        case .outcomeDeclared:
            self = .question(
                .outcomeDeclared(try o.id(.question), try o.value(.forum), try o.value(.particulars)))
        case .decisionTaken:
            self = .decision(
                .taken(
                    try o.id(.decision), try o.value(.forum), committee: try o.id(.committee),
                    question: try o.optionalID(.question), try o.value(.particulars)))
        case .gateOpened:
            self = .decision(
                .gateOpened(try o.id(.decision), try o.word(.gate), projects: try o.ids(.projects)))
        case .gateRefused:
            self = .decision(
                .gateRefused(try o.id(.decision), try o.word(.gate), projects: try o.ids(.projects)))
        case .gateAsked:
            self = .decision(
                .gateAsked(
                    try o.id(.decision), try o.word(.gate), due: try o.optionalDay(.due),
                    projects: try o.ids(.projects)))
        case .reasonsGiven:
            self = .decision(
                .reasonsGiven(
                    try o.id(.decision), try o.id(.project), reasons: try o.sealed(.departureReasons)))
        case .minutesCirculated:
            self = .minutes(.circulated(try o.value(.forum), deadline: try o.optionalValue(.deadline)))
        case .minutesApproved: self = .minutes(.approved(try o.value(.forum), by: try o.word(.approval)))
        case .minutesSigned: self = .minutes(.signed(try o.value(.forum), by: try o.word(.signatory)))
        case .minutesDistributed:
            self = .minutes(.distributed(try o.value(.forum), to: try o.words(.recipients)))
        case .minutesAmended: self = .minutes(.amended(try o.value(.forum), try MinutesAmendment(o)))
        case .holidaysListed:
            guard let country = try o.optionalCountry(.country) else { throw .missing(.country) }
            self = .calendar(.holidaysListed(country, year: try o.integer(.year), try o.days(.daysOff)))
        case .actionGiven:
            self = .action(.given(try o.id(.action), try o.value(.forum), try o.value(.particulars)))
        case .actionDone:
            self = .action(
                .done(try o.id(.action), try o.value(.forum), note: try o.optionalSealed(.noteWords)))
        case .figureStated: self = .figure(.stated(try o.id(.id), try o.value(.figure)))
        }
    }
}
