"""A small writer with the order of writing of a register, and settings of one's own: see `powercut.py`.

    standin.py REGISTER JOURNAL_MODE SYNCHRONOUS
"""

import hashlib
import hmac
import os
import sqlite3
import sys
from pathlib import Path

import register

place, journal, synchronous = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
content = register.read(place)
tree = register.Tree()
for row in content.rows:
    tree.append(row[14])
nodes = len(tree.nodes)


def connect(name):
    connection = sqlite3.connect(place / name, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    return connection


log, sealed = connect("log.sqlite"), connect("sealed.sqlite")
recorded_at = content.rows[-1][10]
for number, size in enumerate((3, 1, 40, 2), 1):
    command, known = bytes([number]) * 16, set(tree.nodes)
    log.execute("BEGIN IMMEDIATE")
    sealed.execute("BEGIN IMMEDIATE")
    for ordinal in range(1, size + 1):
        salt, value = hashlib.sha256(command + bytes([ordinal])).digest(), f"Invented {number} {ordinal}"
        message = register.encoded(
            "protokols sealed 1", content.register, command, ordinal, "name", value)
        mark = hmac.new(salt, message, hashlib.sha256).hexdigest()
        payload = f'{{"name":{{"sealed":"{mark}"}}}}'
        row = [tree.size + 1, command, ordinal, b"example.sealed", 1, b"2024-12-02", b"2024-12-02", None, None, None,
               recorded_at, bytes(16), b'{"kind":"invented"}', payload.encode()]
        row.append(register.leaf(content.register, row))
        tree.append(row[14])
        stored = [v.decode() if n in (3, 5, 6, 12, 13) else v for n, v in enumerate(row)]
        log.execute(f"INSERT INTO entry VALUES ({', '.join('?' * 15)})", stored)
        sealed.execute("INSERT INTO sealed VALUES (?, ?, 'name', ?, ?)", (command, ordinal, salt, value))
        for level, at in sorted(set(tree.nodes) - known):
            log.execute("INSERT INTO node VALUES (?, ?, ?)", (level, at, tree.nodes[(level, at)]))
        known = set(tree.nodes)
    sealed.execute("INSERT INTO request (command, salt, digest, seal) VALUES (?, ?, ?, ?)", (command, bytes(32), bytes(32), bytes(32)))
    sealed.execute("COMMIT")
    log.execute("COMMIT")
    head = os.open(place / "head", os.O_RDWR)
    os.pwrite(head, register.head_record(content.register, tree.size, tree.root()), os.fstat(head).st_size)
    if synchronous != "off":
        os.fsync(head)
    os.close(head)
    os.write(1, f"recorded.\n  position {tree.size}, root\n".encode())
