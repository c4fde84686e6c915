// Convening and attending: who asks for a sitting, when its papers go out, who may be in the room.
extension Record {
    func judge(_ event: SittingEvent, on day: Day) throws(Refusal) -> Ruling {
        switch event {
        case .convened(let id, let committee, let convening):
            var ruling = judge(convening, of: committee)
            if let stray = convening.parts.first(where: {
                $0.days.first < convening.days.first || $0.days.last > convening.days.last
            }) {
                throw .partOutsideSitting(stray.channel)
            }
            // The papers went out before; the days of the sitting were corrected.
            if let sent = papersSent(for: id) {
                let notice = self.notice(sent: sent, for: convening.days, of: committee)
                for breach in notice.allBreaches { ruling.breach(breach) }
                ruling.warnings += notice.warnings
            }
            return ruling
        case .attended(let id, let attendance):
            return Ruling([], breaches: access(of: attendance, to: id).map { [$0] } ?? [])
        case .closed(let id): return Ruling([], warnings: declarations(at: id))
        case .papersSent, .opened, .attendanceNotPublished, .arrived, .left, .adjourned, .cancelled:
            return Ruling([])
        }
    }

    /// ENI-23.6a: at the request of those whom the rules name.
    private func judge(_ convening: Sitting.Convening, of committee: Body.ID) -> Ruling {
        let rules = rulesInForce(of: committee, on: convening.days.last)
        guard let request = convening.atTheRequestOf,
            let clause = rules?.meetingRequests ?? law(of: committee)?.meetingRequests
        else { return Ruling([]) }
        // Who convenes needs to ask nobody.
        let allowed = clause.rule.elements + (rules?.convenedBy?.rule.elements ?? [])
        switch allowance(of: request, by: allowed, in: committee) {
        case .allowed: return Ruling([])
        case .notAllowed:
            return Ruling(
                [], breaches: [.requestNotAllowed(request, allowed: clause.rule.written, by: clause.cited)])
        case .cannotBeTold: return Ruling([], warnings: [.partyNotRecognised(request)])
        }
    }

    /// Whether papers that go out on a day are in time for a sitting. The rules go before D-11(b), which asks for ten
    /// working days "as a general rule" from 2014 on.
    func notice(sent: Day, for days: Occasion, of committee: Body.ID) -> Ruling {
        let rules = rulesInForce(of: committee, on: days.last)
        guard let (notice, cited) = self.notice(rules, of: committee) else { return Ruling([]) }
        let end = self.end(of: notice.period, after: sent, by: rules?.calendar?.rule)
        if case .notOnRecord(let country, let year) = end.missing {
            return Ruling([], warnings: [.holidaysNotOnRecord(country, year: year)])
        }
        guard let end = end.day, end > days.first else { return Ruling([]) }
        let counted = Period(
            counted(notice.period.unit, after: sent, through: days.first, by: rules?.calendar?.rule),
            notice.period.unit == .workingDays ? .workingDays : .days)
        return notice.isFirm
            ? Ruling([], breaches: [.papersLate(counted, needed: notice.period, by: cited)])
            : Ruling([], warnings: [.papersLate(counted, needed: notice.period, by: cited)])
    }

    private func notice(_ rules: Rules?, of committee: Body.ID) -> (Notice, cited: String)? {
        if let clause = rules?.notice { return (clause.rule, clause.cited) }
        let served = (committees[committee]?.particulars.programmes ?? []).compactMap { programmes[$0] }
        guard served.contains(where: { $0.particulars.firstYear >= 2014 }) else { return nil }
        return (
            Notice(Period(10, .workingDays), isFirm: false), "Delegated Regulation (EU) 240/2014 (D-11b)"
        )
    }

    private func counted(
        _ unit: Period.Unit, after sent: Day, through day: Day, by rule: CalendarRule?
    ) -> Int {
        guard unit == .workingDays else { return max(0, day.number - sent.number) }
        return (reckoning(rule, from: sent, through: day).days ?? WorkingDays())
            .count(after: sent, through: day)
    }

    /// P42: an observer who may see the decision and not the discussion.
    private func access(of attendance: Sitting.Attendance, to id: Sitting.ID) -> Breach? {
        guard attendance.presence.isThere || attendance.presence == .guest,
            let committee = sittings[id]?.committee, isObserver(attendance, in: committee),
            let clause = rules(of: .sitting(id))?.general.observers
        else { return nil }
        let isBeyond =
            switch clause.rule {
            case .whole: false
            case .decisionPart: !attendance.isDecisionPartOnly
            case .notAdmitted: true
            }
        return isBeyond
            ? .observerBeyondAccess(label(of: attendance.person), clause.rule, by: clause.cited) : nil
    }

    private func isObserver(_ attendance: Sitting.Attendance, in committee: Body.ID) -> Bool {
        if attendance.capacity == .observer { return true }
        guard attendance.capacity != .commission, let delegation = attendance.delegation else { return false }
        switch standing(of: delegation, in: committee) {
        case .observer, .observerUntilSignature: return true
        case .voting, .withoutVote, .advisory, .suspended, nil: return false
        }
    }
}
