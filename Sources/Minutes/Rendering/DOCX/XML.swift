/// An XML element, written at once.
func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ inside: String...) -> String
{
    let attributes = attributes.map { " \($0)=\"\(escapedForXML($1))\"" }.joined()
    let inside = inside.joined()
    return inside.isEmpty ? "<\(name)\(attributes)/>" : "<\(name)\(attributes)>\(inside)</\(name)>"
}

/// Text as it stands between tags and inside attributes. `legible` has taken out what XML 1.0 cannot hold.
func escapedForXML(_ words: String) -> String {
    var escaped = ""
    for scalar in words.legible.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case _: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
