internal import CZip

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Files packed into one, as word processors keep their documents.
enum Archive {
    /// The same files give the same bytes: each carries the first day a ZIP file can name, not today.
    static func packed(_ files: [(name: String, contents: String)]) throws(DOCXProblem) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw .notPacked(words(&error))
        }
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            throw .notPacked(words(&error))
        }
        // Closing gives the archive's hold on the target back; ours remains for reading it.
        zip_source_keep(target)
        for file in files {
            guard add(file.name, Array(file.contents.utf8), to: archive) else {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .notPacked(reason)
            }
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .notPacked(reason)
        }
        guard let bytes = contents(of: target) else { throw .notPacked("the archive cannot be read back") }
        return bytes
    }

    /// libzip reads the bytes only on closing, so they are copied to memory that it frees itself.
    private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let copy = malloc(max(bytes.count, 1)) else { return false }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
            free(copy)
            return false
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let firstOfJanuary1980: zip_uint16_t = 1 << 5 | 1
        return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstOfJanuary1980, 0) == 0
    }

    private static func contents(of source: OpaquePointer) -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        return zip_source_read(source, &bytes, status.size) == zip_int64_t(status.size) ? bytes : nil
    }

    private static func words(_ error: inout zip_error_t) -> String {
        String(cString: zip_error_strerror(&error))
    }
}
