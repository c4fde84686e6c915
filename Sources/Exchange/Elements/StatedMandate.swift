package import Committee

package struct StatedMandate: Hashable, Sendable {
    package var person: Name
    package var delegation: Delegation?
    package var capacity: Mandate.Capacity
    package var body: String?
    package var until: Day?
    package var document: String?

    package init(
        person: Name, delegation: Delegation?, capacity: Mandate.Capacity, body: String? = nil,
        until: Day? = nil, document: String? = nil
    ) {
        self.person = person
        self.delegation = delegation
        self.capacity = capacity
        self.body = body
        self.until = until
        self.document = document
    }
}
