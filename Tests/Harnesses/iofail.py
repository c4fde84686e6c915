"""Every call that the program makes on a register's files fails once, or from then on: EIO, ENOSPC, a short write, EROFS.

Nothing is acknowledged that is not on record; the program says what happened and ends in order; afterwards the register opens,
takes the same files, and holds what an undisturbed recording gives.
Sabotage: the disk does not do what it was asked, and says that it did.
"""

import shutil

import ground
import register
import shim
from harness import copy

CI, SABOTAGED, FULL = 400, 60, 0
"""How many of the failures; 0 is all of them, also during the recovery from a kill."""


def harness(run):
    base = ground.small(run)
    folder = run.folder("files")
    files = [ground.write(folder, f"people-{n}", ground.people(f"P{n}", n)) for n in (2, 1)]
    undisturbed = copy(base, run.folder("undisturbed") / "register")
    run.must("record", "--register", undisturbed, *files)
    after = register.read(undisturbed).commands()
    bases = [("recording", base)]
    if run.full:
        bases.append(("recovering", half_recorded(run, base, files)))

    failures = []
    for words, start in bases:
        place = copy(start, run.folder("counted") / "register")
        calls = shim.calls(run, place, "record", "--register", place, *files)
        run.count(f"calls while {words}", len(calls))
        failures += [(words, start, n, c, kind, t) for n, (c, _) in enumerate(calls, 1) for kind, t in kinds(c)]
    chance = run.random()
    total = len(failures)
    if run.cases and run.cases < total:
        # Every call fails once in one way; the rest is drawn by lot.
        failures = drawn(chance, failures, run.cases)
    run.each(lambda f: fail(run, files, after, *f), failures)
    run.counts[f"failures of {total:,} possible"] = len(failures)


def kinds(call) -> list:
    """How a call can fail, and for how many calls; 0 is for ever."""
    possible = {"write": ("EIO", "ENOSPC", "SHORT", "EROFS"), "create": ("EIO", "ENOSPC", "EROFS")}
    possible |= {"sync": ("EIO", "ENOSPC"), "truncate": ("EIO", "EROFS"), "unlink": ("EIO", "EROFS")}
    return [(kind, times) for kind in possible.get(call, ("EIO",)) for times in (1, 0)]


def drawn(chance, failures, cases):
    one_each = {}
    for failure in chance.sample(failures, len(failures)):
        one_each.setdefault((failure[0], failure[2]), failure)
    chosen = set(one_each.values()) if len(one_each) <= cases else set(chance.sample(sorted(one_each.values()), cases))
    rest = [f for f in failures if f not in chosen]
    return sorted(chosen | set(chance.sample(rest, min(len(rest), cases - len(chosen)))))


def half_recorded(run, base, files):
    """A register whose writer was killed while it wrote the log: it has a journal to be rolled back."""
    for turn in range(1, 200):
        place = copy(base, run.folder("half") / "register")
        run.ask("record", "--register", place, *files, environment=shim.environment(run, place, KILL=turn))
        journal = place / "log.sqlite-journal"
        if journal.exists() and (place / "log.sqlite").read_bytes() != (base / "log.sqlite").read_bytes():
            return place.rename(run.scratch / "half-recorded")
    raise RuntimeError("no kill left a journal behind")


def fail(run, files, after, words, start, n, call, kind, times):
    words = f"{words}, call {n} ({call}) fails with {kind} {'once' if times else 'for ever'}"
    place = copy(start, run.folder("failing", f"{n}-{kind}-{times}-{start.name}") / "register")
    settings = {"FAIL": f"{n}:{kind}:{times}", "LIES": 1 if run.sabotage else None}
    answer = run.ask("record", "--register", place, *files, environment=shim.environment(run, place, **settings))
    run.count("refused" if answer.status else "withstood")
    if answer.status not in (0, 1):
        run.fault(f"{words}: it ended with status {answer.status}: {answer.err.strip()[:200]}")
    if answer.status == 1 and (not answer.err.strip() or "Fatal" in answer.err):
        run.fault(f"{words}: it does not say what happened: {answer.err.strip()[:200]}")
    if answer.status == 0 and answer.acknowledged != len(files):
        run.fault(f"{words}: exit 0, but it acknowledged {answer.acknowledged} files")
    known = len(after) - len(files)
    try:
        found = register.read(copy(place, place.parent / "looked-at")).commands()
        if found != after[: len(found)]:
            run.fault(f"{words}: something nobody entered, or something half, is on record")
        if len(found) < known + answer.acknowledged:
            run.fault(f"{words}: a false acknowledgement")
    except register.Damaged as damage:
        run.fault(f"{words}: {damage}")
    again = run.ask("record", "--register", place, *files)
    if again.status != 0:
        run.fault(f"{words}: afterwards it is refused: {again.err.strip()[:200]}")
    try:
        if register.read(place).commands() != after:
            run.fault(f"{words}: recorded again, the register is not what it should be")
    except register.Damaged as damage:
        run.fault(f"{words}: recorded again: {damage}")
    if n % 8 == 0:
        verified = run.ask("verify", "--register", place)
        run.count("verified by the program")
        if verified.status != 0:
            run.fault(f"{words}: verify: {(verified.out + verified.err).strip()[:200]}")
    shutil.rmtree(place.parent, ignore_errors=True)
