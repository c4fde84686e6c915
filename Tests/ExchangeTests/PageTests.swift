import Foundation
import Testing

@testable import Exchange

@Suite struct `The page about record files` {
    @Test(arguments: Page.blocks("yaml"))
    func `shows examples that can be read`(example: String) {
        let annexes = Page.annexes
        let contents = RecordFile.read(text: Array(example.utf8), name: "example.yaml") {
            annexes[$0].map { Array($0.utf8) }
        }
        #expect(contents.problems.map(\.sentence) == [])
        #expect(!contents.elements.isEmpty)
    }

    @Test func `has an example of every kind of document`() {
        let examples = Page.blocks("yaml").joined(separator: "\n")
        for kind in DocumentKind.allCases {
            #expect(examples.contains("\(kind.rawValue): "), "\(kind.rawValue)")
        }
    }

    @Test(arguments: FieldName.allCases.map(\.rawValue))
    func `explains every field that the reader knows`(field: String) {
        #expect(Page.text.contains("`\(field)`"))
    }
}

enum Page {
    static let text: String = {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Exchange/Exchange.docc/RecordFiles.md")
        return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    }()

    static func blocks(_ language: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }

    /// An annex is named in the line before its block.
    static var annexes: [String: String] {
        let parts = text.components(separatedBy: "```csv\n")
        var annexes: [String: String] = [:]
        for (before, after) in zip(parts, parts.dropFirst()) {
            let name = before.components(separatedBy: "`").last { $0.hasSuffix(".csv") } ?? ""
            annexes[name] = after.components(separatedBy: "```")[0]
        }
        return annexes
    }
}
