import Committee

/// A sum as it is written, before fund and basis are known.
struct Sum {
    let cents: Int
    let currency: String
    let qualifier: Qualifier
    let step: Int

    func amount(_ fund: Fund, _ basis: Basis) -> Amount {
        Amount(
            cents: cents, currency: currency, fund: fund, basis: basis, qualifier: qualifier, step: step)
    }
}

extension Spelling where Value == Sum {
    /// `2 145 618 EUR`, `66.3 m EUR`, `almost 80 m EUR`, `250 000.50 EUR`.
    static var amount: Self {
        Spelling(form: .amount) { (text) throws(Problem.Kind) in
            let (qualifier, rest) = qualified(text)
            var words = rest.split(whereSeparator: isBlank).map(String.init)
            guard let currency = words.popLast(), currency.utf8.count == 3,
                currency.utf8.allSatisfy({ (65...90).contains($0) })
            else {
                let hasNumber = rest.utf8.first.map { (48...57).contains($0) } ?? false
                throw hasNumber && !rest.utf8.contains { $0 > 64 && $0 < 91 } ? .noCurrency : .notA(.amount)
            }
            let isMillions = words.last == "m"
            if isMillions { words.removeLast() }
            guard !words.contains(where: { $0.contains(",") }) else { throw .commaInNumber }
            let pieces = (words.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
            let decimals = pieces.count == 2 ? String(pieces[1]) : ""
            let groups = words.dropLast() + [String(pieces.first ?? "")]
            guard pieces.count <= 2, isGrouped(Array(groups)), pieces.count == 1 || digits(decimals) != nil
            else { throw .notA(.amount) }

            // Cents have two decimals, so millions have eight.
            let places = isMillions ? 8 : 2
            guard decimals.utf8.count <= places else { throw .tooManyDecimals }
            let step = (0..<(places - decimals.utf8.count)).reduce(1) { step, _ in step * 10 }
            let whole = groups.joined() + decimals
            // Ninety times what is allowed fits into the log, so that sums of sums do too.
            guard let number = Int(whole) else { throw .sumTooLarge }
            let (cents, overflow) = number.multipliedReportingOverflow(by: step)
            guard !overflow, cents <= 1_000_000_000_000_000_00 else { throw .sumTooLarge }
            return Sum(cents: cents, currency: currency, qualifier: qualifier, step: step)
        }
    }
}

extension Spelling where Value == Figure.Value {
    /// `36`, `almost 80`.
    static var figureCount: Self {
        Spelling(form: .count) { (text) throws(Problem.Kind) in
            let (qualifier, rest) = qualified(text)
            let groups = rest.split(whereSeparator: isBlank).map(String.init)
            guard isGrouped(groups), let count = digits(groups.joined()) else {
                if rest.contains(",") { throw .commaInNumber }
                throw .notA(.count)
            }
            return .count(count, qualifier)
        }
    }
}

private func qualified(_ text: String) -> (Qualifier, String) {
    for qualifier in Qualifier.allCases where text.hasPrefix(qualifier.rawValue + " ") {
        return (qualifier, trimmed(String(text.dropFirst(qualifier.rawValue.count))))
    }
    return (.exactly, text)
}

/// Blank, no-break, thin and narrow no-break space.
private func isBlank(_ character: Character) -> Bool {
    [" ", "\u{A0}", "\u{2009}", "\u{202F}"].contains(character)
}

/// `2145618`, or in groups of three: a slip such as `21 45 618` is not guessed at.
private func isGrouped(_ groups: [String]) -> Bool {
    guard let first = groups.first, groups.joined().utf8.allSatisfy({ (48...57).contains($0) }) else {
        return false
    }
    guard groups.count > 1 else { return !first.isEmpty }
    return (1...3).contains(first.utf8.count) && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
}

/// Without blanks and line ends around it.
func trimmed(_ text: String) -> String {
    let blanks: Set<Character> = [" ", "\t", "\n", "\r\n", "\r", "\u{A0}"]
    return String(text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
}
