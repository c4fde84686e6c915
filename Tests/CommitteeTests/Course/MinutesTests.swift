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
}
