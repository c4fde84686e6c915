"""What all harnesses share: the program as a black box, folders to work in, and one line of counts at the end."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILT = Path(__file__).resolve().parent / ".build-harnesses"
FIXTURES = ROOT / "Fixtures"
PATIENCE = 120
"""Seconds after which a single run of the program counts as hanging."""


class NotRun(Exception):
    """A tool or a right that the technique needs is missing."""


@dataclass
class Answer:
    status: int
    out: str
    err: str

    @property
    def acknowledged(self) -> int:
        """How many files it said were recorded, or on record already."""
        return sum(" recorded" in l or ": nothing new" in l for l in self.out.splitlines() if not l.startswith(" "))

    @property
    def position(self) -> int:
        """The last position it named, 0 where none."""
        named = [l for l in self.out.splitlines() if l.startswith("  position ")]
        return int(named[-1].split()[1].rstrip(",")) if named else 0


@dataclass
class Run:
    """One run of one harness: what it was asked, and what it has found so far."""

    name: str
    program: Path
    flips: Path
    """The verifier that takes many flipped bits in one process."""
    seed: int
    cases: int
    full: bool
    sabotage: bool
    jobs: int
    scratch: Path
    span: int | None = None
    """Seconds after which no case is begun any more: a campaign may be run in parts."""
    bit: int | None = None
    most: int | None = None
    """Seconds that CI has left for what takes longest."""
    counts: dict = field(default_factory=dict)
    faults: list = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    ended_early: bool = False
    begun: bool = False
    """Whether any case was begun."""

    def patience(self, seconds: int) -> int:
        return seconds if self.most is None else min(seconds, self.most)

    def random(self, *what) -> random.Random:
        return random.Random(f"{self.seed} {self.name} {what}")

    def count(self, what: str, by: int = 1):
        self.counts[what] = self.counts.get(what, 0) + by

    def fault(self, words: str):
        self.faults.append(words)

    def folder(self, *name) -> Path:
        """A fresh folder of that name."""
        place = self.scratch.joinpath(*map(str, name))
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return place

    def environment(self, **more) -> dict:
        own = dict(os.environ, SWIFT_BACKTRACE="enable=no", PROTOKOLS_RECORDER="0" * 31 + "1", HOME=str(self.scratch))
        own.pop("PROTOKOLS_REGISTER", None)
        own.pop("SWIFT_DETERMINISTIC_HASHING", None)
        return own | {k: str(v) for k, v in more.items()}

    def ask(self, *arguments, prefix=(), environment=None, cwd=None) -> Answer:
        """Runs the program to its end. A hang is killed and counts as a fault."""
        command = [*map(str, prefix), str(self.program), *map(str, arguments)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
            env=environment or self.environment(), cwd=cwd or self.scratch, start_new_session=True)
        patience = 10 if self.sabotage else PATIENCE
        try:
            out, err = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            self.fault(f"hung for {patience} s: {' '.join(map(str, arguments))[:200]}")
        return Answer(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))

    def must(self, *arguments, **more) -> Answer:
        answer = self.ask(*arguments, **more)
        if answer.status != 0:
            raise RuntimeError(f"{' '.join(map(str, arguments))}: exit {answer.status}\n{answer.err}")
        return answer

    def is_over(self) -> bool:
        """Whether nothing more is to be begun: under sabotage the first fault is enough."""
        if self.span is not None and time.monotonic() - self.began > self.span:
            self.ended_early = True
        over = self.ended_early or bool(self.sabotage and self.faults)
        self.begun = self.begun or not over
        return over

    def each(self, work, items, at_once=None):
        """Does the work on every item, a few at a time: as many as there are jobs, if nothing else is said."""

        def one(item):
            if not self.is_over():
                work(item)

        with ThreadPoolExecutor(at_once or self.jobs) as pool:
            for _ in pool.map(one, items):
                pass

    def line(self) -> str:
        counts = ", ".join(f"{number:,} {what}" for what, number in self.counts.items())
        seconds = time.monotonic() - self.began
        part = f", bit {self.bit} of 0 to 7 only" if self.bit is not None else ""
        early = f", ENDED AFTER {self.span:,} s, before all was done" if self.ended_early else ""
        return f"{self.name}: {counts}, {len(self.faults)} faults (seed {self.seed}, {seconds:.0f} s{part}{early})"


def processors() -> int:
    """Those that this process may use, not those of the machine."""
    return len(os.sched_getaffinity(0)) or 1


def scratch() -> Path:
    """In memory where there is room for it: these runs sync a great deal, and test the order, not the disk."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 << 30
    base = memory if roomy else Path(tempfile.gettempdir())
    return Path(tempfile.mkdtemp(prefix="protokols-harness-", dir=base))


def copy(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


def tool(name: str) -> str:
    found = shutil.which(name)
    if not found:
        raise NotRun(f"{name} is missing")
    return found
