import Committee
import Testing

// The words of the rules lie in the log as they stand in record files: one may be added, none may be changed.
@Suite struct `The stored words of the rules` {
    @Test func `name these parameters`() {
        #expect(
            RuleName.allCases.map(\.rawValue) == [
                "unit", "seats", "seat-rule", "speaker", "deciding", "threshold", "quorum", "replies",
                "absence", "abstention", "no-position", "recusal", "casting-vote", "repeated-vote",
                "chair-source", "chair-vote", "convened-by", "meeting-requests", "meetings", "notice",
                "initiators", "period", "urgent-period", "answer-hour", "silence", "objection", "early-close",
                "calendar", "gates", "provisional", "departure", "outcomes", "second-postponement",
                "budget-limit", "small-project-funds", "competence", "interest", "declarations",
                "declaration-notice", "observers", "guests", "minutes-signed-by", "minutes-sent-to",
                "minutes-draft", "minutes-comments", "minutes-approval", "publication", "complaint-by",
                "complaint-period", "complaint-route", "national-opinion",
            ])
    }

    @Test func `have an example for each parameter`() {
        #expect(RuleExamples.all.map(\.name) == RuleName.allCases)
    }

    // Where a parameter is one of a few words, all of them are among its examples.
    @Test func `are these, where a parameter has only so many`() {
        func expect<Word: WrittenRule & CaseIterable & RawRepresentable<String>>(
            _ type: Word.Type, _ names: RuleName...
        ) {
            for name in names {
                let words = RuleExamples.all.first { $0.name == name }?.words ?? []
                #expect(
                    Word.allCases.map(\.rawValue) == words.filter { Word(rawValue: $0) != nil }, "\(name)")
            }
        }
        expect(VotingUnit.self, .unit)
        expect(Speaker.self, .speaker)
        expect(WayOfDeciding.self, .deciding)
        expect(Reading.self, .absence, .abstention, .noPosition)
        expect(Recusal.self, .recusal)
        expect(CastingVote.self, .castingVote)
        expect(RepeatedVote.self, .repeatedVote)
        expect(ChairSource.self, .chairSource)
        expect(ChairVote.self, .chairVote)
        expect(Silence.self, .silence)
        expect(ObjectionRule.self, .objection)
        expect(EarlyClose.self, .earlyClose)
        expect(Provisional.self, .provisional)
        expect(Permission.self, .secondPostponement)
        expect(InterestRule.self, .interest)
        expect(DeclarationDuty.self, .declarations)
        expect(ObserverAccess.self, .observers)
        expect(MinutesApproval.self, .minutesApproval)
        expect(NationalOpinion.self, .nationalOpinion)
    }

    @Test func `are these, where a parameter lists some of so many`() {
        func expect<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type, _ name: RuleName) {
            let words = RuleExamples.all.first { $0.name == name }?.words.joined(separator: ", ") ?? ""
            for word in Word.allCases { #expect(words.contains(word.rawValue), "\(name)") }
        }
        expect(SeatRule.self, .seatRule)
        expect(Decision.Gate.self, .gates)
        expect(Outcome.self, .outcomes)
        expect(BudgetLimit.self, .budgetLimit)
        expect(Signatory.self, .minutesSignedBy)
        expect(Recipient.self, .minutesSentTo)
        expect(Publication.Thing.self, .publication)
        expect(Publication.Access.self, .publication)
    }

    @Test func `of the steps of a proposal are these`() {
        #expect(
            Proposal.Step.Code.allCases.map(\.rawValue) == [
                "repetition not in the rules", "first vote counts", "last vote counts", "not entitled",
                "recused", "chair without vote", "nobody entitled", "moved to a sitting", "quorum met",
                "quorum missed", "quorum not in the rules", "replies not in the rules",
                "attendance not on record", "recusal not in the rules", "objection ends the procedure",
                "objection moves the matter", "objection counts", "objection not in the rules",
                "silence is consent", "silence is no consent", "silence is an objection",
                "silence does not count", "silence not in the rules", "abstention is consent",
                "abstention is an objection", "abstention does not count", "abstention not in the rules",
                "no position is consent", "no position is an objection", "no position does not count",
                "no position not in the rules", "no position joins the consensus", "absence is consent",
                "absence is an objection", "absence does not count", "absence not in the rules",
                "absent delegations confirm", "not heard", "consensus reached", "consensus failed",
                "consensus reserved", "unanimous", "not unanimous", "vote carried", "vote lost",
                "casting vote in favour", "casting vote against", "casting vote not given",
                "a vote may be taken", "nobody consented", "nobody voted", "threshold not in the rules",
                "threshold not known", "way of deciding not in the rules",
            ])
    }

    /// The words that came with the second shape.
    static let added: [String] =
        RuleName.allCases.map(\.rawValue) + RuleExamples.all.flatMap(\.words)
        + Proposal.Step.Code.allCases.map(\.rawValue) + ProposedOutcome.allCases.map(\.rawValue)
        + Position.Channel.allCases.map(\.rawValue) + Opinion.View.allCases.map(\.rawValue)
        + Project.Partner.Form.allCases.map(\.rawValue) + Project.Partner.Assurance.allCases.map(\.rawValue)
        + Signatory.allCases.map(\.rawValue) + Recipient.allCases.map(\.rawValue)
        + Nevertheless.Finding.allCases.map(\.rawValue)
        + MinutesApproval.allCases.map(\.rawValue) + Silence.allCases.map(\.rawValue) + [
            Stance.asksForMeeting.rawValue, Decision.Gate.confirmation.rawValue,
            Decision.Gate.writtenReasons.rawValue, Standing.observerUntilSignature.rawValue,
            Body.Kind.supervisory.rawValue, Body.Kind.working.rawValue,
        ]

    @Test func `and all that came with the second shape occur in a frozen sample`() throws {
        var seen: Set<String> = []
        for name in try Samples.names() { try Self.collect(StoredTree(Samples.payload(name)), into: &seen) }
        #expect(Self.added.filter { !seen.contains($0) } == [])
    }

    private static func collect(_ tree: StoredTree, into texts: inout Set<String>) {
        switch tree {
        case .object(let members): for value in members.values { collect(value, into: &texts) }
        case .list(let items): for item in items { collect(item, into: &texts) }
        case .text(let text): texts.insert(text)
        case .integer, .flag: break
        }
    }
}
