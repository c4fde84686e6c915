"""What the page says must follow from its steps, tried on random cases.

    python3 properties.py --cases 10000 --seed 7
"""

import argparse
import copy
import json
import sys
from collections.abc import Callable
from random import Random

from cases import random_case
from engine import propose

# Each takes a case, and answers whether it held, or nothing where the case does not concern it.
Property = Callable[[dict, Random], bool | None]

REFUSALS = {"not adopted", "no decision"}


def order_of_delegations_does_not_matter(case: dict, dice: Random) -> bool | None:
    """Whoever speaks first: only each delegation's own order is kept."""
    if len(case["positions"]) < 2:
        return None
    said: dict[str, list[dict]] = {}
    for one in case["positions"]:
        said.setdefault(one["delegation"], []).append(one)
    turns = [one["delegation"] for one in case["positions"]]
    dice.shuffle(turns)
    queues = {code: iter(positions) for code, positions in said.items()}
    return propose({**case, "positions": [next(queues[code]) for code in turns]}) == propose(case)


def one_more_absent_never_adopts(case: dict, dice: Random) -> bool | None:
    """Where absence does not count, staying away may bring a committee below its quorum, but adopts nothing."""
    if case["forum"] != "sitting" or "present" not in case:
        return None
    if case["rules"].get("absence", {}).get("rule") != "does not count":
        return None
    if propose(case)["outcome"] not in REFUSALS:
        return None
    larger = copy.deepcopy(case)
    larger["delegations"].append({"code": "XX", "votes": True, "recused": False})
    return propose(larger)["outcome"] not in {"adopted", "ad referendum"}


def leaving_the_base_never_raises_the_quorum(case: dict, dice: Random) -> bool | None:
    if case["rules"].get("recusal", {}).get("rule") != "leaves the base":
        return None
    recused = copy.deepcopy(case)
    one = dice.choice(recused["delegations"])
    if one["recused"]:
        return None
    one["recused"] = True
    before, after = quorum_needed(case), quorum_needed(recused)
    return None if before is None or after is None else after <= before


def quorum_needed(case: dict) -> int | None:
    steps = propose(case)["steps"]
    return next((step["needed"] for step in steps if step["code"].startswith("quorum m")), None)


PROPERTIES: dict[str, Property] = {
    "The order in which different delegations took their positions does not matter.":
        order_of_delegations_does_not_matter,
    "One more absent delegation never turns a refusal into an adoption where absence does not count.":
        one_more_absent_never_adopts,
    "A recusal that leaves the base never raises the number needed for the quorum.":
        leaving_the_base_never_raises_the_quorum,
}


def holds(sentence: str, try_it: Property, count: int, seed: int) -> bool:
    """Says in how many cases it held; a property that concerns no case has not been tried, and does not hold."""
    tried = 0
    for number in range(count):
        dice = Random(f"{seed}/{number}")
        case = random_case(dice)
        answer = try_it(case, dice)
        if answer is False:
            print(f"does not hold: {sentence}\n  case {json.dumps(case)}")
            return False
        tried += answer is True
    print(f"{tried:>7} of {count} cases: {sentence}")
    return tried > 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    answers = [holds(sentence, try_it, asked.cases, asked.seed) for sentence, try_it in PROPERTIES.items()]
    return 0 if all(answers) else 1


if __name__ == "__main__":
    sys.exit(main())
