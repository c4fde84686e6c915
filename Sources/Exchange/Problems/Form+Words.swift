extension Form {
    package var noun: String {
        switch self {
        case .text: "a text"
        case .day: "a day"
        case .occasion: "a day, a month, a year or a time"
        case .time: "a time"
        case .zone: "a time zone"
        case .period: "a period"
        case .validity: "a time of validity"
        case .amount: "a sum of money"
        case .count: "a count"
        case .number: "a number"
        case .score: "a score"
        case .yes: "yes or no"
        case .handle: "a handle"
        case .part: "a short name"
        case .name: "a name of something recorded"
        case .project: "a project's name"
        case .person: "a person's handle"
        case .country: "a country's code"
        case .word: "a word"
        case .rule: "a rule"
        case .effect: "a time of effect"
        case .annex, .prose: "a file's name"
        }
    }

    package var example: String {
        switch self {
        case .text: "some words"
        case .day: "2020-02-26"
        case .occasion: "2020-02-26"
        case .time: "17:00"
        case .zone: "Europe/Riga"
        case .period: "2014-2020"
        case .validity: "2025-01-01 to 2026-12-31"
        case .amount: "2 145 618 EUR"
        case .count: "almost 80"
        case .number: "36"
        case .score: "78.25"
        case .yes: "yes"
        case .handle: "LL14-20/3"
        case .part: "P01"
        case .name: "TRI/MC/3#items/4/decision"
        case .project: "P01"
        case .person: "lv-head"
        case .country: "LV"
        case .word(let words): words.first ?? "word"
        case .rule(let form): form
        case .effect: "from 2025-04-01"
        case .annex: "projects.csv"
        case .prose: "notes.md"
        }
    }
}
