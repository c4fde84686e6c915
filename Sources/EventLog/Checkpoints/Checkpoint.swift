package import Committee
internal import Foundation

/// The state of a record as it is signed: the text of a C2SP checkpoint (c2sp.org/tlog-checkpoint).
package struct Checkpoint: Equatable, Sendable {
    package let origin: String
    package let fingerprint: Fingerprint

    package init(of register: ID<RegisterKind>, _ fingerprint: Fingerprint) {
        origin = Self.origin(of: register)
        self.fingerprint = fingerprint
    }

    /// Names the register, so that the checkpoint of one cannot be shown for another's.
    package static func origin(of register: ID<RegisterKind>) -> String { "protokols/\(register.hex)" }

    /// Reads the text of a note. Lines behind the third are extensions, which we never write. A register is never
    /// without an entry, so a checkpoint of none is no checkpoint.
    package init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 4, lines.last == "", !lines.dropLast().contains(""), let size = Int(lines[1]),
            String(size) == lines[1], size > 0, let root = Base64.bytes(lines[2]).flatMap({ Hash($0) })
        else { return nil }
        origin = lines[0]
        fingerprint = Fingerprint(position: size, root: root)
    }

    package var text: String {
        "\(origin)\n\(fingerprint.position)\n\(Data(fingerprint.root.bytes).base64EncodedString())\n"
    }

    /// The register its origin names.
    package var register: ID<RegisterKind>? {
        origin.hasPrefix("protokols/") ? ID(hex: origin.dropFirst("protokols/".count)) : nil
    }
}
