import Committee

/// An invented programme: its committee, its members and where its calls and sittings stand in time.
struct InventedProgramme {
    struct Member {
        let person: Person.ID
        let mandate: Mandate.ID
        let delegation: Delegation
        let capacity: Mandate.Capacity
    }

    let number: Int
    let id: Programme.ID
    let committee: Body.ID
    let code: String
    let delegations: [Delegation]
    let members: [Member]

    init(number: Int, _ chance: inout Chance) {
        self.number = number
        id = chance.id()
        committee = chance.id()
        code = "INV\(number + 1)"
        delegations = ["DE", "DK", "EE", "FI", "LT", "LV", "PL", "SE"].map { Delegation(code: $0) }
        var members: [Member] = []
        for delegation in delegations {
            for capacity in [Mandate.Capacity.head, .member, .member, .deputy, .adviser] {
                members.append(
                    Member(
                        person: chance.id(), mandate: chance.id(), delegation: delegation, capacity: capacity)
                )
            }
        }
        self.members = members
    }

    /// The programme, its committee and everybody with a mandate.
    func founding() -> [Fact] {
        let document = Handle(document: code)
        var facts = [
            Fact(
                .programme(
                    .registered(
                        id,
                        .init(
                            code: code, name: "Invented Rivers \(number + 1)", firstYear: 2014,
                            lastYear: 2027,
                            strand: .crossBorder, languages: ["en"]))), handle: document),
            Fact(
                .committee(
                    .established(
                        committee,
                        .init(
                            code: "\(code)/MC", kind: .monitoring, name: "Monitoring Committee",
                            programmes: [id]))), handle: Handle(document: "\(code)/MC")),
            Fact(.committee(.rulesNotHeld(committee)), handle: Handle(document: "\(code)/MC", path: "rules")),
        ]
        for delegation in delegations {
            facts.append(
                Fact(
                    .programme(.standingSet(id, delegation, .voting, name: nil)),
                    handle: Handle(document: code, path: "standings/\(delegation.code)")))
        }
        for (index, member) in members.enumerated() {
            let handle = Handle(document: "\(code)/MC", path: "people/\(index)", namesPerson: true)
            facts.append(
                Fact(
                    .person(
                        .introduced(
                            member.person, name: Sealed("Person \(index) of \(code)"), body: "Ministry")),
                    handle: handle))
            facts.append(
                Fact(
                    .committee(
                        .mandateGiven(
                            committee, member.mandate,
                            Mandate(
                                person: member.person, delegation: member.delegation,
                                capacity: member.capacity))
                    ), handle: handle))
        }
        return facts
    }
}
