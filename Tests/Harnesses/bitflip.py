"""One bit of a register of 300 entries is turned over, or a page is swapped, zeroed or cut away.

`verify` has to notice every change to what the register holds, and say where; where it calls the register sound, everything that is
stored is read again apart from it and is the same. The flips go through `register-flips`, which asks what the command asks but
does not start anew for each; some are given to the command too, which has to say the same.

In CI a bit of every byte of log.sqlite and head is turned over, and of every 16th of sealed.sqlite; on demand all 8 bits of each,
or with `--bit` one after the other.
`--cases` takes so many: first a bit of each byte, then the others. It takes a verifier that was built for release.
Sabotage: another, whole register is verified in place of the changed one.
"""

import re
import shutil
import threading
import time

import ground
import register
from flipper import GROWTH, Flipper
from harness import FIXTURES, NotRun, copy

CI, SABOTAGED, FULL = 0, 10, 0
"""Flipped bits; 0 is all that are in scope."""
LIMIT, PATIENT = 1_800, 1_000
"""Seconds for what CI takes; after so many of them, or those of `--patience`, it stops, and says that it did not visit every byte."""
PAGE = 4096
BESIDE = 40
"""How many flips, at least one of them among so many, are given to the command too."""
LOCATED = re.compile(r"[Ee]ntr(y|ies) \d+|first entry|[Rr]ecord \d+|\b(log|sealed)\.sqlite|file head|sealed text|request")


def harness(run):
    if not run.flips.exists():
        raise NotRun(
            f"{run.flips} is missing: build it with "
            "`swift build -c release --scratch-path .build-release --product register-flips`, or name it with --flips")
    base = three_hundred(run)
    whole = register.read(copy(base, run.scratch / "read"))
    stored = register.stored(run.scratch / "read")
    run.counts["entries"] = whole.last
    data = {name: (base / name).read_bytes() for name in ("log.sqlite", "head", "sealed.sqlite")}
    turn(run, base, data, whole, stored, flips(run, data))
    if not run.sabotage:
        run.each(lambda numbered: page(run, base, whole, stored, *numbered), enumerate(pages(run, data)))


def three_hundred(run):
    """The invented committee with everything a record can hold, and people up to 300 entries."""
    place = run.folder("three-hundred")
    invented = FIXTURES / "sittings/invented"
    names = ("register", "procedure", "sitting", "afterwards", "sitting-4", "correction")
    run.must("init", "--register", place / "register", "--office", "Harness")
    run.must("record", "--register", place / "register", *(invented / f"{n}.yaml" for n in names))
    missing = 300 - register.read(copy(place / "register", place / "read")).last
    run.must("record", "--register", place / "register", ground.write(place, "more", ground.people("More", missing)))
    # What is derived is no content; without it, verify need not make it anew each time.
    for path in (place / "register").glob("views.sqlite*"):
        path.unlink()
    return place / "register"


def flips(run, data) -> list:
    """A bit of each byte of head, then of the others, then all other bits; within each of these in the order of the lot."""
    chance = run.random("flips")
    heads = [("head", at) for at in range(len(data["head"]))]
    others = [(name, at) for name in ("log.sqlite", "sealed.sqlite") for at in range(0, len(data[name]), 16 if "sealed" in name else 1)]
    chance.shuffle(others)
    run.counts["bytes in scope"] = len(heads + others)
    first = [(name, at, chance.randrange(8) if run.bit is None else run.bit) for name, at in heads + others]
    if run.sabotage:
        chance.shuffle(first)
    if run.bit is not None or not run.full and len(first) >= run.cases:
        return first[: run.cases or None]
    rest = [(name, at, bit) for name, at, chosen in first for bit in range(8) if bit != chosen]
    chance.shuffle(rest)
    return (first + rest)[: run.cases or None]


