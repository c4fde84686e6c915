/// A country's public holidays of a year, as data: the law that sets them is the source.
package enum CalendarEvent: Hashable, Sendable {
    case holidaysListed(Country, year: Int, [Day])
}
