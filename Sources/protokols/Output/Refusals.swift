import Committee
import EventLog
import Foundation
import Minutes
import Secretariat

/// A record file that was not taken, under the name that was typed.
struct NotTaken: Error {
    let file: String
    let isCheck: Bool
    let refused: FileRefused

    var words: String {
        let count = refused.complaints.count
        let things = count == 1 ? "one thing has" : "\(count) things have"
        let summary =
            isCheck
            ? "\(file) would be refused: \(things) to be mended first."
            : "Nothing of \(file) was recorded: \(things) to be mended first."
        return ([summary] + refused.complaints.map(\.line) + refused.corrections.map(\.withoutLastBreak))
            .joined(separator: "\n")
    }
}

/// What an error says to people. Every refusal has its words beside its type; this only finds them.
enum Refusals {
    /// - Returns: nothing, where the error is not one of ours.
    static func words(of error: any Error) -> String? {
        switch error {
        case let refused as NotTaken: refused.words
        case let refusal as Refusal: refusal.words
        case let refusal as OfficeRefusal: refusal.description
        case let refusal as SearchRefusal: refusal.description
        case let refusal as KeyRefusal: refusal.description
        case let refusal as LogRefusal: refusal.description
        case let refusal as BackupRefusal: refusal.description
        case let unreadable as Unreadable: unreadable.words
        case let problem as PDFProblem: problem.description
        case let problem as DOCXProblem: problem.description
        case let problem as FileProblem: problem.description
        default: nil
        }
    }
}

/// A file that a command was told to read or write, and could not.
struct FileProblem: Error, CustomStringConvertible {
    let file: String
    let isWriting: Bool
    let reason: String

    var description: String {
        "\(file) could not be \(isWriting ? "written" : "read"): \(reason.hasSuffix(".") ? String(reason.dropLast()) : reason). Check the name and the rights, then try again."
    }

    static func reading<Answer>(_ file: String, _ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let error as CocoaError {
            throw FileProblem(file: file, isWriting: false, reason: error.localizedDescription)
        }
    }

    static func writing<Answer>(_ file: String, _ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let error as CocoaError {
            throw FileProblem(file: file, isWriting: true, reason: error.localizedDescription)
        }
    }
}

extension String {
    fileprivate var withoutLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
