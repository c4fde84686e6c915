import Foundation
import Testing

/// What `protokols` says of itself, in the form it gives to programs.
private struct Tool: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        let abstract: String?
        let valueName: String?
    }

    static func own() throws -> [Command] {
        let words = try Workplace.with { try $0.protokols("--experimental-dump-help") }
        let tool = try JSONDecoder().decode(Tool.self, from: Data(words.utf8))
        return (tool.command.subcommands ?? []).filter { $0.commandName != "help" }
    }
}

@Suite struct `Every command` {
    @Test func `says in one sentence what it does, and what each of its arguments means`() throws {
        let commands = try Tool.own()
        #expect(commands.count >= 13)
        for command in commands {
            #expect(command.abstract?.hasSuffix(".") == true, "\(command.commandName)")
            for argument in command.arguments ?? [] {
                #expect(
                    argument.abstract?.isEmpty == false, "\(command.commandName) \(argument.valueName ?? "")")
            }
        }
    }

    @Test func `has its line in the README, with the words of its help`() throws {
        let readme = try Readme.text()
        for command in try Tool.own() {
            let line = "| `\(command.commandName)` | \(command.abstract ?? "") |"
            #expect(readme.contains(line), "The README has no line \(line)")
        }
    }

    @Test func `prints its help and does nothing`() throws {
        try Workplace.with { place in
            for command in try Tool.own() {
                let result = try place.run(["protokols", command.commandName, "--help"])
                #expect(result.status == 0 && result.complaints == "")
                #expect(result.output.contains("USAGE: protokols \(command.commandName)"))
            }
            #expect(
                !FileManager.default.fileExists(atPath: place.folder.appendingPathComponent("register").path))
        }
    }
}
