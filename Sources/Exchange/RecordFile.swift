/// A record file: what a secretary typed, read into elements, or into a complete list of what is wrong with it.
package enum RecordFile {
    package struct Contents: Sendable {
        /// In the order in which they have to be recorded. To be recorded only when there are no problems.
        package let elements: [Element]
        /// Every problem in the file and its annexes, sorted by place.
        package let problems: [Problem]
    }

    /// Reads the bytes of a file; `annex` gives the bytes of a file beside it by the name written in it, or
    /// `nil` when there is none. It is never asked for anything outside the folder.
    package static func read(
        text bytes: [UInt8], name: String, annex: @escaping (String) throws -> [UInt8]?
    ) -> Contents {
        let reading = Reading(annex: annex)
        if let text = reading.text(of: bytes, file: name) {
            var composer = Composer(file: name, reading: reading)
            let documents = composer.documents(in: text).filter { !$0.isBlank }
            for document in documents { reading.read(document) }
            if documents.isEmpty, reading.problems.isEmpty {
                reading.report(.noDocuments, at: Place(file: name, line: 1, column: 1))
            }
        }
        return Contents(elements: reading.elements, problems: reading.problems)
    }
}

extension Located {
    /// Nothing between two lines of dashes.
    fileprivate var isBlank: Bool {
        guard case .text("", quoted: false) = content else { return false }
        return true
    }
}

extension Reading {
    fileprivate func read(_ located: Located) {
        guard case .fields(let list) = located.content, let first = list.first else {
            if case .refused = located.content { return }
            return report(.noMapping, located.text, at: located.place)
        }
        guard let kind = DocumentKind(rawValue: first.name) else {
            let nearest = nearest(to: first.name, among: DocumentKind.allCases.map(\.rawValue))
            return report(.unknownDocument(nearest: nearest), first.name, at: first.place)
        }
        let fields = Fields(list, at: located.place, reading: self)
        let before = (elements: elements.count, problems: problems.count)
        // A document with a faulty handle is read on, so that its other faults are found as well.
        let handle = FieldName(rawValue: first.name).flatMap { fields.value(needed: $0, .handle) } ?? "?"
        let circumstances = Circumstances().narrowed(by: fields)
        let document = Document(reading: self, fields: fields, handle: handle, circumstances: circumstances)
        switch kind {
        case .programme: document.readProgramme()
        case .committee: document.readCommittee()
        case .people: document.readPeople()
        case .call: document.readCall()
        case .projects: document.readProjects()
        case .sitting: document.readSitting()
        case .procedure: document.readProcedure()
        case .afterwards: document.readAfterwards()
        case .correction: document.readCorrection()
        case .retraction: document.readRetraction()
        case .minutes: document.readMinutes()
        case .holidays: document.readHolidays()
        }
        fields.finish()
        // Somebody meant to record something; to take an empty list for done would leave them believing it.
        if elements.count == before.elements, problems.count == before.problems {
            report(.saysNothing, handle, at: located.place)
        }
    }
}
