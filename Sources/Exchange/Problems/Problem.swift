/// What is wrong at one place of a file. The words for it are in one place, `Problem+Words.swift`.
package struct Problem: Hashable, Sendable {
    package let place: Place
    /// The text at fault, shortened; empty where something is missing.
    package let text: String
    package let kind: Kind

    package init(place: Place, text: String, kind: Kind) {
        self.place = place
        self.text = text
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable, Error {
        // The file as a whole
        case tooLarge
        case utf16
        case notUTF8
        case invisibleCharacter(code: UInt32)
        case noDocuments
        case saysNothing

        // YAML
        case syntax(Syntax)
        case duplicateField(first: Place?)
        case anchor
        case alias
        case tag
        case tooDeep(limit: Int)
        case tooMuch(limit: Int)
        case fieldNameNotText
        case noMapping
        case unknownDocument(nearest: String?)

        // Fields
        case unknownField(nearest: String?, known: [String])
        case missing(field: String, Form)
        case missingList(field: String, example: String)
        case missingOneOf([String])
        case empty(Form)
        case wrongKind(Form)
        case listExpected(example: String)
        case mappingExpected(example: String)
        case together(String, String)
        case needs(field: String, becauseOf: String)

        // Values
        case notA(Form)
        /// Words that a rule of procedure does not have.
        case notARule(form: String)
        case noSuchDay
        case endBeforeStart
        case timeWithoutZone
        case unknownZone
        case tooManyDecimals
        case commaInNumber
        case noCurrency
        case sumTooLarge
        case unknownWord(allowed: [String])
        case unknownCountry
        case moreThanOneLine(code: UInt32)

        // Names
        case tooLong(limit: Int)
        case duplicateHandle(first: Place)
        case namedTwice(first: Place)
        case projectWithoutCall
        case unknownItem(known: [String])
        case notInThisPart
        case notAmongProjects
        case countDiffers(listed: Int)
        case ranksWithGaps(count: Int)

        // Annexes
        case annexOutside
        case annexNotFound
        case annexUnreadable(reason: String)
        case unknownColumn(nearest: String?, known: [String])
        case missingColumn(String)
        case duplicateColumn(first: Place)
        case ragged(cells: Int, columns: Int)
        case openQuote
        case textAfterQuote
    }

    /// The mistakes that people make in YAML, as far as the parser tells them apart.
    package enum Syntax: Hashable, Sendable {
        case tab
        case openQuote
        case colonInText
        case openBracket
        case indentation
        case startsWithReserved
        case escape
        /// In the parser's own words.
        case other(String)
    }
}
