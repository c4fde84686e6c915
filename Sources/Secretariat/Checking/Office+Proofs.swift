import Committee
import EventLog
package import Foundation

extension Office {
    /// The proof of a decision, an item, a sitting, a written procedure or a project, as of the newest checkpoint.
    package func proof(of name: String, at moment: Moment) throws -> ProofBundle {
        let thing = try ThingFinder(Directory(views, at: moment), log).thing(called: name)
        return try bundle(try positions(of: thing))
    }

    /// The proof of a file that was issued: the entry that says so, and the entries it was written from.
    package func proof(ofFile file: URL) throws -> ProofBundle {
        guard let found = try issued(file).last, case .record(.issued(let document)) = found.event else {
            throw KeyRefusal.notIssued(file.lastPathComponent)
        }
        var surroundings = Reading { subjects in
            try log.entries(about: subjects, upTo: document.position).map { try Entry($0) }
        }
        let text = ApprovedText(
            of: Subject(document.forum), in: try surroundings.read(around: Subject(document.forum)),
            asOf: .forEver)
        let own = try entries(behind: Subject(document.forum), text.corrections, upTo: document.position)
        let together = try issuedDocuments().filter { $0.reference.command == found.reference.command }
        return try bundle(own.map(\.position) + together.map(\.position))
    }

    package func consistency(from: SignedCheckpoint, to: SignedCheckpoint) throws -> ConsistencyBundle {
        let (old, new) = (from.checkpoint.fingerprint, to.checkpoint.fingerprint)
        guard old.position <= new.position else { throw KeyRefusal.fromAfterTo(old.position, new.position) }
        for fingerprint in [old, new] {
            let last = try log.fingerprint().position
            guard fingerprint.position <= last, try log.fingerprint(at: fingerprint.position) == fingerprint
            else { throw KeyRefusal.differsFromCheckpoint(at: fingerprint.position) }
        }
        return ConsistencyBundle(
            register: log.register.hex, from: from.note.written, to: to.note.written,
            proof: try log.consistency(from: old.position, to: new.position).map(\.hex),
            entries: try log.proven(try keyPositions(upTo: new.position), in: new.position))
    }

    private func keyPositions(upTo size: Int) throws -> [Int] {
        try log.entries(ofTypes: KeyChain.types, after: 0, upTo: size).map(\.position)
    }

    /// The entries about keys go with every proof: who holds any key of the register can follow it to the one that signed.
    private func bundle(_ positions: [Int]) throws -> ProofBundle {
        guard let last = positions.max() else { throw KeyRefusal.noCheckpointCovers(1) }
        let chain = try KeyChain(of: log)
        // A file that anybody can have put there makes no proof.
        let newest = try checkpoints.all().last {
            try $0.position >= last && chain.vouches(for: $0)
                && log.containment(of: $0.checkpoint).isContained
        }
        guard let newest else { throw KeyRefusal.noCheckpointCovers(last) }
        let size = newest.checkpoint.fingerprint.position
        let keys = try keyPositions(upTo: size)
        return ProofBundle(
            register: log.register.hex, checkpoint: newest.note.written,
            entries: try log.proven(Set(positions + keys).sorted(), in: size))
    }

    private func positions(of thing: Thing) throws -> [Int] {
        switch thing {
        case .forum(let forum): return try log.entries(about: [Subject(forum)]).map(\.position)
        case .project(let project): return try log.entries(about: [Subject(project)]).map(\.position)
        case .question(let forum, _), .item(let forum, _):
            return try log.entries(about: [Subject(forum)]).map(\.position)
        case .entry(let entry):
            // The entry, and what was set right in it.
            return try log.entries(about: entry.fact.subjects).filter { stored in
                try stored.reference == entry.reference
                    || Entry(stored).changed?.target == entry.reference
            }.map(\.position)
        case .change(let entry, let target), .gone(let entry, let target):
            // The change, and the entry that it was done to: among those about the same things.
            return try log.entries(about: entry.fact.subjects)
                .filter { $0.reference == target || $0.reference == entry.reference }.map(\.position)
        case .decision(let id):
            let own = try log.entries(about: [Subject(id)])
            var questions: Set<Question.ID> = []
            var forums: Set<Forum> = []
            for entry in try own.map({ try Entry($0) }) {
                guard case .decision(.taken(id, let forum, _, let question, _)) = entry.event else {
                    continue
                }
                forums.insert(forum)
                if let question { questions.insert(question) }
            }
            let around = try forums.flatMap { try log.entries(about: [Subject($0)]) }.filter { stored in
                guard case .question(let event) = try Entry(stored).event else { return false }
                return questions.contains(event.question)
            }
            return (own + around).map(\.position)
        }
    }
}

extension CheckpointCheck.Containment {
    var isContained: Bool {
        switch self {
        case .contained: true
        case .cutOff, .differs: false
        }
    }
}
