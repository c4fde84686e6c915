import Committee
import Minutes

/// The fields of an entry, or of a register's row, as people speak of them: names instead of paths and identities, sums as
/// money, the projects of a block by their codes instead of their places in it.
struct SaidFields {
    /// One field that differs.
    struct Change: Equatable {
        var field: String
        var was: String?
        var becomes: String?
    }

    let language: Language
    /// What people call the thing with an identity.
    let names: (String) -> String?

    /// What differs between two states, in the order of the fields; both are given by the paths of their leaves.
    func changes(from before: [String: String], to after: [String: String]) -> [Change] {
        let (was, becomes) = (said(before), said(after))
        let held = Dictionary(was.map { ($0.field, $0.value) }, uniquingKeysWith: { $1 })
        let holds = Dictionary(becomes.map { ($0.field, $0.value) }, uniquingKeysWith: { $1 })
        var told: Set<String> = []
        return (becomes + was).compactMap { said in
            guard held[said.field] != holds[said.field], told.insert(said.field).inserted else { return nil }
            return Change(field: said.field, was: held[said.field], becomes: holds[said.field])
        }
    }

    /// Every field by its name, each name once, in the order of the paths.
    func said(_ fields: [String: String]) -> [(field: String, value: String)] {
        var said: [(field: String, value: String)] = []
        var uses: [String: Int] = [:]
        for path in fields.keys.sorted(by: { $0.padded < $1.padded }) {
            var steps = path.split(separator: ".").map(String.init)
            guard let last = steps.last, let value = fields[path], !isOurs(steps, in: fields) else {
                continue
            }
            var words = self.words(value, of: last)
            if last == "cents" {
                steps.removeLast()
                words = money(at: steps.joined(separator: "."), in: fields, value)
                if steps.last.map({ Int($0) == nil && $0 != "amount" && $0 != "perProject" }) ?? true {
                    steps.append("amount")
                }
            }
            let name = name(of: steps, in: fields)
            uses[name, default: 0] += 1
            said.append((uses[name] == 1 ? name : "\(name) (\(uses[name] ?? 0))", words))
        }
        return said
    }

    /// What only the program needs, and what another field says already.
    private func isOurs(_ steps: [String], in fields: [String: String]) -> Bool {
        let parent = steps.dropLast().joined(separator: ".")
        func sibling(_ name: String) -> String? { fields[parent.isEmpty ? name : "\(parent).\(name)"] }
        switch steps.last ?? "" {
        case "entry", "shape": return true
        case "first": return sibling("first") == sibling("last")
        case "firstDay": return sibling("firstDay") == sibling("lastDay")
        case "currency", "fund", "basis", "qualifier", "step": return sibling("cents") != nil
        case "key": return steps.dropLast().last.flatMap { Int($0) } != nil
        default: return steps.first == "chain"
        }
    }
}

// MARK: - Names

extension SaidFields {
    /// `00102 Šaltinis, amount`; `condition budget, due`.
    private func name(of steps: [String], in fields: [String: String]) -> String {
        var words: [String] = []
        var path: [String] = []
        for (index, step) in steps.enumerated() {
            path.append(step)
            guard let place = Int(step), index > 0 else {
                let isList = index + 1 < steps.count && Int(steps[index + 1]) != nil
                let isRule = step == "rule" && !words.isEmpty && path.contains("parameters")
                if !isList, !isRule, !Self.silent.contains(step) { words.append(word(step)) }
                continue
            }
            let list = steps[index - 1]
            let element = identity(of: path.joined(separator: "."), in: fields)
            if list == "parameters", let rule = rule(at: path.joined(separator: "."), in: fields) {
                words.append(rule)
            } else if Self.known.contains(list), let element {
                words.append(element)
            } else if let element {
                words.append("\(word(list)) \(element)")
            } else {
                let before = (path.dropLast() + ["1"]).joined(separator: ".")
                let isAlone = !fields.keys.contains { $0 == before || $0.hasPrefix(before + ".") }
                words.append(isAlone ? word(list) : "\(word(list)) \(place + 1)")
            }
        }
        return words.isEmpty ? steps.last.map(word) ?? "" : words.joined(separator: ", ")
    }

    /// Containers that add nothing to the name of what they hold.
    private static let silent: Set<String> = [
        "particulars", "launch", "happenedOn", "mandate", "seatGiven", "rules", "forum", "figure", "interest",
        "opinion", "namedBody",
    ]
    /// Lists whose elements need no word beside their own name.
    private static let known: Set<String> = ["outcomes", "seats", "voices"]

    /// A parameter of the rules goes by its own name.
    private func rule(at element: String, in fields: [String: String]) -> String? {
        fields["\(element).name"].flatMap(RuleName.init(rawValue:))?.words(in: language).lowercasedFirst
    }

