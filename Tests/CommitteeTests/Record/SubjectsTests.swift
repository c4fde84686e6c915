import Committee
import Testing

@Suite struct `The subjects of an entry` {
    /// What each rich sample is about. A new type of event has to be added here, or the test below fails.
    static let expected: [EventType: [Subject]] = [
        .registerOpened: [.register],
        .entryCorrected: [sitting, project, person, document("BALT/2020")],
        .entryRetracted: [sitting, person, document("BALT/2020")],
        .clockSteppedBack: [.register],
        .keyMade: [.register],
        .keyRotated: [.register],
        .keyRevoked: [.register],
        .documentIssued: [.register],
        .registerRestored: [.register],
        .programmeRegistered: [programme, document("LL21-27")],
        .standingSet: [programme],
        .bodyNamed: [programme],
        .allocationSet: [programme],
        .programmeAmended: [programme],
        .committeeEstablished: [
            committee, Subject(Sample.id(12) as Body.ID), programme, Subject(Sample.id(2) as Programme.ID),
            document("LL21-27"),
        ],
        .rulesAdopted: [committee],
        .rulesNotHeld: [committee],
        .mandateGiven: [committee, person, document("LL21-27")],
        .mandateEnded: [committee, person],
        .chairTaken: [committee, person],
        .seatSet: [committee],
        .personIntroduced: [person, .people, document("people")],
        .callOpened: [call, programme, document("LL21-27/1")],
        .callClosed: [call],
        .callAllocationSet: [call],
        .projectApplied: [project, call, document("LL21-27/1")],
        .projectEligible: [project],
        .projectIneligible: [project],
        .projectAssessed: [project],
        .projectAdvised: [project],
        .conditionFulfilled: [project],
        .conditionLapsed: [project],
        .applicantNotified: [project],
        .projectContracted: [project],
        .projectModified: [project],
        .projectCompleted: [project],
        .projectTerminated: [project],
        .projectWithdrawn: [project],
        .complaintReceived: [project],
        .complaintDecided: [project, decision],
        .sittingConvened: [sitting, committee, document("LL21-27/MC/2023-10-30")],
        .papersSent: [sitting],
        .sittingOpened: [sitting, Subject(Sample.id(33) as Person.ID)],
        .attendanceNotPublished: [sitting],
        .attended: [sitting, person, Subject(Sample.id(32) as Person.ID)],
        .arrived: [sitting, person],
        .left: [sitting, person],
        .sittingAdjourned: [sitting],
        .sittingClosed: [sitting],
        .sittingCancelled: [sitting],
        .itemPlaced: [sitting],
        .itemHandled: [procedure],
        .itemStated: [sitting],
        .interestDeclared: [sitting, person, project],
        .opinionGiven: [sitting, project, secondProject],
        .procedureLaunched: [procedure, committee],
        .procedureReminded: [procedure],
        .procedureExtended: [procedure],
        .procedureMoved: [procedure, sitting],
        .answersNotPublished: [procedure],
        .procedureClosed: [procedure],
        .questionPut: [procedure, project, secondProject],
        .positionTaken: [
            procedure, person, Subject(Sample.id(32) as Person.ID), document("LL21-27/WP/12"),
        ],
        .outcomeDeclared: [sitting],
        .decisionTaken: [
            decision, Subject(Sample.id(302) as Decision.ID), Subject(Sample.id(303) as Decision.ID), sitting,
            committee, project, secondProject, document("LL21-27/MC/2023-10-30"),
        ],
        .gateOpened: [decision, project, secondProject],
        .gateRefused: [decision, project],
        .gateAsked: [decision, project, secondProject],
        .reasonsGiven: [decision, project],
        .minutesCirculated: [sitting],
        .minutesApproved: [sitting],
        .minutesSigned: [sitting],
        .minutesDistributed: [sitting],
        .minutesAmended: [sitting, procedure],
        .holidaysListed: [.calendar],
        .actionGiven: [sitting],
        .actionDone: [sitting],
        .figureStated: [sitting],
    ]

    @Test(arguments: EventType.allCases) func `follow from its payload alone`(_ type: EventType) throws {
        let sample = try #require(Sample.all.last { $0.type == type && $0.variant == nil })
        let expected = try #require(Self.expected[type])
        #expect(sample.fact.subjects == expected.sorted())
    }

    // A correction concerns what the entry was about and what it is about now.
    @Test func `of a correction are those of both sides`() {
        let (was, becomes) = (Sample.statement.fact.subjects, Sample.restatement.fact.subjects)
        let correction = RecordEvent.Correction(
            target: .entry(1), was: Sample.statement, becomes: Sample.restatement, reason: "why",
            authority: "secretary")
        #expect(Set(was).isDisjoint(with: becomes))
        #expect(Fact(.record(.corrected(correction))).subjects == (was + becomes).sorted())
    }

    @Test func `are named once each`() {
        let outcomes = [ProjectOutcome.p(1, .approved), .p(1, .approved)]
        let particulars = Decision.Particulars(kind: .projectSelection, title: "T", outcomes: outcomes)
        let fact = Fact(
            .decision(.taken(.d(1), .spring, committee: .committee, question: nil, particulars)))
        #expect(fact.subjects.filter { $0.kind == .project } == [Subject(.p(1) as Project.ID)])
    }

    @Test(arguments: [
        (Figure.About.programme(.baltic), Subject(Programme.ID.baltic)),
        (.call(.third), Subject(Call.ID.third)),
        (.procedure(.letter), Subject(Forum.letter)), (.decision(.d(1)), Subject(Decision.ID.d(1))),
    ])
    func `of a figure are what it is about`(_ about: Figure.About, _ subject: Subject) {
        let figure = Figure(about: about, measure: .projectsReceived, value: .count(1, .exactly))
        #expect(Fact(.figure(.stated(.stated, figure))).subjects == [subject])
    }

    private static let programme = Subject(Sample.id(1) as Programme.ID)
    private static let committee = Subject(Sample.id(11) as Body.ID)
    private static let call = Subject(Sample.id(21) as Call.ID)
    private static let person = Subject(Sample.id(31) as Person.ID)
    private static let project = Subject(Sample.id(101) as Project.ID)
    private static let secondProject = Subject(Sample.id(102) as Project.ID)
    private static let sitting = Subject(Forum.sitting(Sample.id(41)))
    private static let procedure = Subject(Forum.procedure(Sample.id(51)))
    private static let decision = Subject(Sample.id(301) as Decision.ID)
    private static func document(_ handle: String) -> Subject { Subject(.document, handle) }
}
