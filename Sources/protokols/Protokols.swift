import ArgumentParser

@main
struct Protokols: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protokols",
        abstract: "Records what an Interreg Monitoring or Steering Committee did.",
        discussion: """
            A register is a folder: an append-only log that anybody who holds a copy can verify, and the registers \
            computed from it. Name it with --register, or once for all with PROTOKOLS_REGISTER.

            Results go to standard output, words to standard error. The exit status is 0 when it was done, 1 when it \
            was refused and 64 when the command was not understood.
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, Check.self, Rehearse.self, RecordCommand.self, Correct.self, Status.self,
            Decisions.self,
            BudgetCommand.self, Representation.self,
            CommitteeCommand.self, RulesCommand.self, Explain.self, Search.self, Actions.self,
            DueCommand.self, Procedures.self, Interests.self, Changes.self, AuditCommand.self,
            MinutesCommand.self, Log.self, Verify.self, Keys.self, CheckpointCommand.self, Cosign.self,
            Proof.self, Backup.self, Restore.self, Demo.self,
        ])

    /// Runs the command; what was refused is said on standard error in words, with exit status 1.
    static func main() {
        do {
            var command = try parseAsRoot()
            do {
                try command.run()
            } catch let error {
                // What has no words of ours is the parser's: its help, its version, its wrong usage.
                guard let words = Refusals.words(of: error) else { throw error }
                Terminal.complain(words)
                throw ExitCode(1)
            }
        } catch {
            exit(withError: error)
        }
    }
}
