"""The commands of `syscalls` that sign: a key is never lost that is on record, and what is signed is whole or not there."""

import json

import ground
import register
from harness import copy
from scenes import Scene, files


def signing(run) -> list:
    folder = run.folder("signed")
    base = copy(ground.small(run, "small-signed"), folder / "register")
    key, public, held = folder / "own.key", folder / "public.txt", folder / "held.txt"
    run.must("keys", "new", "--register", base, "--key-file", key, "--offline-file", folder / "offline.key")
    # A key that signed nothing yet: `checkpoint` has everything to do. The witness gets a checkpoint of a copy.
    other = copy(base, folder / "other")
    run.must("checkpoint", "--register", other, "--key-file", key, "--out", held)
    listed = run.must("keys", "list", "--register", other).out
    public.write_text(next(line.strip() for line in listed.splitlines() if line.startswith("  protokols/")))
    kit = (key, public, held)
    at = ("--register", "PLACE/register")
    return [
        Scene(run, "checkpoint", base, ["checkpoint", *at, "--key-file", "PLACE/own.key", "--out", "PLACE/out/checkpoint.txt"],
              kit=kit),
        Rotation(run, "rotate", base, ["keys", "rotate", *at, "--key-file", "PLACE/own.key", "--new-file", "PLACE/out/new.key"],
                 kit=kit),
        Cosigning(run, "cosign", base, ["cosign", "PLACE/held.txt", "--key", "PLACE/public.txt", *at, "--key-file",
                                        "PLACE/out/witness.key", "--name", "witness.example", "--out", "PLACE/out/cosigned.txt"],
                  kit=kit),
        Issuing(run, "issue", base, ["minutes", "TRI/MC/1", *at, "--format", "md", "docx", "--out", "PLACE/out", "--issue",
                                     "--key-file", "PLACE/own.key"], kit=kit),
    ]


class Adding(Scene):
    """A command that may add a command of one type to the record, each time with other signatures."""

    adds, most = None, 0

    def added(self, found) -> list:
        known = len(self.before.rows)
        return [row[3].decode() for row in found.rows[known:]]

    def objections(self, found, _):
        if found.rows[: len(self.before.rows)] != self.before.rows:
            yield "what was on record has changed"
        added = self.added(found)
        if len(added) > self.most or set(added) - {self.adds}:
            yield f"on record are {added}"

    def works(self, *arguments, refused=False):
        answer = self.run.ask(*arguments)
        if (answer.status == 1) != refused:
            yield f"{' '.join(map(str, arguments[:2]))}: exit {answer.status}: {(answer.out + answer.err).strip()[:300]}"


class Rotation(Adding):
    """The key that is in use is always in one of the two files, and whole."""

    adds, most = "key.rotated", 1

    def is_whole(self, name, data):
        return len(data) == len(self.files["new.key"]) and data.endswith(b"\n")

    def again(self, place, index):
        at = ("--register", place / "register", "--key-file")
        own, new, third = place / "own.key", place / "out/new.key", place / "third.key"
        rotated = bool(self.added(register.read(copy(place / "register", place / "looked-at"))))
        current, other = (new, own) if rotated else (own, new)
        if rotated and not new.exists():
            yield "the key in use is lost"
        if other.exists():
            yield from self.works("checkpoint", *at, other, refused=True)
        yield from self.works("checkpoint", *at, current)
        yield from self.works("keys", "rotate", *at, current, "--new-file", third)
        yield from self.works("checkpoint", *at, third)


class Cosigning(Adding):
    def is_whole(self, name, data):
        if name == "witness.key":
            return len(data) == len(self.files[name]) and data.endswith(b"\n")
        held = next(p for p in self.kit if p.name == "held.txt").read_bytes()
        return data.startswith(held) and data.count(b"\n") == held.count(b"\n") + 1 and data.endswith(b"\n")

    def again(self, place, index):
        answer = self.run.ask(*self.with_place(place))
        if answer.status != 0:
            yield f"the next command does not work: {answer.err.strip()[:300]}"
            return
        witness = answer.err.strip().split(": ")[-1]
        checked = self.run.ask(
            "verify", "--register", place / "register", "--key", place / "public.txt", "--checkpoint",
            place / "out/cosigned.txt", "--witness", witness)
        if checked.status != 0 or "witness.example saw it" not in checked.out:
            yield f"the witness's signature does not hold: {(checked.out + checked.err).strip()[:300]}"


class Issuing(Adding):
    """Killed after they were recorded as issued, minutes are issued once more: both are true."""

    adds, most = "document.issued", 2

    def is_whole(self, name, data):
        text = data.decode(errors="replace")
        if name.endswith(".json"):
            try:
                return bool(json.loads(text)["checkpoint"])
            except ValueError:
                return False
        if name.endswith(".txt"):
            return text.split("\n")[1] + ".txt" == name and text.count("\n\u2014 ") == 1 and text.endswith("\n")
        return data == self.files.get(name)

    def again(self, place, index):
        yield from self.works(*self.with_place(place))
        found = self.added(register.read(copy(place / "register", place / "looked-at")))
        if len(found) not in (2, 4) or set(found) != {self.adds}:
            yield f"issued again, on record are {found}"
        written = {name.split(".")[-1]: place / "out" / name for name in files(place) if not name.endswith(".txt")}
        yield from self.works("verify", "--register", place / "register", written["docx" if index % 2 else "md"])
        yield from self.works("verify", "--bundle", written["json"], "--key", place / "public.txt")
