import Committee

extension Sample {
    static let ofSittings: [Sample] = [
        Sample(
            .sitting(
                .convened(
                    id(41), committee: id(11),
                    .init(
                        number: "9", days: deadline, place: "Klaip\u{0117}da", country: "LT",
                        channels: [.room, .online], atTheRequestOf: "managing authority"))), shape: 1,
            handle: Handle(document: "LL21-27/MC/2023-10-30")),
        Sample(
            minimal: .sitting(
                .convened(id(41), committee: id(11), .init(days: Occasion(on: "2023-10-30")))), shape: 1),
        Sample(.sitting(.papersSent(id(41)))),
        Sample(
            .sitting(
                .opened(
                    id(41),
                    .init(chair: .init(delegation: .lt, body: "Ministry", person: id(33)), rules: id(501))))),
        Sample(minimal: .sitting(.opened(id(41), .init()))),
        Sample(.sitting(.attendanceNotPublished(id(41)))),
        Sample(
            .sitting(
                .attended(
                    id(41),
                    .init(
                        person: id(32), delegation: .lv, mandate: id(432), capacity: .deputy,
                        presence: .present, inPlaceOf: id(31), channel: .online))), shape: 1),
        Sample(minimal: .sitting(.attended(id(41), .init(person: id(39), presence: .guest))), shape: 1),
        Sample(
            .sitting(.arrived(id(41), id(31), before: id(62), at: TimeOfDay(hour: 9, minute: 0)))),
        Sample(minimal: .sitting(.arrived(id(41), id(31), before: nil, at: nil))),
        Sample(.sitting(.left(id(41), id(31), before: id(65), at: TimeOfDay(hour: 23, minute: 59)))),
        Sample(minimal: .sitting(.left(id(41), id(31), before: nil, at: nil))),
        Sample(.sitting(.adjourned(id(41), reason: "No quorum"))),
        Sample(minimal: .sitting(.adjourned(id(41), reason: nil))),
        Sample(.sitting(.closed(id(41)))),
        Sample(.sitting(.cancelled(id(41), reason: "Storm"))),
        Sample(minimal: .sitting(.cancelled(id(41), reason: nil))),
        Sample(
            .procedure(
                .launched(
                    id(51), committee: id(11),
                    .init(
                        number: "WP 12", subject: "Annual report", initiator: "chair", deadline: deadline,
                        rules: id(501), silence: .consent, papers: ["Report", "Annex \"A\""]))), shape: 1),
        Sample(minimal: .procedure(.launched(id(51), committee: id(11), .init(subject: "Report"))), shape: 1),
        Sample(.procedure(.reminded(id(51)))),
        Sample(.procedure(.extended(id(51), deadline: deadline))),
        Sample(.procedure(.movedToSitting(id(51), sitting: id(41)))),
        Sample(minimal: .procedure(.movedToSitting(id(51), sitting: nil))),
        Sample(.procedure(.answersNotPublished(id(51)))),
        Sample(.procedure(.closed(id(51)))),
    ]
}
