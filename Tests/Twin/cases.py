"""Random questions: every rule absent or held, every way of being there or not, every way of saying something.

The same seed gives the same cases on every machine, and a case depends only on the seed and its own number.

    python3 cases.py --cases 10 --seed 7              ten cases, one JSON object a line
    python3 cases.py --cases 10000 --seed 7 --coverage    how often each step and each outcome comes up
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from random import Random

from deliberation import OUTCOMES
from engine import propose

DELEGATIONS = ("BY", "DE", "EE", "FI", "LT", "LV", "PL", "SE")
STANCES = (
    "joined the consensus", "in favour", "against", "abstained", "objected", "reserved", "asks for a meeting",
    "no position", "recused", "not entitled", "silent",
)

GROUP_READINGS = ("does not count", "counts as consent", "counts as an objection")
ABSENT_CONFIRM = ("confirms within 10 days", "confirms within 15 working days", "confirms within 2 weeks")
QUORUMS = ("1 delegations", "2 delegations", "3 delegations", "1 of 2", "1 of 2", "1 of 3", "2 of 3", "all")
RULES = {
    "deciding": ("consensus", "unanimity", "vote", "vote", "consensus, then vote", "consensus, then vote"),
    "threshold": (
        "more than 1 of 2", "more than 1 of 2", "more than 1 of 2", "more than 1 of 2", "more than 2 of 4", "1 of 2",
        "2 of 3", "more than 2 of 3", "more than 1 of 3", "1 of 1", "not known",
    ),
    "quorum": QUORUMS,
    "replies": QUORUMS,
    "absence": GROUP_READINGS + ABSENT_CONFIRM,
    "abstention": GROUP_READINGS + ("does not count",),
    "no-position": GROUP_READINGS,
    "recusal": ("leaves the base", "stays in the base"),
    "silence": ("consent", "no consent", "does not count"),
    "objection": ("ends the procedure", "moves the matter to a sitting", "counts", "counts", "counts"),
    "casting-vote": ("chair", "chair", "chair", "none"),
    "repeated-vote": ("last counts", "first counts"),
    "chair-vote": ("as representative", "none"),
    # Who is recused is in the case already; of this rule only the clause is of use.
    "interest": ("is declared", "person takes no part", "person leaves the room", "delegation takes no part"),
}

# What the room is like: the stances that come up, and how often somebody says nothing at all.
MOODS = {
    "agreed": (("joined the consensus", "joined the consensus", "in favour", "no position"), 0.1),
    "reserved": (("joined the consensus", "joined the consensus", "reserved"), 0.05),
    "voting": (("in favour", "in favour", "against", "abstained"), 0.05),
    "withheld": (("abstained", "abstained", "no position", "silent"), 0.2),
    "quiet": (("silent",), 0.7),
    "anything": (STANCES, 0.15),
    "divided": (("in favour", "against"), 0.0),
}

# Every code of a step that the page names. One that never comes up is not compared with anything.
CODES = (
    "repetition not in the rules", "first vote counts", "last vote counts", "not entitled", "recused",
    "chair without vote", "nobody entitled", "moved to a sitting", "quorum not in the rules",
    "replies not in the rules", "attendance not on record", "quorum met", "quorum missed",
    "recusal not in the rules", "objection ends the procedure", "objection moves the matter", "objection counts",
    "objection not in the rules",
    "silence is consent", "silence is an objection", "silence does not count", "silence not in the rules",
    "abstention is consent", "abstention is an objection", "abstention does not count", "abstention not in the rules",
    "no position is consent", "no position is an objection", "no position does not count",
    "no position not in the rules", "no position joins the consensus",
    "absence is consent", "absence is an objection", "absence does not count", "absence not in the rules",
    "absent delegations confirm", "not heard",
    "way of deciding not in the rules", "consensus failed", "consensus reserved", "consensus reached",
    "nobody consented", "not unanimous", "unanimous", "threshold not in the rules", "threshold not known",
    "nobody voted", "vote carried", "vote lost", "casting vote in favour", "casting vote against",
    "casting vote not given", "a vote may be taken",
)


def random_cases(count: int, seed: int) -> Iterator[dict]:
    return (random_case(Random(f"{seed}/{number}")) for number in range(count))


def random_case(dice: Random) -> dict:
    codes = sorted(dice.sample(DELEGATIONS, dice.randint(1, len(DELEGATIONS))))
    mood = dice.choice((*MOODS, "tied"))
    case = {
        "rules": random_rules(dice),
        "forum": dice.choice(("sitting", "sitting", "procedure")),
        "moved": dice.random() < 0.08,
        "delegations": random_delegations(dice, codes),
        "positions": random_positions(dice, codes, mood),
        "round": dice.choice((1, 1, 1, 1, 1, 1, 2, 3)),
    }
    add_silence(dice, case)
    add_sitting(dice, case, codes)
    add_tally(dice, case)
    if dice.random() < 0.6:
        case["casting"] = dice.choice(("in favour", "against"))
    return case


def random_rules(dice: Random) -> dict:
    """Some rules say nearly everything and some next to nothing; a parameter's clause may be known or not."""
    held = dice.choice((0.4, 0.8, 0.97, 1.0))
    rules = {name: {"rule": dice.choice(values)} for name, values in RULES.items() if dice.random() < held}
    if dice.random() < 0.4:
        rules.pop("recusal", None)
    for rule in rules.values():
        if dice.random() < 0.6:
            rule["clause"] = random_clause(dice)
    return rules


