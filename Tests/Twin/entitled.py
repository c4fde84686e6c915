"""Stages 1 to 7: which round counts, who decides, and whether enough of them are there."""

from deliberation import NO_DECISION, OPEN, Deliberation
from question import NEEDS_NO_VOTE, SAYS_NOTHING, Rule, quorum_needed


def settle_round(one: Deliberation) -> str | None:
    if one.question.round < 2:
        return None
    rule = one.question.rule("repeated-vote")
    if rule is None:
        one.note("repetition not in the rules")
        return OPEN
    if rule.value == "first counts":
        one.note("first vote counts", rule)
    else:
        one.note("last vote counts", rule)
        one.last = one.question.last_positions(one.question.round)
    return None


def find_voters(one: Deliberation) -> None:
    may_vote = one.question.may_vote
    one.voters = {code for code in may_vote if one.last.get(code) != "not entitled"}
    spoke = {code for code, said in one.last.items() if code not in may_vote and said not in NEEDS_NO_VOTE}
    if spoke:
        one.note("not entitled", names=spoke)


def find_recused(one: Deliberation) -> None:
    interested = one.question.has_interest
    one.recused = {code for code in one.voters if code in interested or one.last.get(code) == "recused"}
    one.active = one.voters - one.recused
    if one.recused:
        one.note("recused", one.question.rule("interest"), one.recused)


def look_at_chair(one: Deliberation) -> None:
    rule = one.question.rule("chair-vote")
    if not one.question.in_sitting or rule is None:
        return
    chair = one.question.chair
    sits_for_nobody = chair is not None and "delegation" not in chair
    if rule.value == "none" or sits_for_nobody:
        one.note("chair without vote", rule)


def need_somebody(one: Deliberation) -> str | None:
    if one.active:
        return None
    one.note("nobody entitled")
    return OPEN


def look_whether_moved(one: Deliberation) -> str | None:
    if not one.question.moved:
        return None
    one.note("moved to a sitting")
    return NO_DECISION


def count_quorum(one: Deliberation) -> str | None:
    name = "quorum" if one.question.in_sitting else "replies"
    rule = one.question.rule(name)
    if rule is None:
        one.note(f"{name} not in the rules")
        return None
    there = those_there(one)
    if there is None:
        one.note("attendance not on record")
        return OPEN
    bases = possible_bases(one)
    answers = {is_quorate(rule, base, there) for base in bases}
    if len(answers) == 2:
        one.note("recusal not in the rules", names=one.recused)
        return OPEN
    # Where both bases agree, the figures are those without the recused.
    base, met = bases[0], answers.pop()
    one.note(
        "quorum met" if met else "quorum missed",
        rule,
        there & base,
        needed=quorum_needed(rule.value, len(base)),
        counted=len(there & base),
        total=len(base),
    )
    return None if met else NO_DECISION


def those_there(one: Deliberation) -> set[str] | None:
    if one.question.in_sitting:
        return one.question.present
    return {code for code, said in one.last.items() if said not in SAYS_NOTHING}


def possible_bases(one: Deliberation) -> list[set[str]]:
    """One base, or, where nothing says what a recusal does, both: first the one without the recused."""
    rule = one.question.rule("recusal")
    if not one.recused:
        return [one.active]
    if rule is None:
        return [one.active, one.voters]
    return [one.active if rule.value == "leaves the base" else one.voters]


def is_quorate(rule: Rule, base: set[str], there: set[str]) -> bool:
    return len(there & base) >= quorum_needed(rule.value, len(base))
