extension KeyEvent {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .made(let key, let offline, let signature, let offlineSignature):
            object.word(.publicKey, key)
            object.word(.offlineKey, offline)
            object.word(.signature, signature)
            object.word(.offlineSignature, offlineSignature)
        case .rotated(let key, let successor, let signature, let successorSignature):
            object.word(.publicKey, key)
            object.word(.successor, successor)
            object.word(.signature, signature)
            object.word(.successorSignature, successorSignature)
        case .revoked(let key, let trusted, let signature):
            object.word(.publicKey, key)
            object.integer(.trustedUpTo, trusted)
            object.word(.offlineSignature, signature)
        }
    }

    init(_ type: EventType, from o: ObjectReader) throws(Unreadable) {
        let key: PublicKey = try o.word(.publicKey)
        self =
            if type == .keyMade {
                .made(
                    key, offline: try o.word(.offlineKey), signature: try o.word(.signature),
                    offlineSignature: try o.word(.offlineSignature))
            } else if type == .keyRotated {
                .rotated(
                    key, to: try o.word(.successor), signature: try o.word(.signature),
                    successorSignature: try o.word(.successorSignature))
            } else {
                .revoked(
                    key, trustedUpTo: try o.integer(.trustedUpTo), signature: try o.word(.offlineSignature))
            }
    }
}

extension IssuedDocument {
    func write(to object: inout ObjectWriter) {
        object.value(.forum, forum)
        object.word(.digest, digest)
        object.text(.documentForm, form)
        object.text(.language, language)
        object.integer(.position, position)
        object.word(.root, root)
    }

    init(from o: ObjectReader) throws(Unreadable) {
        self.init(
            forum: try o.value(.forum), digest: try o.word(.digest), form: try o.text(.documentForm),
            language: try o.text(.language), position: try o.integer(.position), root: try o.word(.root))
    }
}
