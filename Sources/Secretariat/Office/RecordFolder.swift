import Committee
import Crypto
import Exchange
import Foundation

/// A record file on disk with its annexes, read once and digested as one request.
struct RecordFolder {
    let elements: [Element]
    /// SHA-256 over the file and every annex in the order of reading.
    let digest: [UInt8]

    static func read(_ file: URL) throws -> RecordFolder {
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw OfficeRefusal.noFile(file.lastPathComponent)
        }
        let folder = file.deletingLastPathComponent()
        var digest = SHA256()
        digest.update(data: bytes)
        let result = RecordFile.read(text: [UInt8](bytes), name: file.lastPathComponent) { annex in
            let place = folder.appendingPathComponent(annex).resolvingSymlinksInPath()
            // A link must not lead out of the folder that the secretary handed in.
            guard place.path.hasPrefix(folder.resolvingSymlinksInPath().path + "/") else {
                throw OfficeRefusal.annexOutside(annex)
            }
            guard let bytes = FileManager.default.contents(atPath: place.path) else { return nil }
            digest.update(data: bytes)
            return [UInt8](bytes)
        }
        guard result.problems.isEmpty else {
            throw FileRefused(
                complaints: result.problems.map {
                    Complaint(place: $0.place, text: $0.text, words: $0.kind.words)
                }, corrections: [])
        }
        return RecordFolder(elements: result.elements, digest: Array(digest.finalize()))
    }

    func refuseOthersThanCorrections(_ file: URL) throws {
        let others = elements.contains { element in
            if case .correction = element.statement { return false }
            if case .retraction = element.statement { return false }
            return true
        }
        if others { throw OfficeRefusal.notACorrectionFile(file.lastPathComponent) }
    }
}
