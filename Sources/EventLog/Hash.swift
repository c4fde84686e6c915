internal import Crypto
internal import Foundation

/// A SHA-256 value: 32 bytes.
package struct Hash: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Fails unless there are exactly 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads the 64 lower-case hexadecimal digits that `hex` writes; `nil` for anything else.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in hex.utf8 {
            let value: UInt8
            switch digit {
            case 48...57: value = digit - 48
            case 97...102: value = digit - 87
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits, the one written form.
    package var hex: String { Self.hex(bytes) }

    static func of(_ data: some DataProtocol) -> Hash {
        Hash(digest: SHA256.hash(data: data))
    }

    /// The hash of an inner node of the tree: RFC 6962 section 2.1.
    static func node(_ left: Hash, _ right: Hash) -> Hash {
        of([1] + left.bytes + right.bytes)
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

    private init(digest: some Sequence<UInt8>) {
        bytes = Array(digest)
    }
}

extension Hash: CustomStringConvertible {
    package var description: String { hex }
}
