import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Every project's status on a day.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: "Only this programme, by its code.") var programme: String?
    @Option(name: .long, help: "Only this call, by its code.") var call: String?
    @Option(name: .long, help: "Only this project, by code, acronym or handle.") var project: String?

    func run() throws {
        let office = try place.open()
        let answer = try office.status(
            programme: programme, call: call, project: project, at: try question.moment(in: office))
        Terminal.show(try answer.text(as: question.format))
    }
}

struct Decisions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The register of decisions.",
        discussion: "With --page it is written as one HTML file with a search field, to be mailed to delegates.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: "Words in the title, text, number or kind; diacritics and case do not matter.")
    var find: String?
    @Option(name: .long, help: "Decisions on this project, by code, acronym or handle.") var project: String?
    @Option(name: .long, help: "Decisions on projects with a partner from this country.") var country: String?
    @Option(name: .long, help: "Decisions that gave a project this outcome, e.g. \"reserve list\".")
    var outcome: String?
    @Option(name: .long, help: "Write the register as one HTML file here.", completion: .file())
    var page: String?
    @Option(name: .long, help: "The language of the page: en or lv.") var language: DocumentLanguage = .en

    func run() throws {
        let office = try place.open()
        let answer = try office.decisions(
            find: find, project: project, country: country, outcome: try outcome.map(known),
            at: try question.moment(in: office))
        guard let page else { return Terminal.show(try answer.text(as: question.format)) }
        try Data(office.page(of: answer, in: language.language).utf8)
            .write(to: URL(fileURLWithPath: page), options: .atomic)
        Terminal.show(page)
    }

    private func known(_ word: String) throws -> Outcome {
        guard let outcome = Outcome(rawValue: word) else {
            let words = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\u{201C}\(word)\u{201D} is not an outcome. Outcomes are: \(words).")
        }
        return outcome
    }
}

struct Representation: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A country's record, by programme and year; Latvia's unless another is named.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: "The country's two letters.") var country = "LV"
    @Option(name: .long, help: "Only this programme, by its code.") var programme: String?
    @Option(name: .long, help: "Only this year.") var year: Int?

    func run() throws {
        let office = try place.open()
        guard let country = Country(country) else {
            throw ValidationError("\u{201C}\(country)\u{201D} is no country's two letters. Write LV, EE, EL ...")
        }
        let answer = try office.representation(
            of: country, programme: programme, year: year, at: try question.moment(in: office))
        Terminal.show(try answer.text(as: question.format))
    }
}

struct CommitteeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "committee", abstract: "A committee's members, rules and chair on a day.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Argument(help: "The committee's code.") var committee: String

    func run() throws {
        let office = try place.open()
        let answer = try office.committee(committee, at: try question.moment(in: office))
        Terminal.show(try answer.text(as: question.format))
    }
}

struct Actions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the committees asked for, and what became of it.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Flag(name: .long, help: "Only what is not done.") var open = false

    func run() throws {
        let office = try place.open()
        let answer = try office.actions(openOnly: open, at: try question.moment(in: office))
        Terminal.show(try answer.text(as: question.format))
    }
}

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The entries of the log, with the fields that a correction can name.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: "Only this document or element of a record file.") var handle: String?
    @Option(name: .long, help: "Only so many of the latest.") var last: Int?

    func run() throws {
        let office = try place.open()
        let moment = try question.moment(in: office)
        let answer = try office.listing(handle: handle, last: last, knownAt: moment.knownAt)
        Terminal.show(try answer.text(as: question.format))
    }
}

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Recompute everything that can be recomputed, and say what differs.")

    @OptionGroup var place: RegisterOptions

    func run() throws {
        let verification = try Office.verify(place.folder())
        let fingerprint = verification.checkUp.fingerprint
        for problem in verification.problems { Terminal.complain(problem) }
        guard verification.isSound else { throw ExitCode(1) }
        let sealed = verification.checkUp.sealedWereChecked ? "" : " Sealed texts are not held here and were not checked."
        Terminal.show("The record is sound: \(fingerprint.position) entries.\(sealed)")
        Terminal.show("position \(fingerprint.position), root \(fingerprint.hex)")
    }
}
