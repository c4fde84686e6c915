import Committee
import Foundation

/// Reads cases on standard input and answers each with the proposal of our engine, so that `compare.py` can hold it
/// against the other one.
@main
enum EngineCases {
    static func main() {
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        while let line = readLine() {
            do {
                let asked = try decoder.decode(Case.self, from: Data(line.utf8)).deliberation()
                let answer = Answer(misread(asked).propose())
                print(String(decoding: try encoder.encode(answer), as: UTF8.self))
            } catch {
                FileHandle.standardError.write(Data("engine-cases: \(error)\n".utf8))
                exit(1)
            }
        }
    }

    /// A comparison that finds no fault in a faulty engine is worth nothing: asked to, we read every abstention as
    /// consent, and the comparison must say so.
    private static func misread(_ asked: Deliberation) -> Deliberation {
        guard isSabotaged else { return asked }
        var misread = asked
        misread.rules.abstention = Clause(.consent, number: asked.rules.abstention?.number)
        return misread
    }

    private static let isSabotaged = ProcessInfo.processInfo.environment["PROTOKOLS_SABOTAGE"] == "abstention"
}
