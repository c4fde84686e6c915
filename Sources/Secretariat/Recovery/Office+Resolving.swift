import Committee
package import EventLog

/// A failure of the disk that was survived: the command is on record.
package struct DiskTrouble: Equatable, Sendable {
    package let step: WriteStep
    package let reason: String

    /// What happened, for whoever waits for an answer.
    package var description: String {
        "The disk failed while \(step.words) (\(reason)). The register was opened again and looked through: this is recorded. Look after the disk before you go on."
    }
}

extension Office {
    /// Writes as `EventLog.write` does. After a failed commit or sync this log writes no more; the register is opened again, and
    /// looked through for the command, so that nobody is left in doubt.
    func write(
        command: ID<CommandKind>, request: [UInt8], by recorder: ID<Recorder>,
        at time: @autoclosure () throws -> Instant, _ decide: (Desk) throws -> [Draft]
    ) throws -> (receipt: Receipt, trouble: DiskTrouble?) {
        do {
            return (
                try log.write(command: command, request: request, by: recorder, at: try time(), decide), nil
            )
        } catch LogRefusal.uncertain(let step, let reason) {
            // Where it cannot even be opened again, it stays uncertain, and the first failure says more.
            guard let outcome = try? EventLog.open(folder).outcome(of: command) else {
                throw LogRefusal.uncertain(step, reason: reason)
            }
            switch outcome {
            case .recorded(let receipt): return (receipt, DiskTrouble(step: step, reason: reason))
            case .notRecorded: throw LogRefusal.notRecorded(step, reason: reason)
            }
        }
    }
}
