/// Writes one JSON object in the stored form: pinned ASCII keys sorted by their bytes, integers only, no white
/// space, absent keys instead of `null`. The same value always gives the same bytes.
package struct ObjectWriter {
    private var members: [(key: String, json: String)] = []
    private let path: String
    private let sealing: Sealing

    package init(sealing: @escaping Sealing, path: String = "") {
        self.sealing = sealing
        self.path = path
    }

    package var json: String {
        var text = "{"
        text.reserveCapacity(members.reduce(2) { $0 + $1.key.utf8.count + $1.json.utf8.count + 4 })
        // Of ASCII, Swift's order is that of the bytes.
        for (index, (key, json)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            text += index == 0 ? "\"" : ",\""
            text += key
            text += "\":"
            text += json
        }
        text += "}"
        return text
    }

    private mutating func put(_ key: Key, _ json: String) {
        members.append((key.rawValue, json))
    }

    private func nested(_ step: String, _ write: (inout ObjectWriter) -> Void) -> String {
        var object = ObjectWriter(sealing: sealing, path: path + step + ".")
        write(&object)
        return object.json
    }

    static func quoted(_ text: String) -> String {
        // Nearly every text stands as it is.
        let isPlain = text.utf8.allSatisfy {
            $0 >= 32 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        if isPlain { return "\"" + text + "\"" }
        var json: [UInt8] = [UInt8(ascii: "\"")]
        json.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 8: json += Array("\\b".utf8)
            case 9: json += Array("\\t".utf8)
            case 10: json += Array("\\n".utf8)
            case 12: json += Array("\\f".utf8)
            case 13: json += Array("\\r".utf8)
            case 0..<32:
                let low = byte & 15
                json += Array("\\u00".utf8) + [48 + (byte >> 4), low < 10 ? 48 + low : 87 + low]
            default: json.append(byte)
            }
        }
        json.append(UInt8(ascii: "\""))
        return String(decoding: json, as: UTF8.self)
    }
}

// MARK: - What a key may hold

extension ObjectWriter {
    /// A key that is marked as sealed holds a commitment in the place of its text, whoever writes it.
    package mutating func text(_ key: Key, _ text: String?) {
        guard let text else { return }
        put(
            key,
            key.isSealed
                ? "{\"sealed\":\(Self.quoted(sealing("\(path)\(key.rawValue)", text)))}" : Self.quoted(text))
    }

    package mutating func texts(_ key: Key, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        put(key, "[" + texts.map(Self.quoted).joined(separator: ",") + "]")
    }

    package mutating func integer(_ key: Key, _ number: Int?) {
        if let number { put(key, String(number)) }
    }

    package mutating func flag(_ key: Key, _ flag: Bool?) {
        if let flag { put(key, flag ? "true" : "false") }
    }

    package mutating func id<E>(_ key: Key, _ id: ID<E>?) { text(key, id?.hex) }

    package mutating func ids<E>(_ key: Key, _ ids: [ID<E>]) { texts(key, ids.map(\.hex)) }

    package mutating func day(_ key: Key, _ day: Day?) { text(key, day?.iso) }

    package mutating func word(_ key: Key, _ word: (some RawRepresentable<String>)?) {
        text(key, word?.rawValue)
    }

    package mutating func words(_ key: Key, _ words: [some RawRepresentable<String>]) {
        texts(key, words.map(\.rawValue))
    }

    package mutating func value(_ key: Key, _ value: (some Stored)?) {
        guard let value else { return }
        put(key, nested(key.rawValue) { value.write(to: &$0) })
    }

    package mutating func values(_ key: Key, _ values: [some Stored]) {
        guard !values.isEmpty else { return }
        let items = values.enumerated().map { index, value in
            nested("\(key.rawValue).\(index)") { value.write(to: &$0) }
        }
        put(key, "[" + items.joined(separator: ",") + "]")
    }

    /// A text that is no longer held cannot be committed to anew: the commitment is then to nothing.
    package mutating func sealed(_ key: Key, _ sealed: Sealed?) { text(key, sealed.map { $0.text ?? "" }) }
}
