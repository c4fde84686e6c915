"""Every case that is one thing smaller than a given one, and still a case: what a difference is narrowed down with."""

import copy
from collections.abc import Iterator


def smaller_cases(case: dict) -> Iterator[dict]:
    """The big things first: a delegation takes its positions with it."""
    for delegation in case["delegations"]:
        if len(case["delegations"]) > 1:
            yield without_delegation(case, delegation["code"])
    yield from without_one_position(case)
    yield from without_one_rule(case)
    for name in ("questionSilence", "papersSilence", "chair", "tally", "casting", "present"):
        if name in case:
            yield {key: value for key, value in case.items() if key != name}
    yield from plainer(case)


def without_delegation(case: dict, code: str) -> dict:
    smaller = copy.deepcopy(case)
    smaller["delegations"] = [one for one in case["delegations"] if one["code"] != code]
    smaller["positions"] = [one for one in case["positions"] if one["delegation"] != code]
    if "present" in case:
        smaller["present"] = [one for one in case["present"] if one != code]
    if case.get("chair", {}).get("delegation") == code:
        del smaller["chair"]
    return smaller


def without_one_position(case: dict) -> Iterator[dict]:
    positions = case["positions"]
    for number in range(len(positions)):
        yield {**case, "positions": positions[:number] + positions[number + 1 :]}


def without_one_rule(case: dict) -> Iterator[dict]:
    for name, rule in case["rules"].items():
        yield {**case, "rules": {other: held for other, held in case["rules"].items() if other != name}}
        if "clause" in rule:
            yield {**case, "rules": {**case["rules"], name: {"rule": rule["rule"]}}}


def plainer(case: dict) -> Iterator[dict]:
    """The usual in place of the unusual: round 1, nobody recused, everybody votes, a lower tally."""
    if case["moved"]:
        yield {**case, "moved": False}
    if case["round"] > 1:
        yield {**case, "round": case["round"] - 1}
    for number, one in enumerate(case["delegations"]):
        for usual in ({"votes": True}, {"recused": False}):
            if one != {**one, **usual}:
                delegations = list(case["delegations"])
                delegations[number] = {**one, **usual}
                yield {**case, "delegations": delegations}
    for name, number in case.get("tally", {}).items():
        if number:
            yield {**case, "tally": {**case["tally"], name: number - 1}}
