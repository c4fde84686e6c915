import Committee
import Minutes

// The terms of sittings: who sits, how, and what becomes of an item.

extension Mandate.Capacity {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .head: "delegācijas vadītājs"
        case .member: "loceklis"
        case .deputy: "aizstājējs"
        case .adviser: "padomdevējs"
        case .observer: "novērotājs"
        case .secretary: "sekretārs"
        case .authority: "vadošā iestāde"
        case .commission: "Eiropas Komisija"
        }
    }
}

extension Sitting.Attendance.Presence {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.present, .english): "present"
        case (.apologised, .english): "apologies"
        case (.deputised, .english): "present as deputy"
        case (.absent, .english): "absent"
        case (.guest, .english): "guest"
        case (.present, .latvian): "klāt"
        case (.apologised, .latvian): "attaisnotā prombūtnē"
        case (.deputised, .latvian): "klāt kā aizstājējs"
        case (.absent, .latvian): "nav klāt"
        case (.guest, .latvian): "viesis"
        }
    }
}

extension Sitting.Channel {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .room: "klātienē"
        case .online: "tiešsaistē"
        case .hybrid: "hibrīdformā"
        case .telephone: "telefonkonference"
        case .written: "rakstveidā"
        case .notSaid: "nav norādīts"
        }
    }
}

extension Item.Handling {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.takenUp, .english): "The item was taken up."
        case (.discussed, .english): "The item was discussed."
        case (.noted, .english): "The committee took note."
        case (.withdrawn, .english): "The item was withdrawn from the agenda."
        case (.deferred, .english): "The item was deferred."
        case (.takenUp, .latvian): "Jautājums tika izskatīts."
        case (.discussed, .latvian): "Jautājums tika apspriests."
        case (.noted, .latvian): "Komiteja pieņēma informāciju zināšanai."
        case (.withdrawn, .latvian): "Jautājums tika izņemts no darba kārtības."
        case (.deferred, .latvian): "Jautājuma izskatīšana tika atlikta."
        }
    }
}

extension Interest.Consequence {
    /// What somebody did because of an interest, after the name; nothing where the record does not say.
    func words(in language: Language) -> String? {
        switch (self, language) {
        case (.notSaid, _): nil
        case (.none, .english): "stayed and took part"
        case (.noPart, .english): "took no part"
        case (.leftRoom, .english): "left the room"
        case (.none, .latvian): "palika un piedalījās"
        case (.noPart, .latvian): "nepiedalījās"
        case (.leftRoom, .latvian): "atstāja telpu"
        }
    }
}

extension Item.Kind {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .decision: "lemšanai"
        case .information: "informācijai"
        case .procedural: "kārtības jautājums"
        }
    }
}

extension Standing {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .voting: "ar balsstiesībām"
        case .withoutVote: "loceklis bez balsstiesībām"
        case .advisory: "padomdevēja statusā"
        case .observer: "novērotāja statusā"
        case .observerUntilSignature: "novērotāja statusā līdz līguma parakstīšanai"
        case .suspended: "dalība apturēta"
        }
    }
}
