import ArgumentParser

@main
struct Protokols: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protokols",
        abstract: "Records what an Interreg Monitoring or Steering Committee did.",
        discussion: """
            A register is a folder: an append-only log that anybody who holds a copy can verify, and the registers \
            computed from it. Name it with --register, or once for all with PROTOKOLS_REGISTER.
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, Check.self, RecordCommand.self, Correct.self, Status.self, Decisions.self, Representation.self,
            CommitteeCommand.self, Actions.self, MinutesCommand.self, Log.self, Verify.self, Demo.self,
        ])

    /// Runs the command; what was refused is said on standard error in words, with exit status 1.
    static func main() {
        do {
            var command = try parseAsRoot()
            do {
                try command.run()
            } catch let error where !(error is ExitCode) && !(error is ValidationError) && !(error is CleanExit) {
                Terminal.complain(Refusals.words(of: error))
                throw ExitCode(1)
            }
        } catch {
            exit(withError: error)
        }
    }
}
