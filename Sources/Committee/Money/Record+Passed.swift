// Money that is spoken for beyond what was set aside, line by line.
extension Record {
    /// The lines of a programme and its calls that are passed on a day.
    package func passed(on day: Day) -> [Budget.Line] {
        programmes.keys.sorted().flatMap { budget(of: $0, on: day).lines.filter { $0.left < 0 } }
    }

    /// `TRI/1 P2`: the call or the programme, and the priority.
    package func place(of line: Budget.Line, in programme: Programme.ID? = nil) -> String {
        let code =
            line.call.flatMap { calls[$0]?.particulars.code }
            ?? programme.flatMap { programmes[$0]?.particulars.code } ?? "the programme"
        return [code, line.priority].compactMap(\.self).joined(separator: " ")
    }
}

extension Budget.Line {
    /// Whether it is the same money, however much of it is left.
    package func isSame(as other: Self) -> Bool {
        call == other.call && priority == other.priority && fund == other.fund && currency == other.currency
    }
}
