"""The power fails at any moment of a recording, and the disk has kept what it liked of all that was not synced.

The shim writes down every write, truncation, sync, creation and deletion of a recording. From that, states of the disk are made:
a moment is drawn, what was synced by then is kept, and of the rest any writes, sectors and names are lost. In each state the
acknowledged commands have to be there, whole and nothing else. Some states are handed to the program itself.

The same is asked of a small writer in Python with other settings: EXTRA has to hold, and NORMAL, OFF and FULL have to fail,
or the simulator proves nothing. Sabotage: the disk says that it synced, and did not.
"""

import hashlib
import random
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import ground
import register
import shim
from disk import Disk, operations
from harness import PATIENCE, copy

CI, SABOTAGED, FULL = 50_000, 500, 1_000_000
SAMPLE = 40
"""States in CI that the program itself opens."""
SETTINGS = [("delete", "extra"), ("delete", "full"), ("delete", "normal"), ("delete", "off"), ("off", "extra")]


def harness(run):
    base = ground.small(run)
    folder = run.folder("files")
    files = [ground.write(folder, f"people-{n}", ground.people(f"P{n}", n)) for n in (3, 1, 40, 2)]
    place = copy(base, run.folder("recorded") / "register")
    log = run.scratch / "operations"
    run.must("record", "--register", place, *files, environment=shim.environment(run, place, LOG=log))
    taken = Recording(run, base, log, register.read(place))
    run.count("calls logged", len(taken.operations))
    lost = explore(run, taken, run.cases, sabotage=run.sabotage)
    for words in lost[:20]:
        run.fault(words)
    run.counts["states"] = run.cases
    run.counts["states of them distinct"] = len(taken.seen)
    if run.sabotage:
        return
    hand_over(run, taken, files)
    for journal, synchronous in SETTINGS:
        other = stand_in(run, base, journal, synchronous)
        lost = explore(run, other, max(run.cases // 25, 500))
        run.counts[f"of {max(run.cases // 25, 500)} lost with {journal.upper()} and {synchronous.upper()}"] = len(lost)
        if (synchronous, journal) == ("extra", "delete"):
            for words in lost[:5]:
                run.fault(f"stand-in: {words}")
        elif not lost:
            run.fault(f"the simulator lost nothing with {journal} and {synchronous}, so it proves nothing")


class Recording:
    """What one recording did to the disk, and what the register held at its end."""

    def __init__(self, run, base, log, after):
        self.base, self.after = base, after
        self.operations = operations(log)
        self.start = {p.name: p.read_bytes() for p in base.iterdir() if p.name in ("log.sqlite", "sealed.sqlite", "head")}
        self.ends = [i for i, row in enumerate(after.rows) if row[2] == 1][1:] + [len(after.rows)]
        self.seen, self.lock = {}, threading.Lock()


def explore(run, taken, cases, sabotage=False) -> list:
    """In processes of their own: the simulator is Python, and one process has one core."""
    shares = [(run, taken.base, taken.operations, taken.start, taken.after, taken.ends, part, run.jobs, cases, sabotage)
              for part in range(run.jobs)]
    lost = []
    # This kind of pool says so when one of its processes dies, where the other kind waits for ever.
    with ProcessPoolExecutor(run.jobs, mp_context=get_context("fork")) as pool:
        for found, seen in pool.map(_explore, [_plain(s) for s in shares]):
            lost += found
            taken.seen |= seen
    return lost


def _plain(share):
    run, *rest = share
    return (run.seed, run.name, run.scratch, *rest)


def _explore(share):
    seed, name, scratch, _, calls, start, after, ends, part, parts, cases, sabotage = share
    lost, seen = [], {}
    place = Path(scratch) / f"state-{part}"
    for case, chance, moment, disk, acknowledged in moments(seed, name, calls, start, range(part, cases, parts), sabotage):
        state = disk.after_power_cut(chance)
        digest = hashlib.sha256(repr(sorted(state.items())).encode()).digest()[:16]
        if digest not in seen:
            seen[digest] = held(place, state, after, ends)
        last, words = seen[digest]
        if words:
            lost.append(f"state {case}, at call {moment}: {words}")
        elif last < acknowledged:
            lost.append(f"state {case}, at call {moment}: entry {acknowledged} was acknowledged, the log ends at {last}")
    shutil.rmtree(place, ignore_errors=True)
    return lost, dict.fromkeys(seen)


def moments(seed, name, calls, start, cases, sabotage):
    """Each case with its moment, in the order of moments, so that the recording is gone through once."""
    drawn = []
    for case in cases:
        chance = random.Random(f"{seed} {name} {case}")
        drawn.append((chance.randrange(len(calls) + 1), case, chance))
    disk, done, acknowledged = Disk(start), 0, 0
    for moment, case, chance in sorted(drawn, key=lambda d: d[:2]):
        for call in calls[done:moment]:
            if call.kind == "A":
                named = [l for l in call.data.decode().splitlines() if l.startswith("  position ")]
                acknowledged = int(named[-1].split()[1].rstrip(",")) if named else acknowledged
            elif not (sabotage and call.kind == "S"):
                disk.take(call)
        done = moment
        yield case, chance, moment, disk, acknowledged


def lay_out(place, state):
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for name, data in state.items():
        (place / name).write_bytes(data)


def held(place, state, after, ends):
    """How far the register reaches in this state; or what is wrong with it."""
    lay_out(place, state)
    try:
        found = register.read(place)
    except register.Damaged as damage:
        return 0, str(damage)
    if found.rows != after.rows[: found.last]:
        return 0, "other entries than were recorded"
    if found.last not in ends:
        return 0, f"half a command: the log ends at {found.last}"
    return found.last, None


def hand_over(run, taken, files):
    """States for the program itself: it has to recover, take the files again, and find the register sound."""
    wanted = taken.after.commands()
    count = SAMPLE * (25 if run.full else 1)

    drawn = [
        (case, moment, disk.after_power_cut(chance))
        for case, chance, moment, disk, _ in moments(
            run.seed, "handed over", taken.operations, taken.start, range(count), False)
    ]

    def one(drawing):
        case, moment, state = drawing
        place = run.scratch / "handed" / str(case)
        lay_out(place, state)
        again = run.ask("record", "--register", place, *files)
        verified = run.ask("verify", "--register", place)
        if again.status or verified.status:
            run.fault(f"the program, at call {moment}: {(again.err + verified.out + verified.err).strip()[:300]}")
        elif register.read(place).commands() != wanted:
            run.fault(f"the program, at call {moment}: recorded again, the register is not what it should be")
        shutil.rmtree(place)

    run.each(one, drawn)
    run.counts["opened by the program"] = count


def stand_in(run, base, journal, synchronous) -> Recording:
    place = copy(base, run.folder(f"{journal}-{synchronous}") / "register")
    log = run.scratch / f"operations-{journal}-{synchronous}"
    made = subprocess.run(
        [sys.executable, Path(__file__).with_name("standin.py"), place, journal, synchronous], capture_output=True,
        text=True, timeout=PATIENCE, env=shim.environment(run, place, LOG=log))
    if made.returncode:
        raise RuntimeError(made.stderr)
    return Recording(run, base, log, register.read(place))
