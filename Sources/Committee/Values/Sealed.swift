/// A text that is personal or restricted: the log holds only a commitment to it, the text lies apart and can
/// be erased (promise 7).
package struct Sealed: Hashable, Sendable {
    /// `nil` when the text is no longer held, or was never handed over (a redacted copy).
    package let text: String?

    package init(text: String?) { self.text = text }
    package init(_ text: String) { self.text = text }

    package static let withheld = Sealed(text: nil)
}

extension Sealed: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}
