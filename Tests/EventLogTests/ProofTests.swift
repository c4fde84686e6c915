import Foundation
import Testing

@testable import EventLog

@Suite struct `A proof` {
    private let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]

    private func leaves() -> [Hash] {
        inputs.map { input in
            .of(
                [0]
                    + stride(from: 0, to: input.count, by: 2).map {
                        UInt8(input.dropFirst($0).prefix(2), radix: 16) ?? 0
                    })
        }
    }

    /// RFC 6962 section 2.1, word for word.
    private func naive(_ leaves: ArraySlice<Hash>) -> Hash {
        guard let first = leaves.first else { return .of([UInt8]()) }
        guard leaves.count > 1 else { return first }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        return .node(
            naive(leaves.prefix(half)), naive(leaves.dropFirst(half)))
    }

    /// The paths that the reference implementations of Certificate Transparency are tested with.
    @Test func `agrees with Certificate Transparency`() throws {
        let leaves = leaves()
        let known = [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
        #expect(TreeProof.path(to: 0, in: 0..<8) { naive(leaves[$0]) }.map(\.hex) == known)
        #expect(TreeProof.beginning(of: 1, in: 0..<8) { naive(leaves[$0]) }.map(\.hex) == known)
        let path = TreeProof.path(to: 5, in: 0..<8) { naive(leaves[$0]) }.map(\.hex)
        #expect(path.first == "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")
        let second = TreeProof.beginning(of: 2, in: 0..<5) { naive(leaves[$0]) }.map(\.hex)
        #expect(
            second == [
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ])
    }

    @Test func `of every entry in every tree holds, and no other does`() {
        let leaves = (0..<33).map { Hash.of([UInt8(0), UInt8($0)]) }
        for size in 1...33 {
            let tree = Fingerprint(position: size, root: naive(leaves[..<size]))
            for position in 1...size {
                let path = TreeProof.path(to: position - 1, in: 0..<size) { naive(leaves[$0]) }
                let leaf = leaves[position - 1]
                #expect(TreeProof.includes(leaf, at: position, in: tree, path))
                #expect(!TreeProof.includes(leaf, at: position, in: tree, path + [leaf]))
                #expect(!TreeProof.includes(.of([UInt8(9)]), at: position, in: tree, path))
                if !path.isEmpty {
                    #expect(!TreeProof.includes(leaf, at: position, in: tree, path.dropLast()))
                }
                if size > 1 {
                    #expect(!TreeProof.includes(leaf, at: position % size + 1, in: tree, path))
                }
            }
            #expect(!TreeProof.includes(leaves[0], at: 0, in: tree, []))
            #expect(!TreeProof.includes(leaves[0], at: size + 1, in: tree, []))
        }
    }

    @Test func `that one record continues another holds for each pair, and for no forked one`() {
        let leaves = (0..<33).map { Hash.of([UInt8(0), UInt8($0)]) }
        func tree(_ size: Int) -> Fingerprint { Fingerprint(position: size, root: naive(leaves[..<size])) }
        for later in 1...33 {
            for earlier in 1...later {
                let proof = TreeProof.beginning(of: earlier, in: 0..<later) { naive(leaves[$0]) }
                #expect(TreeProof.continues(tree(later), from: tree(earlier), proof))
                let forked = Fingerprint(position: earlier, root: .of([UInt8(7)]))
                #expect(!TreeProof.continues(tree(later), from: forked, proof))
                #expect(!TreeProof.continues(tree(later), from: tree(earlier), proof + [.of([UInt8(7)])]))
                if earlier < later {
                    #expect(!TreeProof.continues(tree(earlier), from: tree(later), proof))
                }
            }
        }
        #expect(!TreeProof.continues(tree(3), from: Fingerprint(position: 0, root: .of([UInt8]())), []))
    }

    @Test func `is made from the stored tree, and an entry can be read from it alone`() throws {
        let (_, log) = try World.withRegister(notes: 20)
        for size in [1, 2, 7, 16, 21] {
            let tree = try log.fingerprint(at: size)
            let proven = try log.proven(1...size, in: size)
            for (position, entry) in zip(1...size, proven) {
                let stored = try #require(entry.entry(of: World.register, in: tree))
                #expect(try [stored] == log.entries(after: position - 1, upTo: position))
                var other = entry
                other.payload += " "
                #expect(other.entry(of: World.register, in: tree) == nil)
            }
            for earlier in 1...size {
                #expect(
                    TreeProof.continues(
                        tree, from: try log.fingerprint(at: earlier),
                        try log.consistency(from: earlier, to: size)))
            }
        }
        #expect(refusal { try log.consistency(from: 1, to: 22) } == .noSuchPosition(22, last: 21))
        #expect(refusal { try log.consistency(from: 0, to: 21) } == .noSuchPosition(0, last: 21))
    }
}
