package import Committee

/// Why nothing was signed, or nothing can be said of a signature. Put into words in `KeyRefusal+Words`.
package enum KeyRefusal: Error, Equatable, Sendable {
    case fileMissing(String)
    /// Others may read it.
    case fileOpen(String, mode: String)
    case fileInTheWay(String)
    case insideTheRegister(String)
    case notAKeyFile(String)
    case notWritten(String, reason: String)
    /// The key is for another register, or for a witness.
    case keyOfAnother(String, expected: String)
    case objected(KeyRing.Objection)
    case notTheOfflineKey(String)
    case noKeyCalled(String, held: [String])
    case notAPublicKey(String)
    case notACheckpoint(String)
    case notGenuine(String)
    case notContained(String)
    case differsFromCheckpoint(at: Int)
    case noCheckpointCovers(Int)
    /// The register was rolled back behind a checkpoint that lies in it.
    case recordCutOff(last: Int, checkpoint: Int)
    case recordDiffers(checkpoint: Int)
    case fromAfterTo(Int, Int)
    case notABundle(String)
    case notIssued(String)
    case witnessUnnamed(String)
    case nothingToCompareWith
    /// The earlier checkpoint is the one that is to be signed.
    case comparedWithItself(Int)
    /// A proof between two checkpoints was given for a file.
    case proofOfNoFile(String)
    case fileOfAnother(String)
}
