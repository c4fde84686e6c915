"""The commands that are killed in `syscalls`: what each works on, what it may leave behind, and what has to go on afterwards."""

import shutil

import ground
import register
from harness import copy


class Scene:
    """One command on one register, with what it gives when nobody disturbs it. Killed, it leaves nothing half; again, it gives the same."""

    def __init__(self, run, name, base, arguments, prepare=None, kit=()):
        self.run, self.name, self.base, self.arguments, self.prepare, self.kit = run, name, base, arguments, prepare, kit
        self.before = register.read(copy(base, run.scratch / name / "before"))
        place = self.fresh("undisturbed")
        self.answer = run.must(*self.with_place(place))
        self.after = register.read(place / "register")
        self.files = files(place)

    def fresh(self, *name):
        place = self.run.folder(self.name, *name)
        copy(self.base, place / "register")
        for file in self.kit:
            shutil.copy(file, place)
        (place / "out").mkdir()
        if self.prepare:
            self.prepare(place / "register")
        return place

    def with_place(self, place):
        return [str(a).replace("PLACE", str(place)) for a in self.arguments]

    def is_whole(self, name, data) -> bool:
        return data == self.files.get(name)

    def objections(self, found, acknowledged):
        """What is on record and should not be, or the other way round."""
        commands, known = self.after.commands(), len(self.before.commands())
        if found.commands() != commands[: len(found.commands())]:
            yield "something nobody entered, or something half, is on record"
        if len(found.commands()) < known + acknowledged and "record" in self.arguments:
            yield f"{acknowledged} files were acknowledged, {len(found.commands()) - known} are kept"

    def again(self, place, index):
        """What goes wrong when the same command is run once more, as its sender would."""
        again = self.run.ask(*self.with_place(place))
        if again.status != 0:
            yield f"the next command does not work: {again.err.strip()[:300]}"
        elif files(place) != self.files:
            yield "another file than undisturbed"
        if register.read(place / "register").commands() != self.after.commands():
            yield "recorded again, the register is not what it should be"


def files(place) -> dict:
    """What was written for people: the documents and keys in `out`, the checkpoints in the register.

    A name with a point before it is a file that did not come to have its own name.
    """
    return {
        p.name: p.read_bytes()
        for folder in ("out", "register/checkpoints") for p in sorted((place / folder).glob("[!.]*"))}


def recording(run) -> list:
    base = ground.small(run)
    folder = run.folder("files")
    people = [ground.write(folder, f"people-{n}", ground.people(f"P{n}", n)) for n in (1, 2)]

    def without_views(place):
        for path in place.glob("views.sqlite*"):
            path.unlink()

    return [
        Scene(run, "one file", base, ["record", "--register", "PLACE/register", people[1]]),
        Scene(run, "several files", base, ["record", "--register", "PLACE/register", *people]),
        Scene(run, "rebuild", base, ["status", "--register", "PLACE/register"], without_views),
        Scene(run, "minutes", base, ["minutes", "TRI/MC/1", "--register", "PLACE/register", "--format", "md", "html",
                                     "docx", "--out", "PLACE/out"]),
        Scene(run, "verify", base, ["verify", "--register", "PLACE/register"]),
    ]
