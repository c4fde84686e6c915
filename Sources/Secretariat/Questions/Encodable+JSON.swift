import Foundation

extension Encodable {
    /// For people and programs that read answers: in a stable order, with a line for each field.
    package var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

extension JSONEncoder {
    /// Of rows that are compared byte for byte: the order of keys is not stable otherwise.
    static var ofRows: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    func text(of row: some Encodable) throws -> String { String(decoding: try encode(row), as: UTF8.self) }
}
