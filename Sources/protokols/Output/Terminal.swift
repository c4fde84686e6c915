import Foundation

/// Results go to standard output, words for people to standard error.
enum Terminal {
    static func show(_ text: String) { write(text + "\n", to: .standardOutput) }

    static func show(_ bytes: [UInt8]) { try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) }

    static func tell(_ text: String) { write(text + "\n", to: .standardError) }

    static func complain(_ text: String) { tell(text) }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that has gone away (`| head`) is no fault of ours.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
