import Committee

extension Agenda {
    /// What national bodies said of the item before the sitting (LV-1): advice, kept beside the position taken.
    func readOpinions(_ fields: Fields, on item: Name) {
        let example = "{delegation: LV, body: national sub-committee, view: against}"
        fields.each(.opinions, example: example) { fields, _ in
            let circumstances = placing.narrowed(by: fields)
            let delegation = fields.value(needed: .delegation, .delegation)
            let body = fields.value(needed: .body, .text)
            let view: Opinion.View? = fields.word(needed: .view)
            let words = fields.value(.words, .text)
            let call = fields.value(.call, .handle)
            let projects = fields.entries(.projects).compactMap { reading.project($0, ofCall: call) }
            guard let delegation, let body, let view else { return }
            let opinion = StatedOpinion(
                delegation: delegation, body: body, view: view, words: words, projects: projects)
            add(
                .opinion(forum: forum, item: item, opinion),
                document.path("\(item.path)/opinions/\(delegation.code)"), at: fields.place, circumstances)
        }
    }
}
