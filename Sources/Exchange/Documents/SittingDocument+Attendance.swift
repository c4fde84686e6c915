import Committee

extension Document {
    func readAttendance(committee: Name, _ agenda: Agenda) {
        guard let located = fields.raw(.attendance) else { return }
        if located.isNotKnown {
            return add(
                .attendanceNotPublished(sitting: itself), "attendance", at: located.place, circumstances)
        }
        let example = "{everyone: present, except: [{person: ee-head, presence: apologised}]}"
        reading.fields(of: located, example: example) { fields in
            let circumstances = circumstances.narrowed(by: fields)
            let channel: Sitting.Channel? = fields.word(.channel)
            if let everyone = fields.raw(.everyone) {
                if trimmed(everyone.text) != "present" {
                    reading.report(.unknownWord(allowed: ["present"]), everyone.text, at: everyone.place)
                }
                var excepted: [Name] = []
                for entry in fields.entries(.except) {
                    guard let name = peek(.person, in: entry),
                        !excepted.contains(where: { $0.path == name.path })
                    else { continue }
                    excepted.append(name)
                }
                add(
                    .everyonePresent(
                        sitting: itself, committee: committee, channel: channel, except: excepted),
                    "attendance", at: located.place, circumstances)
            } else if !fields.has(.persons) {
                reading.report(.missingOneOf(["everyone", "persons"]), at: fields.place)
            }
            if fields.has(.everyone), fields.has(.persons) {
                reading.report(.together("everyone", "persons"), at: fields.place)
            }
            for entry in fields.entries(.except) + fields.entries(.persons) {
                readPerson(entry, circumstances, committee, agenda, channel: channel)
            }
        }
    }

    private func peek(_ name: FieldName, in entry: Located) -> Name? {
        guard case .fields(let fields) = entry.content,
            let value = fields.first(where: { $0.name == name.rawValue })?.value,
            let person = reading.value(value, .person)
        else { return nil }
        return Name(document: "", path: person, place: value.place)
    }

    private func readPerson(
        _ entry: Located, _ circumstances: Circumstances, _ committee: Name, _ agenda: Agenda,
        channel: Sitting.Channel?
    ) {
        reading.fields(of: entry, example: "{person: ee-head, presence: apologised}") { fields in
            let circumstances = circumstances.narrowed(by: fields)
            let person = fields.person(needed: .person)
            let inPlaceOf = fields.person(.inPlaceOf)
            let ownChannel: Sitting.Channel? = fields.word(.channel)
            let delegation = fields.value(.delegation, .delegation)
            let part: AttendedPart? = fields.word(.part)
            let presence = presence(fields)
            let arrival = movement(fields, .arrivesBefore, .arrivesAt, agenda)
            let departure = movement(fields, .leavesBefore, .leavesAt, agenda)
            guard let person else { return }
            if let presence {
                // Who was not there took part by no channel.
                let wasThere = presence != .apologised && presence != .absent
                let channel = ownChannel ?? (wasThere ? channel : nil)
                let attendance = StatedAttendance(
                    person: person, presence: presence, inPlaceOf: inPlaceOf, channel: channel,
                    delegation: delegation, isDecisionPartOnly: part == .decision)
                add(
                    .attended(sitting: itself, committee: committee, attendance),
                    "attendance/\(person.path)", at: fields.place, circumstances, namesPerson: true)
            }
            if let arrival {
                add(
                    .arrived(sitting: itself, person: person, before: arrival.item, at: arrival.time),
                    "arrivals/\(person.path)", at: fields.place, circumstances, namesPerson: true)
            }
            if let departure {
                add(
                    .left(sitting: itself, person: person, before: departure.item, at: departure.time),
                    "departures/\(person.path)", at: fields.place, circumstances, namesPerson: true)
            }
        }
    }

    private func presence(_ fields: Fields) -> Sitting.Attendance.Presence? {
        let moves: [FieldName] = [.arrivesBefore, .arrivesAt, .leavesBefore, .leavesAt]
        // Asked for all, so that a slip in one is compared with each of them.
        let hasMoved = moves.map(fields.has).contains(true)
        if fields.has(.presence) { return fields.word(needed: .presence) }
        if fields.has(.inPlaceOf) { return .deputised }
        return hasMoved ? .present : fields.word(needed: .presence)
    }

    /// `at` belongs to whichever of arriving and leaving the entry tells.
    private func movement(
        _ fields: Fields, _ before: FieldName, _ at: FieldName, _ agenda: Agenda
    ) -> (item: Name?, time: TimeOfDay?)? {
        let item = agenda.item(fields.raw(before))
        let time = fields.value(at, .time)
        let shared = fields.value(.at, .time)
        guard fields.has(before) || fields.has(at) else { return nil }
        if fields.has(.at), fields.has(.arrivesBefore) == fields.has(.leavesBefore) {
            reading.report(.together("at", at.rawValue), at: fields.raw(.at)?.place ?? fields.place)
        }
        return (item, time ?? shared)
    }
}

/// Of a sitting, for somebody who was not admitted to all of it (P42).
private enum AttendedPart: String, CaseIterable {
    case whole
    case decision
}
