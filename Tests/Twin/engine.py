"""How an outcome is proposed: the second implementation, in the order of the page.

Written from "How an outcome is proposed" (Sources/Committee/Committee.docc/Proposing.md) and from nothing else, so
that it and the engine in Swift can be wrong only where both misread the page in the same way.

    python3 engine.py < cases    answers each case, one JSON object a line, with its proposal
"""

import json
import sys

from deciding import decide
from deliberation import Deliberation
from entitled import (
    count_quorum, find_recused, find_voters, look_at_chair, look_whether_moved, need_somebody, settle_round,
)
from question import Question
from said import group_by_what_was_said, read_the_others, treat_objection

# In the order of "The steps"; each settles the outcome or leaves it to the next, and the last one always settles it.
STAGES = (
    settle_round,
    find_voters,
    find_recused,
    look_at_chair,
    need_somebody,
    look_whether_moved,
    count_quorum,
    group_by_what_was_said,
    treat_objection,
    read_the_others,
    decide,
)


def propose(case: dict) -> dict:
    """The outcome and the steps that lead to it; what a step does not say is left out."""
    question = Question(case)
    deliberation = Deliberation(question, last=question.last_positions(1))
    outcome = next(outcome for stage in STAGES if (outcome := stage(deliberation)))
    return {"outcome": outcome, "steps": [step.written() for step in deliberation.steps]}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(propose(json.loads(line))))
