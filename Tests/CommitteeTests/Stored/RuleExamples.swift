import Committee

/// What each parameter of the rules may say, in the words that are stored.
///
/// These lie in a frozen sample: an example that comes later gets a list, and a sample, of its own.
enum RuleExamples {
    static let all: [(name: RuleName, words: [String])] = [
        (.unit, ["country", "delegation", "institution", "member"]),
        (.seats, ["7"]),
        (.seatRule, ["personal, by function, shared in rotation, alternates, temporary"]),
        (.speaker, ["head of delegation", "any member"]),
        (.deciding, ["consensus", "unanimity", "vote", "consensus, then vote"]),
        (.threshold, ["2 of 3", "more than 1 of 2", "not known"]),
        (.quorum, ["2 of 3", "3 delegations", "all"]),
        (.replies, ["3 of 4", "1 delegations", "all"]),
        (
            .absence,
            [
                "does not count", "counts as consent", "counts as an objection",
                "confirms within 10 working days",
            ]
        ),
        (.abstention, ["does not count", "counts as consent", "counts as an objection"]),
        (.noPosition, ["does not count", "counts as consent", "counts as an objection"]),
        (.recusal, ["leaves the base", "stays in the base"]),
        (.castingVote, ["chair", "none"]),
        (.repeatedVote, ["last counts", "first counts"]),
        (
            .chairSource,
            [
                "elected", "by country and year", "by presidency of the Council", "managing authority",
                "co-chairs", "regions in rotation", "managing authority and delegations jointly",
            ]
        ),
        (.chairVote, ["as representative", "none"]),
        (.convenedBy, ["chair, both co-presidents"]),
        (.meetingRequests, ["managing authority, European Commission, a country, LV, the steering group"]),
        (.meetings, ["1 a year", "2 a half-year"]),
        (.notice, ["10 working days as a general rule", "2 weeks"]),
        (.initiators, ["chair, joint secretariat, a country"]),
        (.period, ["10 working days", "1 month", "not known"]),
        (.urgentPeriod, ["5 days", "1 working day", "not known"]),
        (.answerHour, ["17:00 Europe/Riga"]),
        (.silence, ["consent", "no consent", "does not count"]),
        (.objection, ["ends the procedure", "moves the matter to a sitting", "counts"]),
        (.earlyClose, ["when all have answered", "never"]),
        (.calendar, ["weekends", "public holidays of LV, LT"]),
        (
            .gates,
            [
                "European Commission within 15 working days, managing authority",
                "third country, programme approval within 1 month",
                "confirmation of absent delegations within 10 working days, written reasons",
            ]
        ),
        (
            .provisional,
            ["until programme approval", "until the committee is established", "until confirmed"]
        ),
        (
            .departure,
            ["written reasons", "written reasons and European Commission within 15 working days"]
        ),
        (
            .outcomes,
            [
                "approved, approved with conditions, approved with recommendations, reserve list",
                "postponed, rejected, not selected, recommended for step 2, not recommended for step 2",
                "agreed in principle, no decision, decision revoked",
            ]
        ),
        (.secondPostponement, ["allowed", "forbidden"]),
        (.budgetLimit, ["per priority, per call, per fund, per theme, rate set by the committee"]),
        (.smallProjectFunds, ["20 of 100"]),
        (
            .competence,
            [
                "decides", "refers upwards", "decides up to 500 000 EUR", "decides up to 1 200.50 EUR",
                "decides within North, South",
            ]
        ),
        (
            .interest,
            [
                "is declared", "person takes no part", "person leaves the room",
                "delegation takes no part",
            ]
        ),
        (.declarations, ["once", "each sitting", "each item"]),
        (.declarationNotice, ["3 working days"]),
        (.observers, ["whole sitting", "decision part", "not admitted"]),
        (.guests, ["experts, at the invitation of the chair"]),
        (.minutesSignedBy, ["chair, secretary, co-chair, managing authority"]),
        (
            .minutesSentTo,
            ["countries, members, European Commission, observers, managing authority, website"]
        ),
        (.minutesDraft, ["20 working days"]),
        (.minutesComments, ["10 working days"]),
        (.minutesApproval, ["by the next sitting", "by written procedure", "tacit"]),
        (
            .publication,
            [
                "rules: public, members: on request, decisions: not public",
                "minutes: on request, annexes: not public, papers: public, sittings: public",
            ]
        ),
        (.complaintBy, ["the lead applicant"]),
        (.complaintPeriod, ["10 working days"]),
        (.complaintRoute, ["joint secretariat, then the committee"]),
        (.nationalOpinion, ["advisory", "binding", "none"]),
    ]

    /// Rules that say the example with this number of every parameter that has so many.
    static func rules(_ number: Int) -> Rules {
        rules(
            all.compactMap { name, words in
                words.indices.contains(number) ? (name, Clause(words[number], number: "\(number)")) : nil
            })
    }

    static func rules(_ clauses: [(RuleName, Clause<String>)]) -> Rules {
        var rules = Rules()
        for (name, clause) in clauses {
            do throws(RuleUnreadable) {
                try rules.set(name, clause)
            } catch {
                preconditionFailure("\(name): \(error.text)")
            }
        }
        return rules
    }
}
