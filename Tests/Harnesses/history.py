"""A register that grows command by command, and what people outside the office got of it meanwhile."""

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import ground
import register
from harness import copy

MOMENTS = 8
KEY, EARLY, ISSUED, LATE = 2, 4, 5, 7
"""The moments at which the key was made, the two checkpoints and copies were given out, and the minutes were issued."""


@dataclass
class History:
    place: Path
    moments: list
    """The register after each of its commands."""
    rows: list
    """The entries it held then."""

    @property
    def last(self) -> list:
        return [len(rows) for rows in self.rows]

    @property
    def now(self) -> Path:
        return self.moments[-1]

    @property
    def public(self) -> Path:
        return self.place / "public.txt"

    @property
    def secret(self) -> Path:
        return self.place / "own.key"

    def checkpoint(self, moment) -> Path:
        return self.place / f"checkpoint-{moment}.txt"

    def minutes(self, form) -> Path:
        return next((self.place / "minutes").glob(f"*.{form}"))

    def issued(self, form) -> tuple:
        """The state that the minutes were made from, and the entry that says they were issued."""
        digest = hashlib.sha256(self.minutes(form).read_bytes()).hexdigest()
        log = sqlite3.connect(self.now / "log.sqlite")
        try:
            found = [
                (json.loads(payload)["position"], position) for position, payload in log.execute(
                    "SELECT position, payload FROM entry WHERE type = 'document.issued'")
                if digest in payload]
        finally:
            log.close()
        return found[0]


def history(run, number) -> History:
    chance = run.random(number)
    place = run.folder(f"history-{number}")
    live, moments = place / "register", []

    def keep():
        moments.append(copy(live, place / f"moment-{len(moments)}"))

    run.must("init", "--register", live, "--office", f"Harness {number}")
    keep()
    for n in range(1, MOMENTS + 1):
        if n == KEY:
            run.must("keys", "new", "--register", live, "--key-file", place / "own.key", "--offline-file",
                     place / "offline.key")
            (place / "public.txt").write_text(public(run, live))
        elif n == ISSUED:
            run.must("minutes", "TRI/MC/1", "--register", live, "--format", "md", "docx", "--out", place / "minutes",
                     "--issue", "--key-file", place / "own.key")
        else:
            text = {1: ground.GROUND, KEY + 1: ground.SITTING.format(number=1, stance="abstained")}
            people = ground.people(f"P{n}", chance.randint(1, 5))
            run.must("record", "--register", live, ground.write(place, f"file-{n}", text.get(n, people)))
        if n in (EARLY, LATE):
            sign(run, live, place / "own.key", place / f"checkpoint-{n}.txt")
        keep()
    return History(place, moments, [register.read(copy(m, place / "read")).rows for m in moments])


def public(run, place) -> str:
    """The register's first key, as it is given out."""
    listed = run.must("keys", "list", "--register", place).out
    return next(line.strip() for line in listed.splitlines() if line.startswith("  protokols/"))


def sign(run, place, key, out):
    run.must("checkpoint", "--register", place, "--key-file", key, "--out", out)
    return out
