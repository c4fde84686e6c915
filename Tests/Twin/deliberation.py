"""One deliberation on its way to an outcome: what has been established so far, and the steps already taken."""

from dataclasses import dataclass, field

from question import Group, Question, Rule

ADOPTED, NOT_ADOPTED, NO_DECISION = "adopted", "not adopted", "no decision"
AD_REFERENDUM, OPEN = "ad referendum", "open"
OUTCOMES = (ADOPTED, NOT_ADOPTED, NO_DECISION, AD_REFERENDUM, OPEN)


@dataclass(frozen=True)
class Step:
    """One thing that was established on the way."""

    code: str
    clause: str | None = None
    delegations: tuple[str, ...] = ()
    needed: int | None = None
    counted: int | None = None
    total: int | None = None

    def written(self) -> dict:
        said = {
            "code": self.code,
            "clause": self.clause,
            "delegations": list(self.delegations) or None,
            "needed": self.needed,
            "counted": self.counted,
            "total": self.total,
        }
        return {key: value for key, value in said.items() if value is not None}


@dataclass
class Deliberation:
    """What the stages hand on to each other; nothing is in it that a stage has not put there."""

    question: Question
    last: dict[str, str]
    steps: list[Step] = field(default_factory=list)
    voters: set[str] = field(default_factory=set)
    recused: set[str] = field(default_factory=set)
    active: set[str] = field(default_factory=set)
    consent: Group = Group()
    objection: Group = Group()
    unknown: Group = Group()
    not_heard: Group = Group()
    to_read: dict[str, Group] = field(default_factory=dict)
    awaits_confirmation: bool = False

    def note(self, code: str, rule: Rule | None = None, names=(), **figures: int) -> None:
        """Takes a step. The rule is the one behind it; a step that says what the rules lack has none."""
        self.steps.append(Step(code, rule.clause if rule else None, tuple(sorted(names)), **figures))

    @property
    def way_of_deciding(self) -> str | None:
        rule = self.question.rule("deciding")
        return rule.value if rule else None

    @property
    def adopted(self) -> str:
        """What an adoption is, while those who were absent may still have to confirm it."""
        return AD_REFERENDUM if self.awaits_confirmation else ADOPTED
