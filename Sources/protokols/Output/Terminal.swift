import Foundation

/// Results go to standard output, words for people to standard error.
enum Terminal {
    static func show(_ text: String) { show(Array((text + "\n").utf8)) }

    /// A result that cannot be written is no success: the exit status says so. A reader that has gone away
    /// (`| head`) is no fault of ours.
    static func show(_ bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            guard errno != EPIPE else { exit(0) }
            complain("The answer could not be written: \(error.localizedDescription)")
            exit(1)
        }
    }

    static func complain(_ text: String) {
        // Where nobody can be told, there is nobody to tell that.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
