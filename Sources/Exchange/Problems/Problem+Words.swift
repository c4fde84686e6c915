extension Problem {
    /// `sitting.yaml:12:9: "2020-02-30": this day does not exist. Write a day as YYYY-MM-DD.`
    package var sentence: String {
        text.isEmpty ? "\(place.text): \(kind.words)" : "\(place.text): \"\(text)\": \(kind.words)"
    }
}

extension Problem.Kind {
    /// What is wrong, and what to do next.
    package var words: String {
        switch self {
        case .tooLarge: "this file is larger than 20 MB. Split it, and check that it is the right one."
        case .utf16:
            "this file is saved as UTF-16. Save it again with the encoding \"UTF-8\" (in Excel: \"CSV UTF-8\")."
        case .notUTF8:
            """
            this is not UTF-8; the file is perhaps saved as Windows or Latin text. Save it again with the \
            encoding "UTF-8" (in Excel: "CSV UTF-8").
            """
        case .invisibleCharacter(let code):
            Unicode.Scalar.turnsDirection(code)
                ? """
                an invisible character stands here (\(Self.hexadecimal(code))); it turns the direction \
                in which text is read. Delete it.
                """ : "an invisible character stands here (\(Self.hexadecimal(code))). Delete it."
        case .noDocuments: "the file holds no document. Begin with, for example, `sitting: LL14-20/MC/3`."
        case .saysNothing:
            "this document says nothing that could be recorded. Fill in its list, or delete the document."

        case .syntax(let syntax): syntax.words
        case .duplicateField(let first?):
            "this field stands here a second time; the first is in line \(first.line). Keep one of them."
        case .duplicateField(nil): "this field stands here more than once. Keep one of them."
        case .anchor: "anchors (&) are not allowed in record files. Put the text in quotes, or write it out."
        case .alias: "aliases (*) are not allowed in record files. Put the text in quotes, or write it out."
        case .tag: "tags (!) are not allowed in record files. Put the text in quotes, or delete the tag."
        case .tooDeep(let limit): "this is nested more than \(limit) levels deep. Write it flatter."
        case .tooMuch(let limit): "the file holds more than \(limit) values. Split it."
        case .fieldNameNotText: "a field's name is expected here. Write `name: value`."
        case .noMapping: "a document is expected here. Begin it with, for example, `sitting: LL14-20/MC/3`."
        case .unknownDocument(let nearest):
            """
            no document begins with this field. \(Self.suggestion(nearest))A document begins with one of: \
            \(Self.list(DocumentKind.allCases.map(\.rawValue))).
            """

        case .unknownField(let nearest, let known):
            "this field is not known here. \(Self.suggestion(nearest))Known here: \(Self.list(known))."
        case .missing(let field, let form): "`\(field)` is missing. Write `\(field): \(form.example)`."
        case .missingList(let field, let example): "`\(field)` is missing. Write `\(field): \(example)`."
        case .missingOneOf(let fields): "one of these is needed here: \(Self.list(fields)). Add one."
        case .empty(let form): "nothing is written here. Write \(form.noun), like `\(form.example)`."
        case .wrongKind(let form): "\(form.noun) is expected here. Write it like `\(form.example)`."
        case .listExpected(let example): "a list is expected here. Write it like `\(example)`."
        case .mappingExpected(let example): "fields are expected here. Write them like `\(example)`."
        case .together(let one, let other): "`\(one)` and `\(other)` cannot stand together. Keep one of them."
        case .needs(let field, let because): "`\(because)` needs `\(field)` beside it. Add it."

        case .notA(let form): "this is not \(form.noun). Write it like `\(form.example)`."
        case .notARule(let form): "the rule cannot say this. It may say: \(form)."
        case .noSuchDay: "this day does not exist. Write a day as YYYY-MM-DD."
        case .endBeforeStart: "the end comes before the beginning. Check both days."
        case .timeWithoutZone: "a time needs its time zone. Write `2019-07-09 12:00 Europe/Riga`."
        case .unknownZone: "this time zone is not known. Write it like `Europe/Riga`."
        case .tooManyDecimals: "a sum has at most two decimals. Write `250 000.50 EUR`, or `4.674 m EUR`."
        case .commaInNumber:
            "a comma stands in this number. Write decimals with a point and thousands with blanks: `2 145 618.50`."
        case .noCurrency: "the currency is missing. Write it like `2 145 618 EUR`."
        case .sumTooLarge:
            "this sum is larger than a register can hold (1 000 000 000 m at most). Check its zeros."
        case .unknownWord(let allowed): "this word is not known here. Write one of: \(Self.list(allowed))."
        case .unknownCountry: "this is no country's code. Write its two letters, like `LV` (Greece is `EL`)."
        case .moreThanOneLine(code: 0x09):
            "a tab stands in this text (\(Self.hexadecimal(0x09))). Write a blank in its place."
        case .moreThanOneLine(let code):
            "a line break stands in this text (\(Self.hexadecimal(code))), which has room for one line. Join the lines."

        case .tooLong(let limit): "this is longer than \(limit) characters. Shorten it."
        case .duplicateHandle(let first):
            "this is already stated at \(first.text). Delete one, or give it a name of its own."
        case .namedTwice(let first): "this is already named at \(first.text). Delete one of them."
        case .projectWithoutCall:
            "it is not said of which call this project is. Add `call`, or write it like `LL14-20/3#projects/P01`."
        case .unknownItem(let known) where known.isEmpty:
            "the agenda here has no items. Add them, or delete this."
        case .unknownItem(let known): "the agenda here has no such item. Write one of: \(Self.list(known))."
        case .notInThisPart: "this project is not in this part of the decision. Check its name."
        case .notAmongProjects: "no project of this name stands in the list. Check its name."
        case .countDiffers(let listed): "\(listed) are listed. Correct the count or the list."
        case .ranksWithGaps(let count): "the ranks are not 1 to \(count), each once. Check the column `rank`."

        case .annexOutside:
            "an annex lies in the record file's own folder. Write its name there, like `projects.csv`."
        case .annexNotFound: "no such file lies beside the record file. Put it there, or correct the name."
        case .annexUnreadable(let reason): "this file cannot be read (\(reason)). Check it and try again."
        case .unknownColumn(let nearest, let known):
            "this column is not known here. \(Self.suggestion(nearest))Known here: \(Self.list(known))."
        case .missingColumn(let column): "the column `\(column)` is missing. Add it to the first line."
        case .duplicateColumn(let first):
            "this column stands here a second time; the first is column \(first.column). Keep one of them."
        case .ragged(let cells, let columns):
            """
            cells in this row: \(cells), in the first line: \(columns). Put a text that holds the separator in \
            quotes.
            """
        case .openQuote: "this quote is never closed. Close it with \"."
        case .textAfterQuote: "text follows the closing quote. Write a quote inside a text twice: \"\"."
        }
    }

    static func hexadecimal(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { "Did you mean `\($0)`? " } ?? ""
    }

    private static func list(_ words: [String]) -> String {
        words.map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension Problem.Syntax {
    var words: String {
        switch self {
        case .tab: "a tab stands here. Indent with blanks."
        case .openQuote: "this quote is never closed. Close it."
        case .colonInText: "a colon stands in this text. Put the text in quotes."
        case .openBracket: "this bracket is not closed, or a comma is missing. Check the list."
        case .indentation:
            "this line does not fit the lines above it. Begin it in the same column as its list."
        case .startsWithReserved: "a text cannot begin with this character. Put the text in quotes."
        case .escape: "this escape is not known. Write a backslash twice: \\\\."
        case .other(let words): "this is not YAML (\(words)). Check the line and the one above it."
        }
    }
}
