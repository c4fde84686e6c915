import ArgumentParser

/// Times are measured here and never in a test: `measure` prints ratios against a C program of the same run.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protokols-bench",
        abstract: "Makes large registers and measures questions asked of them.",
        subcommands: [Make.self, Measure.self])
}
