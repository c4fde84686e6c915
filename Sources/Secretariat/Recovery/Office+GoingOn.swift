package import Committee
package import EventLog
package import Foundation

/// What was restored.
package struct Restored: Sendable {
    package let register: ID<RegisterKind>
    package let fingerprint: Fingerprint
    /// The entry that names the loss, where there was one.
    package let said: FoundRestoration?
}

extension Office {
    /// Goes on from what is left of a register whose log lost its end or whose head is gone, and names the loss in it.
    ///
    /// All that is left is verified first. What was cut off half-way is gone on with when it is asked for again, and
    /// is not said twice.
    ///
    /// - Parameters:
    ///   - folder: The register.
    ///   - loss: Who accepts it and why.
    ///   - named: Public keys of the office that what is left does not know yet.
    /// - Returns: What was restored.
    /// - Throws: `BackupRefusal` or `LogRefusal`.
    package static func goOn(
        from folder: URL, accepting loss: AcceptedLoss, trusting named: [NoteKey] = []
    ) throws -> Restored {
        let left = try EventLog.inspect(folder)
        let reach = try Reach(of: folder, for: left)
        let checkUp = try examine(left, listing: .max)
        let whole = checkUp.fingerprint
        let cutOff = try left.restorationCutOff(by: reach, at: whole)
        let broken = checkUp.findings.filter {
            !$0.isOfTheEnd(behind: whole.position, isCutOff: cutOff != nil)
        }.map(\.description)
        guard broken.isEmpty else { throw BackupRefusal.leftBroken(broken) }
        let keys = try KeyChain(of: left).problems.map(\.description)
        guard keys.isEmpty else { throw BackupRefusal.leftBroken(keys) }
        try reach.refuseUnsigned(in: left, trusting: named)

        let lost: Reach.Beyond
        if let cutOff {
            lost = try reach.withoutHead.beyond(cutOff.restoration.kept.position, of: left)
        } else {
            lost = try reach.beyond(whole.position, of: left)
            guard !lost.isNothing || checkUp.findings.contains(where: \.isOfTheHead) else {
                throw BackupRefusal.nothingLost(last: whole.position)
            }
        }
        let log = try EventLog.openWhatIsLeft(of: folder)
        try log.goOn(after: whole, basis: .remains, lost, accepting: loss, isSaid: cutOff != nil)
        try CheckpointFolder(of: folder).setAside(lost.checkpoints)
        let office = try Office.open(folder)
        return Restored(
            register: office.log.register, fingerprint: try office.log.fingerprint(),
            said: try office.log.restorations().last)
    }
}

extension EventLog {
    /// Records what was lost, unless the log says so already, and begins the head anew.
    func goOn(
        after kept: Fingerprint, basis: Restoration.Basis, _ lost: Reach.Beyond, accepting loss: AcceptedLoss,
        isSaid: Bool = false
    ) throws {
        guard let first = try entries(after: 0, upTo: 1, limit: 1).first,
            case .record(.opened(let opening)) = try Entry(first).event
        else { throw OfficeRefusal.noOpening }
        let today = Occasion(on: try Office.day(of: loss.time, in: opening.zone))
        let restoration = Restoration(
            basis: basis, kept: try RecordState(kept),
            acknowledged: try lost.acknowledged.map(RecordState.init),
            anchored: try lost.anchored.map(RecordState.init), reason: loss.reason)
        _ = try goOn(
            after: kept, command: Mint(now: loss.time).id(), by: loss.recorder, at: loss.time
        ) { desk in
            if isSaid { return [] }
            let back: [RecordEvent] = desk.now < desk.lastRecordedAt ? [.clockSteppedBack] : []
            return ([.restored(restoration)] + back).map {
                Draft(Fact(.record($0)), happenedOn: today, source: .ownRecord)
            }
        }
    }

    /// The newest entry, where it says that the register was restored and the files beside the log do not know it yet:
    /// whoever said it was cut off before the head was begun anew or the checkpoints were set aside.
    fileprivate func restorationCutOff(by reach: Reach, at whole: Fingerprint) throws -> FoundRestoration? {
        guard let said = try restorations().last,
            try commands(after: said.position - 1).count == 1
        else { return nil }
        let kept = said.restoration.kept.position
        let anchored = reach.checkpoints.last { $0.position > kept }?.checkpoint.fingerprint
        let isHeadAnew = reach.acknowledged == whole
        // Without a head nobody can tell whether more came after that entry; it is then said once more.
        let isHeadOld =
            try reach.acknowledged != nil
            && reach.acknowledged.flatMap { $0.position > kept ? $0 : nil }.map(RecordState.init)
                == said.restoration.acknowledged
        let areCheckpointsOld = try anchored.map(RecordState.init) == said.restoration.anchored
        guard isHeadAnew ? areCheckpointsOld && anchored != nil : isHeadOld && areCheckpointsOld else {
            return nil
        }
        return said
    }
}

extension Reach {
    /// After the entry that names the loss, the head of before says nothing more.
    fileprivate var withoutHead: Reach { Reach(checkpoints) }
}

extension Finding {
    /// What losing the end of a log leaves behind; nothing that is left is in doubt by it.
    fileprivate func isOfTheEnd(behind last: Int, isCutOff: Bool) -> Bool {
        switch self {
        case .headMissing, .headDamaged, .rolledBack, .requestStray, .sealedStray: true
        case .headDiffers: isCutOff
        case .subjectStray(let position, _, _): position > last
        case .altered, .entryMissing, .entryUnreadable, .sourceNotInStoredForm, .payloadNotInStoredForm,
            .cannotBeRead, .commandTorn, .clockSteppedBackUnsaid, .nodeMissing, .nodeDiffers, .nodeStray,
            .schemaDiffers, .fileDamaged, .sealedMissing, .sealedDiffers, .erasedButHeld, .requestDiffers,
            .subjectMissing:
            false
        }
    }

    fileprivate var isOfTheHead: Bool {
        switch self {
        case .headMissing, .headDamaged: true
        case .headDiffers, .rolledBack, .requestStray, .sealedStray, .altered, .entryMissing,
            .entryUnreadable, .sourceNotInStoredForm, .payloadNotInStoredForm, .cannotBeRead, .commandTorn,
            .clockSteppedBackUnsaid, .nodeMissing, .nodeDiffers, .nodeStray, .schemaDiffers, .fileDamaged,
            .sealedMissing, .sealedDiffers, .erasedButHeld, .requestDiffers, .subjectMissing, .subjectStray:
            false
        }
    }
}

extension CheckpointFolder {
    /// Checkpoints of what was lost stay as its proof, under a name by which they are not compared with the log.
    func setAside(_ checkpoints: [SignedCheckpoint]) throws {
        for checkpoint in checkpoints {
            let file = file(at: checkpoint.position)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            try FileManager.default.moveItem(at: file, to: try freeName(at: checkpoint.position))
        }
    }

    /// Keeps checkpoints of what was lost that come from elsewhere.
    func keepAside(_ checkpoints: [SignedCheckpoint]) throws {
        guard !checkpoints.isEmpty else { return }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for checkpoint in checkpoints {
            try Durable.write(
                Array(checkpoint.note.written.utf8), to: try freeName(at: checkpoint.position))
        }
    }

    private func freeName(at position: Int) throws -> URL {
        let names = ["\(position).lost.txt"] + (2...999).map { "\(position).lost-\($0).txt" }
        let free = names.map { folder.appendingPathComponent($0) }
            .first { !FileManager.default.fileExists(atPath: $0.path) }
        guard let free else { throw BackupRefusal.inTheWay(names[0]) }
        return free
    }
}
