package import Committee

/// A `correction` document, ready to be pasted into a record file. Read back, it states the same changes.
package enum CorrectionText {
    /// What is left out (a reason, an authority) stands there empty, and the reader will ask for it.
    package static func yaml(
        handle: String, of target: String, on day: Day,
        changes: [(field: String, was: String?, becomes: String?)],
        reason: String? = nil, authority: String? = nil, document: String? = nil
    ) -> String {
        var lines = ["correction: \(quoted(handle))", "of: \(quoted(target))", "on: \(day.iso)", "changes:"]
        for change in changes {
            lines.append("  - field: \(quoted(change.field))")
            if let was = change.was { lines.append("    was: \(quoted(was))") }
            if let becomes = change.becomes { lines.append("    is: \(quoted(becomes))") }
        }
        lines.append(reason.map { "reason: \(quoted($0))" } ?? "reason: # why the record was wrong")
        lines.append(authority.map { "authority: \(quoted($0))" } ?? "authority: # who says so")
        lines.append(document.map { "document: \(quoted($0))" } ?? "document: # what shows it")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Always in double quotes: every other style has texts that it cannot hold.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": quoted += "\\\\"
            case "\"": quoted += "\\\""
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case let scalar where scalar.isInvisible: quoted += escaped(scalar)
            case let scalar: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
