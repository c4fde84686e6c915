import Committee

/// What is on file about a sitting or a written procedure.
struct PlainForum {
    struct Asked {
        let id: Question.ID
        let question: Question
        let order: Int
        /// Everything said on it, in order; a declaration ends an attempt.
        var said: [(round: Int, position: Position?, declared: Declaration?, day: Day)] = []
    }

    let isProcedure: Bool
    let committee: Body.ID
    let handle: Handle?
    var number: String?
    var days: Occasion
    var place: String?
    var country: String?
    var stage: String
    var chair: Body.Chair?
    var isUnpublished = false
    var seats: [Person.ID: Sitting.Attendance] = [:]
    var items: [Item.ID: (item: Item, handlings: [Item.Handling])] = [:]
    var asked: [Question.ID: Asked] = [:]
    var decisions: [Decision.ID] = []
    var actions: [ActionPoint.ID] = []
    var papersSent = false
    var deadline: Occasion?
    var subject: String?
    var closed: Day?
    var isMoved = false

    init(_ sitting: Sitting.Convening, _ committee: Body.ID, _ handle: Handle?) {
        isProcedure = false
        self.committee = committee
        self.handle = handle
        number = sitting.number
        days = sitting.days
        place = sitting.place
        country = sitting.country?.code
        stage = "convened"
    }

    init(_ launch: Procedure.Launch, _ committee: Body.ID, on days: Occasion, _ handle: Handle?) {
        isProcedure = true
        self.committee = committee
        self.handle = handle
        number = launch.number
        self.days = days
        stage = "open"
        deadline = launch.deadline
        subject = launch.subject
    }

    /// The chair's last word on a question.
    func declared(_ question: Question.ID) -> Declaration? {
        asked[question]?.said.compactMap(\.declared).last
    }
}

/// What became of the minutes, as far as somebody still has to do something.
struct PlainMinutes {
    var circulated: Day?
    var comments: Occasion?
    var isDone = false
}
