import Committee

/// How one kind of value is written: what to say when it is missing, and how to read it.
struct Spelling<Value> {
    let form: Form
    let read: (String) throws(Problem.Kind) -> Value
}

extension Spelling where Value == String {
    /// A text of one line: a title, a name, a number, a remark. On a page it stands in a cell or in a sentence.
    static var text: Self {
        Spelling(form: .text) { (text) throws(Problem.Kind) in
            if let scalar = text.unicodeScalars.first(where: { "\t\n\r".unicodeScalars.contains($0) }) {
                throw .moreThanOneLine(code: scalar.value)
            }
            return text
        }
    }

    /// A text that may have several lines: what was noted, decided, demanded or given as a reason.
    static var lines: Self { Spelling(form: .text) { (text) throws(Problem.Kind) in text } }

    static var prose: Self { Spelling(form: .prose) { (text) throws(Problem.Kind) in text } }

    static var annex: Self { Spelling(form: .annex) { (text) throws(Problem.Kind) in text } }
}

extension Spelling where Value == Bool {
    static var yes: Self {
        Spelling(form: .yes) { (text) throws(Problem.Kind) in
            switch text {
            case "yes": true
            case "no": false
            default: throw .unknownWord(allowed: ["yes", "no"])
            }
        }
    }
}

extension Spelling where Value == Int {
    static var number: Self {
        Spelling(form: .number) { (text) throws(Problem.Kind) in
            guard let number = digits(text) else { throw .notA(.number) }
            return number
        }
    }

    /// `78.25`, kept in hundredths.
    static var score: Self {
        Spelling(form: .score) { (text) throws(Problem.Kind) in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let decimals = parts.count == 2 ? String(parts[1]) : ""
            guard parts.count <= 2, let whole = parts.first.flatMap({ digits(String($0)) }),
                parts.count == 1 || (1...2).contains(decimals.utf8.count),
                let hundredths = digits(decimals + String(repeating: "0", count: 2 - decimals.utf8.count))
            else {
                if text.contains(",") { throw .commaInNumber }
                throw .notA(.score)
            }
            return whole * 100 + hundredths
        }
    }
}

extension Spelling where Value == Country {
    static var country: Self {
        Spelling(form: .country) { (text) throws(Problem.Kind) in
            guard let country = Country(text) else { throw .unknownCountry }
            return country
        }
    }
}

extension Spelling where Value == Delegation {
    static var delegation: Self {
        Spelling(form: .country) { (text) throws(Problem.Kind) in
            try Delegation(code: Spelling<String>.part.read(text))
        }
    }
}

extension Spelling where Value: RawRepresentable<String> & CaseIterable {
    static var word: Self {
        let words = Value.allCases.map(\.rawValue)
        return Spelling(form: .word(words)) { (text) throws(Problem.Kind) in
            guard let value = Value(rawValue: text) else { throw .unknownWord(allowed: words) }
            return value
        }
    }
}

/// Up to nine plain digits: no sign, no exponent.
func digits(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return nil
    }
    return Int(text)
}
