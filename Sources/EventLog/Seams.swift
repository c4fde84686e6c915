internal import Crypto
internal import Foundation

/// What a test must be able to decide that chance and the disk decide otherwise.
struct Seams: Sendable {
    var salt: @Sendable () -> [UInt8] = { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }
    /// Called after each step of a write; what it throws ends the write as a killed process would.
    var after: @Sendable (WriteStep) throws -> Void = { _ in }
    /// How many bytes the disk of a folder has free for us; `nil` where the system does not say.
    var free: @Sendable (URL) -> Int? = { DiskFile.free(at: $0) }
}