def random_clause(dice: Random) -> str:
    return f"{dice.randint(1, 20)}.{dice.randint(1, 9)}"


def random_delegations(dice: Random, codes: list[str]) -> list[dict]:
    votes, recused = dice.choice((1.0, 1.0, 0.9, 0.6)), dice.choice((0.0, 0.0, 0.1, 0.3))
    return [
        {"code": code, "votes": dice.random() < votes, "recused": dice.random() < recused} for code in codes
    ]


def random_positions(dice: Random, codes: list[str], mood: str) -> list[dict]:
    if mood == "tied":
        return tied_positions(codes)
    stances, nothing = MOODS[mood]
    positions = []
    for round in range(1, dice.choice((1, 1, 1, 2, 3)) + 1):
        for code in dice.sample(codes, len(codes)):
            if dice.random() >= nothing:
                positions.append({"delegation": code, "stance": dice.choice(stances), "round": round})
    for _ in range(dice.choice((0, 0, 1, 4))):
        if positions:
            one = dice.choice(positions)
            changed = {**one, "stance": dice.choice(stances + STANCES)}
            positions.insert(dice.randint(0, len(positions)), changed)
    if dice.random() < 0.2:
        dice.shuffle(positions)
    return positions


def tied_positions(codes: list[str]) -> list[dict]:
    """By chance alone hardly any vote is tied, and the chair's casting vote would go untried."""
    even = len(codes) // 2 * 2
    return [
        {"delegation": code, "stance": ("in favour", "against")[number % 2], "round": 1}
        for number, code in enumerate(codes[:even])
    ]


def add_silence(dice: Random, case: dict) -> None:
    if dice.random() < 0.15:
        case["questionSilence"] = dice.choice(RULES["silence"])
    if dice.random() < 0.3:
        case["papersSilence"] = dice.choice(RULES["silence"])


def add_sitting(dice: Random, case: dict, codes: list[str]) -> None:
    if case["forum"] != "sitting":
        return
    case["moved"] = False
    if dice.random() < 0.85:
        there = dice.choice((1.0, 0.9, 0.8, 0.5))
        case["present"] = [code for code in codes if dice.random() < there]
        if dice.random() < 0.8:
            case["positions"] = [one for one in case["positions"] if one["delegation"] in case["present"]]
    if dice.random() < 0.5:
        case["chair"] = {"delegation": dice.choice(codes)}
    elif dice.random() < 0.5:
        case["chair"] = {"body": "managing authority"}


def add_tally(dice: Random, case: dict) -> None:
    """A tally comes mostly where nobody is named; where somebody is, it completes the names or is passed over."""
    if dice.random() >= 0.15:
        return
    against = dice.choice((0, 0, 1, 2, 3))
    case["tally"] = {
        "inFavour": dice.choice((against, 0, 1, 3, 4, 6)),
        "against": against,
        "abstained": dice.choice((0, 0, 1, 2)),
        "noPosition": dice.choice((0, 0, 0, 1, 2)),
    }
    if dice.random() < 0.7:
        case["positions"] = [one for one in case["positions"] if one["stance"] == "silent"]


def coverage(cases: Iterator[dict]) -> tuple[Counter, Counter]:
    """In how many cases each step comes up, and each outcome."""
    codes, outcomes = Counter(), Counter()
    for case in cases:
        proposal = propose(case)
        outcomes[proposal["outcome"]] += 1
        codes.update({step["code"] for step in proposal["steps"]})
    return codes, outcomes


def report_coverage(codes: Counter, outcomes: Counter) -> int:
    for title, seen, names in (("outcome", outcomes, OUTCOMES), ("step", codes, CODES)):
        print(f"{'cases':>7}  {title}")
        for name in names:
            print(f"{seen[name]:>7}  {name}")
    missing = [name for name in OUTCOMES if not outcomes[name]] + [name for name in CODES if not codes[name]]
    unknown = sorted(set(codes) - set(CODES))
    for name in missing:
        print(f"never came up: {name}", file=sys.stderr)
    for name in unknown:
        print(f"not a step of the page: {name}", file=sys.stderr)
    return 1 if missing or unknown else 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--coverage", action="store_true", help="count steps and outcomes; 1 if one never came up")
    asked = options.parse_args()
    cases = random_cases(asked.cases, asked.seed)
    if asked.coverage:
        return report_coverage(*coverage(cases))
    for case in cases:
        print(json.dumps(case))
    return 0


if __name__ == "__main__":
    sys.exit(main())
