import Committee
import Minutes

extension Teller {
    /// What each delegation said in its order, and together those that said the same.
    func said(_ question: QuestionPart) -> [Block] {
        var phrases: [(words: String, delegations: [Delegation])] = []
        let rounds = Set(question.positions.map(\.round)).count > 1
        let spoken = Set(question.positions.map(\.delegation))
        for delegation in spoken.sorted() {
            let words = question.positions.filter { $0.delegation == delegation }
                .map { position($0, rounds: rounds) }.joined(separator: say("; then ", "; pēc tam "))
            if let index = phrases.firstIndex(where: { $0.words == words }) {
                phrases[index].delegations.append(delegation)
            } else {
                phrases.append((words, [delegation]))
            }
        }
        let unheard = question.entitled.filter { !spoken.contains($0) }
        if !unheard.isEmpty {
            let isCounted = question.declarations.contains { $0.tally != nil }
            let words =
                isCounted
                ? say("counted without names, as far as they were there", "klātesošās uzskaitītas bez vārda")
                : say("no position on record", "nostāja nav reģistrēta")
            phrases.append((words, unheard))
        }
        guard !phrases.isEmpty else { return [] }
        return [
            .list(
                phrases.map { Text("\(list($0.delegations)): \($0.words)".ended) }, ordered: false)
        ]
    }

    private func position(_ position: QuestionPart.PositionPart, rounds: Bool) -> String {
        var words = position.stance.words(in: language)
        if let until = position.until {
            words += say(" until \(self.words(until))", " līdz \(self.words(until))")
        }
        var details: [String] = []
        if rounds { details.append(say("round \(position.round)", "\(position.round). kārta")) }
        if let person = position.person { details.append(person) }
        if let received = position.received {
            details.append(
                say("received on \(self.words(received))", "atbilde saņemta \(self.words(received))"))
        }
        if let channel = position.channel { details.append(channel.told(in: language)) }
        if !details.isEmpty { words += " (\(details.joined(separator: ", ")))" }
        if let own = position.words { words += ": \(quote(own))" }
        let dissent = position.dissent.map { dissent in
            let who = dissent.person ?? say("a member", "loceklis")
            return "\(who): \(dissent.stance.words(in: language))"
                + (dissent.words.map { ", \(quote($0))" } ?? "")
        }
        if !dissent.isEmpty {
            words += say("; within the delegation ", "; delegācijā ") + dissent.joined(separator: "; ")
        }
        return words
    }
}
