import Committee
import Testing

// ENI-23.7: signed by chair and secretary, then sent to the countries, the Commission and all other observers.
@Suite struct `The minutes of a sitting` {
    private static let all: [Recipient] = [.countries, .commission, .observers]

    static let rules = Stories.rules { rules in
        rules.general.minutesSignedBy = Clause(RuleList([.chair, .secretary]), number: "11.1")
        rules.general.minutesSentTo = Clause(RuleList(all), number: "11.2")
    }

    private func given(_ rules: Story = rules, signedBy signatories: [Signatory]) -> Given {
        Given(
            Stories.committee + rules,
            Stories.sitting(rules: .version(1))
                + signatories.flatMap { on("2020-03-20", .minutes(.signed(.spring, by: $0))) })
    }

    private func sent(to recipients: [Recipient]) -> Event {
        .minutes(.distributed(.spring, to: recipients))
    }

    @Test func `are not sent out before all have signed (S11)`() {
        given(signedBy: [.chair]).when(sent(to: Self.all), on: "2020-04-01")
            .thenRefused(.minutesNotSigned([.secretary], by: "clause 11.1 of the rules of procedure"))
        given(signedBy: []).when(sent(to: Self.all), on: "2020-04-01")
            .thenRefused(
                .minutesNotSigned([.chair, .secretary], by: "clause 11.1 of the rules of procedure"))
    }

    @Test func `are sent out when all have signed (S11)`() {
        given(signedBy: [.secretary, .chair]).when(sent(to: Self.all), on: "2020-04-01")
            .thenRecords(sent(to: Self.all))
    }

    @Test func `also go to those whom the rules name`() {
        given(signedBy: [.chair, .secretary]).when(sent(to: [.countries, .website]), on: "2020-04-01")
            .thenRecords(
                sent(to: [.countries, .website]),
                warning: .recipientsMissing(
                    [.commission, .observers], by: "clause 11.2 of the rules of procedure"))
    }

    @Test func `may be sent to one after the other`() {
        let story =
            Stories.committee + Self.rules + Stories.sitting(rules: .version(1))
            + on(
                "2020-03-20", .minutes(.signed(.spring, by: .chair)),
                .minutes(.signed(.spring, by: .secretary)), sent(to: [.countries]))
        Given(story).when(sent(to: [.commission, .observers]), on: "2020-04-01")
            .thenRecords(sent(to: [.commission, .observers]))
    }

    @Test func `are signed by whoever signs where the rules do not say`() {
        given(Stories.rules(), signedBy: []).when(sent(to: [.website]), on: "2020-04-01")
            .thenRecords(sent(to: [.website]))
    }

    @Test func `at the external border are signed by chair and secretary by law (S11)`() {
        let eni = on(
            "2014-12-02",
            .programme(
                .registered(
                    .baltic,
                    .init(
                        code: "ELR", name: "External", firstYear: 2014, lastYear: 2020,
                        strand: .externalBorder))))
        Given(
            Stories.committee + eni,
            Stories.sitting() + on("2020-03-20", .minutes(.signed(.spring, by: .chair)))
        ).when(sent(to: Self.all), on: "2020-04-01")
            .thenRefused(.minutesNotSigned([.secretary], by: "Regulation (EU) 897/2014 (ENI-23.7)"))
    }

    private func circulated(until deadline: Day? = nil) -> Event {
        .minutes(.circulated(.spring, deadline: deadline.map { Occasion(on: $0) }))
    }

    @Test func `are of something that has begun`() {
        given(signedBy: []).when(circulated(), on: "2020-02-26").thenRecords(circulated())
        given(signedBy: []).when(circulated(), on: "2020-02-25")
            .thenRefused(.notYet(.sitting, Sitting.ID.spring.hex))
        let sitting = on(
            "2020-02-01",
            .sitting(.convened(.spring, committee: .committee, .init(days: Occasion(on: "2020-02-26")))))
        let planned = Given(Stories.committee, sitting.map { Line(day: $0.day, event: $0.event) })
        planned.when(.minutes(.approved(.spring, by: .tacit)), on: "2020-02-25")
            .thenRefused(.minutesBeforeSitting("2020-02-26"))
    }

