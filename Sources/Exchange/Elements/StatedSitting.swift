package import Committee

package enum StatedForum: Hashable, Sendable {
    case sitting(Name)
    case procedure(Name)

    package var name: Name {
        switch self {
        case .sitting(let name), .procedure(let name): name
        }
    }
}

package struct StatedChair: Hashable, Sendable {
    package var delegation: Delegation?
    package var body: String?
    package var person: Name?

    package init(delegation: Delegation? = nil, body: String? = nil, person: Name? = nil) {
        self.delegation = delegation
        self.body = body
        self.person = person
    }
}

/// Which rules of procedure a sitting or procedure follows.
package enum StatedRules: Hashable, Sendable {
    /// Those in force on the day; when two versions overlap, the file has to choose.
    case ofTheDay
    case version(String, Place)
    case notHeld
}

package struct StatedAttendance: Hashable, Sendable {
    package var person: Name
    package var presence: Sitting.Attendance.Presence
    package var inPlaceOf: Name?
    package var channel: Sitting.Channel?
    /// For guests and others without a mandate.
    package var delegation: Delegation?
    package var isDecisionPartOnly: Bool

    package init(
        person: Name, presence: Sitting.Attendance.Presence, inPlaceOf: Name? = nil,
        channel: Sitting.Channel? = nil, delegation: Delegation? = nil, isDecisionPartOnly: Bool = false
    ) {
        self.person = person
        self.presence = presence
        self.inPlaceOf = inPlaceOf
        self.channel = channel
        self.delegation = delegation
        self.isDecisionPartOnly = isDecisionPartOnly
    }
}
