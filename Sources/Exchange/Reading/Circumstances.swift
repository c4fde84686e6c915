import Committee

/// What an element takes over from its document unless it says otherwise itself.
struct Circumstances {
    var on: Occasion?
    var source: Source = .ownRecord
    var nevertheless: String?

    func narrowed(by fields: Fields) -> Circumstances {
        var inner = self
        if let on = fields.occasion(.on) { inner.on = on }
        if let source = fields.source() { inner.source = source }
        if let nevertheless = fields.value(.nevertheless, .text) { inner.nevertheless = nevertheless }
        return inner
    }

    func on(_ occasion: Occasion?) -> Circumstances {
        var inner = self
        inner.on = occasion ?? on
        return inner
    }
}

extension Fields {
    fileprivate func source() -> Source? {
        guard let located = raw(.source), !located.isNotKnown else { return nil }
        if case .text = located.content {
            return reading.value(located, Spelling<Source.Kind>.word).map { Source($0) }
        }
        let example = "{kind: published notice, title: Results of the first call}"
        return reading.fields(of: located, example: example) { fields in
            let kind: Source.Kind? = fields.word(needed: .kind)
            let title = fields.value(.title, .text)
            let address = fields.value(.address, .text)
            let page = fields.value(.page, .text)
            let digest = fields.value(.digest, .text)
            return kind.map { Source($0, title: title, address: address, page: page, digest: digest) }
        }
    }
}
