import Foundation
import Testing

@testable import Minutes

@Suite struct `The page of decisions` {
    static func page(_ text: String, language: Language = .latvian) -> RegisterPage {
        RegisterPage(
            language: language, title: text, subtitle: text,
            labels: .init(caption: text, search: text, shown: text, of: text, details: text),
            columns: [text, text, text, text], naming: 2,
            entries: [
                .init(
                    anchor: text, cells: [text, text, text, text],
                    details: [Text(text), Text([.link(text, address: text), .code(text), .strong(text)])])
            ], footer: text)
    }

    static let sample = RegisterPage(
        language: .latvian, title: "Lēmumu reģistrs", subtitle: "Stāvoklis 12.06.2025.",
        labels: .init(
            caption: "Lēmumi", search: "Meklēt", shown: "Parādīti lēmumi", of: "no", details: "Sīkāk"),
        columns: ["Diena", "Komiteja", "Lēmums", "Nosaukums"], naming: 2,
        entries: [
            .init(
                anchor: "TRI/MC/3#items/4/decision",
                cells: ["18.03.2025.", "TRI/MC", "3/2", "Pirmais konkurss"],
                details: [Text([.strong("Apstiprināti: 2 projekti. "), .plain("Upju tilti; Šaltiniai.")])]),
            .init(
                anchor: "TRI/MC/3#items/11/decision", cells: ["19.03.2025.", "TRI/MC", "3/5", "Plāns"],
                details: []),
        ], footer: "Reģistra nospiedums: pozīcija 169, 1234 5678 9abc def0")

    @Test func `looks as somebody approved it`() throws {
        try expectGolden(Self.sample.html, "decisions.html")
    }

    @Test(
        arguments: `Text that somebody typed`.hostile + [
            "</script><b>", "</style><script>x</script>", "\" onload=x ",
        ])
    func `is harmed by nothing that somebody typed`(text: String) throws {
        let page = Self.page(text).html
        // One script and one style, as we wrote them, and no other sign of markup than in the harmless page.
        let harmless = Self.page("Lēmums").html
        #expect(
            page.components(separatedBy: "<").count(where: {
                !$0.hasPrefix("br>") && !$0.hasPrefix("a href") && !$0.hasPrefix("/a>")
            })
                == harmless.components(separatedBy: "<").count(where: {
                    !$0.hasPrefix("br>") && !$0.hasPrefix("a href") && !$0.hasPrefix("/a>")
                }))
        #expect(!page.contains("href=\"javascript"))
        let script = try #require(page.split(separator: "<script>").last)
        #expect(script == harmless.split(separator: "<script>").last)
    }

    @Test func `gives every decision a name in addresses that stays, and that no other has`() {
        #expect(RegisterPage.anchorID("TRI/MC/3#items/4/decision") == "d-TRI.MC.3_items.4.decision")
        let handles = ["a/b", "a.b", "a#b", "a_b", "a-b", "a~2eb", "a b", "ā", "a\u{304}", ""]
        #expect(Set(handles.map(RegisterPage.anchorID)).count == handles.count)
        #expect(
            handles.map(RegisterPage.anchorID).allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9._~-]+/) != nil })
    }

    @Test func `is a table with a caption and heads, whole without a script`() {
        let html = Self.sample.html
        #expect(html.contains("<caption>Lēmumi</caption>"))
        #expect(html.ranges(of: "<th scope=\"col\">").count == 4)
        #expect(html.ranges(of: "<th scope=\"row\">").count == 2)
        #expect(!html.contains("<tr hidden") && html.contains("role=\"search\" hidden"))
        #expect(html.contains("aria-live=\"polite\""))
        #expect(html.contains("<html lang=\"lv\">"))
    }

    @Test func `fetches nothing`() {
        let html = Self.sample.html
        #expect(html.contains("default-src 'none'"))
        for word in ["src=", "@import", "url(", "fetch(", "XMLHttpRequest", "<link"] {
            #expect(!html.contains(word))
        }
    }
}
