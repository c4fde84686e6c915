import Committee
import Foundation

/// The folder `Fixtures/events`, wherever the tests are built.
enum Samples {
    static let folder: URL = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path.count > 1 {
            let fixtures = folder.appending(path: "Fixtures")
            if FileManager.default.fileExists(atPath: fixtures.path) {
                return fixtures.appending(path: "events")
            }
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// `RECORD=1` writes samples that are missing. What is there stays: a stored shape never changes.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// The names of all samples on disk, `sitting.opened.1.min`.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".sealed.json") }
            .map { String($0.dropLast(5)) }.sorted()
    }

    static func payload(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "\(name).json"), encoding: .utf8)
    }

    /// Whether a stored form is the one that this program writes: its own shape, and those of the statements in it.
    static func isOfToday(_ name: String) throws -> Bool {
        let (type, shape) = try typeAndShape(name)
        guard type.shape == shape else { return false }
        return try areOfToday(StoredTree(payload(name)))
    }

    /// `question.put.2.min` is of type `question.put` and shape 2.
    static func typeAndShape(_ name: String) throws -> (type: EventType, shape: Int) {
        let parts = name.split(separator: ".")
        let numbers = parts.drop { Int($0) == nil }
        guard let shape = numbers.first.flatMap({ Int($0) }),
            let type = EventType(rawValue: parts.dropLast(numbers.count).joined(separator: "."))
        else { throw Unreadable.unknownType(name, shape: 0) }
        return (type, shape)
    }

    private static func areOfToday(_ tree: StoredTree) -> Bool {
        switch tree {
        case .object(let members):
            if case .text(let type) = members["type"], case .integer(let shape) = members["shape"],
                EventType(rawValue: type)?.shape != shape
            {
                return false
            }
            return members.values.allSatisfy(areOfToday)
        case .list(let items): return items.allSatisfy(areOfToday)
        case .text, .integer, .flag: return true
        }
    }

    static func ofToday() throws -> [String] { try names().filter(isOfToday) }
    static func ofEarlierDays() throws -> [String] { try names().filter { try !isOfToday($0) } }

    /// The sealed texts of a sample by their field; a sample without any has no such file.
    static func sealed(_ name: String) throws -> [String: String] {
        let file = folder.appending(path: "\(name).sealed.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
        return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    /// Writes what is missing; whether it had to.
    static func recordIfMissing(_ sample: Sample) throws -> Bool {
        let file = folder.appending(path: "\(sample.name).json")
        guard isRecording, !FileManager.default.fileExists(atPath: file.path) else { return false }
        var texts: [String: String] = [:]
        let payload = sample.fact.payload { field, text in
            texts[field] = text
            return commitment(field, text)
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(payload.utf8).write(to: file)
        if !texts.isEmpty {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            try encoder.encode(texts).write(to: folder.appending(path: "\(sample.name).sealed.json"))
        }
        return true
    }

    /// Stands for the log's HMAC: 64 digits that depend on the field and the text (FNV-1a, four times).
    static func commitment(_ field: String, _ text: String) -> String {
        (UInt64(1)...4).map { round in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ round
            for byte in Array(field.utf8) + [0] + Array(text.utf8) {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
