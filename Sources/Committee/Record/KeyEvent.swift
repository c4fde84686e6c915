/// What happens to the keys with which the office signs the state of its record.
///
/// Every step is signed by those it binds, so that whoever trusts one key of a register can follow it to the others
/// without trusting the register.
package enum KeyEvent: Hashable, Sendable {
    /// `signature` is the key's own, `offlineSignature` that of the key kept offline: nobody makes a key for this
    /// register without it.
    case made(PublicKey, offline: PublicKey, signature: KeySignature, offlineSignature: KeySignature)
    case rotated(
        PublicKey, to: PublicKey, signature: KeySignature, successorSignature: KeySignature)
    /// By the offline key alone: whoever has stolen a key must not be able to defend it, nor to take the office's
    /// next one from it.
    case revoked(PublicKey, trustedUpTo: Int, signature: KeySignature)

    /// The text that is signed, as the page on the format gives it for ever.
    package func statement(register: String) -> String {
        let opening = "protokols key 1\nregister \(register)\n"
        return switch self {
        case .made(let key, let offline, _, _): opening + "made \(key.hex)\noffline \(offline.hex)\n"
        case .rotated(let key, let successor, _, _): opening + "rotated \(key.hex)\nto \(successor.hex)\n"
        case .revoked(let key, let position, _): opening + "revoked \(key.hex)\ntrusted up to \(position)\n"
        }
    }
}

/// The public half of an Ed25519 key: 32 bytes as lower-case hexadecimal digits.
package struct PublicKey: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package var hex: String { rawValue }

    package init?(rawValue: String) {
        guard rawValue.isHex(of: 64) else { return nil }
        self.rawValue = rawValue
    }
}

/// An Ed25519 signature: 64 bytes as lower-case hexadecimal digits.
package struct KeySignature: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package var hex: String { rawValue }

    package init?(rawValue: String) {
        guard rawValue.isHex(of: 128) else { return nil }
        self.rawValue = rawValue
    }
}

/// A SHA-256 value as lower-case hexadecimal digits.
package struct Digest: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package var hex: String { rawValue }

    package init?(rawValue: String) {
        guard rawValue.isHex(of: 64) else { return nil }
        self.rawValue = rawValue
    }
}

extension String {
    /// One value has one written form, so capitals are not digits here.
    fileprivate func isHex(of count: Int) -> Bool {
        utf8.count == count && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
