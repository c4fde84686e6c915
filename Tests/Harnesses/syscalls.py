"""The process is killed at every system call that changes a file, one call after the other; then twice in a row at random.

After each kill the next command has to work with nobody's help: what was acknowledged is on record, nothing else is, and
recording the same files again gives what one undisturbed recording gives.
Sabotage: somebody tidies up after the kill and deletes the journals.
"""

import shutil
import threading
from collections import Counter

import register
import shim
from harness import NotRun, copy, tool
from keeping import keeping
from scenes import files, recording
from signing import signing

CI, SABOTAGED, FULL = 100, 1, 20_000
"""Double kills; the single ones are always all of them."""

CHANGING = "write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,link,linkat,rename,renameat,renameat2,openat,mkdir"


def harness(run):
    scenes = recording(run)
    scenes += signing(run) + keeping(run, scenes[0].base)
    strace = tool("strace")
    singles = [(scene, *point) for scene in scenes for point in points(run, strace, scene)]
    if run.sabotage:
        singles = [s for s in singles if s[0].name == "several files"]

    def single(numbered):
        index, (scene, call, turn) = numbered
        place = scene.fresh("killed", index)
        answer = run.ask(
            *scene.with_place(place),
            prefix=[strace, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                    f"inject={call}:signal=KILL:when={turn}"])
        judge(run, scene, place, [answer], f"{scene.name}, killed at {call} {turn}", index)

    run.each(single, enumerate(singles))
    run.counts["single kills"] = len(singles)
    doubles(run, [s for s in scenes if "file" in s.name])
    run.counts["commands"] = len(scenes)


def points(run, strace, scene) -> list:
    """Every call that changes a file, with its turn among the calls of its name."""
    place = scene.fresh("counted")
    log = place / "calls"
    answer = run.ask(*scene.with_place(place), prefix=[strace, "-f", "-qq", "-o", log, "-e", f"trace={CHANGING}"])
    if answer.status != 0:
        raise NotRun(f"strace may not trace here: {answer.err[-200:]}")
    found, turns = [], Counter()
    for line in log.read_text(errors="replace").splitlines():
        words = line.split(None, 1)
        call = words[1].split("(")[0] if len(words) > 1 else ""
        if not call.isidentifier() or call not in CHANGING.split(","):
            continue
        turns[call] += 1
        # Libraries and fixtures are opened by the hundred; only those calls count that can change something.
        if call == "openat" and "O_CREAT" not in line and "O_RDWR" not in line:
            continue
        found.append((call, turns[call]))
    return found


def doubles(run, scenes):
    """Killed at random, and killed again at random while it recovers."""
    changing = {s.name: len([c for c in shim.calls(run, s.fresh("counted") / "register", *s.with_place(
        run.scratch / s.name / "counted"), ALL=1) if c[0] != "read"]) for s in scenes}
    left = iter(range(run.cases))
    lock = threading.Lock()

    def some(worker):
        while True:
            with lock:
                case = next(left, None)
            if case is None:
                return
            chance = run.random("double", case)
            scene = chance.choice(scenes)
            place = scene.fresh("double", worker)
            answers = []
            for _ in range(2):
                turn = chance.randint(1, changing[scene.name])
                own = shim.environment(run, place / "register", KILL=turn, ALL=1)
                answers.append(run.ask(*scene.with_place(place), environment=own))
            judge(run, scene, place, answers, f"{scene.name}, double kill {case}", case)

    run.each(some, range(run.jobs))
    run.counts["double kills"] = run.cases


def judge(run, scene, place, killed, words, index):
    acknowledged = max(a.acknowledged for a in killed)
    if run.sabotage:
        for path in (place / "register").glob("*-journal"):
            path.unlink()
    for name, data in files(place).items():
        if not scene.is_whole(name, data):
            run.fault(f"{words}: {name} is half written")
    try:
        found = register.read(copy(place / "register", place / "looked-at"))
        for objection in scene.objections(found, acknowledged):
            run.fault(f"{words}: {objection}")
    except register.Damaged as damage:
        run.fault(f"{words}: {damage}")
    try:
        for objection in scene.again(place, index):
            run.fault(f"{words}: {objection}")
    except register.Damaged as damage:
        run.fault(f"{words}: recorded again: {damage}")
    # What the program's own verifier says is the slowest part, and every state was read in full above.
    if index % 5 == 0:
        verified = run.ask("verify", "--register", place / "register")
        run.count("verified by the program")
        if verified.status != 0:
            run.fault(f"{words}: verify: {(verified.out + verified.err).strip()[:300]}")
    shutil.rmtree(place, ignore_errors=True)
