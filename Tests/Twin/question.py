"""What a committee was asked, and what is on record about it: the values that the engine reads.

Written from "How an outcome is proposed" (Sources/Committee/Committee.docc/Proposing.md) and from nothing else.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

CONSENTS = {"joined the consensus", "in favour"}
OBJECTS = {"against", "objected", "reserved", "asks for a meeting"}
SAYS_NOTHING = {None, "silent"}
# What a delegation without a vote may say without anybody being surprised.
NEEDS_NO_VOTE = {"no position", "recused", "not entitled", "silent"}


@dataclass(frozen=True)
class Rule:
    """One parameter of the rules of procedure, in their words, with its clause where that is known."""

    value: str
    clause: str | None = None


@dataclass(frozen=True)
class Group:
    """Delegations that are counted alike. A tally gives their number without their names."""

    number: int = 0
    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, names) -> "Group":
        names = tuple(sorted(names))
        return cls(len(names), names)

    def __add__(self, other: "Group") -> "Group":
        return Group(self.number + other.number, tuple(sorted(self.names + other.names)))

    @property
    def all_named(self) -> bool:
        return len(self.names) == self.number


@dataclass(frozen=True)
class Threshold:
    """The share of those who voted that carries a vote."""

    share: Fraction
    more_than: bool

    @classmethod
    def read(cls, words: str) -> "Threshold":
        more_than, over, under = re.fullmatch(r"(more than )?(\d+) of (\d+)", words).groups()
        return cls(Fraction(int(over), int(under)), more_than is not None)

    def carries(self, consenting: int, voting: int) -> bool:
        needed = self.share * voting
        return consenting > needed if self.more_than else consenting >= needed

    def needed(self, voting: int) -> int:
        return next(count for count in range(voting + 1) if self.carries(count, voting))

    @property
    def is_half_at_most(self) -> bool:
        return self.share <= Fraction(1, 2)


def quorum_needed(words: str, base: int) -> int:
    """How many have to be there, of a base of so many."""
    if words == "all":
        return base
    if number := re.fullmatch(r"(\d+) delegations", words):
        return int(number[1])
    over, under = re.fullmatch(r"(\d+) of (\d+)", words).groups()
    return -(-int(over) * base // int(under))


def days_to_confirm(words: str) -> int | None:
    """N of "confirms within N days", or working days, weeks or months; nothing for any other rule on absence."""
    period = re.fullmatch(r"confirms within (\d+) (?:working days|days|weeks|months)", words)
    return int(period[1]) if period else None


class Question:
    """One case, with the questions that the steps ask of it."""

    def __init__(self, case: dict):
        self.case = case
        self.in_sitting: bool = case["forum"] == "sitting"
        self.moved: bool = not self.in_sitting and case.get("moved", False)
        self.round: int = case.get("round", 1)
        self.tally: dict[str, int] | None = case.get("tally")
        self.casting: str | None = case.get("casting")
        self.chair: dict[str, str] | None = case.get("chair")
        self.may_vote = {one["code"] for one in case["delegations"] if one["votes"]}
        self.has_interest = {one["code"] for one in case["delegations"] if one["recused"]}

    def rule(self, name: str) -> Rule | None:
        rule = self.case["rules"].get(name)
        return Rule(rule["rule"], rule.get("clause")) if rule else None

    @property
    def silence(self) -> Rule | None:
        """The question's own silence rule goes before that of the rules, and that before the papers'."""
        if own := self.case.get("questionSilence"):
            return Rule(own)
        if held := self.rule("silence"):
            return held
        papers = self.case.get("papersSilence")
        return Rule(papers) if papers else None

    @property
    def present(self) -> set[str] | None:
        """Who was there at the item; nothing where attendance is not on record, or there was no room to be in."""
        if not self.in_sitting or self.case.get("present") is None:
            return None
        return set(self.case["present"])

    def last_positions(self, round: int) -> dict[str, str]:
        """A later position takes the place of an earlier one of the same delegation in the same round."""
        return {
            one["delegation"]: one["stance"]
            for one in self.case["positions"]
            if one.get("round", 1) == round
        }
