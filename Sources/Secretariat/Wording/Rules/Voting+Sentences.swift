import Committee
import Minutes

extension VotingUnit: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.country, .english): "Each country has one vote, however many people sit for it."
        case (.delegation, .english): "Each delegation has one vote, however many people sit for it."
        case (.institution, .english): "Each institution has one vote."
        case (.member, .english): "Each member has one vote."
        case (.country, .latvian): "Katrai valstij ir viena balss neatkarīgi no pārstāvju skaita."
        case (.delegation, .latvian): "Katrai delegācijai ir viena balss neatkarīgi no pārstāvju skaita."
        case (.institution, .latvian): "Katrai institūcijai ir viena balss."
        case (.member, .latvian): "Katram loceklim ir viena balss."
        }
    }
}

extension Speaker: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.head, .english): "The head of the delegation states its position."
        case (.anyMember, .english): "Any member may state the delegation's position."
        case (.head, .latvian): "Delegācijas nostāju pauž tās vadītājs."
        case (.anyMember, .latvian): "Delegācijas nostāju var paust jebkurš tās loceklis."
        }
    }
}

extension WayOfDeciding: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.consensus, .english): "By consensus: nobody objects."
        case (.unanimity, .english): "Unanimously: nobody who decides is against."
        case (.vote, .english): "By vote."
        case (.consensusThenVote, .english): "By consensus; where it cannot be reached, by vote."
        case (.consensus, .latvian): "Vienprātīgi: neviens neiebilst."
        case (.unanimity, .latvian): "Vienbalsīgi: neviens no lēmējiem nav pret."
        case (.vote, .latvian): "Balsojot."
        case (.consensusThenVote, .latvian): "Vienprātīgi; ja vienprātību nevar panākt, balsojot."
        }
    }
}

extension Threshold: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.share(let part, let whole), .english):
            "At least \(fraction(part, whole, language)) of the votes that count must be in favour."
        case (.moreThan(let part, let whole), .english):
            "More than \(fraction(part, whole, language)) of the votes that count must be in favour."
        case (.notKnown, .english):
            "The rules allow a vote; the text on the majority is not held here."
        case (.share(let part, let whole), .latvian):
            "Par ir vismaz \(fraction(part, whole, language)) ieskaitāmo balsu."
        case (.moreThan(let part, let whole), .latvian):
            "Par ir vairāk nekā \(fraction(part, whole, language)) ieskaitāmo balsu."
        case (.notKnown, .latvian):
            "Reglaments atļauj balsot, bet teksts par vajadzīgo vairākumu nav mūsu rīcībā."
        }
    }
}

extension Quorum {
    func ofASitting(in language: Language) -> String {
        switch (self, language) {
        case (.delegations(let count), .english):
            count == 1
                ? "At least 1 delegation must be present." : "At least \(count) delegations must be present."
        case (.share(let part, let whole), .english):
            "At least \(fraction(part, whole, language)) of those entitled to decide must be present."
        case (.all, .english): "All who are entitled to decide must be present."
        case (.delegations, .latvian), (.share, .latvian), (.all, .latvian):
            "Sēde ir lemttiesīga, ja klāt ir \(latvianSubject)."
        }
    }

    func ofAProcedure(in language: Language) -> String {
        switch (self, language) {
        case (.delegations(let count), .english):
            count == 1 ? "At least 1 delegation must answer." : "At least \(count) delegations must answer."
        case (.share(let part, let whole), .english):
            "At least \(fraction(part, whole, language)) of those entitled to decide must answer."
        case (.all, .english): "All who are entitled to decide must answer."
        case (.delegations, .latvian), (.share, .latvian), (.all, .latvian):
            "Procedūra ir spēkā, ja ir atbildējušas \(latvianSubject)."
        }
    }

    private var latvianSubject: String {
        switch self {
        case .delegations(let count):
            "vismaz \(count) \(count % 10 == 1 && count % 100 != 11 ? "delegācija" : "delegācijas")"
        case .share(let part, let whole):
            "vismaz \(fraction(part, whole, .latvian)) balsstiesīgo delegāciju"
        case .all: "visas balsstiesīgās delegācijas"
        }
    }
}

