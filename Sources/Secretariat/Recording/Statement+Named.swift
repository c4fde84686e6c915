import Exchange

extension Exchange.Statement {
    /// The documents that the statement names, apart from people.
    var named: [String] {
        switch self {
        case .programme, .person, .holidays: []
        case .standing(let name, _, _, _), .namedBody(let name, _), .allocation(let name, _, _),
            .amendment(let name, _), .rules(let name, _), .rulesNotHeld(let name), .chair(let name, _),
            .mandate(let name, _), .mandateEnded(let name, _), .call(let name, _), .callClosed(let name),
            .callAllocation(let name, _),
            .project(let name, _), .sitting(let name, _), .attendanceNotPublished(let name),
            .arrived(let name, _, _, _), .left(let name, _, _, _), .sittingClosed(let name),
            .sittingCancelled(let name, _), .sittingAdjourned(let name, _),
            .procedure(let name, _), .procedureReminded(let name),
            .procedureExtended(let name, _), .answersNotPublished(let name), .procedureClosed(let name),
            .actionDone(let name, _), .figure(let name, _),
            .correction(let name, _, _, _, _), .retraction(let name, _, _, _):
            [name.document]
        case .gate(let name, _, _, let project), .gateAsked(let name, _, _, let project):
            [name.document] + (project.map { [$0.document] } ?? [])
        case .minutes(let name, .amended(let amendment)):
            [name.document] + (amendment.decidedBy.map { [$0.document] } ?? [])
        case .minutes(let name, _): [name.document]
        case .reasonsGiven(let name, let project, _): [name.document, project.document]
        case .committee(let programmes, let under, _):
            programmes.map(\.document) + (under.map { [$0.document] } ?? [])
        case .afterwards(let project, .complaintDecided(_, let decision?)):
            [project.document, decision.document]
        case .afterwards(let project, _): [project.document]
        case .sittingOpened(let sitting, let committee, _, _),
            .everyonePresent(let sitting, let committee, _, _), .attended(let sitting, let committee, _):
            [sitting.document, committee.document]
        case .papersSent(let sitting, let committee, _, _): [sitting.document, committee.document]
        case .procedureMoved(let procedure, let sitting):
            [procedure.document] + (sitting.map { [$0.document] } ?? [])
        case .item(let forum, _), .handled(let forum, _, _, _), .remark(let forum, _, _, _),
            .position(let forum, _, _), .action(let forum, _, _, _, _):
            [forum.name.document]
        case .interest(let forum, let interest):
            [forum.name.document] + (interest.project.map { [$0.document] } ?? [])
        case .question(let forum, _, let question):
            [forum.name.document] + (question.projects + question.restOf).map(\.document)
                + (question.takesUp.map { [$0.document] } ?? [])
        case .seat(let committee, _): [committee.document]
        case .opinion(let forum, _, let opinion):
            [forum.name.document] + opinion.projects.map(\.document)
        case .everyoneTook(let forum, let committee, _, _, _, _), .outcome(let forum, let committee, _, _):
            [forum.name.document, committee.document]
        case .decision(let forum, let committee, _, let decision):
            [forum.name.document, committee.document] + decision.relations.map(\.decision.document)
                + decision.block.flatMap(\.named)
        }
    }
}

extension BlockPart {
    fileprivate var named: [String] {
        switch projects {
        case .named(let names): names.map(\.document)
        case .theRest(let call): [call.document]
        }
    }
}
