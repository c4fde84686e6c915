internal import Crypto
internal import Foundation

/// What a key signs: the office its checkpoints, a witness what it saw of them.
package enum NoteAlgorithm: UInt8, Sendable {
    /// Ed25519 over the text.
    case signature = 1
    /// `cosignature/v1`: Ed25519 over the text and the time (c2sp.org/tlog-cosignature).
    case cosignature = 4
}

/// The public half of a key with its name, in the written form `name+id+key` of signed notes.
package struct NoteKey: Hashable, Sendable {
    package let name: String
    package let algorithm: NoteAlgorithm
    /// 32 bytes.
    package let bytes: [UInt8]

    package init?(name: String, algorithm: NoteAlgorithm, bytes: [UInt8]) {
        guard Self.isName(name), bytes.count == 32 else { return nil }
        self.name = name
        self.algorithm = algorithm
        self.bytes = bytes
    }

    package init?(written text: some StringProtocol) {
        // Base64 may hold a plus sign; a name and an id never do.
        let parts = String(text).unicodeScalars
            .split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == "+" }.map { String($0) }
        guard parts.count == 3, let data = Base64.bytes(parts[2]), data.count == 33,
            let algorithm = NoteAlgorithm(rawValue: data[0]),
            let key = NoteKey(name: parts[0], algorithm: algorithm, bytes: Array(data.dropFirst())),
            Hash.hex(key.id) == parts[1]
        else { return nil }
        self = key
    }

    package var written: String {
        "\(name)+\(Hash.hex(id))+\(Data([algorithm.rawValue] + bytes).base64EncodedString())"
    }

    package var id: [UInt8] {
        Array(Hash.of(Array(name.utf8) + [10, algorithm.rawValue] + bytes).bytes.prefix(4))
    }

    package var hex: String { Hash.hex(bytes) }

    static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace }
    }

    /// What this key says of a note: `nil` where it did not sign.
    package func verdict(on note: SignedNote) -> Verdict? {
        let own = note.lines.filter { $0.name == name && $0.keyID == id }
        guard !own.isEmpty else { return nil }
        // A known key whose signature fails rejects the note, whatever else stands there.
        let verdicts = own.map { verdict(on: note.text, $0.bytes) }
        return verdicts.first { $0 == .forged } ?? verdicts[0]
    }

    package enum Verdict: Equatable, Sendable {
        case signed
        /// With the seconds since 1970 that the witness names.
        case cosigned(at: UInt64)
        case forged
    }

    private func verdict(on text: String, _ signature: [UInt8]) -> Verdict {
        switch algorithm {
        case .signature:
            return Ed25519.isValid(signature, of: Array(text.utf8), by: bytes) ? .signed : .forged
        case .cosignature:
            guard signature.count == 72 else { return .forged }
            let time = signature.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            let message = Self.cosigned(text, at: time)
            return time <= UInt64(Int64.max)
                && Ed25519.isValid(Array(signature.dropFirst(8)), of: message, by: bytes)
                ? .cosigned(at: time) : .forged
        }
    }

    static func cosigned(_ text: String, at time: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }
}

package enum Ed25519 {
    package static func isValid(_ signature: [UInt8], of message: [UInt8], by key: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}

/// The secret half of a key with its name, in the written form `PRIVATE+KEY+name+id+secret` that tools for signed notes know.
package struct NoteSigner: Sendable {
    package let key: NoteKey
    private let secret: Curve25519.Signing.PrivateKey

    package static func made(name: String, algorithm: NoteAlgorithm) -> NoteSigner? {
        NoteSigner(name: name, algorithm: algorithm, secret: Curve25519.Signing.PrivateKey())
    }

    package init?(written text: some StringProtocol) {
        let parts = text.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY", let data = Base64.bytes(parts[4]),
            data.count == 33, let algorithm = NoteAlgorithm(rawValue: data[0]),
            let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: data.dropFirst()),
            let signer = NoteSigner(name: String(parts[2]), algorithm: algorithm, secret: secret),
            Hash.hex(signer.key.id) == parts[3]
        else { return nil }
        self = signer
    }

    private init?(name: String, algorithm: NoteAlgorithm, secret: Curve25519.Signing.PrivateKey) {
        guard
            let key = NoteKey(
                name: name, algorithm: algorithm, bytes: Array(secret.publicKey.rawRepresentation))
        else { return nil }
        self.key = key
        self.secret = secret
    }

    package var written: String {
        let data = Data([key.algorithm.rawValue]) + secret.rawRepresentation
        return "PRIVATE+KEY+\(key.name)+\(Hash.hex(key.id))+\(data.base64EncodedString())"
    }

    package func signature(of message: [UInt8]) throws -> [UInt8] {
        Array(try secret.signature(for: message))
    }

    /// Adds this key's line to a note.
    package func sign(_ note: inout SignedNote, at seconds: UInt64) throws {
        let bytes: [UInt8] =
            switch key.algorithm {
            case .signature: try signature(of: Array(note.text.utf8))
            case .cosignature:
                FieldEncoding.bigEndian(Int64(clamping: seconds))
                    + (try signature(of: NoteKey.cosigned(note.text, at: seconds)))
            }
        note.add(SignedNote.Line(name: key.name, keyID: key.id, bytes: bytes))
    }
}
