"""Reads a register as its format page says, and refuses one that is not whole. Opens SQLite files through SQLite only."""

import hashlib
import hmac
import json
import re
import sqlite3
import struct
from dataclasses import dataclass, field
from pathlib import Path

COLUMNS = (
    "position, command, ordinal, CAST(type AS BLOB), shape, CAST(happened_first AS BLOB), CAST(happened_last AS BLOB), "
    "CAST(happened_time AS BLOB), CAST(happened_zone AS BLOB), CAST(happened_words AS BLOB), recorded_at, recorded_by, "
    "CAST(source AS BLOB), CAST(payload AS BLOB), leaf"
)


class Damaged(Exception):
    pass


@dataclass
class Content:
    register: bytes
    rows: list
    head: int
    """The position of the last good record."""
    sealed: dict
    requests: list
    warnings: list = field(default_factory=list)

    @property
    def last(self) -> int:
        return len(self.rows)

    def commands(self) -> list:
        """For each command its entries' signatures, in the order of recording."""
        grouped = []
        for row in self.rows:
            if not grouped or grouped[-1][0] != row[1]:
                grouped.append((row[1], []))
            grouped[-1][1].append(self.signature(row))
        return [tuple(signatures) for _, signatures in grouped]

    def signature(self, row) -> str:
        """What the entry says, without what is minted at random; sealed texts in clear."""
        texts = sorted((f, v) for (c, o, f), (_, v) in self.sealed.items() if (c, o) == (row[1], row[2]))
        payload = re.sub(rb"[0-9a-f]{32,64}", b"#", row[13]).decode()
        return f"{row[3].decode()} {row[5].decode()} {payload} {texts}"

    def same(self, other) -> bool:
        return (self.rows, self.sealed, self.requests) == (other.rows, other.sealed, other.requests)


def encoded(*values, register=None) -> bytes:
    out = bytearray()
    for value in values:
        if value is None:
            out += b"\0"
        elif isinstance(value, int):
            out += b"\1" + struct.pack(">q", value)
        elif isinstance(value, str):
            data = value.encode()
            out += b"\2" + struct.pack(">Q", len(data)) + data
        else:
            out += b"\3" + struct.pack(">Q", len(value)) + value
    return bytes(out)


def as_text(data: bytes | None) -> bytes:
    return b"\0" if data is None else b"\2" + struct.pack(">Q", len(data)) + data


def leaf(register: bytes, row) -> bytes:
    data = encoded("protokols entry 1", register, row[0], row[1], row[2]) + as_text(row[3]) + encoded(row[4])
    for value in row[5:10]:
        data += as_text(value)
    data += encoded(row[10], row[11]) + as_text(row[12]) + as_text(row[13])
    return hashlib.sha256(b"\0" + data).digest()


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    """Grows leaf by leaf; knows the complete subtrees and the root."""

    def __init__(self):
        self.size = 0
        self.peaks = []
        self.nodes = {}

    def append(self, leaf_hash: bytes):
        level, number, value = 0, self.size, leaf_hash
        while number & 1:
            value = node(self.peaks.pop()[1], value)
            level, number = level + 1, number >> 1
            self.nodes[(level, number)] = value
        self.peaks.append((level, value))
        self.size += 1

    def root(self) -> bytes:
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        value = self.peaks[-1][1]
        for _, peak in reversed(self.peaks[:-1]):
            value = node(peak, value)
        return value


def head_record(register: bytes, position: int, root: bytes) -> bytes:
    content = struct.pack(">q", position) + root
    return content + hashlib.sha256(b"protokols head 1" + register + content).digest()[:24]


def head_records(data: bytes, register: bytes) -> list:
    """Position and root of each record; a torn last one counts for nothing."""
    whole = len(data) // 64 * 64
    records = [data[i : i + 64] for i in range(0, whole, 64)]
    good = [r == head_record(register, struct.unpack(">q", r[:8])[0], r[8:40]) for r in records]
    if whole == len(data) and good and not good[-1]:
        records.pop(), good.pop()
    if not records or not all(good):
        raise Damaged("head: a record is damaged")
    found = [(struct.unpack(">q", r[:8])[0], r[8:40]) for r in records]
    if any(b[0] <= a[0] for a, b in zip(found, found[1:])):
        raise Damaged("head: positions do not ascend")
    return found


def _connect(path: Path):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = bytes
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def commitments(payload: bytes) -> dict:
    def walk(value, path):
        if isinstance(value, dict):
            if path and list(value) == ["sealed"] and isinstance(value["sealed"], str):
                yield ".".join(path), value["sealed"]
                return
            for key, inner in value.items():
                yield from walk(inner, path + [key])
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from walk(inner, path + [str(index)])

    return dict(walk(json.loads(payload), []))


