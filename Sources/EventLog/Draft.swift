package import Committee

/// One entry before it has a place in the log.
package struct Draft {
    package var type: String
    /// The version of the payload's stored form, from 1.
    package var shape: Int
    package var happenedOn: Occasion
    /// What the entry rests on, as JSON in the stored form. Nothing in it is sealed.
    package var source: String
    package var subjects: [Subject]
    /// Writes the payload: a JSON object in the stored form. Called once, with the function that seals.
    package var payload: (@escaping Seal) -> String

    /// Seals one text: hands back the commitment, 64 hexadecimal digits, that stands for it in the payload.
    ///
    /// `field` is the path at which the payload holds `{"sealed":"<digits>"}`: keys and indices joined with ".".
    package typealias Seal = (_ field: String, _ text: String) -> String

    package init(
        type: String, shape: Int = 1, happenedOn: Occasion, source: String, subjects: [Subject],
        payload: @escaping (@escaping Seal) -> String
    ) {
        self.type = type
        self.shape = shape
        self.happenedOn = happenedOn
        self.source = source
        self.subjects = subjects
        self.payload = payload
    }
}

/// Types of entries that the log itself has to know, because its own promises hang on them.
package enum KnownType {
    /// The first entry of every register, and of no other place. Its payload names the register's id.
    package static let registerOpened = "register.opened"
    /// Says, among the entries of a command, that they were recorded earlier than the entry before them.
    package static let clockSteppedBack = "record.clock-stepped-back"
}
