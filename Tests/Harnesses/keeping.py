"""The commands of `syscalls` that keep a register safe and bring it back: a file or a folder with its name is whole, or it is not there."""

import io
import zipfile

import register
from harness import copy
from scenes import Scene


def keeping(run, base) -> list:
    folder = run.folder("kept")
    backup = folder / "kept.zip"
    run.must("backup", backup, "--register", copy(base, folder / "register"))
    return [
        Backup(run, "backup", base, ["backup", "PLACE/out/backup.zip", "--register", "PLACE/register"]),
        Restore(run, "restore", base, ["restore", "PLACE/kept.zip", "--into", "PLACE/restored"], kit=(backup,)),
    ]


class Unchanging(Scene):
    """A command that adds nothing to the record."""

    def objections(self, found, _):
        if found.rows != self.before.rows:
            yield "what is on record has changed"

    def works(self, *arguments):
        answer = self.run.ask(*arguments)
        if answer.status != 0:
            yield f"{arguments[0]}: exit {answer.status}: {(answer.out + answer.err).strip()[:300]}"

    def holds_all(self, place):
        try:
            if register.read(place).rows != self.before.rows:
                yield "the restored register is not the one that was backed up"
        except register.Damaged as damage:
            yield f"restored: {damage}"


class Backup(Unchanging):
    def is_whole(self, name, data):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return archive.testzip() is None and {"head", "log.sqlite", "sealed.sqlite"} <= set(archive.namelist())
        except zipfile.BadZipFile:
            return False

    def again(self, place, index):
        made = place / "out/backup.zip"
        # What has its name is never written over, so a second backup gets another.
        if not made.exists():
            yield from self.works("backup", made, "--register", place / "register")
        yield from self.works("backup", place / "out/second.zip", "--register", place / "register")
        for number, backup in enumerate((made, place / "out/second.zip")):
            yield from self.works("restore", backup, "--into", place / f"restored-{number}")
            yield from self.holds_all(place / f"restored-{number}")


class Restore(Unchanging):
    def again(self, place, index):
        restored = place / "restored"
        if not restored.exists():
            yield from self.works("restore", place / "kept.zip", "--into", restored)
        yield from self.works("verify", "--register", restored)
        yield from self.holds_all(copy(restored, place / "restored-looked-at"))