def read(folder: Path, thorough: bool = True) -> Content:
    """The register in `folder`, or `Damaged`. SQLite brings back what a journal holds, as it does for the program."""
    folder = Path(folder)
    try:
        return _read(folder, thorough)
    except (sqlite3.Error, OSError, ValueError, IndexError, TypeError, struct.error) as problem:
        raise Damaged(f"{type(problem).__name__}: {problem}") from problem


def stored(folder: Path) -> tuple:
    """All that is stored, as it stands: what is the same as in a register that was read in full is just as sound."""
    folder = Path(folder)
    try:
        log = _connect(folder / "log.sqlite")
        try:
            rows = log.execute(f"SELECT {COLUMNS} FROM entry ORDER BY position").fetchall()
            nodes = log.execute("SELECT level, number, hash FROM node ORDER BY level, number").fetchall()
            subjects = log.execute("SELECT kind, CAST(key AS BLOB), position FROM subject ORDER BY 1, 2, 3").fetchall()
        finally:
            log.close()
        return rows, nodes, subjects, *_sealed(folder, False)
    except (sqlite3.Error, OSError, ValueError, IndexError, TypeError) as problem:
        raise Damaged(f"{type(problem).__name__}: {problem}") from problem


def _read(folder: Path, thorough: bool) -> Content:
    for name in ("log.sqlite", "sealed.sqlite", "head"):
        if not (folder / name).exists():
            raise Damaged(f"{name} is missing")
    log = _connect(folder / "log.sqlite")
    try:
        if thorough:
            said = log.execute("PRAGMA integrity_check").fetchall()
            if said != [(b"ok",)]:
                raise Damaged(f"log.sqlite: {said[0][0].decode()}")
        rows = log.execute(f"SELECT {COLUMNS} FROM entry ORDER BY position").fetchall()
        nodes = {(a, b): c for a, b, c in log.execute("SELECT level, number, hash FROM node")}
    finally:
        log.close()
    if not rows:
        raise Damaged("log.sqlite: no entries")
    register = bytes.fromhex(json.loads(rows[0][13])["register"])
    tree, roots = Tree(), {}
    for number, row in enumerate(rows, 1):
        if row[0] != number:
            raise Damaged(f"entry {number} is missing")
        if leaf(register, row) != row[14]:
            raise Damaged(f"entry {number} was changed")
        before = rows[number - 2] if number > 1 else None
        if row[2] != (before[2] + 1 if before and before[1] == row[1] else 1):
            raise Damaged(f"entry {number} does not follow")
        tree.append(row[14])
        roots[number] = tree.root()
    if nodes != tree.nodes:
        raise Damaged("nodes are not those of the entries")
    records = head_records((folder / "head").read_bytes(), register)
    for position, root in records:
        if position > len(rows):
            raise Damaged(f"rolled back: the log ends at {len(rows)}, entry {position} was acknowledged")
        if roots[position] != root:
            raise Damaged(f"head: another root at {position}")
    sealed, requests = _sealed(folder, thorough)
    wanted = {
        (row[1], row[2], path): (register, row, path, mark)
        for row in rows
        for path, mark in (commitments(row[13]).items() if b'"sealed"' in row[13] else ())
    }
    for key, (_, row, path, mark) in wanted.items():
        if key not in sealed:
            raise Damaged(f"the sealed text {path} of entry {row[0]} is missing")
        salt, value = sealed[key]
        message = encoded("protokols sealed 1", register, row[1], row[2], path, value)
        if hmac.new(salt, message, hashlib.sha256).hexdigest() != mark:
            raise Damaged(f"the sealed text {path} of entry {row[0]} differs")
    in_log = {row[1] for row in rows}
    strays = {key[0] for key in sealed if key not in wanted} | {c for c, _, _, _ in requests if c not in in_log}
    if strays & in_log:
        raise Damaged("a sealed text belongs to no entry")
    return Content(register, rows, records[-1][0], sealed, requests, ["leftover"] if strays else [])


def _sealed(folder: Path, thorough: bool):
    file = _connect(folder / "sealed.sqlite")
    try:
        if thorough and file.execute("PRAGMA integrity_check").fetchall() != [(b"ok",)]:
            raise Damaged("sealed.sqlite fails its integrity check")
        sealed = {
            (c, o, f.decode()): (s, v.decode())
            for c, o, f, s, v in file.execute("SELECT command, ordinal, field, salt, value FROM sealed")
        }
        requests = file.execute("SELECT command, salt, digest, seal FROM request ORDER BY number").fetchall()
    finally:
        file.close()
    return sealed, requests


if __name__ == "__main__":
    import sys

    content = read(Path(sys.argv[1]))
    print(f"{content.last} entries, head at {content.head}")
