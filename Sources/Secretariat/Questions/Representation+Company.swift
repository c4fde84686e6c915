import Committee

/// With whom a country stood: one question is one count, by its last word in the last vote.
extension RepresentationAnswer {
    package struct Company: Encodable, Equatable, Sendable {
        package var withAll = 0
        package var withMajority = 0
        package var inMinority = 0
        package var alone = 0

        static func + (a: Self, b: Self) -> Self {
            Self(
                withAll: a.withAll + b.withAll, withMajority: a.withMajority + b.withMajority,
                inMinority: a.inMinority + b.inMinority, alone: a.alone + b.alone)
        }

        var words: String? {
            let counts = [
                (withAll, "with all others"), (withMajority, "with the majority"),
                (inMinority, "in a minority"), (alone, "alone"),
            ].filter { $0.0 > 0 }
            guard !counts.isEmpty else { return nil }
            return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        }
    }

    /// A national body's advice beside what the country then said on a question (LV-1, S44).
    package struct Advice: Encodable, Equatable, Sendable {
        package var sitting: String
        package var item: String?
        /// The place among several questions at the item.
        package var question: Int?
        package var body: String
        package var view: String
        /// `nil` where no position of the country is on record.
        package var stance: String?
        /// Whether the country decided otherwise than it was advised.
        package var differs: Bool

        /// `national sub-committee, item 4 of TRI/MC/4: advised against; joined the consensus`
        package var words: String {
            let number = question.map { ", question \($0)" } ?? ""
            let place = (item.map { "item \($0)\(number) of " } ?? "") + sitting
            let advised =
                Opinion.View(rawValue: view).map { view in
                    switch view {
                    case .inFavour: "advised in favour"
                    case .withRemarks: "advised in favour, with remarks"
                    case .against: "advised against"
                    case .none: "gave no opinion"
                    }
                } ?? view
            return "\(body), \(place): \(advised); \(stance ?? "no position on record")"
        }
    }
}

extension SittingRow {
    /// What the country and the others said last on each question.
    private func lastWords(on question: String) -> [String: Stance] {
        let voices = voices.filter { $0.question == question }
        let round = voices.map(\.round).max() ?? 1
        return Dictionary(
            voices.filter { $0.round == round }.compactMap { voice in
                Stance(rawValue: voice.stance).map { (voice.delegation, $0) }
            }, uniquingKeysWith: { $1 })
    }

    func company(of country: Country) -> RepresentationAnswer.Company {
        var company = RepresentationAnswer.Company()
        for asked in questions {
            let sides = lastWords(on: asked.question).compactMapValues(\.side)
            guard let own = sides[country.code], sides.count > 1 else { continue }
            let sizes = Dictionary(sides.values.map { ($0, 1) }, uniquingKeysWith: +)
            let with = sizes[own] ?? 0
            if sizes.count == 1 {
                company.withAll += 1
            } else if with == 1 {
                company.alone += 1
            } else if with < (sizes.values.max() ?? 0) {
                company.inMinority += 1
            } else {
                company.withMajority += 1
            }
        }
        return company
    }

    func advice(to country: Country) -> [RepresentationAnswer.Advice] {
        advice.filter { $0.delegation == country.code }.flatMap { advice -> [RepresentationAnswer.Advice] in
            let concerned = questions.filter { asked in
                asked.item == advice.item
                    && (advice.projects.isEmpty || asked.projects.contains(where: advice.projects.contains))
            }
            let atItem = questions.filter { $0.item == advice.item }
            let stances: [(Int?, Stance?)] =
                concerned.isEmpty
                ? [(nil, nil)]
                : concerned.map { asked in
                    let number = atItem.count > 1 ? (atItem.firstIndex(of: asked) ?? 0) + 1 : nil
                    return (number, lastWords(on: asked.question)[country.code])
                }
            return stances.map { question, stance in
                RepresentationAnswer.Advice(
                    sitting: handle, item: advice.label, question: question, body: advice.body,
                    view: advice.view, stance: stance?.rawValue,
                    differs: Opinion.View(rawValue: advice.view)?.differs(from: stance) ?? false)
            }
        }
    }
}

/// For, against, or neither: what can be compared between delegations.
private enum Side { case with, against, between }

extension Stance {
    fileprivate var side: Side? {
        switch self {
        case .joined, .inFavour: .with
        case .against, .objected, .reserved, .asksForMeeting: .against
        case .abstained: .between
        case .noPosition, .recused, .notEntitled, .silent: nil
        }
    }
}

extension Opinion.View {
    fileprivate func differs(from stance: Stance?) -> Bool {
        switch (self, stance?.side) {
        case (.inFavour, .against), (.withRemarks, .against), (.against, .with): true
        case (.inFavour, .between), (.withRemarks, .between), (.against, .between): true
        case (.inFavour, .with), (.withRemarks, .with), (.against, .against): false
        case (.none, _), (_, nil): false
        }
    }
}
