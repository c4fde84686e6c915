extension CallEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.call, call)
        switch self {
        case .opened(_, let programme, let particulars):
            object.id(.programme, programme)
            object.value(.particulars, particulars)
        case .closed: break
        case .allocationSet(_, let allocation): object.value(.particulars, allocation)
        }
    }
}

extension Call.Particulars: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.code, code)
        object.text(.number, number)
        object.text(.title, title)
        object.day(.opensOn, opensOn)
        object.value(.closesOn, closesOn)
        object.integer(.steps, steps)
        object.values(.allocations, allocations)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            code: try object.text(.code), number: try object.optionalText(.number),
            title: try object.optionalText(.title), opensOn: try object.optionalDay(.opensOn),
            closesOn: try object.optionalValue(.closesOn), steps: try object.optionalInteger(.steps),
            allocations: try object.values(.allocations))
    }
}

extension Call.Allocation: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.priority, priority)
        object.value(.amount, amount)
        object.value(.perProject, perProject)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            priority: try object.optionalText(.priority), amount: try object.value(.amount),
            perProject: try object.optionalValue(.perProject))
    }
}
