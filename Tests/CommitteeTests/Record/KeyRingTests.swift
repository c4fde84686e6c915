import Committee
import Testing

@Suite struct `The keys of a register` {
    private let first = Sample.key("11")
    private let second = Sample.key("22")
    private let offline = Sample.key("99")
    private let signature = Sample.signature("00")

    private func made(_ key: PublicKey) -> KeyEvent {
        .made(key, offline: offline, signature: signature, offlineSignature: signature)
    }

    private func rotated(_ key: PublicKey, _ successor: PublicKey) -> KeyEvent {
        .rotated(key, to: successor, signature: signature, successorSignature: signature)
    }

    private func revoked(_ key: PublicKey, upTo trusted: Int) -> KeyEvent {
        .revoked(key, trustedUpTo: trusted, signature: signature)
    }

    private func ring(_ events: KeyEvent...) -> KeyRing {
        var ring = KeyRing()
        for (index, event) in events.enumerated() {
            #expect(ring.objection(to: event, at: index + 2) == nil)
            ring.note(event, at: index + 2)
        }
        return ring
    }

    @Test func `follow on each other, one in use at a time`() {
        #expect(ring(made(first)).objection(to: made(second), at: 9) == .inUseAlready(first))
        #expect(ring(made(first)).objection(to: rotated(second, first), at: 9) == .notInUse(second))
        #expect(ring().objection(to: rotated(first, second), at: 9) == .noneInUse)
        #expect(ring(made(first), rotated(first, second)).inUse == second)
        #expect(
            ring(made(first), rotated(first, second)).objection(to: rotated(second, first), at: 9)
                == .knownAlready(first))
        #expect(ring(made(first)).objection(to: rotated(first, offline), at: 9) == .knownAlready(offline))
    }

    @Test func `are revoked once, and up to an entry on record`() {
        #expect(ring(made(first)).objection(to: revoked(second, upTo: 1), at: 9) == .unknown(second))
        #expect(ring(made(first)).objection(to: revoked(first, upTo: 9), at: 9) == .trustedBeyond(9))
        let ring = ring(made(first), revoked(first, upTo: 2))
        #expect(ring.objection(to: revoked(first, upTo: 1), at: 9) == .revokedAlready(first))
        #expect(ring.inUse == nil)
        #expect(ring.objection(to: made(first), at: 9) == .knownAlready(first))
        #expect(ring.objection(to: made(second), at: 9) == nil)
        let other = KeyEvent.made(
            second, offline: Sample.key("88"), signature: signature, offlineSignature: signature)
        #expect(ring.objection(to: other, at: 9) == .otherOffline)
    }

    @Test
    func `count for what they signed before they were replaced, and up to where a stolen one is believed`() {
        let ring = ring(made(first), rotated(first, second), revoked(second, upTo: 3))
        #expect(ring.counts(first, over: 2))
        #expect(!ring.counts(first, over: 3))
        #expect(ring.counts(second, over: 3))
        #expect(!ring.counts(second, over: 4))
        #expect(!ring.counts(offline, over: 1))
    }

    @Test func `sign these words, for ever`() {
        let register = String(repeating: "0a", count: 16)
        #expect(
            made(first).statement(register: register)
                == "protokols key 1\nregister \(register)\nmade \(first.hex)\noffline \(offline.hex)\n")
        #expect(
            rotated(first, second).statement(register: register)
                == "protokols key 1\nregister \(register)\nrotated \(first.hex)\nto \(second.hex)\n")
        #expect(
            revoked(first, upTo: 7).statement(register: register)
                == "protokols key 1\nregister \(register)\nrevoked \(first.hex)\ntrusted up to 7\n")
    }

    @Test func `are 64 lower-case hexadecimal digits`() {
        for text in ["", "AB", String(repeating: "AB", count: 32), String(repeating: "ab", count: 33)] {
            #expect(PublicKey(rawValue: text) == nil)
        }
    }
}
