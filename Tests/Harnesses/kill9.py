"""Random kill -9 with 1 to 16 writers on one register, which are started again with the same files until all is on record.

After every round: all that was acknowledged is there, whole commands only, nothing twice. At the end: exactly what was sent.
Every sync takes a few milliseconds in half of the battles, as on a disk, so that kills come in the middle of a write.
Sabotage: no lock is ever taken.
"""

import os
import signal
import subprocess
import threading
import time
from collections import Counter

import ground
import register
import shim
from harness import copy

CI, SABOTAGED, FULL = 500, 60, 25_000
FILES = 3
"""Files that each writer sends; one more is sent by all."""


def harness(run):
    base = ground.small(run)
    before = Counter(register.read(base).commands())
    kills, battles, lock = [0], iter(range(1_000_000)), threading.Lock()

    def fight(_):
        while True:
            with lock:
                if kills[0] >= run.cases or run.is_over():
                    return
                number = next(battles)
            done = battle(run, base, before, number)
            with lock:
                kills[0] += done

    run.each(fight, range(run.jobs))
    run.counts["kills"] = kills[0]


def battle(run, base, before, number) -> int:
    chance = run.random(number)
    place = run.folder("battle", number)
    copy(base, place / "register")
    writers = chance.randint(1, 16)
    shared = ground.write(place, "SH", ground.people("SH"))
    lists = [
        [ground.write(place, f"w{w}-{n}", ground.people(f"w{w}-{n}")) for n in range(FILES)] for w in range(writers)
    ]
    for files in lists:
        files.insert(chance.randrange(FILES), shared)
    expected = before + Counter(on_record(f.name) for f in {f for files in lists for f in files})
    acknowledged, killed = set(), 0
    for turn in range(3):
        done = killed_writers(run, chance, place, lists, number, turn, acknowledged)
        killed += done
        run.count("writers started", writers)
        look(run, place, expected, acknowledged, f"{writers} writers, battle {number}, round {turn + 1}")
    answer = run.ask("record", "--register", place / "register", *sorted({f for files in lists for f in files}))
    if answer.status != 0:
        run.fault(f"battle {number}: sent again, it is refused: {answer.err.strip()[:300]}")
        return killed
    found = look(run, place, expected, acknowledged, f"battle {number}, at the end")
    if found is not None and found != expected:
        run.fault(f"battle {number}: at the end {sum((expected - found).values())} commands are missing")
    run.count("registers")
    return killed


def killed_writers(run, chance, place, lists, number, turn, acknowledged) -> int:
    """Starts all writers and kills each after a time of its own. Answers how many were still at work."""
    running = []
    slow, nolock = (3000 if number % 2 else None), (1 if run.sabotage else None)
    environment = shim.environment(run, place / "register", SLOW=slow, NOLOCK=nolock)
    span = chance.choice([0.1, 0.3, 0.3, 1.0]) * (1 + len(lists) / 4)
    for w, files in enumerate(lists):
        out = open(place / f"out-{w}-{turn}", "wb")
        process = subprocess.Popen(
            [run.program, "record", "--register", place / "register", *files], stdout=out, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, env=environment, cwd=place)
        out.close()
        running.append((time.monotonic() + chance.random() * span, process, w))
    killed = 0
    for due, process, w in sorted(running, key=lambda r: r[0]):
        time.sleep(max(0, due - time.monotonic()))
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            if (place / "register/log.sqlite-journal").exists():
                run.count("kills while the log was written")
        _, err = process.communicate()
        if process.returncode == -signal.SIGKILL:
            killed += 1
        elif process.returncode != 0:
            run.fault(f"a writer that nobody killed gave up: {err.decode(errors='replace').strip()[:300]}")
        for line in (place / f"out-{w}-{turn}").read_text(errors="replace").splitlines():
            if " recorded" in line or ": nothing new" in line:
                acknowledged.add(line.split(": ")[0].split("/")[-1])
    return killed


def look(run, place, expected, acknowledged, words):
    try:
        # A copy: it is the program that has to recover, not this reader.
        found = Counter(register.read(copy(place / "register", place / "looked-at")).commands())
    except register.Damaged as damage:
        run.fault(f"{words}: {damage}")
        return None
    if found - expected:
        run.fault(f"{words}: {sum((found - expected).values())} commands twice, half, or entered by nobody")
    for name in acknowledged:
        if on_record(name) not in found:
            run.fault(f"{words}: {name} was acknowledged and is lost")
    return found



def on_record(name) -> tuple:
    return ground.people_on_record(name.removesuffix(".yaml"))
