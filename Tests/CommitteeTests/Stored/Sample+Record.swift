import Committee

extension Sample {
    static let statement = RecordEvent.Statement(
        fact: Fact(
            .question(
                .positionTaken(
                    id(71), .sitting(id(41)),
                    Position(delegation: .lv, stance: .reserved, person: id(31), words: "Pagaidām nē."))),
            handle: Handle(document: "BALT/2020", path: "positions/anna", namesPerson: true),
            nevertheless: Nevertheless([.positionWithoutMandate], reason: "She was let in.")),
        happenedOn: deadline, source: source)

    static let restatement = RecordEvent.Statement(
        fact: Fact(.project(.withdrawn(id(101)))), happenedOn: Occasion(on: "2020-02-27"), source: .ownRecord)

    static let ofRecord: [Sample] = [
        Sample(
            .record(
                .opened(.init(register: id(1), format: 1, zone: "Europe/Riga", office: "Joint secretariat")))),
        Sample(
            .record(
                .corrected(
                    .init(
                        target: Reference(command: id(2), ordinal: 3), was: statement, becomes: restatement,
                        reason: "Misread \\ \u{201E}LV\u{201D}", authority: "secretary",
                        document: "letter 12")))),
        Sample(
            minimal: .record(
                .corrected(
                    .init(
                        target: Reference(command: id(2), ordinal: 3), was: restatement, becomes: restatement,
                        reason: "Typing error", authority: "secretary")))),
        Sample(
            .record(
                .retracted(
                    .init(
                        target: Reference(command: id(2), ordinal: 12), was: statement,
                        reason: "Entered twice", authority: "secretary", document: "letter 13")))),
        Sample(
            minimal: .record(
                .retracted(
                    .init(
                        target: Reference(command: id(2), ordinal: 1), was: restatement,
                        reason: "Entered twice", authority: "secretary")))),
        Sample(.record(.clockSteppedBack)),
    ]
}
