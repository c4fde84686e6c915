"""Asks another program the same questions, and says where its answers differ.

    python3 compare.py --program PATH --cases 100000 --seed 7

The program reads cases on its standard input, one JSON object a line, and writes one proposal a line. Outcome and
steps have to be the same, to the last figure. Ends with 0 where they are, with 1 where one answer differs or the
program did not answer; the first three differences are shown in the smallest case that still differs.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator

from cases import random_cases
from engine import propose
from smaller import smaller_cases

CASES_AT_ONCE = 5_000
DIFFERENCES_SHOWN = 3


class NoAnswer(Exception):
    """The program failed, was too slow, or wrote something that is no proposal."""


class Program:
    """The other implementation: started anew for every batch, and ended when the time is up."""

    def __init__(self, path: str, environment: dict[str, str], ends_at: float):
        self.path = path
        self.environment = environment
        self.ends_at = ends_at

    def answers(self, cases: list[dict]) -> list[dict]:
        lines = self.run("".join(json.dumps(case) + "\n" for case in cases)).splitlines()
        if len(lines) != len(cases):
            raise NoAnswer(f"It answered {len(lines)} of {len(cases)} cases.")
        try:
            return [without_nulls(json.loads(line)) for line in lines]
        except (ValueError, AttributeError, KeyError, TypeError) as error:
            raise NoAnswer(f"It wrote something that is no proposal: {error}") from error

    def run(self, asked: str) -> str:
        try:
            with subprocess.Popen(
                [self.path], env=self.environment, text=True, encoding="utf-8",
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            ) as process:
                try:
                    written, _ = process.communicate(asked, timeout=max(0.0, self.ends_at - time.monotonic()))
                except subprocess.TimeoutExpired:
                    process.kill()
                    raise NoAnswer("It was not done when the time was up.") from None
        except OSError as error:
            raise NoAnswer(f"It could not be asked: {error}") from error
        if process.returncode != 0:
            raise NoAnswer(f"It ended with {process.returncode}.")
        return written


def without_nulls(proposal: dict) -> dict:
    """What a step does not say may be left out, null or an empty list."""
    steps = [{key: value for key, value in step.items() if value not in (None, [])} for step in proposal["steps"]]
    return {"outcome": proposal["outcome"], "steps": steps}


def differing(program: Program, cases: list[dict]) -> Iterator[dict]:
    for case, theirs in zip(cases, program.answers(cases)):
        if theirs != propose(case):
            yield case


def smallest(program: Program, case: dict) -> dict:
    """Takes away one thing after another, as long as the answers still differ."""
    while (smaller := next(differing(program, list(smaller_cases(case))), None)) is not None:
        case = smaller
    return case


def compare(program: Program, count: int, seed: int) -> int:
    """How many cases of so many differ; shows the first of them."""
    found, batch = 0, []
    for number, case in enumerate(random_cases(count, seed), start=1):
        batch.append(case)
        if len(batch) < CASES_AT_ONCE and number < count:
            continue
        for different in differing(program, batch):
            found += 1
            if found <= DIFFERENCES_SHOWN:
                show(program, smallest(program, different))
        batch = []
    return found


def show(program: Program, case: dict) -> None:
    print("They differ:")
    print(f"  case     {json.dumps(case)}")
    print(f"  expected {json.dumps(propose(case))}")
    print(f"  answered {json.dumps(program.answers([case])[0])}", flush=True)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("--program", required=True, help="the program to ask")
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--minutes", type=float, default=10, help="the longest it may take")
    options.add_argument("--sabotage", action="store_true", help="ask the program to misread abstentions")
    asked = options.parse_args()

    environment = dict(os.environ)
    environment.pop("PROTOKOLS_SABOTAGE", None)
    if asked.sabotage:
        environment["PROTOKOLS_SABOTAGE"] = "abstention"
    started = time.monotonic()
    program = Program(asked.program, environment, ends_at=started + asked.minutes * 60)
    try:
        found = compare(program, asked.cases, asked.seed)
    except NoAnswer as reason:
        print(f"{asked.program}: {reason}", file=sys.stderr)
        return 1
    seconds = time.monotonic() - started
    print(f"{asked.cases} cases, seed {asked.seed}: {found} differ ({seconds:.1f} seconds).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
