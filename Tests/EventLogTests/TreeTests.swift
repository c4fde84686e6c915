import Foundation
import Testing

@testable import EventLog

@Suite struct `The tree` {
    /// RFC 6962 section 2.1, word for word.
    private func naive(_ leaves: ArraySlice<Hash>) -> Hash {
        guard let first = leaves.first else { return .of([UInt8]()) }
        guard leaves.count > 1 else { return first }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        let middle = leaves.startIndex + half
        return .node(naive(leaves[..<middle]), naive(leaves[middle...]))
    }

    @Test func `has the root of RFC 6962 at every size`() throws {
        let leaves = (0..<70).map { Hash.of([UInt8(0), UInt8($0)]) }
        var frontier = Frontier()
        var nodes: [[Int]: Hash] = [:]
        #expect(frontier.root == naive([]))
        for (index, leaf) in leaves.enumerated() {
            nodes[[0, index]] = leaf
            var completed: [Frontier.Node] = []
            frontier.append(leaf, completing: &completed)
            for node in completed {
                nodes[[node.level, node.number]] = node.hash
                #expect(
                    node.hash == naive(leaves[(node.positions.lowerBound - 1)..<node.positions.upperBound]))
            }
            #expect(frontier.root == naive(leaves[...index]))
            let read = try Frontier(size: index + 1) { try #require(nodes[[$0, $1]]) }
            #expect(read.root == frontier.root)
        }
    }

    @Test func `is stored so that every earlier root can be had`() throws {
        let (_, log) = try World.withRegister(notes: 69)
        let leaves = try log.entries(after: 0).map(\.leaf)
        for size in 0...70 {
            #expect(try log.fingerprint(at: size).root == naive(leaves[..<size]))
        }
        #expect(refusal { try log.fingerprint(at: 71) } == .noSuchPosition(71, last: 70))
        #expect(refusal { try log.fingerprint(at: -1) } == .noSuchPosition(-1, last: 70))
    }

    /// The roots that the reference implementations of Certificate Transparency are tested with.
    @Test func `agrees with Certificate Transparency`() throws {
        let inputs = [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ]
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        var frontier = Frontier()
        #expect(frontier.root.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        for (input, root) in zip(inputs, roots) {
            let bytes = stride(from: 0, to: input.count, by: 2).map { start in
                UInt8(input.dropFirst(start).prefix(2), radix: 16) ?? 0
            }
            var completed: [Frontier.Node] = []
            frontier.append(.of([0] + bytes), completing: &completed)
            #expect(frontier.root.hex == root)
        }
    }
}
