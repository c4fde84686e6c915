import Committee
import EventLog
import Foundation
import Minutes
import Secretariat

/// What an error says to people. Every refusal has its words beside its type; this only finds them.
enum Refusals {
    static func words(of error: any Error) -> String {
        switch error {
        case let refused as FileRefused:
            return ([summary(refused)] + refused.complaints.map(\.line) + refused.corrections)
                .joined(separator: "\n")
        case let refusal as Refusal: return refusal.words
        case let refusal as OfficeRefusal: return refusal.description
        case let refusal as LogRefusal: return refusal.description
        case let unreadable as Unreadable: return unreadable.words
        case let problem as PDFProblem: return problem.description
        case let problem as DOCXProblem: return problem.description
        default: return "\(error.localizedDescription)"
        }
    }

    private static func summary(_ refused: FileRefused) -> String {
        let count = refused.complaints.count
        return "Nothing was recorded: \(count == 1 ? "one thing has" : "\(count) things have") to be mended first."
    }
}
