"""Stage 11: the way of deciding, and what it makes of those who consent, who object and of whom nothing is known."""

from deliberation import NO_DECISION, NOT_ADOPTED, OPEN, Deliberation
from question import Rule, Threshold


def decide(one: Deliberation) -> str:
    rule = one.question.rule("deciding")
    if rule is None:
        one.note("way of deciding not in the rules")
        return OPEN
    match rule.value:
        case "consensus":
            return by_consensus(one, rule)
        case "unanimity":
            return by_unanimity(one, rule)
        case "vote":
            return by_vote(one)
        case "consensus, then vote":
            return by_consensus_then_vote(one, rule)
    raise ValueError(f"There is no way of deciding called {rule.value}.")


def by_consensus(one: Deliberation, rule: Rule) -> str:
    if one.objection.number:
        note_failed_consensus(one, rule)
        return NO_DECISION
    return where_nobody_objects(one, rule, "consensus reached")


def by_unanimity(one: Deliberation, rule: Rule) -> str:
    if one.objection.number:
        one.note("not unanimous", rule, one.objection.names, counted=one.objection.number)
        return NOT_ADOPTED
    return where_nobody_objects(one, rule, "unanimous")


def by_consensus_then_vote(one: Deliberation, rule: Rule) -> str:
    if not one.objection.number:
        return by_consensus(one, rule)
    note_failed_consensus(one, rule)
    if was_voted(one):
        return by_vote(one)
    one.note("a vote may be taken", rule)
    return NO_DECISION


def where_nobody_objects(one: Deliberation, rule: Rule, code: str) -> str:
    if one.unknown.number:
        return OPEN
    if not one.consent.number:
        one.note("nobody consented")
        return OPEN
    one.note(code, rule)
    return one.adopted


def note_failed_consensus(one: Deliberation, rule: Rule) -> None:
    objectors = one.objection
    reserved = objectors.all_named and all(one.last.get(code) == "reserved" for code in objectors.names)
    code = "consensus reserved" if reserved else "consensus failed"
    one.note(code, rule, objectors.names, counted=objectors.number)


def was_voted(one: Deliberation) -> bool:
    votes = {"in favour", "against", "abstained"}
    return one.question.tally is not None or any(one.last.get(code) in votes for code in one.active)


def by_vote(one: Deliberation) -> str:
    rule = one.question.rule("threshold")
    if rule is None:
        one.note("threshold not in the rules")
        return OPEN
    if rule.value == "not known":
        one.note("threshold not known", rule)
        return OPEN
    if one.unknown.number:
        return OPEN
    if not one.consent.number + one.objection.number:
        one.note("nobody voted")
        return OPEN
    return count_votes(one, rule, Threshold.read(rule.value))


def count_votes(one: Deliberation, rule: Rule, threshold: Threshold) -> str:
    consenting, objecting = one.consent.number, one.objection.number
    voting = consenting + objecting
    figures = {"needed": threshold.needed(voting), "counted": consenting, "total": voting}
    if threshold.carries(consenting, voting):
        one.note("vote carried", rule, one.consent.names, **figures)
        return one.adopted
    casting = one.question.rule("casting-vote")
    is_tied = consenting == objecting and threshold.is_half_at_most
    if is_tied and casting is not None and casting.value == "chair":
        return cast(one, casting, figures)
    one.note("vote lost", rule, one.objection.names, **figures)
    return NOT_ADOPTED


def cast(one: Deliberation, rule: Rule, figures: dict[str, int]) -> str:
    casting = one.question.casting
    if casting is None:
        one.note("casting vote not given", rule, **figures)
        return OPEN
    one.note(f"casting vote {casting}", rule, **figures)
    return one.adopted if casting == "in favour" else NOT_ADOPTED
