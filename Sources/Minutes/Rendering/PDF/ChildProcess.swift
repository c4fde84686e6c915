import Dispatch
package import Foundation

/// A program run once, with arguments and never through a shell, and ended if it takes too long.
package struct ChildProcess {
    package let program: String
    package let arguments: [String]
    package let environment: [String: String]
    package let folder: URL

    package init(program: String, arguments: [String], environment: [String: String], folder: URL) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
    }

    package struct Ending: Equatable {
        package let status: Int32
        package let isOutOfTime: Bool
    }

    /// Foundation looks through the open files of the whole process when it starts another, and reads 256 bytes of each name in
    /// the list, also of the last one in the buffer (swift-corelibs-foundation, pull request 5472; in Swift 6.3 it is not mended).
    /// It is the likely cause of two crashes of a process of many tests, in many thousand starts. One at a time keeps the list
    /// short.
    private static let starting = NSLock()

    /// Runs the program to its end. What it prints goes to a file: a pipe that nobody reads fills and stops it. Without
    /// a file of their own, its complaints go where the rest of its output goes.
    package func run(output: FileHandle?, complaints: FileHandle? = nil, timeLimit: Int) throws -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = complaints ?? output ?? FileHandle.nullDevice

        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try Self.starting.withLock { try process.run() }
        guard ended.wait(timeout: .now() + .seconds(timeLimit)) == .timedOut else {
            return Ending(status: process.terminationStatus, isOutOfTime: false)
        }
        // Not asked first: a child that is stuck does not listen, and it has nothing to save.
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
        return Ending(status: process.terminationStatus, isOutOfTime: true)
    }
}
