/// What is on file about a programme.
package struct ProgrammeDossier: Hashable, Sendable {
    package struct Allocation: Hashable, Sendable {
        package var priority: String?
        package var amount: Amount
        package var since: Occasion
    }

    package struct Amendment: Hashable, Sendable {
        package var summary: String
        package var on: Occasion
    }

    package var particulars: Programme.Particulars
    package var standings: [Delegation: Standing] = [:]
    package var delegationNames: [Delegation: String] = [:]
    package var bodies: [Programme.NamedBody] = []
    package var allocations: [Allocation] = []
    package var amendments: [Amendment] = []
    package var handle: Handle?

    package init(_ particulars: Programme.Particulars, handle: Handle?) {
        self.particulars = particulars
        self.handle = handle
    }
}

/// What is on file about a committee: members, rules and chair, as of the day.
package struct CommitteeDossier: Hashable, Sendable {
    package struct HeldMandate: Hashable, Sendable {
        package var mandate: Mandate
        package var from: Day

        package func isValid(on day: Day) -> Bool { from <= day && day <= (mandate.until ?? day) }
    }

    package struct HeldRules: Hashable, Sendable {
        package var id: RulesOfProcedure.ID
        package var rules: RulesOfProcedure
        package var source: Source
    }

    package var particulars: Body.Particulars
    package var rules: [HeldRules] = []
    package var saysRulesNotHeld = false
    package var mandates: [Mandate.ID: HeldMandate] = [:]
    package var seats: [Delegation: Seat] = [:]
    package var chair: Body.Chair?
    package var chairSince: Day?
    package var handle: Handle?

    package init(_ particulars: Body.Particulars, handle: Handle?) {
        self.particulars = particulars
        self.handle = handle
    }

    /// The mandates valid on the day, by their first day: identities are random, and would shuffle those of the same
    /// committee from one register to the next.
    package func mandates(on day: Day) -> [(id: Mandate.ID, held: HeldMandate)] {
        mandates.filter { $0.value.isValid(on: day) }
            .sorted { ($0.value.from, $0.key) < ($1.value.from, $1.key) }.map { ($0.key, $0.value) }
    }

    package func rules(on day: Day) -> [HeldRules] { rules.filter { $0.rules.isInForce(on: day) } }
}

package struct PersonDossier: Hashable, Sendable {
    package var name: Sealed
    package var body: String?
    package var handle: Handle?
}

package struct CallDossier: Hashable, Sendable {
    package var programme: Programme.ID
    package var particulars: Call.Particulars
    package var isClosed = false
    package var opened: Occasion
    package var handle: Handle?
}

package struct ActionDossier: Hashable, Sendable {
    package var forum: Forum
    package var point: ActionPoint
    package var given: Occasion
    package var done: Occasion?
    package var doneNote: Sealed?
    package var reference: Reference
}

package struct FigureDossier: Hashable, Sendable {
    package var figure: Figure
    package var entry: Entry
}
