import Committee
package import EventLog
package import Minutes

extension Office {
    /// By which clocks a question was answered, in one line.
    ///
    /// - Parameters:
    ///   - moment: as of when, and as known when.
    ///   - asked: what the question said of the second clock. A command is known whole or not at all, so that a position
    ///     inside one is answered by the one before it: that is told too.
    ///   - now: the present instant.
    ///   - language: of the words.
    /// - Returns: `nil` where both clocks are those of now.
    /// - Throws: where the log cannot be read.
    package func clocks(
        of moment: Moment, asked: Moment.KnownAt?, now: Instant, in language: Language
    ) throws -> String? {
        let today = try Self.day(of: now, in: opening().zone)
        let isWhole = try moment.knownAt == log.fingerprint().position
        guard moment.asOf != today || !isWhole else { return nil }
        return ClockWords(
            day: moment.asOf == today ? nil : moment.asOf, position: moment.knownAt, isWhole: isWhole,
            asked: asked
        ).text(in: language)
    }

    /// Both clocks, whatever they are: what is taken elsewhere has to say it.
    package func clocks(of moment: Moment, in language: Language) -> String {
        ClockWords(day: moment.asOf, position: moment.knownAt, isWhole: false, asked: nil).text(in: language)
    }
}

struct ClockWords {
    /// `nil` for today.
    let day: Day?
    let position: Int
    let isWhole: Bool
    let asked: Moment.KnownAt?

    func text(in language: Language) -> String {
        let sentences = [asOf(in: language) + ", " + known(in: language) + ".", rounded(in: language)]
        return sentences.compactMap(\.self).joined(separator: " ")
    }

    private func asOf(in language: Language) -> String {
        switch language {
        case .english: "As of \(day?.iso ?? "today")"
        case .latvian: day.map { "Uz \($0.iso)" } ?? "Uz šodienu"
        }
    }

    private func known(in language: Language) -> String {
        let ended: String? =
            if case .day(let day)? = asked {
                language == .latvian ? "\(day.iso) beigās" : "when \(day.iso) ended"
            } else {
                nil
            }
        return switch (language, isWhole) {
        case (.english, true): "as known now (position \(position))"
        case (.english, false): "as known at position \(position)" + (ended.map { ", \($0)" } ?? "")
        case (.latvian, true): "kā zināms tagad (\(position). pozīcija)"
        case (.latvian, false): "kā zināms \(position). pozīcijā" + (ended.map { ", \($0)" } ?? "")
        }
    }

    private func rounded(in language: Language) -> String? {
        guard case .position(let wanted)? = asked, wanted != position else { return nil }
        return switch language {
        case .english:
            "Position \(wanted) lies inside a command, which is known whole or not at all."
        case .latvian:
            "\(wanted). pozīcija ir vienas komandas vidū, un komanda ir zināma visa vai nemaz."
        }
    }
}
