"""Somebody who has the register's folder, and knows the format: what they can make fit, they make fit."""

import json
import shutil
import sqlite3
import struct

import register
from harness import copy


def cut(source, target, end: int):
    """The record as if it had never been longer than `end` entries: log, tree, head, sealed texts and checkpoints agree."""
    copy(source, target)
    log = _opened(target / "log.sqlite")
    _behind_triggers(log, lambda: (
        log.execute("DELETE FROM entry WHERE position > ?", (end,)),
        log.execute("DELETE FROM subject WHERE position > ?", (end,))))
    entries = log.execute("SELECT command, ordinal FROM entry").fetchall()
    log.close()
    sealed = _opened(target / "sealed.sqlite")
    _behind_triggers(sealed, lambda: _sweep(sealed, entries))
    sealed.close()
    for path in (target / "checkpoints").glob("*.txt"):
        if int(path.stem) > end:
            path.unlink()
    _fit(target)
    return target


def change(source, target, position: int) -> int:
    """Somebody else recorded the command of that entry, from the first day on. Answers with its first entry."""
    copy(source, target)
    log = _opened(target / "log.sqlite")
    (command,) = log.execute("SELECT command FROM entry WHERE position = ?", (position,)).fetchone()
    _behind_triggers(log, lambda: log.execute("UPDATE entry SET recorded_by = ? WHERE command = ?", (b"\7" * 16, command)))
    (first,) = log.execute("SELECT min(position) FROM entry WHERE command = ?", (command,)).fetchone()
    log.close()
    # Those that were signed over what was there before would give it away.
    shutil.rmtree(target / "checkpoints", ignore_errors=True)
    _fit(target)
    return first


def _opened(path):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = bytes
    return connection


def _behind_triggers(file, work):
    triggers = file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        file.execute(f'DROP TRIGGER "{name.decode()}"')
    work()
    for _, sql in triggers:
        file.execute(sql.decode())


def _sweep(sealed, entries):
    known, commands = set(entries), {command for command, _ in entries}
    for command, ordinal in sealed.execute("SELECT DISTINCT command, ordinal FROM sealed").fetchall():
        if (command, ordinal) not in known:
            sealed.execute("DELETE FROM sealed WHERE command = ? AND ordinal = ?", (command, ordinal))
    for (command,) in sealed.execute("SELECT command FROM request").fetchall():
        if command not in commands:
            sealed.execute("DELETE FROM request WHERE command = ?", (command,))


def _fit(place):
    """Every leaf, node and head record anew, as they would be if this were the record."""
    log = _opened(place / "log.sqlite")
    rows = log.execute(f"SELECT {register.COLUMNS} FROM entry ORDER BY position").fetchall()
    own = bytes.fromhex(json.loads(rows[0][13])["register"])
    tree, leaves, roots = register.Tree(), [], {}
    for row in rows:
        leaves.append((register.leaf(own, row), row[0]))
        tree.append(leaves[-1][0])
        roots[row[0]] = tree.root()
    _behind_triggers(log, lambda: (
        log.execute("DELETE FROM node"),
        log.executemany("UPDATE entry SET leaf = ? WHERE position = ?", leaves),
        log.executemany("INSERT INTO node (level, number, hash) VALUES (?, ?, ?)",
                        [(level, number, value) for (level, number), value in tree.nodes.items()])))
    log.close()
    data = (place / "head").read_bytes()
    acknowledged = [struct.unpack(">q", data[i : i + 8])[0] for i in range(0, len(data) // 64 * 64, 64)]
    kept = sorted({p for p in acknowledged if p <= tree.size} | {tree.size})
    (place / "head").write_bytes(b"".join(register.head_record(own, p, roots[p]) for p in kept))
    for path in place.glob("views.sqlite*"):
        path.unlink()
    for path in place.glob("search.sqlite*"):
        path.unlink()
