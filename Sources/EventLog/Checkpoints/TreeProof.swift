/// Proofs about the tree of leaves, made and checked as RFC 9162 section 2.1 says.
package enum TreeProof {
    /// Whether the leaf at a position (counted from 1) is in the tree with this fingerprint: RFC 9162 section 2.1.3.2.
    package static func includes(
        _ leaf: Hash, at position: Int, in tree: Fingerprint, _ proof: [Hash]
    ) -> Bool {
        guard (1...max(tree.position, 1)).contains(position), tree.position > 0 else { return false }
        var (node, last) = (position - 1, tree.position - 1)
        var hash = leaf
        for step in proof {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                hash = .node(step, hash)
                while node & 1 == 0 && node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                hash = .node(hash, step)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && hash == tree.root
    }

    /// Whether the later tree begins with all of the earlier one: RFC 9162 section 2.1.4.2.
    package static func continues(_ later: Fingerprint, from earlier: Fingerprint, _ proof: [Hash]) -> Bool {
        guard earlier.position > 0, earlier.position <= later.position else { return false }
        if earlier.position == later.position { return proof.isEmpty && earlier.root == later.root }
        var steps = proof[...]
        var (node, last) = (earlier.position - 1, later.position - 1)
        while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
        // A complete subtree is its own beginning, so the proof leaves it out.
        guard let first = node == 0 ? earlier.root : steps.popFirst() else { return false }
        var (old, new) = (first, first)
        for step in steps {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                old = .node(step, old)
                new = .node(step, new)
                while node & 1 == 0 && node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                new = .node(new, step)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && old == earlier.root && new == later.root
    }

    /// The audit path of the leaf at index `leaf` among `range`: PATH of RFC 6962 section 2.1.1.
    static func path(to leaf: Int, in range: Range<Int>, _ root: (Range<Int>) throws -> Hash) rethrows
        -> [Hash]
    {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + half(of: range.count)
        let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
        return leaf < middle
            ? try path(to: leaf, in: left, root) + [try root(right)]
            : try path(to: leaf, in: right, root) + [try root(left)]
    }

    /// SUBPROOF of RFC 6962 section 2.1.2: that `range` begins with its first `count` leaves.
    static func beginning(
        of count: Int, in range: Range<Int>, isWhole: Bool = true, _ root: (Range<Int>) throws -> Hash
    ) rethrows -> [Hash] {
        guard count < range.count else { return isWhole ? [] : [try root(range)] }
        let half = half(of: range.count)
        let middle = range.lowerBound + half
        let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
        return count <= half
            ? try beginning(of: count, in: left, isWhole: isWhole, root) + [try root(right)]
            : try beginning(of: count - half, in: right, isWhole: false, root) + [try root(left)]
    }

    /// The largest power of two below `count`.
    private static func half(of count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
