/// The place of the first alias, when there are so many that composing them could grow without bound.
///
/// A few aliases are refused politely once the tree is there. Many could make it exponentially large in the
/// parser's own comparison of keys ("billion laughs"), before anybody can look at it. A word counts only
/// where both `&word` and `*word` begin a token, which prose does not do sixteen times.
func firstAlias(in text: String, file: String) -> Place? {
    var anchors: Set<String> = []
    var aliases: [(name: String, place: Place)] = []
    var cursor = Cursor(file: file)
    let scalars = text.unicodeScalars
    var before: Unicode.Scalar = "\n"
    for index in scalars.indices {
        let scalar = scalars[index]
        if scalar == "&" || scalar == "*", " \t\r\n[{,:".unicodeScalars.contains(before) {
            let word = scalars[scalars.index(after: index)...].prefix {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
            }
            let name = String(word)
            if !name.isEmpty, scalar == "&" { anchors.insert(name) }
            if !name.isEmpty, scalar == "*" { aliases.append((name, cursor.place)) }
        }
        cursor.pass(scalar)
        before = scalar
    }
    let real = aliases.filter { anchors.contains($0.name) }
    return real.count > 16 ? real.first?.place : nil
}
