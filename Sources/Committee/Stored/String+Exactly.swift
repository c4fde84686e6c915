extension String {
    /// The bytes as a text; `nil` where they are none. `decoding:` would repair damaged bytes in silence.
    package init?(exactly utf8: UnsafeBufferPointer<UInt8>) {
        // Nearly all is ASCII, which need not be looked at by character.
        if utf8.isASCII {
            self.init(decoding: utf8, as: UTF8.self)
        } else {
            self.init(validating: utf8, as: UTF8.self)
        }
    }
}
