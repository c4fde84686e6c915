// What a decision needs beside a majority, and how far a committee may go.

/// A gate that a decision of this kind waits for, and how long its keeper has to answer.
package struct GateRule: WrittenRule {
    package var gate: Decision.Gate
    package var within: Period?

    package init(_ gate: Decision.Gate, within: Period? = nil) {
        self.gate = gate
        self.within = within
    }

    package init?(written text: String) {
        if let whole = Decision.Gate(rawValue: text) {
            self.init(whole)
            return
        }
        // The last one: no gate's name holds these words.
        for gate in Decision.Gate.allCases {
            guard let rest = text.after(gate.rawValue + " within "), let period = Period(written: rest) else {
                continue
            }
            self.init(gate, within: period)
            return
        }
        return nil
    }

    package var written: String {
        within.map { "\(gate.rawValue) within \($0.written)" } ?? gate.rawValue
    }

    package static var form: String { "European Commission within 15 working days, or a gate alone" }
}

/// On what decisions of a committee that is not yet complete depend (P09, P14, P43).
package enum Provisional: String, CaseIterable, WrittenRule {
    case programmeApproval = "until programme approval"
    case establishment = "until the committee is established"
    case confirmation = "until confirmed"
}

/// What a departure from the advice given needs (ENPI-13).
package enum DepartureRule: WrittenRule {
    case reasons
    case reasonsAnd(GateRule)

    package init?(written text: String) {
        let reasons = "written reasons"
        if text == reasons {
            self = .reasons
        } else if let gate = text.after(reasons + " and ").flatMap(GateRule.init(written:)) {
            self = .reasonsAnd(gate)
        } else {
            return nil
        }
    }

    package var written: String {
        switch self {
        case .reasons: "written reasons"
        case .reasonsAnd(let gate): "written reasons and \(gate.written)"
        }
    }

    package static var form: String {
        "written reasons, or written reasons and European Commission within 15 working days"
    }
}

extension Outcome: WrittenRule {}

/// Whether something may be done, such as to postpone a project a second time (P26: once only).
package enum Permission: String, CaseIterable, WrittenRule {
    case allowed
    case forbidden
}

/// Within what approvals have to stay (P31).
package enum BudgetLimit: String, CaseIterable, WrittenRule {
    case perPriority = "per priority"
    case perCall = "per call"
    case perFund = "per fund"
    case perTheme = "per theme"
    case rateByCommittee = "rate set by the committee"
}

/// Whether the committee itself may take a kind of decision (I-22.1b, P40).
package enum Competence: WrittenRule {
    case decides
    /// The committee under whose responsibility it acts decides.
    case refersUpwards
    /// As long as a project is not granted more.
    case upTo(Amount)
    /// As long as a project lies in these areas alone.
    case within([String])

    package init?(written text: String) {
        if text == "decides" {
            self = .decides
        } else if text == "refers upwards" {
            self = .refersUpwards
        } else if let amount = text.after("decides up to ").flatMap(Amount.init(plain:)) {
            self = .upTo(amount)
        } else if let areas = text.after("decides within ")?.parts(separatedBy: ","),
            areas.allSatisfy({ !$0.isEmpty })
        {
            self = .within(areas)
        } else {
            return nil
        }
    }

    package var written: String {
        switch self {
        case .decides: "decides"
        case .refersUpwards: "refers upwards"
        case .upTo(let amount): "decides up to \(amount.plain)"
        case .within(let areas): "decides within \(areas.joined(separator: ", "))"
        }
    }

    package static var form: String {
        "decides, refers upwards, decides up to 500 000 EUR, or decides within North, South"
    }
}

extension Amount {
    /// `500 000 EUR`, `1 200.50 EUR`: whole sums as rules name them.
    fileprivate init?(plain text: String) {
        var words = text.parts(separatedBy: " ")
        guard words.count > 1, let currency = words.popLast(), currency.utf8.count == 3,
            currency.utf8.allSatisfy({ (65...90).contains($0) })
        else { return nil }
        let parts = words.joined().parts(separatedBy: ".")
        guard (1...2).contains(parts.count), let units = parts[0].wholeNumber else { return nil }
        var cents = 0
        if parts.count == 2 {
            guard parts[1].utf8.count == 2, let read = parts[1].digits else { return nil }
            cents = read
        }
        // A sum that no number of cents can hold is not read as another one.
        let (whole, isTooLarge) = units.multipliedReportingOverflow(by: 100)
        let (sum, isTooMuch) = whole.addingReportingOverflow(cents)
        guard !isTooLarge, !isTooMuch else { return nil }
        self.init(cents: sum, currency: currency)
    }

    fileprivate var plain: String {
        var digits = Array(String(cents / 100))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(" ", at: place) }
        let rest = cents % 100
        return String(digits) + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)") + " \(currency)"
    }
}
