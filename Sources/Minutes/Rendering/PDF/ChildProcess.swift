import Dispatch
import Foundation

/// A program run once, with arguments and never through a shell, and ended if it takes too long.
struct ChildProcess {
    let program: String
    let arguments: [String]
    let environment: [String: String]
    let folder: URL

    struct Ending: Equatable {
        let status: Int32
        let isOutOfTime: Bool
    }

    /// Runs the program to its end. What it prints goes to a file: a pipe that nobody reads fills and stops it.
    func run(output: FileHandle?, timeLimit: Int) throws -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = output ?? FileHandle.nullDevice

        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        guard ended.wait(timeout: .now() + .seconds(timeLimit)) == .timedOut else {
            return Ending(status: process.terminationStatus, isOutOfTime: false)
        }
        // Not asked first: a child that is stuck does not listen, and it has nothing to save.
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
        return Ending(status: process.terminationStatus, isOutOfTime: true)
    }
}
