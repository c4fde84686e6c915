import Committee

@testable import Exchange

/// Reads a file named `sitting.yaml` with the annexes given.
func read(_ text: String, _ annexes: [String: String] = [:]) -> RecordFile.Contents {
    RecordFile.read(text: Array(text.utf8), name: "sitting.yaml") { annexes[$0].map { Array($0.utf8) } }
}

func complaints(_ text: String, _ annexes: [String: String] = [:]) -> [String] {
    read(text, annexes).problems.map(\.sentence)
}

/// A sitting with one item, to which a test adds its lines.
func sitting(_ lines: String = "", item: String = "") -> String {
    """
    sitting: TRI/MC/3
    committee: TRI/MC
    on: 2025-03-18
    items:
      - item: 1
        title: Opening
    \(item.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
    \(lines)
    """
}

extension RecordFile.Contents {
    var handles: [String] { elements.map(\.handle.text) }

    func statement(_ handle: String) -> Statement? {
        elements.first { $0.handle.text == handle }?.statement
    }
}
