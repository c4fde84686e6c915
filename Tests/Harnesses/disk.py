"""A disk that keeps what was synced, and of the rest what it likes: the model behind the power cuts.

Files are held in sectors of 512 bytes, the least a disk writes whole. What was written since a file's last sync is pending: any
part of it may be kept, in any mixture of sectors. A name that was made or deleted since the folder's last sync is pending too.
"""

import os
from dataclasses import dataclass

SECTOR = 512


@dataclass(frozen=True)
class Call:
    kind: str
    """C created, W written, T cut, S synced, U deleted, R renamed, A acknowledged."""
    path: str
    other: str
    at: int
    data: bytes

    @property
    def name(self):
        return os.path.basename(self.path)


def operations(log) -> list:
    raw, found, at = log.read_bytes(), [], 0
    while at < len(raw):
        end = raw.index(b"\n", at)
        kind, path, other, place, length = raw[at:end].decode().split("\t")
        data = raw[end + 1 : end + 1 + int(length)]
        found.append(Call(kind, path, other, int(place), data))
        at = end + 1 + int(length)
    return found


class File:
    def __init__(self, data=b""):
        self.kept = bytearray(data)
        self.pending = []

    def sync(self):
        for piece in self.pending:
            apply(self.kept, piece)
        self.pending = []

    def after_power_cut(self, chance) -> bytes:
        data, pieces = bytearray(self.kept), self.pending
        if not pieces:
            return bytes(data)
        how = chance.choice(("nothing", "all", "first ones", "some writes", "some sectors", "all but one"))
        if how == "first ones":
            pieces = pieces[: chance.randrange(len(pieces) + 1)]
        elif how == "some writes":
            # A write is kept whole or not at all, in whatever order the disk came to it.
            kept = {p[3]: chance.random() < 0.5 for p in pieces}
            pieces = [p for p in pieces if kept[p[3]]]
        elif how == "some sectors":
            share = chance.choice((0.1, 0.5, 0.9))
            pieces = [p for p in pieces if chance.random() < share]
        elif how == "all but one":
            gone = chance.randrange(len(pieces))
            pieces = pieces[:gone] + pieces[gone + 1 :]
        elif how == "nothing":
            # The length may have been kept without what was written there.
            length = max((p[1] + len(p[2]) for p in pieces if p[0] == "W"), default=0)
            if chance.random() < 0.3 and length > len(data):
                data.extend(chance.choice((bytes, chance.randbytes))(length - len(data)))
            pieces = []
        for piece in pieces:
            apply(data, piece)
        return bytes(data)


def apply(data, piece):
    kind, at, content, _ = piece
    if kind == "T":
        if at < len(data):
            del data[at:]
        else:
            data.extend(bytes(at - len(data)))
        return
    if at > len(data):
        data.extend(bytes(at - len(data)))
    data[at : at + len(content)] = content


class Disk:
    def __init__(self, files):
        self.files = {name: File(data) for name, data in files.items()}
        self.names = dict(self.files)
        """The names that a power cut leaves for certain, and the files behind them."""
        self.pending = []
        self.number = 0

    def take(self, call):
        self.number += 1
        if call.kind == "S" and call.name not in self.files:
            return self.sync_folder()
        if call.kind == "C":
            self.files[call.name] = File()
            self.pending.append((call.name, self.files[call.name]))
        elif call.kind == "U":
            if self.files.pop(call.name, None):
                self.pending.append((call.name, None))
        elif call.name in self.files:
            file = self.files[call.name]
            if call.kind == "W":
                file.pending += [("W", at, piece, self.number) for at, piece in sectors(call.at, call.data)]
            elif call.kind == "T":
                file.pending.append(("T", call.at, b"", self.number))
            elif call.kind == "S":
                file.sync()

    def sync_folder(self):
        for name, file in self.pending:
            self.names[name] = file
            if file is None:
                del self.names[name]
        self.pending = []

    def after_power_cut(self, chance) -> dict:
        names = dict(self.names)
        for name in {name for name, _ in self.pending}:
            # What became of one name came to pass in order; what became of different names, in any.
            changes = [file for n, file in self.pending if n == name]
            kept = chance.randrange(len(changes) + 1)
            if kept:
                names[name] = changes[kept - 1]
        return {n: f.after_power_cut(chance) for n, f in sorted(names.items()) if f is not None}


def sectors(at, data):
    while data:
        length = SECTOR - at % SECTOR
        yield at, data[:length]
        at, data = at + length, data[length:]
