import Committee

/// The same seed gives the same register for ever: figures of two runs can be compared.
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    private var made: UInt64 = 0

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Identities grow, as those of the program do.
    mutating func id<Entity>() -> ID<Entity> {
        made += 1
        return ID(high: made, low: next())
    }

    mutating func among<Value>(_ values: [Value]) -> Value {
        values[Int(next() % UInt64(values.count))]
    }

    /// A number from 0 to below `limit`.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
