import Committee
import Minutes

// What has become of these minutes: a draft until they are approved or everybody has signed (ENI-23.7).
extension Scribe {
    enum Stage: String, CaseIterable {
        case draft, circulated, approved, signed

        /// The word DRAFT goes on approval.
        var isFinal: Bool {
            switch self {
            case .draft, .circulated: false
            case .approved, .signed: true
            }
        }
    }

    private var state: MinutesDossier { record.minutes[forum] ?? MinutesDossier() }

    /// Who has to sign and has not; nobody where the rules do not say who signs.
    private var unsigned: [Signatory] {
        (record.signatories(of: forum)?.rule.elements ?? []).filter { state.signatures[$0] == nil }
    }

    var stage: Stage {
        if !state.signatures.isEmpty, unsigned.isEmpty { return .signed }
        if state.approval != nil { return .approved }
        return state.circulatedOn == nil ? .draft : .circulated
    }

    /// One line for each thing that became of them.
    var stateOfMinutes: [String] {
        var lines: [String] = []
        if let on = state.circulatedOn, !stage.isFinal {
            let comments = state.commentsUntil.map {
                ", \(say(.commentsUntil)) \($0.shortWords(in: language))"
            }
            lines.append("\(say(.circulated)) \(on.shortWords(in: language))\(comments ?? "")")
        }
        if let approval = state.approval {
            let by = approval.by.words(in: language)
            lines.append("\(say(.minutesApproved)) \(approval.on.shortWords(in: language)) (\(by))")
        }
        let signed = state.signatures.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
            .map { "\($0.key.words(in: language)) (\($0.value.words(in: language)))" }
        guard !signed.isEmpty else { return lines }
        lines.append("\(say(.minutesSigned)): \(signed.joined(separator: ", "))")
        if !unsigned.isEmpty {
            let missing = unsigned.map { $0.words(in: language) }.joined(separator: ", ")
            lines.append("\(say(.notYetSigned)): \(missing)")
        }
        return lines
    }

    /// A written window and an online session under one number (4b case 10).
    func parts(of sitting: SittingDossier) -> String? {
        guard !sitting.convening.parts.isEmpty else { return nil }
        return sitting.convening.parts
            .map { "\($0.channel.words(in: language)) (\($0.days.shortWords(in: language)))" }
            .joined(separator: ", ")
    }
}

extension MinutesApproval {
    func words(in language: Language) -> String {
        guard language == .latvian else { return self == .tacit ? "by silent consent" : rawValue }
        return switch self {
        case .nextSitting: "nākamajā sēdē"
        case .procedure: "rakstveida procedūrā"
        case .tacit: "ar klusējošu piekrišanu"
        }
    }
}
