import Committee
import Testing

/// Record files of a small invented programme: three countries, five people, four projects, no rules held.
enum Texts {
    static let register = """
        programme: P
        name: Programme
        period: 2021-2027
        strand: cross-border
        countries: [EE, LT, LV]
        ---
        people: P/people
        on: 2024-01-01
        persons:
          - {person: lv-head, name: Anna Ozola}
          - {person: lv-deputy, name: Juris Bērzs}
          - {person: lt-head, name: Rasa Klevaitė}
          - {person: lt-later, name: Jonas Uosis}
          - {person: ee-head, name: Ülo Tamm}
        ---
        committee: P/MC
        programme: P
        kind: monitoring committee
        name: Committee
        on: 2024-01-01
        rules: not held
        mandates:
          - {person: lv-head, delegation: LV, capacity: head of delegation}
          - {person: lv-deputy, delegation: LV, capacity: deputy}
          - {person: lt-head, delegation: LT, capacity: head of delegation, from: 2024-01-01, until: 2024-06-30}
          - {person: lt-later, delegation: LT, capacity: head of delegation, from: 2024-07-01}
          - {person: ee-head, delegation: EE, capacity: head of delegation}
        ---
        call: P/1
        programme: P
        title: First call
        on: 2024-01-02
        ---
        projects: P/1
        on: 2024-02-01
        list:
          - {project: P1, acronym: Alfa, eligible: yes, partners: [{country: LV, role: lead}]}
          - {project: P2, acronym: Beta, eligible: yes}
          - {project: P3, acronym: Gamma, eligible: yes}
          - {project: P4, acronym: Delta, eligible: yes}
        """

    /// A sitting in which one decision is taken, its block given line by line.
    static func selection(
        _ number: Int = 1, on day: String = "2024-03-14", effect: String = "at once", _ parts: String...
    ) -> String { selection(number, on: day, effect: effect, parts: parts) }

    static func selection(_ number: Int, on day: String, effect: String, parts: [String]) -> String {
        """
        sitting: P/MC/\(number)
        committee: P/MC
        on: \(day)
        attendance: not published
        items:
          - item: 1
            title: Projects
            outcome: adopted
            decision:
              kind: project selection
              title: Projects
              effect: \(effect)
              call: P/1
              block:
        \(parts.map { "        - {\($0)}" }.joined(separator: "\n"))
        """
    }

    /// A sitting with an attendance and one question.
    static func sitting(
        _ number: Int = 1, on day: String = "2024-03-14", attendance: String = "{everyone: present}",
        interests: String = "[]", positions: String = "consensus"
    ) -> String {
        """
        sitting: P/MC/\(number)
        committee: P/MC
        on: \(day)
        attendance: \(attendance)
        interests: \(interests)
        items:
          - item: 1
            title: First
            positions: \(positions)
            outcome: adopted
            decision: {kind: other, title: First decision}
          - item: 2
            title: Second
            positions: \(positions)
            outcome: adopted
            decision: {kind: other, title: Second decision}
        """
    }

    static func correction(
        _ handle: String = "P/corrections/a", of target: String, _ changes: String...,
        on day: String = "2024-04-15"
    ) -> String {
        """
        correction: \(handle)
        of: \(target)
        on: \(day)
        changes: [\(changes.map { "{\($0)}" }.joined(separator: ", "))]
        reason: Typing error
        authority: joint secretariat
        document: Note for the file
        """
    }

    static func retraction(
        _ handle: String = "P/corrections/r", of target: String, on day: String = "2024-04-15"
    ) -> String {
        """
        retraction: \(handle)
        of: \(target)
        on: \(day)
        reason: Recorded by mistake
        authority: joint secretariat
        document: Note for the file
        """
    }

    static func country(_ code: String) throws -> Country { try #require(Country(code)) }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
