internal import Foundation

extension [UInt8] {
    /// Whether the bytes are the same. `==` goes from one to the next, and every byte of a record is compared.
    package func isSame(as other: UnsafeRawBufferPointer) -> Bool {
        withUnsafeBytes { bytes in
            guard bytes.count == other.count, let one = bytes.baseAddress, let other = other.baseAddress
            else { return bytes.count == other.count }
            return memcmp(one, other, bytes.count) == 0
        }
    }
}
