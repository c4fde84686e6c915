import Testing

@testable import Exchange

@Suite struct `What a correction is of` {
    private func of(_ name: String) -> String {
        """
        retraction: A/r
        of: \(name)
        on: 2025-06-01
        reason: A slip
        authority: joint secretariat
        document: letter
        """
    }

    private func name(_ text: String) -> Name? {
        guard case .retraction(let name, _, _, _)? = read(of(text)).statement("A/r") else { return nil }
        return name
    }

    @Test(arguments: [
        ("A/MC/1#figures/projects selected", "A/MC/1", "figures/projects selected"),
        ("\"A/MC/1#figures/amount asked/LV/SO 3.1: #2\"", "A/MC/1", "figures/amount asked/LV/SO 3.1: #2"),
        ("3, item 9", "3, item 9", ""), ("R&D 4 all", "R&D 4 all", ""), ("3#items/9", "3", "items/9"),
    ])
    func `is named by whatever stands on record, blanks and all`(text: String, document: String, path: String)
    {
        #expect(name(text)?.document == document)
        #expect(name(text)?.path == path)
    }

    @Test(arguments: ["\"#items/9\"", "\"A/MC/1#\""])
    func `is no half of a name`(text: String) {
        #expect(complaints(of(text)).count == 1)
        #expect(complaints(of(text)).allSatisfy { $0.contains("not a name of something recorded") })
    }
}
