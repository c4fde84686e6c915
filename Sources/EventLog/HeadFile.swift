internal import Committee
internal import Foundation

/// The file `head`: what was acknowledged, kept apart from the log, so that a log that lost its end is noticed.
///
/// One record of 64 bytes for each acknowledged command. A record is smaller than any disk sector and lies
/// within one, so only the last can be torn, and a torn one was never acknowledged.
struct HeadFile: Sendable {
    let url: URL
    let register: ID<RegisterKind>

    static let recordSize = 64

    struct Tail {
        let fingerprint: Fingerprint
        /// Where the next record goes: over a torn one, if there is one.
        let end: Int
    }

    /// The last good record.
    func tail() throws -> Tail {
        let file = try opened(O_RDONLY)
        let size = try file.size()
        let whole = size / Self.recordSize * Self.recordSize
        if let last = try record(of: file, endingAt: whole) { return Tail(fingerprint: last, end: whole) }
        // Half a record behind a bad one would be two torn records, and there is never more than one.
        guard size == whole, let last = try record(of: file, endingAt: whole - Self.recordSize) else {
            throw LogRefusal.damaged(.head(record: max(whole / Self.recordSize, 1)))
        }
        return Tail(fingerprint: last, end: whole - Self.recordSize)
    }

    /// Appends a record behind the tail that was read under the same lock, and syncs it.
    func append(_ fingerprint: Fingerprint, at end: Int) throws {
        let file = try opened(O_RDWR)
        try file.cut(to: end)
        try file.write(bytes(of: fingerprint), at: end)
        try file.sync()
    }

    /// Makes the file with its first record, or leaves none behind. Refuses to write over anybody's file.
    func create(with fingerprint: Fingerprint) throws {
        let file: DiskFile
        do {
            file = try DiskFile(url, O_WRONLY | O_CREAT | O_EXCL)
        } catch let failure as SystemFailure where failure.code == EEXIST {
            throw LogRefusal.headInTheWay
        }
        do {
            try file.write(bytes(of: fingerprint), at: 0)
            try file.sync()
            try DiskFile.syncFolder(url.deletingLastPathComponent())
        } catch {
            try? FileManager.default.removeItem(at: url)
            throw error
        }
    }

    /// Every whole record in turn, `nil` for a bad one; without the last if that is torn.
    func records() throws -> [Fingerprint?] {
        let file = try opened(O_RDONLY)
        let bytes = try file.read(try file.size(), at: 0)
        let whole = bytes.count / Self.recordSize * Self.recordSize
        var records = stride(from: 0, to: whole, by: Self.recordSize).map {
            fingerprint(in: bytes[$0..<$0 + Self.recordSize])
        }
        if whole == bytes.count, let last = records.last, last == nil { records.removeLast() }
        return records
    }

    func opened(_ flags: Int32) throws -> DiskFile {
        do {
            return try DiskFile(url, flags)
        } catch let failure as SystemFailure where failure.code == ENOENT {
            throw LogRefusal.headMissing
        }
    }

    private func record(of file: borrowing DiskFile, endingAt end: Int) throws -> Fingerprint? {
        guard end >= Self.recordSize else { return nil }
        return fingerprint(in: try file.read(Self.recordSize, at: end - Self.recordSize)[...])
    }

    private func bytes(of fingerprint: Fingerprint) -> [UInt8] {
        let content = FieldEncoding.bigEndian(Int64(fingerprint.position)) + fingerprint.root.bytes
        return content + checksum(of: content)
    }

    private func fingerprint(in record: ArraySlice<UInt8>) -> Fingerprint? {
        guard record.count == Self.recordSize, let root = Hash(record.dropFirst(8).prefix(32)),
            record.suffix(24).elementsEqual(checksum(of: Array(record.prefix(40))))
        else { return nil }
        let position = record.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
        return position > 0 ? Fingerprint(position: Int(position), root: root) : nil
    }

    /// The register's id is in it, so that the head of another register is not taken for this one's.
    private func checksum(of content: [UInt8]) -> ArraySlice<UInt8> {
        Hash.of(Array("protokols head 1".utf8) + register.bytes + content).bytes.prefix(24)
    }
}
