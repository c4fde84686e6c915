/// A table of decisions as one self-contained HTML page with a search field. Without scripts the whole table is
/// there; with them it is filtered as one types, whatever the case and the diacritics.
///
/// Nothing from the record stands in the script or in a style: it reads the words of the table itself.
package struct RegisterPage: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        /// The permanent name of the decision; the row can be linked to by what `anchorID` makes of it.
        package let anchor: String
        package let cells: [String]
        /// What opens in the row: projects, text, source.
        package let details: [Text]

        package init(anchor: String, cells: [String], details: [Text]) {
            self.anchor = anchor
            self.cells = cells
            self.details = details
        }
    }

    /// The words around the table.
    package struct Labels: Equatable, Sendable {
        package let caption: String
        package let search: String
        package let shown: String
        package let of: String
        package let details: String

        package init(caption: String, search: String, shown: String, of: String, details: String) {
            self.caption = caption
            self.search = search
            self.shown = shown
            self.of = of
            self.details = details
        }
    }

    package let language: Language
    package let title: String
    package let subtitle: String
    package let labels: Labels
    package let columns: [String]
    /// The column whose cell names the row: its number or handle.
    package let naming: Int
    package let entries: [Entry]
    /// The line below the table: which state of the record it shows.
    package let footer: String

    package init(
        language: Language, title: String, subtitle: String, labels: Labels, columns: [String], naming: Int,
        entries: [Entry], footer: String
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.labels = labels
        self.columns = columns
        self.naming = naming
        self.entries = entries
        self.footer = footer
    }

    package var html: String {
        let heads = columns.map { "<th scope=\"col\">\(HTML.escaped($0))</th>" }.joined()
        let count = entries.count
        return """
            <!DOCTYPE html>
            <html lang="\(language.tag)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTML.escaped(title.onOneLine))</title>
            <style>
            \(String(decoding: PackageResources.register_css, as: UTF8.self))</style>
            </head>
            <body>
            <header>
            <h1>\(HTML.escaped(title))</h1>
            <p>\(HTML.escaped(subtitle))</p>
            </header>
            <main>
            <p id="searching" role="search" hidden><label for="search">\(HTML.escaped(labels.search))</label>
            <input id="search" type="search" autocomplete="off" spellcheck="false"></p>
            <p aria-live="polite" aria-atomic="true">\(HTML.escaped(labels.shown)): \
            <span id="shown">\(count)</span> \(HTML.escaped(labels.of)) \(count)</p>
            <table>
            <caption>\(HTML.escaped(labels.caption))</caption>
            <thead>
            <tr>\(heads)</tr>
            </thead>
            <tbody id="rows">
            \(entries.map(row).joined(separator: "\n"))
            </tbody>
            </table>
            </main>
            <footer><p>\(HTML.escaped(footer))</p></footer>
            <script>
            \(String(decoding: PackageResources.register_js, as: UTF8.self))</script>
            </body>
            </html>

            """
    }

    /// Nothing may be fetched or sent, whatever somebody typed.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private func row(_ entry: Entry) -> String {
        let id = Self.anchorID(entry.anchor)
        let cells = entry.cells.enumerated().map { index, words in
            let words = HTML.text(Text(words))
            guard index == naming else {
                return "<td>\(words)\(index == naming + 1 ? details(entry) : "")</td>"
            }
            return "<th scope=\"row\"><a href=\"#\(id)\">\(words)</a></th>"
        }
        return "<tr id=\"\(id)\">\(cells.joined())</tr>"
    }

    private func details(_ entry: Entry) -> String {
        guard !entry.details.isEmpty else { return "" }
        let parts = entry.details.map { "<p>\(HTML.text($0))</p>" }.joined()
        return "<details><summary>\(HTML.escaped(labels.details))</summary>\(parts)</details>"
    }

    /// A name for an address, made of a permanent handle: the same for ever, and no two handles share one.
    ///
    /// `TRI/MC/3#items/4/decision` is `TRI.MC.3_items.4.decision`; any other sign becomes the figures of its bytes.
    package static func anchorID(_ handle: String) -> String {
        "d-"
            + handle.utf8.map { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: String(Character(Unicode.Scalar(byte)))
                case 0x2F: "."
                case 0x23: "_"
                case _: "~" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
                }
            }.joined()
    }
}
