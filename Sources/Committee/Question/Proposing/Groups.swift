/// Delegations, or only a number of them.
struct Group {
    private(set) var names: [Delegation] = []
    private(set) var count = 0

    init(count: Int = 0) { self.count = count }

    mutating func add(_ delegation: Delegation) {
        names.append(delegation)
        count += 1
    }

    mutating func add(_ other: Group) {
        names = (names + other.names).sorted()
        count += other.count
    }
}

struct Groups {
    var consent = Group()
    var objection = Group()
    var abstention = Group()
    var noPosition = Group()
    var silence = Group()
    var absence = Group()
    var notHeard = Group()
    var unknown = 0
    var isConfirmationAwaited = false

    init() {}

    init(_ tally: Tally, active: [Delegation], present: Set<Delegation>?) {
        consent = Group(count: tally.inFavour)
        objection = Group(count: tally.against)
        abstention = Group(count: tally.abstained)
        noPosition = Group(count: tally.noPosition)
        let there = present.map { present in active.filter(present.contains) } ?? active
        notHeard = Group(count: max(0, there.count - tally.total))
        for delegation in active where !there.contains(delegation) { absence.add(delegation) }
    }
}