    /// What tells an element of a list from the others.
    private func identity(of element: String, in fields: [String: String]) -> String? {
        func own(_ name: String) -> String? { fields["\(element).\(name)"] }
        if let project = own("project") { return names(project) }
        let whose = [own("question").flatMap(names), own("delegation"), own("person").flatMap(names)]
            .compactMap(\.self)
        if !whose.isEmpty { return whose.joined(separator: " ") }
        if let country = own("country") { return country }
        return own("key") ?? own("label") ?? own("role")
    }

    /// What people call one step of a path.
    func word(_ step: String) -> String {
        guard let known = FieldName.words[step] else { return names(step) ?? Self.apart(step) }
        return language == .latvian ? known.latvian : known.english ?? Self.apart(step)
    }

    /// `selectedOn`: `selected on`.
    static func apart(_ name: String) -> String {
        name.map { $0.isUppercase && name != name.uppercased() ? " \($0.lowercased())" : String($0) }.joined()
    }
}

// MARK: - Values

extension SaidFields {
    private func money(at path: String, in fields: [String: String], _ cents: String) -> String {
        func own(_ name: String) -> String? { fields["\(path).\(name)"] }
        guard let cents = Int(cents) else { return cents }
        guard let currency = own("currency"), let fund = own("fund").flatMap(Fund.init(rawValue:)),
            let basis = own("basis").flatMap(Basis.init(rawValue:)),
            let qualifier = own("qualifier").flatMap(Qualifier.init(rawValue:)),
            let step = own("step").flatMap({ Int($0) })
        else { return Amount.plain(cents: cents, own("currency") ?? "EUR", in: language) }
        return Amount(
            cents: cents, currency: currency, fund: fund, basis: basis, qualifier: qualifier, step: step
        ).words(in: language)
    }

    /// The words of the record as they are; in Latvian its terms are translated.
    private func words(_ value: String, of field: String) -> String {
        if let name = names(value) { return name }
        guard language == .latvian else { return value }
        switch field {
        case "outcome":
            return Outcome(rawValue: value)?.words(in: language)
                ?? QuestionOutcome(rawValue: value)?.words(in: language) ?? value
        case "stance", "casting": return Stance(rawValue: value)?.words(in: language) ?? value
        case "status": return ProjectStatus.Code(rawValue: value)?.words(in: language) ?? value
        case "presence":
            return Sitting.Attendance.Presence(rawValue: value)?.words(in: language) ?? value
        case "capacity": return Mandate.Capacity(rawValue: value)?.words(in: language) ?? value
        case "way":
            guard let way = WayDecided(rawValue: value) else { return value }
            return way.words(in: language) ?? "nav norādīts"
        case "standing": return Standing(rawValue: value)?.words(in: language) ?? value
        case "kind":
            return Committee.Decision.Kind(rawValue: value)?.words(in: language)
                ?? Source.Kind(rawValue: value)?.words(in: language)
                ?? Item.Kind(rawValue: value)?.words(in: language) ?? value
        case "gate": return Committee.Decision.Gate(rawValue: value)?.nominative ?? value
        case "measure": return Figure.Measure(rawValue: value)?.words(in: language) ?? value
        default:
            // A list of gates has no field of its own name: its elements are numbered.
            if let gate = Committee.Decision.Gate(rawValue: value) { return gate.nominative }
            if let day = Day(value) { return day.words(in: language) }
            if let finding = Nevertheless.Finding(rawValue: value) { return finding.words(in: language) }
            return value == "yes" ? "jā" : value == "no" ? "nē" : value
        }
    }
}

extension Record {
    /// What people call the thing with this identity, whatever it is.
    func name(ofIdentity hex: String) -> String? {
        guard hex.utf8.count == 32 else { return nil }
        if let id = Project.ID(hex: hex), projects[id] != nil { return label(of: id) }
        if let id = Person.ID(hex: hex), people[id] != nil { return label(of: id) }
        if let id = Body.ID(hex: hex), committees[id] != nil { return label(of: id) }
        if let id = Call.ID(hex: hex), let call = calls[id] { return call.particulars.code }
        if let id = Programme.ID(hex: hex), let programme = programmes[id] {
            return programme.particulars.code
        }
        if let id = Committee.Decision.ID(hex: hex), let decision = decisions[id] {
            return decision.particulars.number ?? decision.entry.fact.handle?.text
        }
        if let id = Sitting.ID(hex: hex), let sitting = sittings[id] { return sitting.handle?.text }
        if let id = Procedure.ID(hex: hex), let procedure = procedures[id] { return procedure.handle?.text }
        return nil
    }
}
