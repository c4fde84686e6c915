internal import CZip
import EventLog
import Foundation

/// A backup as one file: a ZIP archive of the register's own files, which any program for ZIP archives opens.
enum BackupArchive {
    /// Packs the files of a copy. They are read from the disk in pieces: a log may be larger than the memory.
    static func pack(_ copy: URL, into archive: URL) throws {
        // Made first, so that nobody else may read it: it holds names and what people said.
        try Data().write(to: archive)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: archive.path)
        var code: Int32 = 0
        guard let zip = zip_open(archive.path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw BackupRefusal.notWritten(archive.lastPathComponent, reason: words(code))
        }
        do {
            for name in try RegisterFiles.names(in: copy) {
                let path = copy.appendingPathComponent(name).path
                guard let source = zip_source_file(zip, path, 0, -1) else { throw failure(of: zip, archive) }
                guard zip_file_add(zip, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0 else {
                    zip_source_free(source)
                    throw failure(of: zip, archive)
                }
            }
            guard zip_close(zip) == 0 else { throw failure(of: zip, archive) }
        } catch {
            zip_discard(zip)
            throw error
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: archive.path)
    }

    /// Unpacks a backup into an empty folder, each file synced. What else an archive may hold is refused, not unpacked.
    static func unpack(_ archive: URL, named name: String, into folder: URL) throws {
        var code: Int32 = 0
        guard let zip = zip_open(archive.path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else {
            throw BackupRefusal.notABackup(name, reason: words(code))
        }
        defer { zip_discard(zip) }
        var found: Set<String> = []
        for index in 0..<zip_uint64_t(max(zip_get_num_entries(zip, 0), 0)) {
            guard let entry = zip_get_name(zip, index, 0).map({ String(cString: $0) }),
                RegisterFiles.areNamed(entry), found.insert(entry).inserted
            else { throw BackupRefusal.notABackup(name, reason: "it holds what no register holds") }
            let file = folder.appendingPathComponent(entry)
            try? FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try unpack(zip, index, to: file, of: name)
        }
        guard found.isSuperset(of: RegisterFiles.needed) else {
            throw BackupRefusal.notABackup(name, reason: "it holds no log.sqlite and head")
        }
    }

    private static func unpack(
        _ zip: OpaquePointer, _ index: zip_uint64_t, to file: URL, of name: String
    ) throws {
        guard let source = zip_fopen_index(zip, index, 0) else {
            throw BackupRefusal.notABackup(name, reason: String(cString: zip_strerror(zip)))
        }
        defer { zip_fclose(source) }
        // For its owner alone, as every file of a register.
        try Durable.write([], to: file)
        let target = try FileHandle(forWritingTo: file)
        defer { try? target.close() }
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            // The last piece comes only after the check sum of the whole was compared.
            let count = zip_fread(source, &piece, zip_uint64_t(piece.count))
            guard count >= 0 else { throw BackupRefusal.notABackup(name, reason: "it is damaged") }
            if count == 0 { break }
            try target.write(contentsOf: piece[..<Int(count)])
        }
        try Durable.sync(file)
    }

    private static func failure(of zip: OpaquePointer, _ archive: URL) -> BackupRefusal {
        .notWritten(archive.lastPathComponent, reason: String(cString: zip_strerror(zip)))
    }

    private static func words(_ code: Int32) -> String {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        return String(cString: zip_error_strerror(&error))
    }
}
