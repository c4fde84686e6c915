internal import Foundation

extension HeadFile {
    /// The last good record, also of a damaged file; `nil` where there is none.
    func acknowledged() throws -> Fingerprint? {
        do {
            return try LogRefusal.said(of: "head") { try records() }.compactMap(\.self).last
        } catch LogRefusal.headMissing {
            return nil
        }
    }

    /// Puts a file with one record in the place of the file. Before and after there is one of the two, whole.
    func beginAnew(with fingerprint: Fingerprint) throws {
        let folder = url.deletingLastPathComponent()
        let next = folder.appendingPathComponent(".\(url.lastPathComponent).next")
        try? FileManager.default.removeItem(at: next)
        try HeadFile(url: next, register: register).create(with: fingerprint)
        try Durable.replace(url, by: next)
    }

    /// Copies the file as it stands, damaged or not.
    func copy(to copy: URL) throws {
        let file = try opened(O_RDONLY)
        let bytes = try file.read(try file.size(), at: 0)
        try Durable.write(bytes, to: copy)
    }
}
