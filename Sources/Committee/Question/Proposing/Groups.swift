/// Delegations, or only a number of them.
struct Group {
    private(set) var names: [Delegation] = []
    private(set) var count = 0

    init(count: Int = 0) { self.count = count }

    mutating func add(_ delegation: Delegation) {
        names = (names + [delegation]).sorted()
        count += 1
    }

    mutating func add(_ other: Group) {
        names = (names + other.names).sorted()
        count += other.count
    }

    /// These, and nameless ones up to a number.
    func filled(to count: Int) -> Group {
        var group = self
        group.count = max(self.count, count)
        return group
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

    /// Those who said something, each by its last position.
    init(of last: [Delegation: Stance]) {
        for (delegation, stance) in last.sorted(by: { $0.key < $1.key }) {
            switch stance {
            case .joined, .inFavour: consent.add(delegation)
            case .against, .objected, .reserved, .asksForMeeting: objection.add(delegation)
            case .abstained: abstention.add(delegation)
            case .noPosition: noPosition.add(delegation)
            // Who stands aside is not among the active, and silence is read by the forum.
            case .recused, .notEntitled, .silent: break
            }
        }
    }

    /// A tally numbers those who were there; those who are named are among them.
    init(_ tally: Tally, naming named: Groups, active: [Delegation], present: Set<Delegation>?) {
        consent = named.consent.filled(to: tally.inFavour)
        objection = named.objection.filled(to: tally.against)
        abstention = named.abstention.filled(to: tally.abstained)
        noPosition = named.noPosition.filled(to: tally.noPosition)
        let spoken = Set(named.spoken.flatMap(\.names))
        let there = present.map { present in active.filter { present.contains($0) || spoken.contains($0) } }
        notHeard = Group(count: max(0, (there ?? active).count - tally.total))
        for delegation in active where !(there ?? active).contains(delegation) { absence.add(delegation) }
    }

    private var spoken: [Group] { [consent, objection, abstention, noPosition] }

    /// Whether a tally holds all who are named here and voices beside them, so that it completes the names. One that
    /// says something else does not go before them.
    func areCompleted(by tally: Tally) -> Bool {
        let isWithin =
            consent.count <= tally.inFavour && objection.count <= tally.against
            && abstention.count <= tally.abstained && noPosition.count <= tally.noPosition
        let voices = consent.count + objection.count + abstention.count
        return isWithin && voices < tally.inFavour + tally.against + tally.abstained
    }
}
