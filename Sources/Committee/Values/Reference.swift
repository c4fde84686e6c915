/// A command: one request to record something, under a random identity chosen by its sender.
package enum CommandKind {}

/// How one entry of the log names another: by its command and its number in it.
///
/// Never by position: a bundle recorded on a laptop keeps its references when the office takes it in.
package struct Reference: Hashable, Comparable, Sendable {
    package let command: ID<CommandKind>
    /// 1 for the command's first entry.
    package let ordinal: Int

    package init(command: ID<CommandKind>, ordinal: Int) {
        self.command = command
        self.ordinal = ordinal
    }

    /// `01a2….3`: how rows and listings name an entry.
    package var text: String { "\(command.hex).\(ordinal)" }

    package static func < (a: Self, b: Self) -> Bool { (a.command, a.ordinal) < (b.command, b.ordinal) }
}
