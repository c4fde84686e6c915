import Foundation

/// A copy in which one bit after the other is turned over, and which is afterwards what it was.
///
/// Its SQLite files are read and written by hand here, which is done only while nobody has them open.
struct RegisterCopy {
    let original: URL
    let folder: URL
    private let files: [String: Data]

    init(of register: URL, in folder: URL) throws {
        try FileManager.default.copyItem(at: register, to: folder)
        original = register
        self.folder = folder
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = try Self.content(of: folder.appendingPathComponent(name))
        }
        self.files = files
    }

    /// `Data` loses a page of memory for each empty file that it reads, and here they are read a million times.
    private static func content(of file: URL) throws -> Data {
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
        return size == 0 ? Data() : try Data(contentsOf: file)
    }

    /// - Returns: what the file holds with that bit turned over.
    func turn(_ flip: Flip) throws -> Data {
        guard var bytes = files[flip.file], bytes.indices.contains(flip.offset) else {
            throw NotThere(file: flip.file, offset: flip.offset)
        }
        bytes[flip.offset] ^= 1 << UInt8(flip.bit)
        try bytes.write(to: folder.appendingPathComponent(flip.file))
        return bytes
    }

    /// A header that was damaged can make SQLite write; so everything is compared and put back.
    ///
    /// - Returns: the files that the look at them has changed, made or taken away.
    func restore(after turned: String, _ flipped: Data) throws -> [String] {
        var changed: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where files[name] == nil {
            changed.append("+\(name)")
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        for (name, whole) in files {
            let place = folder.appendingPathComponent(name)
            let found = try? Self.content(of: place)
            if found != (name == turned ? flipped : whole) { changed.append(name) }
            if found != whole { try whole.write(to: place) }
        }
        return changed.sorted()
    }
}

struct NotThere: Error {
    let file: String
    let offset: Int
}
