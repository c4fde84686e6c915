/// What a field is to hold, so that every complaint can show an example.
package enum Form: Hashable, Sendable {
    case text, day, occasion, time, zone, period, validity
    case amount, count, number, score, yes
    case handle, part, name, project, person, country, effect, annex, prose
    /// One word of a list.
    case word([String])
    /// A rule of procedure, with what it may say.
    case rule(String)
}
