"""2 to 16 processes record at once on one register, and the history is checked.

Positions are given out in an order that agrees with the clock: whoever was told before another one began stands before it. Every
element is on record once, however many sent it, and of two different votes of one delegation exactly one is taken.
Sabotage: no lock is ever taken.
"""

import subprocess
import threading
import time
from collections import Counter
from dataclasses import dataclass

import ground
import register
import shim
from harness import copy

CI, SABOTAGED, FULL = 4_000, 200, 500_000
OPERATIONS = 96
"""Files sent to one register; many small registers, as each writer reads more of a longer one."""
STANCES = ["joined the consensus", "against", "abstained", "reserved"]


@dataclass
class Sent:
    began: float
    files: list
    told: list
    """For each answer its file, what was said, its position, and when it was read."""


def harness(run):
    base = ground.small(run)
    before = register.read(copy(base, run.scratch / "read"))
    rounds, lock, state = iter(range(10**9)), threading.Lock(), {"done": 0}

    def work(_):
        while True:
            with lock:
                if state["done"] >= run.cases or run.is_over():
                    return
                number = next(rounds)
                state["done"] += OPERATIONS
            concurrently(run, base, before, number)

    run.each(work, range(run.jobs))
    run.counts["operations"] = state["done"]


def concurrently(run, base, before, number):
    chance = run.random(number)
    place = run.folder("round", number)
    copy(base, place / "register")
    writers = chance.randint(2, 16)
    files = operations(chance, place)
    environment = shim.environment(run, place / "register", NOLOCK=1) if run.sabotage else run.environment()
    sent, lock = [], threading.Lock()

    def writer():
        while True:
            with lock:
                mine = [files.pop() for _ in range(min(6, len(files)))]
            if not mine:
                return
            one = send(run, place, mine, environment)
            with lock:
                sent.append(one)

    threads = [threading.Thread(target=writer) for _ in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    run.count("registers")
    run.count("processes", len(sent))
    judge(run, place, before, sent, f"round {number}, {writers} writers")


def operations(chance, place) -> list:
    """Files of one's own, files that several send, and votes of which only one can stand."""
    files = []
    for n in range(OPERATIONS // 16):
        files += [ground.write(place, f"own-{n}-{k}", ground.people(f"own-{n}-{k}")) for k in range(8)]
        files += [ground.write(place, f"same-{n}", ground.people(f"same-{n}"))] * 4
        files += [
            ground.write(place, f"vote-{n + 2}-{k}", ground.VOTE.format(number=n + 2, stance=stance))
            for k, stance in enumerate(STANCES)]
    chance.shuffle(files)
    return files


def send(run, place, files, environment) -> Sent:
    """One process for several files; a vote that comes second is refused, and the rest is sent again behind it."""
    one = Sent(time.monotonic(), files, [])
    left = list(files)
    while left:
        process = subprocess.Popen(
            [run.program, "record", "--register", place / "register", *left], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, env=environment, text=True)
        name = None
        for line in process.stdout:
            if " recorded" in line and not line.startswith(" "):
                name = line.split(": ")[0].split("/")[-1]
                one.told.append([name, "recorded", 0, time.monotonic()])
            elif ": nothing new" in line:
                one.told.append([line.split(": ")[0].split("/")[-1], "repeated", 0, time.monotonic()])
            elif line.startswith("  position "):
                one.told[-1][2] = int(line.split()[1].rstrip(","))
                one.told[-1][3] = time.monotonic()
        err = process.stderr.read()
        if process.wait() == 0:
            return one
        refused = len(one.told) - (len(files) - len(left))
        file = left[refused] if refused < len(left) else left[-1]
        if not file.name.startswith("vote-") or "other words" not in err:
            run.fault(f"{file.name} was refused: {err.strip()[:300]}")
            return one
        one.told.append([file.name, "refused", 0, time.monotonic()])
        left = left[refused + 1 :]
    return one


def judge(run, place, before, sent, words):
    told = [answer for one in sent for answer in one.told]
    recorded = [a for a in told if a[1] == "recorded"]
    positions = Counter(a[2] for a in recorded)
    if any(n > 1 for n in positions.values()):
        run.fault(f"{words}: a position was given out twice")
    for one in sent:
        own = [a[2] for a in one.told if a[1] == "recorded"]
        if own != sorted(own):
            run.fault(f"{words}: a writer's positions do not ascend: {own}")
        ended_before = [a[2] for a in recorded if a[3] < one.began]
        run.count("orders compared", len(ended_before) * len(own))
        if own and ended_before and max(ended_before) >= own[0]:
            run.fault(f"{words}: position {own[0]} was given out after {max(ended_before)} had been told")
    once = Counter(a[0] for a in recorded)
    for name in {f.name for one in sent for f in one.files if not f.name.startswith("vote-")}:
        if once[name] != 1:
            run.fault(f"{words}: {name} was recorded {once[name]} times")
    try:
        after = register.read(copy(place / "register", place / "looked-at"))
    except register.Damaged as damage:
        run.fault(f"{words}: {damage}")
        return
    ends = {i for i, row in enumerate(after.rows) if row[2] == 1} | {after.last}
    if not set(positions) <= ends:
        run.fault(f"{words}: a position that was told is not the end of a command")
    if len(after.commands()) != len(before.commands()) + len(recorded):
        run.fault(f"{words}: {len(recorded)} commands were acknowledged, {len(after.commands()) - len(before.commands())} kept")
    votes = Counter(n.split("-")[1] for n in once if n.startswith("vote-"))
    placed = [row for row in after.rows[before.last :] if row[3] == b"question.position-taken"]
    run.count("votes contested", len(votes))
    if any(n != 1 for n in votes.values()) or len(votes) != OPERATIONS // 16 or len(placed) != len(votes):
        run.fault(f"{words}: of the votes sent, {len(placed)} are on record in {len(votes)} contests")