def turn(run, base, data, whole, stored, chosen):
    """Each worker has a process of its own, and a copy of its own in which what is called sound is read again."""
    left, lock, late = iter(enumerate(chosen)), threading.Lock(), []
    every = max(BESIDE, len(chosen) // 200)
    # One more than processors: what is called sound is read again here while the others look on.
    flippers = [Flipper(run, base, f"flipper-{n}") for n in range(run.jobs + 1)]

    def work(flipper):
        place = copy(base, run.scratch / f"{flipper.place}-looked-at")
        while True:
            with lock:
                number, (name, at, bit) = next(left, (None, (None, None, None)))
            if number is None or run.is_over():
                return
            if not run.full and time.monotonic() - run.began > run.patience(PATIENT):
                return late.append(number)
            words = f"{name}, byte {at}, bit {bit}"
            answer = flipper.ask(name, at, bit)
            if answer is None:
                run.fault(f"{words}: the verifier does not survive it")
                continue
            verdict, said, changed = answer
            with lock:
                run.count("flipped bits")
            if changed:
                run.fault(f"{words}: verify itself has changed {changed}")
            asked = number % every == 0 and not run.sabotage
            if verdict == "sound" or asked:
                flipped = bytearray(data[name])
                flipped[at] ^= 1 << bit
                (place / name).write_bytes(flipped)
            if asked:
                beside(run, place, verdict, said, words)
            judge(run, place, verdict != "sound", said, whole, stored, words, lock)
            if verdict != "sound" and not asked:
                continue
            (place / name).write_bytes(data[name])
            # A bit of the header that says "WAL" makes SQLite open more files.
            for left_over in place.glob("*.sqlite-*"):
                left_over.unlink()

    try:
        run.each(work, flippers, len(flippers))
    finally:
        for flipper in flippers:
            flipper.end()
    if late and not run.faults:
        raise NotRun(f"only {min(late):,} of {len(chosen):,} bits were turned over in {run.patience(PATIENT)} s, which CI has for it")
    grown = max(f.most for f in flippers)
    run.counts["kB a verifier grew"] = grown
    if grown > GROWTH:
        run.fault(f"a verifier grew by {grown} kB")


def beside(run, place, verdict, said, words):
    """The command itself says the same, in the same words."""
    # In a copy: it opens the register as anybody does.
    answer = run.ask("verify", "--register", copy(place, place.with_name(place.name + "-command")))
    run.count("given to the command too")
    if (answer.status == 0) != (verdict == "sound") or verdict != "sound" and " | ".join(answer.err.splitlines()) != said:
        run.fault(f"{words}: the command says something else: exit {answer.status}, {answer.err.strip()[:200]}; not: {said[:200]}")


def judge(run, place, noticed, said, whole, stored, words, lock):
    if noticed:
        if not LOCATED.search(said):
            run.fault(f"{words}: noticed, but not located: {said[:300]}")
        with lock:
            run.count("noticed")
        return
    with lock:
        run.count("sound, and proven the same")
    try:
        if register.stored(place) != stored:
            run.fault(f"{words}: verify calls it sound, but its content is another")
        records = register.head_records((place / "head").read_bytes(), whole.register)
        if records[-1][0] != whole.head:
            with lock:
                run.count("of them without the last, torn head record")
    except register.Damaged as damage:
        run.fault(f"{words}: verify calls it sound, but: {damage}")


def pages(run, data):
    chance = run.random("pages")
    for name, content in data.items():
        size = PAGE if name != "head" else 64
        count = len(content) // size
        for _ in range(count if run.full else 8):
            a, b = sorted(chance.sample(range(count), 2)) if count > 1 else (0, 0)
            swapped, zeroed = bytearray(content), bytearray(content)
            swapped[a * size : (a + 1) * size] = content[b * size : (b + 1) * size]
            swapped[b * size : (b + 1) * size] = content[a * size : (a + 1) * size]
            zeroed[b * size : (b + 1) * size] = bytes(size)
            yield f"{name}, pages {a} and {b} swapped", name, bytes(swapped)
            yield f"{name}, page {b} zeroed", name, bytes(zeroed)
            cut = chance.randrange(len(content))
            yield f"{name}, cut to {cut} bytes", name, content[:cut]


def page(run, base, whole, stored, number, changed):
    words, name, content = changed
    place = copy(base, run.scratch / f"changed-{number}")
    (place / name).write_bytes(content)
    answer = run.ask("verify", "--register", place)
    said = (answer.out + answer.err).strip()
    run.count("pages swapped, zeroed or cut")
    if answer.status not in (0, 1):
        run.fault(f"{words}: verify ended with {answer.status}: {said[:300]}")
    else:
        judge(run, place, answer.status == 1, said, whole, stored, words, threading.Lock())
    shutil.rmtree(place, ignore_errors=True)
