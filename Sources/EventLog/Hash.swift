internal import Crypto
internal import Foundation

/// A SHA-256 value: 32 bytes.
package struct Hash: Hashable, Sendable {
    /// Kept as numbers: a list of bytes would be an allocation for every entry and every node of the tree.
    private let words: SIMD4<UInt64>

    package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// Fails unless there are exactly 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.length else { return nil }
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.words = words
    }

    private static let length = 32

    /// Reads the 64 lower-case hexadecimal digits that `hex` writes; `nil` for anything else.
    package init?(hex: some StringProtocol) { self.init(digits: hex.utf8) }

    /// The same digits, as they are stored.
    init?(digits: some Collection<UInt8>) {
        guard digits.count == 2 * Self.length else { return nil }
        var words = SIMD4<UInt64>()
        for (place, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case 48...57: value = digit - 48
            case 97...102: value = digit - 87
            default: return nil
            }
            words[place / 16] = words[place / 16] << 4 | UInt64(value)
        }
        for word in words.indices { words[word] = words[word].bigEndian }
        self.words = words
    }

    /// 64 lower-case hexadecimal digits, the one written form.
    package var hex: String { Self.hex(bytes) }

    static func of(_ data: [UInt8]) -> Hash { data.withUnsafeBytes { of($0) } }

    static func of(_ data: UnsafeRawBufferPointer) -> Hash {
        var hasher = SHA256()
        hasher.update(bufferPointer: data)
        return Hash(digest: hasher.finalize())
    }

    /// The hash of an inner node of the tree: RFC 6962 section 2.1.
    static func node(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * length, alignment: 1) { data in
            data[0] = 1
            withUnsafeBytes(of: left.words) {
                UnsafeMutableRawBufferPointer(rebasing: data[1...length]).copyMemory(from: $0)
            }
            withUnsafeBytes(of: right.words) {
                UnsafeMutableRawBufferPointer(rebasing: data[(1 + length)...]).copyMemory(from: $0)
            }
            return of(UnsafeRawBufferPointer(data))
        }
    }

    static func keyed(_ salt: [UInt8], _ message: [UInt8]) -> Hash {
        Hash(digest: HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: salt)))
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            for nibble in [byte >> 4, byte & 15] { digits.append(nibble < 10 ? 48 + nibble : 87 + nibble) }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private init(digest: some ContiguousBytes) {
        var words = SIMD4<UInt64>()
        digest.withUnsafeBytes { found in withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: found) } }
        self.words = words
    }
}

extension Hash: CustomStringConvertible {
    package var description: String { hex }
}
