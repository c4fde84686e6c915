import Committee

extension Agenda {
    func addPositions(_ entries: [Located], on question: Name, _ path: String, _ circumstances: Circumstances)
    {
        var taken: [Delegation: [Stance]] = [:]
        for entry in entries {
            reading.fields(of: entry, example: "{delegation: LV, stance: recused}") { fields in
                var circumstances = circumstances.narrowed(by: fields)
                let delegation = fields.value(needed: .delegation, .delegation)
                let stance: Stance? = fields.word(needed: .stance)
                let person = fields.person(.person)
                let words = fields.value(.words, .text)
                let until = fields.value(.until, .day)
                let received = fields.value(.received, .day)
                if case .procedure = forum, let received, !fields.has(.on) {
                    circumstances.on = Occasion(on: received)
                }
                guard let delegation, let stance else { return }
                let position = StatedPosition(
                    delegation: delegation, stance: stance, person: person, words: words, until: until,
                    received: received)
                // A delegation that reserved and then joined has both on record; the same twice is a slip.
                let earlier = taken[delegation, default: []]
                let later = earlier.isEmpty || earlier.contains(stance) ? "" : "/\(earlier.count + 1)"
                taken[delegation, default: []].append(stance)
                add(
                    .position(forum: forum, question: question, position),
                    "\(path)/\(delegation.code)\(later)", at: fields.place, circumstances)
            }
        }
    }
}
