extension Spelling where Value == String {
    /// Letters, digits and `. _ - / +`; the slash joins parts.
    static var handle: Self {
        Spelling(form: .handle) { (text) throws(Problem.Kind) in
            guard text.count <= 120 else { throw .tooLong(limit: 120) }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.allSatisfy(isPart) else { throw .notA(.handle) }
            return text
        }
    }

    /// One part of a handle or path: a project's key, an item's label, a person.
    static var part: Self { part(.part) }

    static var person: Self { part(.person) }

    private static func part(_ form: Form) -> Self {
        Spelling(form: form) { (text) throws(Problem.Kind) in
            guard text.count <= 120 else { throw .tooLong(limit: 120) }
            guard isPart(text[...]) else { throw .notA(form) }
            return text
        }
    }
}

/// The two sides of `TRI/MC/3#items/4/decision`.
struct NameText {
    let document: String
    let path: String
}

extension Spelling where Value == NameText {
    static var name: Self {
        Spelling(form: .name) { (text) throws(Problem.Kind) in
            let sides = text.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            guard sides.count <= 2, sides.last?.isEmpty == false else { throw .notA(.name) }
            for side in sides {
                do throws(Problem.Kind) {
                    _ = try Spelling<String>.handle.read(side)
                } catch .tooLong(let limit) {
                    throw .tooLong(limit: limit)
                } catch {
                    throw .notA(.name)
                }
            }
            return NameText(document: sides[0], path: sides.count == 2 ? sides[1] : "")
        }
    }
}

extension Spelling where Value == NameText {
    /// What a correction is of. The path of what is on record may hold a source's own words (`figures/projects selected`),
    /// and people name things by numbers, acronyms and places on an agenda: whether there is such a thing is for the
    /// record to say.
    static var recorded: Self {
        Spelling(form: .name) { (text) throws(Problem.Kind) in
            if let scalar = text.unicodeScalars.first(where: { "\t\n\r".unicodeScalars.contains($0) }) {
                throw .moreThanOneLine(code: scalar.value)
            }
            guard text.first != "#", text.last != "#" else { throw .notA(.name) }
            let sides = text.split(separator: "#", maxSplits: 1).map(String.init)
            guard sides.count == 2, (try? Spelling<String>.handle.read(sides[0])) != nil else {
                return NameText(document: text, path: "")
            }
            return NameText(document: sides[0], path: sides[1])
        }
    }
}

private func isPart(_ text: Substring) -> Bool {
    !text.isEmpty
        && text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType == .decimal
                || "._-+".unicodeScalars.contains($0)
                || $0.properties.canonicalCombiningClass != .notReordered
        }
}
