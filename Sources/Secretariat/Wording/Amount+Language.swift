import Committee
import Minutes

extension Amount {
    /// To the cent: `395 500.50 EUR`; `395 500,50 EUR`.
    static func plain(cents: Int, _ currency: String, in language: Language) -> String {
        let words = plain(cents: cents, currency)
        return language == .latvian ? words.replacing(".", with: ",") : words
    }
}
