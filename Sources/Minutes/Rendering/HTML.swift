/// Writes a document as one HTML page that needs nothing beside it: no script, no image, no other file.
package enum HTML {
    package static func render(_ document: Document) -> String {
        let styles = String(decoding: PackageResources.minutes_css, as: UTF8.self)
        let running = [document.header, document.draftMark ?? ""].map(\.onOneLine).filter { !$0.isEmpty }
        return """
            <!DOCTYPE html>
            <html lang="\(document.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(document.title.onOneLine))</title>
            <style>
            \(styles)</style>
            </head>
            <body>
            <header class="running">\(running.map { "<span>\(escaped($0))</span>" }.joined(separator: "\n"))</header>
            <main>
            \((head(of: document) + document.blocks.map(block)).joined(separator: "\n"))
            </main>
            <footer class="running">\(escaped(document.footer.onOneLine))</footer>
            </body>
            </html>

            """
    }

    private static func head(of document: Document) -> [String] {
        let lines = document.shownHead.map { line in
            switch line.style {
            // The title is the one h1 of the page, so that the sections begin at h2.
            case .title: "<h1>\(text(line.text))</h1>"
            case .programme, .plain, .draft: "<p class=\"\(line.style.rawValue)\">\(text(line.text))</p>"
            }
        }
        return lines.isEmpty ? [] : ["<div class=\"head\">"] + lines + ["</div>"]
    }

    private static func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor): heading(level, text, anchor)
        case .paragraph(let text): "<p>\(Self.text(text))</p>"
        case .list(let items, let ordered): list(items, tag: ordered ? "ol" : "ul")
        case .facts(let facts): Self.facts(facts)
        case .table(let table): Self.table(table)
        case .decision(let decision): Self.decision(decision)
        case .remark(let speaker, let text):
            "<p class=\"remark\"><strong>\(escaped(speaker.onOneLine)):</strong> \(Self.text(text))</p>"
        case .fingerprint(let lines):
            "<pre class=\"fingerprint\">\(lines.map { escaped($0.onOneLine) }.joined(separator: "\n"))</pre>"
        case .note(let text): "<p class=\"note\">\(Self.text(text))</p>"
        case .pageBreak: "<hr class=\"page\">"
        }
    }

    private static func heading(_ level: HeadingLevel, _ text: Text, _ anchor: String?) -> String {
        let tag = "h\(level.rawValue + 1)"
        let id = anchor.map { " id=\"\(anchorName($0))\"" } ?? ""
        return "<\(tag)\(id)>\(Self.text(text))</\(tag)>"
    }

    private static func list(_ items: [Text], tag: String) -> String {
        guard !items.isEmpty else { return "" }
        return (["<\(tag)>"] + items.map { "<li>\(text($0))</li>" } + ["</\(tag)>"]).joined(separator: "\n")
    }

    private static func facts(_ facts: [Fact]) -> String {
        let rows = facts.map { fact in
            "<tr><th scope=\"row\">\(text(fact.label))</th><td>\(text(fact.value))</td></tr>"
        }
        return (["<table class=\"facts\">", "<tbody>"] + rows + ["</tbody>", "</table>"]).joined(
            separator: "\n")
    }

    private static func table(_ table: Table) -> String {
        let caption = table.caption.map { ["<caption>\(text($0))</caption>"] } ?? []
        let heads = table.columns.map { "<th scope=\"col\"\(side($0))>\(text($0.heading))</th>" }
        let rows = table.rows.map { row in
            "<tr>" + zip(table.columns, row).map { "<td\(side($0))>\(text($1))</td>" }.joined() + "</tr>"
        }
        let lines =
            ["<table>"] + caption
            + ["<thead>", "<tr>" + heads.joined() + "</tr>", "</thead>", "<tbody>"] + rows
            + ["</tbody>", "</table>"]
        // A wide table scrolls in its own box; the keyboard reaches it by the tab key.
        let label = table.caption.map { escaped($0.plain.onOneLine) }
        let name = label.map { " role=\"region\" aria-label=\"\($0)\"" } ?? ""
        return "<div class=\"wide\" tabindex=\"0\"\(name)>\n" + lines.joined(separator: "\n") + "\n</div>"
    }

    private static func side(_ column: Table.Column) -> String {
        switch column.alignment {
        case .leading: ""
        case .trailing: " class=\"trailing\""
        }
    }

    private static func decision(_ decision: Decision) -> String {
        let label = "<span class=\"label\">\(escaped(decision.label.onOneLine)).</span>"
        let title = "<p class=\"decision-title\">\(label) \(text(decision.title))</p>"
        let parts = ["<section class=\"decision\">", title] + decision.body.map(block) + ["</section>"]
        return parts.joined(separator: "\n")
    }
}