extension AbsenceRule: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.read(.notCounted), .english): "A delegation that is absent is not counted."
        case (.read(.consent), .english): "Absence counts as consent."
        case (.read(.objection), .english): "Absence counts as an objection."
        case (.confirms(let period), .english):
            "A delegation that was absent confirms \(period.within(in: language)); until then the decision is adopted ad referendum."
        case (.read(.notCounted), .latvian): "Delegāciju, kas nav klāt, neskaita."
        case (.read(.consent), .latvian): "Prombūtne uzskatāma par piekrišanu."
        case (.read(.objection), .latvian): "Prombūtne uzskatāma par iebildumu."
        case (.confirms(let period), .latvian):
            "Delegācija, kas nebija klāt, lēmumu apstiprina \(period.within(in: language)); līdz tam lēmums ir pieņemts ad referendum."
        }
    }
}

extension Committee.Reading {
    func ofAbstention(in language: Language) -> String {
        switch (self, language) {
        case (.notCounted, .english): "An abstention is not counted."
        case (.consent, .english): "An abstention counts as consent."
        case (.objection, .english): "An abstention counts as an objection."
        case (.notCounted, .latvian): "Atturēšanos neskaita."
        case (.consent, .latvian): "Atturēšanās uzskatāma par piekrišanu."
        case (.objection, .latvian): "Atturēšanās uzskatāma par iebildumu."
        }
    }

    func ofNoPosition(in language: Language) -> String {
        switch (self, language) {
        case (.notCounted, .english): "Who is present and says nothing is not counted."
        case (.consent, .english): "Who is present and says nothing consents."
        case (.objection, .english): "Who is present and says nothing objects."
        case (.notCounted, .latvian): "To, kas ir klāt, bet nostāju neizsaka, neskaita."
        case (.consent, .latvian): "Kas ir klāt, bet nostāju neizsaka, tas piekrīt."
        case (.objection, .latvian): "Kas ir klāt, bet nostāju neizsaka, tas iebilst."
        }
    }
}

extension Recusal: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.leavesBase, .english):
            "A delegation kept out by an interest is left out of the number from which the quorum is reckoned."
        case (.staysInBase, .english):
            "A delegation kept out by an interest stays in the number from which the quorum is reckoned."
        case (.leavesBase, .latvian):
            "Delegāciju, kas interešu dēļ nepiedalās, kvoruma aprēķinā neieskaita."
        case (.staysInBase, .latvian):
            "Delegāciju, kas interešu dēļ nepiedalās, kvoruma aprēķinā ieskaita."
        }
    }
}

extension CastingVote: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.chair, .english): "In a tie the chair's vote decides."
        case (.none, .english): "Nobody has a casting vote."
        case (.chair, .latvian): "Ja balsis sadalās vienādi, izšķir priekšsēdētāja balss."
        case (.none, .latvian): "Izšķirošās balss nav nevienam."
        }
    }
}

extension RepeatedVote: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.last, .english): "Where a vote is repeated, the last one counts."
        case (.first, .english): "Where a vote is repeated, the first one counts."
        case (.last, .latvian): "Ja balsojumu atkārto, spēkā ir pēdējais."
        case (.first, .latvian): "Ja balsojumu atkārto, spēkā ir pirmais."
        }
    }
}

extension Share {
    func ofSmallProjectFunds(in language: Language) -> String {
        let share =
            100 * part % whole == 0
            ? "\(100 * part / whole)\u{A0}%" : Self.plain(part, whole)
        return switch language {
        case .english: "All small project funds together get at most \(share) of the programme's allocation."
        case .latvian: "Visiem mazo projektu fondiem kopā ir ne vairāk kā \(share) no programmas finansējuma."
        }
    }

    fileprivate static func plain(_ part: Int, _ whole: Int) -> String { "\(part)/\(whole)" }
}

/// `two thirds`; `divas trešdaļas`. Rarer shares are written in figures, never rounded.
private func fraction(_ part: Int, _ whole: Int, _ language: Language) -> String {
    switch (part, whole, language) {
    case (1, 2, .english): "half"
    case (1, 3, .english): "one third"
    case (2, 3, .english): "two thirds"
    case (1, 4, .english): "one quarter"
    case (3, 4, .english): "three quarters"
    case (1, 2, .latvian): "puse"
    case (1, 3, .latvian): "trešdaļa"
    case (2, 3, .latvian): "divas trešdaļas"
    case (1, 4, .latvian): "ceturtdaļa"
    case (3, 4, .latvian): "trīs ceturtdaļas"
    case (_, _, .english), (_, _, .latvian): "\(part)/\(whole)"
    }
}
