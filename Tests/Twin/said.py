"""Stages 8 to 10: what was said, what an objection does, and how those are read who said neither yes nor no."""

from deliberation import NO_DECISION, OPEN, Deliberation
from question import CONSENTS, OBJECTS, SAYS_NOTHING, Group, Rule, days_to_confirm

IN_ORDER_OF_READING = ("silence", "abstention", "no position", "absence")
# The step says how a group is read in one set of words, whatever words the rule has.
READINGS = {
    "consent": "is consent",
    "counts as consent": "is consent",
    "no consent": "is an objection",
    "counts as an objection": "is an objection",
    "does not count": "does not count",
}


# The numbers of a tally, by the groups that they count; the first three are of those who took a side or abstained.
TALLIED = {
    "consent": "inFavour",
    "objection": "against",
    "abstention": "abstained",
    "no position": "noPosition",
}


def group_by_what_was_said(one: Deliberation) -> None:
    named: dict[str, set[str]] = {group: set() for group in TALLIED}
    for code in one.active:
        if one.last.get(code) not in SAYS_NOTHING:
            named[group_of(one, code)].add(code)
    tally = one.question.tally
    if tally is not None and (not any(named.values()) or completes(tally, named)):
        group_by_tally(one, tally, named)
    else:
        group_by_name(one)


def completes(tally: dict[str, int], named: dict[str, set[str]]) -> bool:
    """Whether everybody named is among those counted, and somebody is counted who is not named."""
    beyond = {group: tally[key] - len(named[group]) for group, key in TALLIED.items()}
    voices = [number for group, number in beyond.items() if group != "no position"]
    return min(beyond.values()) >= 0 and sum(voices) > 0


def group_by_name(one: Deliberation) -> None:
    members: dict[str, set[str]] = {}
    for code in one.active:
        members.setdefault(group_of(one, code), set()).add(code)
    groups = {name: Group.of(codes) for name, codes in members.items()}
    one.consent = groups.get("consent", Group())
    one.objection = groups.get("objection", Group())
    one.not_heard = groups.get("not heard", Group())
    one.to_read = {name: groups.get(name, Group()) for name in IN_ORDER_OF_READING}


def group_of(one: Deliberation, code: str) -> str:
    said = one.last.get(code)
    if said in CONSENTS:
        return "consent"
    if said in OBJECTS:
        return "objection"
    if said == "abstained":
        return "abstention"
    if said not in SAYS_NOTHING:
        return "no position"
    if not one.question.in_sitting:
        return "silence"
    if one.question.present is None:
        return "not heard"
    return "no position" if code in one.question.present else "absence"


def group_by_tally(one: Deliberation, tally: dict[str, int], named: dict[str, set[str]]) -> None:
    """A tally numbers those who were there; who said what is known of those named, and who was not there to say it."""
    present = one.question.present
    expected = one.active if present is None else one.active & present.union(*named.values())
    groups = {name: Group(tally[key], tuple(sorted(named[name]))) for name, key in TALLIED.items()}
    one.consent, one.objection = groups["consent"], groups["objection"]
    one.not_heard = Group(max(0, len(expected) - sum(tally.values())))
    one.to_read = {
        "abstention": groups["abstention"],
        "no position": groups["no position"],
        "absence": Group.of(one.active - expected),
    }


def treat_objection(one: Deliberation) -> str | None:
    if one.question.in_sitting or one.objection.number == 0:
        return None
    rule = one.question.rule("objection")
    if rule is None and one.way_of_deciding == "consensus":
        return None
    if rule is None:
        note_objection(one, "objection not in the rules")
        return OPEN
    if rule.value == "counts":
        note_objection(one, "objection counts", rule)
        return None
    ends = rule.value == "ends the procedure"
    note_objection(one, "objection ends the procedure" if ends else "objection moves the matter", rule)
    return NO_DECISION


def note_objection(one: Deliberation, code: str, rule: Rule | None = None) -> None:
    one.note(code, rule, one.objection.names, counted=one.objection.number)


def read_the_others(one: Deliberation) -> None:
    for name, group in one.to_read.items():
        if group.number:
            read(one, name, group)
    if one.not_heard.number:
        one.note("not heard", names=one.not_heard.names, counted=one.not_heard.number)
        one.unknown += one.not_heard


def read(one: Deliberation, name: str, group: Group) -> None:
    rule = one.question.silence if name == "silence" else one.question.rule(name.replace(" ", "-"))
    if rule is None:
        read_without_rule(one, name, group)
    elif (days := days_to_confirm(rule.value)) is not None:
        one.note("absent delegations confirm", rule, group.names, needed=days, counted=group.number)
        one.awaits_confirmation = True
    else:
        reading = READINGS[rule.value]
        one.note(f"{name} {reading}", rule, group.names, counted=group.number)
        if reading == "is consent":
            one.consent += group
        elif reading == "is an objection":
            one.objection += group


def read_without_rule(one: Deliberation, name: str, group: Group) -> None:
    # Who raises no objection joins the consensus: that is what consensus is, and no clause has to say it.
    if name == "no position" and one.way_of_deciding in {"consensus", "consensus, then vote"}:
        one.note("no position joins the consensus", names=group.names, counted=group.number)
        one.consent += group
    else:
        one.note(f"{name} not in the rules", names=group.names, counted=group.number)
        one.unknown += group
