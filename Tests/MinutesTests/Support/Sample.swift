@testable import Minutes

/// An invented sitting of an invented programme. Bodies and roles stand for the people.
enum Sample {
    /// The letters of the countries around the Baltic Sea.
    static let letters = "āčēģīķļņšūž ąęėįų łśż öåõ ÄÖÅ Ž"

    static func minutes(in language: Language) -> Document {
        switch language {
        case .english: english
        case .latvian: latvian
        }
    }

    static let english = Document(
        language: .english,
        title: "Minutes of the 7th sitting of the Monitoring Committee",
        header: "Interreg Amber Coast 2021–2027 · Monitoring Committee, 7th sitting",
        footer: "Joint Secretariat, Riga · reference AC-MC-07, version 2",
        draftMark: "DRAFT",
        head: [
            HeadLine(.programme, "Interreg VI-A Amber Coast Programme"),
            HeadLine(.plain, "2021–2027 · CCI 2021TC16RFCB999"),
            HeadLine(.draft, "DRAFT"),
            HeadLine(.title, "Minutes"),
            HeadLine(.plain, "of the seventh sitting of the Monitoring Committee"),
        ],
        blocks: [
            .facts([
                Fact("Date", "Wednesday, 11 November 2026, 10:00–15:40"),
                Fact("Venue", ["Ministry, Riga, and online; ".inline, .foreign("Pērses iela 2", .latvian)]),
                Fact("Chaired by", "the Head of the Delegation of Latvia"),
                Fact("Voting", "by consensus; one voice for each delegation"),
            ]),
            .heading(level: .one, "Opening of the sitting", anchor: "item-1"),
            .paragraph([
                .plain("The Chair opened the sitting and established the quorum under "),
                .link("Article 6(2) of the Rules of Procedure", address: "https://example.org/rop#6"),
                .plain(". All delegations were "), .strong("present or represented"), .plain("."),
            ]),
            .table(
                Table(
                    caption: "Delegations",
                    [
                        Table.Column("Delegation"), Table.Column("Mandate"),
                        Table.Column("Members", .trailing),
                    ],
                    rows: [
                        ["Latvia", "Member, Ministry of Regions", "3"],
                        ["Lithuania", "Deputy, for the member", "2"],
                        ["European Commission, DG REGIO", "Adviser", "1"],
                    ])),
            .heading(level: .one, "Third call for proposals"),
            .heading(level: .two, "Ranking and decisions"),
            .paragraph("The Joint Secretariat presented the assessment of four applications."),
            .remark(by: "LV", "asked whether the lead partner of AC-304 had answered the second request."),
            .remark(
                by: "LT",
                "supported the ranking and thanked the assessors for their work, which had been done in less time than the Rules of Procedure allow."
            ),
            .decision(
                Decision(
                    "Decision 7/3", "Approval of projects of the third call",
                    body: [
                        .paragraph("The Monitoring Committee decides by consensus:"),
                        .list(
                            [
                                "to approve AC-301 and AC-302 as they stand, and to ask the Managing Authority to conclude the subsidy contracts within three months of this sitting;",
                                "to approve AC-304 under the condition below;", "to reject AC-307.",
                            ],
                            ordered: true),
                        .table(
                            Table(
                                [
                                    Table.Column("Project"), Table.Column("Outcome"),
                                    Table.Column("ERDF, EUR", .trailing),
                                ],
                                rows: [
                                    ["AC-301 Lagoon Watch", "Approved", "1 284 300.00"],
                                    ["AC-302 Ķemeri–Žagarė Trail", "Approved", "642 750.50"],
                                    ["AC-304 Clean Barges", "Approved with a condition", "918 000.00"],
                                    ["AC-307 Harbour Light", "Rejected", "–"],
                                ])),
                        .paragraph([
                            .emphasis("Condition for AC-304: "),
                            .plain("the lead partner shows the building permit by 31 January 2027."),
                        ]),
                    ])),
            .note("Source: assessment summary AC-MC-07/4, sent to the members on 23 October 2026."),
            .heading(level: .three, "Letters of the region"),
            .paragraph(Text(letters)),
            .list(["next sitting: May 2027, Klaipėda;", "written procedures: none open."], ordered: false),
            .pageBreak,
            .heading(level: .one, "Record", anchor: "record"),
            .paragraph(["Entries 1–48, sealed at checkpoint ".inline, .code("AC-48"), ".".inline]),
            .fingerprint([
                "5d41402abc4b2a76b9719d911017c592", "7d793037a0760186574b0282f2f435e7",
            ]),
        ])

    static let latvian = Document(
        language: .latvian,
        title: "Uzraudzības komitejas 7. sēdes protokols",
        header: "Interreg „Dzintara krasts” 2021–2027 · Uzraudzības komitejas 7. sēde",
        footer: "Apvienotais sekretariāts, Rīga · AC-MC-07, 2. versija",
        draftMark: "PROJEKTS",
        head: [
            HeadLine(.programme, "Interreg VI-A programma „Dzintara krasts”"),
            HeadLine(.plain, "2021–2027 · CCI 2021TC16RFCB999"),
            HeadLine(.title, "Protokols"),
            HeadLine(.plain, "Uzraudzības komitejas septītā sēde"),
        ],
        blocks: [
            .facts([
                Fact("Datums", "2026. gada 11. novembris, trešdiena, plkst. 10.00–15.40"),
                Fact("Vieta", "Rīga un tiešsaistē"),
                Fact("Sēdi vada", "Latvijas delegācijas vadītājs"),
            ]),
            .heading(level: .one, "Sēdes atklāšana", anchor: "1-punkts"),
            .paragraph([
                .plain("Sēdes vadītājs atklāj sēdi un konstatē kvorumu. Angliski: "),
                .foreign("All delegations were present or represented.", .english),
            ]),
            .heading(level: .two, "Trešā projektu uzsaukuma rezultāti"),
            .remark(by: "LV", "lūdz precizēt, vai vadošais partneris ir atbildējis uz otro pieprasījumu."),
            .decision(
                Decision(
                    "Lēmums Nr. 7/3", "Trešā uzsaukuma projektu apstiprināšana",
                    body: [
                        .paragraph("Uzraudzības komiteja vienprātīgi nolemj apstiprināt šādus projektus:"),
                        .list(["AC-301 – bez nosacījumiem;", "AC-304 – ar nosacījumu."], ordered: false),
                    ])),
            .table(
                Table(
                    caption: "Balsojums",
                    [
                        Table.Column("Delegācija"), Table.Column("Nostāja"),
                        Table.Column("ERAF, EUR", .trailing),
                    ],
                    rows: [
                        ["Latvija", "par", "1 284 300,00"], ["Lietuva", "par", "642 750,50"],
                        ["Eiropas Komisija", "bez balsstiesībām"],
                    ])),
            .note("Avots: vērtēšanas kopsavilkums AC-MC-07/4."),
            .heading(level: .three, "Reģiona burti"),
            .paragraph(Text(letters)),
        ])
}

extension String {
    /// Shorter than `.plain` in a list of inlines.
    var inline: Inline { .plain(self) }
}
