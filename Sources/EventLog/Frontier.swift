/// The right-hand edge of the RFC 6962 tree: the roots of the complete subtrees that a tree of some size
/// is made of, largest first. It is all that is needed to add a leaf or to name the root.
struct Frontier {
    struct Node: Equatable {
        /// A node of level n stands for 2^n entries; level 0 is the leaf itself.
        let level: Int
        /// Counted from 0 within its level.
        let number: Int
        let hash: Hash

        /// The positions of the entries under it.
        var positions: ClosedRange<Int> { (number << level) + 1...(number + 1) << level }
    }

    private(set) var size = 0
    private var peaks: [Node] = []

    init() {}

    /// The edge of a tree of `size` leaves, its nodes read by the caller: as many as `size` has binary ones.
    init(size: Int, node: (_ level: Int, _ number: Int) throws -> Hash) rethrows {
        self.size = size
        for level in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size & (1 << level) != 0 {
            let number = (size >> level) - 1
            peaks.append(Node(level: level, number: number, hash: try node(level, number)))
        }
    }

    /// Adds a leaf, and to a list the inner nodes that it completes, lowest first.
    mutating func append(_ leaf: Hash, completing completed: inout [Node]) {
        var node = Node(level: 0, number: size, hash: leaf)
        while let left = peaks.last, left.level == node.level {
            peaks.removeLast()
            node = Node(
                level: node.level + 1, number: node.number >> 1, hash: .node(left.hash, node.hash))
            completed.append(node)
        }
        peaks.append(node)
        size += 1
    }

    var root: Hash {
        guard let last = peaks.last else { return .of([UInt8]()) }
        return peaks.dropLast().reversed().reduce(last.hash) { right, left in .node(left.hash, right) }
    }
}
