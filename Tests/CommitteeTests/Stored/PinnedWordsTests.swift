import Committee
import Testing

// Words lie in the log for ever: one may be added, none may be changed or taken away.
@Suite struct `The stored words` {
    @Test func `of outcomes and questions are these`() {
        #expect(
            Outcome.allCases.map(\.rawValue) == [
                "approved", "approved with conditions", "approved with recommendations", "reserve list",
                "postponed", "rejected", "not selected", "recommended for step 2",
                "not recommended for step 2", "agreed in principle", "no decision", "decision revoked",
            ])
        #expect(
            Stance.allCases.map(\.rawValue) == [
                "joined the consensus", "in favour", "against", "abstained", "objected", "reserved",
                "asks for a meeting", "no position", "recused", "not entitled", "silent",
            ])
        #expect(
            QuestionOutcome.allCases.map(\.rawValue) == [
                "adopted", "not adopted", "no decision", "agreed in principle", "ad referendum", "deferred",
                "noted",
            ])
        #expect(
            WayDecided.allCases.map(\.rawValue) == [
                "consensus", "unanimity", "vote", "silence", "not said",
            ])
        #expect(
            ProposedOutcome.allCases.map(\.rawValue) == [
                "adopted", "not adopted", "no decision", "ad referendum", "open",
            ])
        #expect(
            Position.Channel.allCases.map(\.rawValue) == [
                "in the room", "online", "telephone", "e-mail", "letter", "online form",
            ])
        #expect(
            Opinion.View.allCases.map(\.rawValue) == [
                "in favour", "in favour with remarks", "against", "no opinion",
            ])
    }

    @Test func `of restored registers are these`() {
        #expect(Restoration.Basis.allCases.map(\.rawValue) == ["what was left", "backup"])
    }

    @Test func `of decisions are these`() {
        #expect(
            Decision.Kind.allCases.map(\.rawValue) == [
                "project selection", "rules of procedure", "subordinate body", "chairmanship",
                "selection criteria", "call for proposals", "eligibility results", "programme manual",
                "managing authority procedures", "evaluation plan", "communication", "programme amendment",
                "report", "work plan and technical assistance", "project change",
                "promotion from the reserve list", "small project fund", "outside the programme area",
                "operation of strategic importance", "complaint", "contentious case",
                "confirmation of a predecessor's decisions", "control guidelines", "approval of minutes",
                "agenda", "takes note", "other",
            ])
        #expect(
            Decision.Gate.allCases.map(\.rawValue) == [
                "European Commission", "managing authority", "third country", "programme approval",
                "confirmation of absent delegations", "written reasons",
            ])
        #expect(
            Decision.Relation.Kind.allCases.map(\.rawValue) == [
                "supersedes", "amends", "takes back", "confirms", "references",
            ])
    }

    @Test func `of committees and their rules are these`() {
        #expect(
            Standing.allCases.map(\.rawValue) == [
                "voting", "member without vote", "advisory", "observer",
                "observer until the agreement is signed", "suspended",
            ])
        #expect(
            Mandate.Capacity.allCases.map(\.rawValue) == [
                "head of delegation", "member", "deputy", "adviser", "observer", "secretary",
                "managing authority", "European Commission",
            ])
        #expect(
            Body.Kind.allCases.map(\.rawValue) == [
                "monitoring committee", "joint monitoring committee",
                "joint monitoring and steering committee", "steering committee", "selection committee",
                "programming committee", "supervisory group", "working group",
            ])
    }

    @Test func `of sittings are these`() {
        #expect(
            Sitting.Channel.allCases.map(\.rawValue) == [
                "in person", "online", "hybrid", "telephone", "written", "not said",
            ])
        #expect(
            Sitting.Attendance.Presence.allCases.map(\.rawValue) == [
                "present", "apologised", "present as deputy", "absent", "guest",
            ])
        #expect(Item.Kind.allCases.map(\.rawValue) == ["for decision", "for information", "procedural"])
        #expect(
            Item.Handling.allCases.map(\.rawValue) == [
                "taken up", "discussed", "noted", "withdrawn", "deferred",
            ])
        #expect(
            Interest.Consequence.allCases.map(\.rawValue) == [
                "none", "takes no part", "left the room", "not said",
            ])
        #expect(
            Nevertheless.Finding.allCases.map(\.rawValue) == [
                "position without mandate", "position while recused", "position without vote",
                "second postponement", "ceiling passed", "rules overlap", "initiator not allowed",
                "request not allowed", "period too short", "closed early", "answer late", "papers late",
                "minutes not signed", "observer beyond access", "position while absent",
                "rank jumped",
                "not on the reserve list", "small project funds passed", "too few countries",
                "partner without assurance", "outside the area without approval", "outside competence",
                "outcome not allowed", "without approval", "decided already", "code twice",
                "way not allowed", "casting vote not given", "casting vote without a tie",
            ])
    }

    @Test func `of programmes, projects and money are these`() {
        #expect(
            Programme.Strand.allCases.map(\.rawValue) == [
                "cross-border", "external cross-border", "transnational", "interregional", "outermost",
            ])
        #expect(
            Programme.Role.allCases.map(\.rawValue) == [
                "managing authority", "joint secretariat", "national responsible authority",
                "information point", "audit authority",
            ])
        #expect(Project.Partner.Role.allCases.map(\.rawValue) == ["lead", "partner", "not said"])
        #expect(
            Project.Partner.Form.allCases.map(\.rawValue) == ["EGTC", "cross-border legal body", "other"])
        #expect(
            Project.Partner.Assurance.allCases.map(\.rawValue) == [
                "written agreement", "bank guarantee", "none",
            ])
        #expect(
            Project.Recommendation.allCases.map(\.rawValue) == [
                "for funding", "with conditions", "not for funding",
            ])
        #expect(
            Fund.allCases.map(\.rawValue) == [
                "ERDF", "Norwegian", "Swiss", "IPA", "NDICI", "ENI", "state budget", "not said",
            ])
        #expect(
            Basis.allCases.map(\.rawValue) == [
                "available", "asked", "ceiling", "provisional", "contracted", "paid", "not said",
            ])
        #expect(Qualifier.allCases.map(\.rawValue) == ["exactly", "almost", "about", "over", "up to"])
        #expect(
            Figure.Measure.allCases.map(\.rawValue) == [
                "projects received", "projects put to selection", "projects selected",
                "projects on the reserve list", "projects not selected", "projects into step 2",
                "projects with a partner from the country", "projects with a lead partner from the country",
                "institutions from the country", "amount asked", "amount available", "amount granted",
                "amount to partners from the country",
            ])
    }

    @Test func `of sources and subjects are these`() {
        #expect(
            Source.Kind.allCases.map(\.rawValue) == [
                "own record", "official minutes", "published notice", "programme document", "legal act",
                "letter", "invented",
            ])
        #expect(Subject.Kind.allCases.map(\.rawValue) == Array(1...12))
    }

    @Test func `under every key occur in a frozen sample`() throws {
        var seen: Set<String> = []
        for name in try Samples.names() { try Self.collect(StoredTree(Samples.payload(name)), into: &seen) }
        #expect(Key.allCases.map(\.rawValue).filter { !seen.contains($0) } == Self.keysOfAlternatives)
    }

    /// Of the first shape of the rules: `atLeast` is read, and no longer written.
    static let keysOfAlternatives = ["atLeast"]

    @Test(arguments: [Quorum.all, .delegations(2), .share(1, of: 2)])
    func `of each quorum are read as written`(
        _ quorum: Quorum
    ) throws {
        var rules = RulesOfProcedure(version: "1", validFrom: "2020-01-01")
        rules.general.quorum = Clause(quorum)
        try Self.expectReturns(.committee(.rulesAdopted(.committee, .version(1), rules)))
    }

    @Test(arguments: [Decision.Effect.atOnce, .from("2021-01-01"), .after([.thirdCountry])])
    func `of each time of effect are read as written`(_ effect: Decision.Effect) throws {
        try Self.expectReturns(Stories.decision(effect: effect))
    }

    @Test(arguments: [
        Figure.About.programme(.baltic), .call(.third), .sitting(.spring), .procedure(.letter),
        .decision(.d(1)),
    ])
    func `of each thing a figure is about are read as written`(_ about: Figure.About) throws {
        let figure = Figure(about: about, measure: .projectsReceived, value: .count(91, .about))
        try Self.expectReturns(.figure(.stated(.stated, figure)))
    }

    private static func expectReturns(
        _ event: Event, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let fact = Fact(event)
        let again = try Fact(
            type: event.type.rawValue, shape: event.type.shape, payload: fact.payload(sealing: { $1 }),
            unsealing: { $1 })
        #expect(again == fact, sourceLocation: sourceLocation)
    }

    private static func collect(_ tree: StoredTree, into keys: inout Set<String>) {
        switch tree {
        case .object(let members):
            keys.formUnion(members.keys)
            for value in members.values { collect(value, into: &keys) }
        case .list(let items): for item in items { collect(item, into: &keys) }
        case .text, .integer, .flag: break
        }
    }
}
