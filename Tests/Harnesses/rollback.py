"""Files of an earlier moment are put back, those of another register are put in, and the record is cut, changed and forked.

Each state says what is held by those who verify it (`holders.py`): the register with its head only, a checkpoint, minutes, a copy,
the office's public key only; each early and late where that matters. Everything that goes beyond what is still true has to be
noticed. Log and head rolled back together are noticed by whoever holds a later checkpoint, and by nobody who does not hold
anything later: that is asserted as a fact of its own, so that nobody takes a promise for more than it is.
Sabotage, in two parts that both have to go red: the head is always put back with the log; the later checkpoint is not held.
"""

import shutil

import forger
import ground
import register
import resigned
from harness import copy
from history import LATE, history
from holders import KINDS, Shown, ask_all

CI, SABOTAGED, FULL = 1, 1, 20
"""Registers; each is put back to every one of its moments, and cut behind every one of its entries."""
ALL = ("log.sqlite", "head", "sealed.sqlite", "checkpoints")


def harness(run):
    for number in range(run.cases):
        past = history(run, number)
        if run.sabotage:
            return sabotaged(run, number, past)
        other = history(run, f"other-{number}").now
        ask_all(run, past, Shown(copy(past.now, run.scratch / f"whole-{number}"), past.last[-1]), "the whole register", "docx")
        jobs = [(resigned.forked, i, past) for i in range(len(past.moments) - 1)]
        jobs += [(rolled_back, i, past) for i in range(len(past.moments) - 1)]
        jobs += [(forked, i, past) for i in range(0, len(past.moments) - 1, 2)]
        jobs += [(swapped, names, (past, other)) for names in (
            ("log.sqlite",), ("head",), ("sealed.sqlite",), ("log.sqlite", "head", "checkpoints"),
            ("log.sqlite", "sealed.sqlite"), ("head", "sealed.sqlite"), ALL)]
        jobs += [(cut, end, past) for end in range(1, past.last[-1])]
        jobs += [(changed, i, past) for i in range(len(past.moments))]
        run.each(lambda job: job[0](run, number, job[1], job[2]), jobs)
        run.count("registers")
        for path in run.scratch.iterdir():
            shutil.rmtree(path, ignore_errors=True)
    run.counts["kinds of verifier: " + ", ".join(KINDS)] = len(KINDS)


def sabotaged(run, number, past):
    """Each part by itself has to find a fault; where one finds none, nothing counts as found."""
    parts = []
    for part in ((rolled_back, 0, past), (cut, past.last[LATE] - 1, past)):
        part[0](run, number, *part[1:])
        parts.append(list(run.faults))
        run.faults.clear()
    if all(parts):
        run.faults.extend(sum(parts, []))


# Files put back, swapped and mixed


def put(run, number, words, base, *from_others):
    place = copy(base, run.scratch / f"put-{number}-{words}")
    for source, names in from_others:
        for name in names:
            if name != "checkpoints":
                shutil.copy(source / name, place / name)
                continue
            shutil.rmtree(place / name, ignore_errors=True)
            if (source / name).exists():
                copy(source / name, place / name)
    return place


def questions(run, place, only):
    """All three ways to come near the register: to ask, to record, to verify."""
    if "status" in only:
        yield "status", run.ask("status", "--register", copy(place, place.with_name(place.name + "-s")))
    if "record" in only:
        file = ground.write(place.parent, f"late-{place.name}", ground.people("Late"))
        yield "record", run.ask("record", "--register", copy(place, place.with_name(place.name + "-r")), file)
    if "verify" in only:
        yield "verify", run.ask("verify", "--register", place)


def refused(run, words, place, *named, only=("status", "record", "verify")):
    run.count("states")
    for question, answer in questions(run, place, only):
        said = answer.out + answer.err
        if answer.status != 1:
            run.fault(f"{words}: {question} does not notice")
        elif not all(str(n) in said for n in named):
            run.fault(f"{words}: {question} does not name {named}: {said.strip()[:200]}")
        else:
            run.count("noticed with head only")


def form(run, *what) -> str:
    return run.random("form", *what).choice(("md", "docx"))


