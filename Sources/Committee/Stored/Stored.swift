/// A value with a stored form of its own making: the keys are pinned, whatever the Swift names become.
package protocol Stored {
    func write(to object: inout ObjectWriter)
    init(from object: ObjectReader) throws(Unreadable)
}

/// Gives the commitment (64 hexadecimal digits) that the log holds in the place of a sealed text.
/// `field` is the path of keys and array indices, joined with dots.
package typealias Sealing = (_ field: String, _ text: String) -> String

/// Gives the sealed text behind a commitment, or `nil` where it is no longer held.
package typealias Unsealing = (_ field: String, _ commitment: String) -> String?