    @Test func `are not approved in silence while there is time for comments`() {
        let sent = Given(given(signedBy: []), on("2020-03-02", circulated(until: "2020-03-16")))
        let approved = Event.minutes(.approved(.spring, by: .tacit))
        sent.when(approved, on: "2020-03-15").thenRefused(.approvedBeforeComments("2020-03-16"))
        sent.when(approved, on: "2020-03-16").thenRecords(approved)
    }

    @Test func `are not commented on before they went out`() {
        given(signedBy: []).when(circulated(until: "2020-03-01"), on: "2020-03-02")
            .thenRefused(.commentsDueBeforeCirculation("2020-03-01", circulated: "2020-03-02"))
        given(signedBy: []).when(circulated(until: "2020-03-02"), on: "2020-03-02")
            .thenRecords(circulated(until: "2020-03-02"))
    }

    // 4a: a draft within so many days, and so many days for comments.
    @Test func `go out in time, and leave the time for comments that the rules give`() {
        let rules = Stories.rules {
            $0.general.minutesDraft = Clause(Period(2, .weeks), number: "11.3")
            $0.general.minutesComments = Clause(Period(5, .workingDays), number: "11.4")
        }
        let given = given(rules, signedBy: [])
        given.when(circulated(until: "2020-03-18"), on: "2020-03-11")
            .thenRecords(circulated(until: "2020-03-18"))
        given.when(circulated(until: "2020-03-19"), on: "2020-03-12")
            .thenRecords(
                circulated(until: "2020-03-19"),
                warning: .minutesLate(
                    "2020-03-12", due: "2020-03-11", Period(2, .weeks),
                    by: "clause 11.3 of the rules of procedure"))
        given.when(circulated(until: "2020-03-17"), on: "2020-03-11").thenRefused(
            .periodTooShort(
                until: "2020-03-17", earliest: "2020-03-18", "5 working days",
                by: "clause 11.4 of the rules of procedure"))
    }

    private func amended(_ was: Sealed? = "asked", by decider: Forum? = nil) -> Event {
        .minutes(
            .amended(
                .spring,
                MinutesAmendment(
                    passage: "item 1", request: "LT", was: was, becomes: "urged", decidedBy: decider)))
    }

    @Test func `are put in other words by anybody until they are approved, and then by a later sitting`() {
        let later = Sitting.ID(high: 9, low: 9)
        let autumn = on(
            "2020-09-01",
            .sitting(.convened(later, committee: .committee, .init(days: Occasion(on: "2020-09-30")))))
        let drafted = Given(given(signedBy: []), autumn)
        drafted.when(amended(), on: "2020-03-03").thenRecords(amended())
        let approved = Given(drafted, on("2020-03-20", .minutes(.approved(.spring, by: .tacit))))
        approved.when(amended(), on: "2020-09-30").thenRefused(.amendmentNotDecided("2020-03-20"))
        let decided = amended(by: .sitting(later))
        approved.when(decided, on: "2020-09-30").thenRecords(decided)
        approved.when(decided, on: "2020-09-29").thenRefused(.amendmentBeforeDecided("2020-09-30"))
        approved.when(amended(by: .spring), on: "2020-09-30")
            .thenRefused(.amendmentByEarlier("2020-02-26"))
        drafted.when(amended("urged"), on: "2020-03-03").thenRefused(.amendmentChangesNothing)
    }

    @Test func `are amended by the committee whose they are`() {
        let (other, its) = (Body.ID(high: 9, low: 1), Sitting.ID(high: 9, low: 2))
        let elsewhere =
            on(
                "2014-12-02",
                .committee(
                    .established(
                        other,
                        .init(code: "O", kind: .steering, name: "Other", programmes: [.baltic]))))
            + on(
                "2020-09-01",
                .sitting(.convened(its, committee: other, .init(days: Occasion(on: "2020-09-30")))))
        Given(given(signedBy: []), elsewhere).when(amended(by: .sitting(its)), on: "2020-10-01")
            .thenRefused(.amendmentByAnother)
    }
}