def rolled_back(run, number, i, past):
    earlier, now, a, b = past.moments[i], past.now, past.last[i], past.last[-1]
    words = f"put back to moment {i}"
    back = ("log.sqlite", "head", "checkpoints") if run.sabotage else ("log.sqlite",)
    refused(run, f"log {words}", put(run, number, f"log-{i}", now, (earlier, back)), a, b)
    if run.sabotage:
        return
    refused(run, f"log and sealed {words}", put(run, number, f"ls-{i}", now, (earlier, ("log.sqlite", "sealed.sqlite"))), a, b)
    everything = put(run, number, f"all-{i}", now, (earlier, ALL))
    ask_all(run, past, Shown(everything, a), f"everything {words}", form(run, i))
    # A checkpoint that was forgotten in the folder is as good as one that somebody else holds.
    if a < past.last[LATE]:
        left = put(run, number, f"left-{i}", now, (earlier, ALL[:3]))
        refused(run, f"all but the checkpoints {words}", left, a, past.last[LATE])
    # The log has more than was acknowledged: that is kept, and acknowledged on the next opening.
    ahead = put(run, number, f"head-{i}", now, (earlier, ("head",)))
    run.count("states")
    if run.ask("status", "--register", ahead).status or last_of(run, ahead, f"a{number}-{i}") != b:
        run.fault(f"head {words}: the log is not adopted as it is")
    else:
        run.count("log kept whole where head was behind")
    sealed = put(run, number, f"sealed-{i}", now, (earlier, ("sealed.sqlite",)))
    refused(run, f"sealed {words}", sealed, only=("verify",))
    both = put(run, number, f"lh-{i}", now, (earlier, ("log.sqlite", "head", "checkpoints")))
    # The sealed file gives it away: it holds requests of commands that the log does not know.
    refused(run, f"log and head {words}, sealed left", both, only=("verify",))


def last_of(run, place, name) -> int:
    return register.read(copy(place, run.scratch / name)).last


def last_of_head(place) -> int:
    data = (place / "head").read_bytes()
    return int.from_bytes(data[-64:-56], "big")


def forked(run, number, i, past):
    """From moment i on something else was recorded, more entries than there were; the head is the first one."""
    fork = copy(past.moments[i], run.scratch / f"fork-{number}-{i}")
    files = [ground.write(run.scratch, f"fork-{number}-{i}-{n}", ground.people(f"F{n}", 9)) for n in range(5)]
    run.must("record", "--register", fork, *files)
    kept = put(run, number, f"forked-{i}", fork, (past.now, ("head",)))
    words = f"forked at moment {i}, head of the first"
    refused(run, words, kept, last_of_head(past.now), only=("status", "record"))
    # Verify goes through all records, and names the first command after the fork.
    verified = put(run, number, f"forked-v-{i}", kept)
    refused(run, words, verified, last_of_head(past.moments[i + 1]), only=("verify",))


def swapped(run, number, names, places):
    past, other = places
    words = "-".join(n.split(".")[0] for n in names)
    place = put(run, number, f"swapped-{words}", past.now, (other, names))
    if names == ALL:
        return ask_all(run, past, Shown(place, 0), "another register in its place", "docx")
    without_head = names == ("sealed.sqlite",) or names == ("log.sqlite", "head", "checkpoints")
    refused(run, f"{' and '.join(names)} of another register", place, only=("verify",) if without_head else (
        "status", "record", "verify"))


# Made to fit


def cut(run, number, end, past):
    """Log and head rolled back together, behind any entry, by somebody who makes everything fit."""
    place = forger.cut(past.now, run.scratch / f"cut-{number}-{end}", end)
    ask_all(run, past, Shown(place, end), f"cut behind entry {end}", form(run, end))
    shutil.rmtree(place, ignore_errors=True)


def changed(run, number, i, past):
    """A command is changed in the middle, and every hash after it made anew."""
    place = run.scratch / f"changed-{number}-{i}"
    first = forger.change(past.now, place, past.last[i])
    ask_all(run, past, Shown(place, first - 1, changed=True), f"entry {first} changed", form(run, i))
