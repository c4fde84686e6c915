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
        Sample(
            .record(
                .key(
                    .made(
                        key("11"), offline: key("22"), signature: signature("33"),
                        offlineSignature: signature("44"))))),
        Sample(
            .record(
                .key(
                    .rotated(
                        key("11"), to: key("55"), signature: signature("66"),
                        successorSignature: signature("77"))))),
        Sample(.record(.key(.revoked(key("55"), trustedUpTo: 812, signature: signature("88"))))),
        Sample(
            .record(
                .issued(
                    IssuedDocument(
                        forum: .sitting(id(41)), digest: digest("99"), form: "docx", language: "lv",
                        position: 812, root: digest("aa"))))),
        Sample(
            .record(
                .restored(
                    Restoration(
                        basis: .remains, kept: RecordState(position: 812, root: digest("aa")),
                        acknowledged: RecordState(position: 840, root: digest("bb")),
                        anchored: RecordState(position: 831, root: digest("cc")),
                        reason: "The disk failed on 3 March.")))),
        Sample(
            minimal: .record(
                .restored(
                    Restoration(
                        basis: .backup, kept: RecordState(position: 812, root: digest("aa")),
                        acknowledged: nil, anchored: nil, reason: "The server burned down.")))),
    ]
}

extension Sample {
    static func key(_ byte: String) -> PublicKey {
        made(PublicKey(rawValue: String(repeating: byte, count: 32)))
    }
    static func signature(_ byte: String) -> KeySignature {
        made(KeySignature(rawValue: String(repeating: byte, count: 64)))
    }
    static func digest(_ byte: String) -> Digest {
        made(Digest(rawValue: String(repeating: byte, count: 32)))
    }

    private static func made<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("no hexadecimal digits") }
        return value
    }
}
