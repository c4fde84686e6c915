#!/usr/bin/env python3
"""Runs both verifiers, ours and Scripts/verify.py, on good and broken registers, and finds no difference in verdict.

    Tests/Verifier/compare.py --cases 300 --seed 2021 [--program .build/debug/protokols] [--keep FOLDER]

A small register is made with the program; each case is a copy of it with one seeded change: a field, the order, a
deletion, a cut (also gone on from with restore --accept-loss), a stored hash, the head, a sealed text, the tables, or a
whole history forged anew with matching hashes; or a copy with one change in a checkpoint, in a proof (also in how its JSON is spelled), or in minutes that
were issued; or the proof of another history that the same key signed. Each verifier says of each case
apart from each other: is the record sound, are the checkpoints genuine, are they contained, do the proofs and minutes hold.

--sabotage lets the second verifier overlook changed entries; a run that does not turn red then has proven nothing.
"""

import argparse
import contextlib
import hashlib
import io
import json
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "Scripts"))
sys.dont_write_bytecode = True
import verify  # noqa: E402


def run(program, folder, *words):
    environment = dict(
        os.environ, PROTOKOLS_REGISTER=os.path.join(folder, "register"), HOME=folder,
        XDG_CONFIG_HOME=os.path.join(folder, "settings"), PROTOKOLS_RECORDER="5" * 32)
    return subprocess.run([program, *words], env=environment, cwd=folder, capture_output=True, text=True)


def make(program, folder):
    """A small register with a key, a checkpoint in its middle and one at its end."""
    texts = os.path.join(ROOT, "Fixtures/sittings/invented")

    def must(*words):
        done = run(program, folder, *words)
        if done.returncode:
            sys.exit("%s: %s" % (" ".join(words), done.stderr))
        return done.stdout

    must("init", "--office", "Invented office")
    must("keys", "new", "--offline-file", "offline.key", "--key-file", "first.key")
    shutil.copytree(os.path.join(folder, "register"), os.path.join(folder, "other"))
    must("record", os.path.join(texts, "register.yaml"), "--key-file", "first.key")
    must("checkpoint", "--key-file", "first.key", "--out", "middle.txt")
    # The same key signs another history: the ids are others, and so are the roots.
    for name, out in (("register.yaml", "other-middle.txt"), ("procedure.yaml", "other-later.txt")):
        must("record", os.path.join(texts, name), "--register", "other", "--key-file", "first.key")
        must("checkpoint", "--register", "other", "--key-file", "first.key", "--out", out)
    must("proof", "--register", "other", "--from", "other-middle.txt", "--to", "other-later.txt", "--out", "other.json")
    shutil.rmtree(os.path.join(folder, "other"))
    must("record", os.path.join(texts, "procedure.yaml"), "--key-file", "first.key")
    must("checkpoint", "--key-file", "first.key", "--out", "later.txt")
    must("proof", "--from", "middle.txt", "--to", "later.txt", "--out", "between.json")
    must("keys", "rotate", "--key-file", "first.key", "--new-file", "second.key")
    must("record", os.path.join(texts, "sitting.yaml"), "--key-file", "second.key")
    must("minutes", "TRI/MC/3", "--as-of", "2025-03-31", "--format", "md", "html", "docx", "--issue", "--key-file",
         "second.key", "--out", "minutes")
    for name in os.listdir(os.path.join(folder, "minutes")):
        os.rename(os.path.join(folder, "minutes", name), os.path.join(folder, "minutes" + name[name.index("."):]))
    must("checkpoint", "--key-file", "second.key", "--out", "end.txt")
    must("proof", "--from", "middle.txt", "--to", "end.txt", "--out", "over-keys.json")
    listed = must("keys").split("\n")
    for name, line in (("key.txt", listed[1]), ("key2.txt", listed[3])):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(line.strip() + "\n")
    # Whoever rolls a register back takes the checkpoints in it away; one case leaves them there.
    os.rename(os.path.join(folder, "register", "checkpoints"), os.path.join(folder, "checkpoints"))
    for name in ("views.sqlite", "search.sqlite"):  # derived: only our own verifier could compare them
        with contextlib.suppress(FileNotFoundError):
            os.remove(os.path.join(folder, "register", name))


class Case:
    """One copy of the register, opened behind its triggers."""

    def __init__(self, folder, rng, program):
        self.folder, self.rng, self.program = folder, rng, program
        self.path = os.path.join(folder, "register")

    def sql(self, *statements, file="log.sqlite"):
        db = sqlite3.connect(os.path.join(self.path, file), isolation_level=None)
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute("DROP TRIGGER %s" % name)
        for statement in statements:
            db.execute(*statement) if isinstance(statement, tuple) else db.execute(statement)
        for _, sql in triggers:
            db.execute(sql)
        db.close()

    def ask(self, question, *values, file="log.sqlite"):
        db = sqlite3.connect(os.path.join(self.path, file))
        answer = db.execute(question, values).fetchall()
        db.close()
        return answer

    def last(self):
        return self.ask("SELECT max(position) FROM entry")[0][0]

    def any(self, above=1):
        return self.rng.randint(above, self.last())

    def file(self, name, change):
        path = os.path.join(self.path, name)
        with open(path, "rb") as file:
            data = bytearray(file.read())
        data = change(data)
        with open(path, "wb") as file:
            file.write(data)

    # Good registers

    def untouched(self):
        pass

    def redacted(self):
        os.remove(os.path.join(self.path, "sealed.sqlite"))

    def torn_head(self):
        self.file("head", lambda d: d + bytes(self.rng.randrange(256) for _ in range(self.rng.randint(1, 63))))

    def unwritten_head(self):
        self.file("head", lambda d: d[:-64 * self.rng.randint(1, 3)])

    def torn_whole_record(self):
        self.file("head", lambda d: d + bytes(64))

    # Broken ones

    def field(self):
        column, value = self.rng.choice([
            ("happened_last", "2099-12-31"), ("happened_first", "1999-01-01"), ("happened_words", "some time"),
            ("recorded_at", 1), ("recorded_by", bytes(16)), ("command", bytes(range(16))), ("ordinal", 99),
            ("type", "sitting.cancelled"), ("shape", 7), ("source", '{"kind":"letter"}'), ("leaf", bytes(32)),
            ("happened_last", "2024-13-01"), ("happened_first", "nonsense!!"), ("payload", "{}"), ("payload", '{"b":1}'),
            ("source", '{"kind": "own"}')])
        self.sql(("UPDATE OR IGNORE entry SET %s = ? WHERE position = ?" % column, (value, self.any())))

    def one_bit_of_text(self):
        column = self.rng.choice(["payload", "source", "type"])
        position = self.any()
        data = bytearray(self.ask("SELECT CAST(%s AS BLOB) FROM entry WHERE position = ?" % column, position)[0][0])
        data[self.rng.randrange(len(data))] ^= 1 << self.rng.randrange(8)
        self.sql(("UPDATE entry SET %s = CAST(? AS TEXT) WHERE position = ?" % column, (bytes(data), position)))

    def one_bit_of_hash(self):
        position = self.any()
        leaf = bytearray(self.ask("SELECT leaf FROM entry WHERE position = ?", position)[0][0])
        leaf[self.rng.randrange(32)] ^= 1 << self.rng.randrange(8)
        self.sql(("UPDATE entry SET leaf = ? WHERE position = ?", (bytes(leaf), position)))

    def exchanged(self):
        a, b = self.any(2), self.any(2)
        if a == b:
            return self.deleted()
        self.sql("UPDATE entry SET position = 999999 WHERE position = %d" % a,
                 "UPDATE entry SET position = %d WHERE position = %d" % (a, b),
                 "UPDATE entry SET position = %d WHERE position = 999999" % b)

    def deleted(self):
        self.sql("DELETE FROM entry WHERE position = %d" % self.any())

    def deleted_and_closed_up(self):
        position = self.any(2)
        self.sql("DELETE FROM entry WHERE position = %d" % position,
                 *[
                     "UPDATE entry SET position = %d WHERE position = %d" % (p - 1, p)
                     for p in range(position + 1, self.last() + 1)])

    def cut(self):
        """As a rollback does: entries, nodes and index end earlier, each fits the others."""
        end = self.rng.randint(1, self.last() - 1)
        self._cut(end)

    def _cut(self, end):
        self.sql("DELETE FROM entry WHERE position > %d" % end,
                 "DELETE FROM node WHERE ((number + 1) << level) > %d" % end,
                 "DELETE FROM subject WHERE position > %d" % end,
                 )

    def cut_with_head(self):
        """Log and head rolled back together: sound by themselves, and only a checkpoint shows it."""
        head = self._head()
        end = self.rng.choice(head[:-1])[0]
        self._cut(end)
        self.file("head", lambda d: d[:64 * (1 + [p for p, _ in head].index(end))])
        keep = {c for (c,) in self.ask("SELECT command FROM entry")}
        for table in ("sealed", "request"):
            for (command,) in self.ask("SELECT DISTINCT command FROM %s" % table, file="sealed.sqlite"):
                if command not in keep:
                    self.sql(("DELETE FROM %s WHERE command = ?" % table, (command,)), file="sealed.sqlite")

    def cut_with_head_but_for_requests(self):
        """What was sealed for the lost commands is still there, as after a killed write; nobody can tell the two apart."""
        head = self._head()
        end = self.rng.choice(head[:-1])[0]
        self._cut(end)
        self.file("head", lambda d: d[:64 * (1 + [p for p, _ in head].index(end))])

    def request_of_nobody(self):
        self.sql(("INSERT INTO request (command, salt, digest, seal) VALUES (?, ?, ?, ?)",
                  (bytes(range(16)), bytes(32), bytes(32), bytes(32))), file="sealed.sqlite")

    def sealed_of_another_version(self):
        self.sql(("PRAGMA user_version = %d" % self.rng.choice([0, 1, 3, 7]), ()), file="sealed.sqlite")

    def request_changed(self):
        """It would take a repeated request for another one."""
        column = self.rng.choice(["salt", "digest", "seal"])
        number, = self.rng.choice(self.ask("SELECT number FROM request", file="sealed.sqlite"))
        self.sql(("UPDATE request SET %s = ? WHERE number = ?" % column, (self.rng.randbytes(32), number)), file="sealed.sqlite")

    def index(self):
        """Covered by no hash: our own verifier says it, and that the record is sound all the same."""
        kind, key, position = self.rng.choice(self.ask("SELECT kind, key, position FROM subject"))
        self.sql(self.rng.choice([
            ("DELETE FROM subject WHERE kind = ? AND key = ? AND position = ?", (kind, key, position)),
            ("INSERT OR IGNORE INTO subject VALUES (?, ?, ?)", (kind, key + "x", position)),
            ("INSERT INTO subject VALUES (?, ?, ?)", (kind, key, self.rng.choice([0, -position, 1_000_000 + position])))]))

    def foreign_file(self):
        """SQLite would read it as part of the log."""
        name = self.rng.choice(["log.sqlite-wal", "sealed.sqlite-wal"])
        with open(os.path.join(self.path, name), "wb") as file:
            file.write(bytes(self.rng.randrange(256) for _ in range(self.rng.choice([0, 32, 5000]))))

    def spoilt_checkpoint_file(self):
        """Named, and the next older one is compared."""
        self.with_checkpoints()
        with open(os.path.join(self.path, "checkpoints", "900.txt"), "wb") as file:
            file.write(self.rng.choice([b"", b"spoilt", b"\xff" * 40]))

    def cut_beside_a_spoilt_file(self):
        self.cut_but_for_a_checkpoint()
        with open(os.path.join(self.path, "checkpoints", "900.txt"), "wb") as file:
            file.write(self.rng.choice([b"", b"spoilt", b"\xff" * 40]))

    def cut_but_for_a_checkpoint(self):
        self.cut_with_head()
        shutil.copytree(os.path.join(self.folder, "checkpoints"), os.path.join(self.path, "checkpoints"))

    def restored(self):
        """Cut off, and gone on with as the program does it: sound, and both say for ever what was lost."""
        self._cut(self.rng.choice(self._head()[:-1])[0])
        self.accept_loss()

    def restored_without_head(self):
        self.no_head()
        self.accept_loss()

    def restored_beside_checkpoints(self):
        self.cut_but_for_a_checkpoint()
        self.accept_loss()

    def restored_and_cut_again(self):
        """The entry that named the loss is lost as well: the head that was begun anew shows it."""
        end = self.rng.choice(self._head()[:-1])[0]
        self._cut(end)
        self.accept_loss()
        self._cut(end)

    def forged_restoration(self):
        """With hashes that fit, but the state that was kept is another."""
        self.restored()
        position, payload = self.ask("SELECT position, payload FROM entry WHERE type = 'register.restored'")[0]
        word = self.rng.choice(['"position":', '"root":"', '"basis":"'])
        at = payload.index(word, 0 if "basis" in word else payload.index('"kept"')) + len(word)
        changed = payload[:at] + ("1" if payload[at] != "1" else "2") + payload[at + 1:]
        self.sql(("UPDATE entry SET payload = ? WHERE position = ?", (changed, position)))
        self._fit()

    def accept_loss(self):
        done = run(self.program, self.folder, "restore", "--accept-loss", "--reason", "The disk failed.", "--key", "key.txt",
                   "--key", "key2.txt")
        if done.returncode:
            sys.exit("restore --accept-loss: %s" % done.stderr)
        for name in ("views.sqlite", "search.sqlite"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(os.path.join(self.path, name))

    def with_checkpoints(self):
        shutil.copytree(os.path.join(self.folder, "checkpoints"), os.path.join(self.path, "checkpoints"))

    def _head(self):
        with open(os.path.join(self.path, "head"), "rb") as file:
            data = file.read()
        return [(struct.unpack(">q", data[a:a + 8])[0], data[a:a + 64]) for a in range(0, len(data), 64)]

    def node(self):
        level, number = self.rng.choice(self.ask("SELECT level, number FROM node"))
        self.sql(self.rng.choice([
            ("UPDATE node SET hash = ? WHERE level = ? AND number = ?", (hashlib.sha256(b"x").digest(), level, number)),
            ("DELETE FROM node WHERE level = ? AND number = ?", (level, number)),
            ("INSERT INTO node VALUES (?, ?, ?)", (level, number + 1000, bytes(32)))]))

    def head(self):
        def change(data):
            kind = self.rng.randrange(4)
            at = self.rng.randrange(len(data) // 64 - 1) * 64
            if kind == 0:
                data[at + self.rng.randrange(64)] ^= 1 << self.rng.randrange(8)
            elif kind == 1:
                data[at:at + 64], data[at + 64:at + 128] = data[at + 64:at + 128], data[at:at + 64]
            elif kind == 2:
                del data[at + 10:at + 20]
            else:
                data[0:64] = bytes(64)
            return data
        self.file("head", change)

    def no_head(self):
        os.remove(os.path.join(self.path, "head"))

    def empty_head(self):
        self.file("head", lambda d: d[:self.rng.randint(0, 63)])

    def sealed(self):
        table = self.ask("SELECT command, ordinal, field FROM sealed", file="sealed.sqlite")
        command, ordinal, field = self.rng.choice(table)
        self.sql((self.rng.choice([
            "UPDATE sealed SET value = value || '.' WHERE command = ? AND ordinal = ? AND field = ?",
            "UPDATE sealed SET salt = zeroblob(32) WHERE command = ? AND ordinal = ? AND field = ?",
            "DELETE FROM sealed WHERE command = ? AND ordinal = ? AND field = ?",
            "UPDATE sealed SET field = field || 'x' WHERE command = ? AND ordinal = ? AND field = ?",
        ]), (command, ordinal, field)), file="sealed.sqlite")

    def tables(self):
        db = sqlite3.connect(os.path.join(self.path, "log.sqlite"), isolation_level=None)
        db.execute(self.rng.choice([
            "DROP TRIGGER entry_unchanged", "CREATE TABLE other (x)", "CREATE INDEX slow ON entry (type)",
            "DROP TRIGGER node_kept"]))
        db.close()

    def forged(self):
        """Changed, and every hash, the tree and the head made to fit: sound by itself, and a checkpoint shows it."""
        position = self.any(2)
        self.sql(("UPDATE entry SET recorded_by = ? WHERE command = (SELECT command FROM entry WHERE position = ?)",
                  (bytes(16), position)))
        self._fit()

    def forged_form(self):
        """A payload that no writer stores, behind a commitment that is none, with hashes that fit."""
        rows = [(p, t) for p, t in self.ask("SELECT position, payload FROM entry") if '"personName":{"sealed":' in t]
        position, payload = self.rng.choice(rows)
        for key in ("personName", "personHandle"):
            payload = payload.replace('"%s":{"sealed":' % key, '"%s":{"a":1,"sealed":' % key)
        more = self.rng.choice([',"zzz":"\\q"}', ',"z z":7}'])
        self.sql(("UPDATE entry SET payload = ? WHERE position = ?", (payload[:-1] + more, position)))
        self._fit()

    def forged_day(self):
        self.sql("UPDATE entry SET happened_first = '2001-01-01' WHERE position = %d" % self.any(2))
        self._fit()

    def forged_without_checking_keys(self):
        """A key is exchanged for a stranger's with hashes that fit: nobody signed that."""
        position, payload = self.rng.choice(self.ask("SELECT position, payload FROM entry WHERE type LIKE 'key.%'"))
        at = payload.index('"publicKey":"') + 13 + self.rng.randrange(64)
        self.sql(("UPDATE entry SET payload = ? WHERE position = ?",
                  (payload[:at] + ("1" if payload[at] != "1" else "2") + payload[at + 1:], position)))
        self._fit()

    def _fit(self):
        register = bytes.fromhex(self.ask("SELECT json_extract(payload, '$.register') FROM entry WHERE position = 1")[0][0])
        columns = ["position", "command", "ordinal", "type", "shape", "happened_first", "happened_last", "happened_time",
                   "happened_zone", "happened_words", "recorded_at", "recorded_by", "source", "payload"]
        tree, statements, roots = verify.Tree(), ["DELETE FROM node"], {}
        for row in self.ask("SELECT %s FROM entry ORDER BY position" % ", ".join(columns)):
            e = {c: v.encode() if isinstance(v, str) else v for c, v in zip(columns, row)}
            leaf = verify.leaf_of(register, e)
            statements.append(("UPDATE entry SET leaf = ? WHERE position = ?", (leaf, e["position"])))
            for level, number, hash_ in tree.add(leaf):
                statements.append(("INSERT INTO node VALUES (?, ?, ?)", (level, number, hash_)))
            roots[tree.size] = tree.root()
        self.sql(*statements)
        records = b""
        for position, _ in self._head():
            content = struct.pack(">q", position) + roots[position]
            records += content + hashlib.sha256(b"protokols head 1" + register + content).digest()[:24]
        self.file("head", lambda _: records)

    def bytes_of_the_file(self):
        def change(data):
            for _ in range(self.rng.randint(1, 40)):
                data[self.rng.randrange(4096, len(data))] = self.rng.randrange(256)
            return data
        self.file("log.sqlite", change)

    def short_file(self):
        self.file("log.sqlite", lambda d: d[:self.rng.randrange(1, len(d) // 4096) * 4096])

    # What is held outside

    def one_letter(self, name):
        """Of a text: one letter becomes another of those that occur there."""
        path = os.path.join(self.folder, name)
        with open(path, encoding="utf-8", newline="") as file:
            words = file.read()
        at = self.rng.randrange(len(words))
        while words[at] in " \n":
            at = self.rng.randrange(len(words))
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(words[:at] + self.rng.choice(sorted(set(words) - {words[at]})) + words[at + 1:])

    def proof(self):
        self.one_letter("minutes.proof.json")

    def consistency(self):
        self.one_letter(self.rng.choice(["between.json", "over-keys.json"]))

    def other_history(self):
        """Signed by the office and in agreement with itself: only what somebody holds shows it."""
        shutil.copy(os.path.join(self.folder, "other.json"), os.path.join(self.folder, "between.json"))

    def other_checkpoint(self):
        shutil.copy(os.path.join(self.folder, "other-middle.txt"), os.path.join(self.folder, "middle.txt"))

    def keys_left_out(self):
        path = os.path.join(self.folder, "over-keys.json")
        with open(path, encoding="utf-8") as file:
            proof = json.load(file)
        kind = self.rng.randrange(3)
        if kind == 0:
            del proof["entries"]
        elif kind == 1:
            proof["entries"].pop(self.rng.randrange(len(proof["entries"])))
        else:
            proof["entries"] = None
        with open(path, "w", encoding="utf-8") as file:
            json.dump(proof, file)

    def spelling(self):
        """The same proof, spelled so that two programs could read it differently; some of it is allowed."""
        path = os.path.join(self.folder, self.rng.choice(PROOFS))
        with open(path, encoding="utf-8") as file:
            words = file.read()
        number = words.index('"ordinal" : ') + 12
        first, rest = words[:number], words[number:]
        digit, rest = rest[0], rest[1:]
        words = self.rng.choice([
            lambda: words.replace("{", '{"register" : "%s",' % ("0" * 32), 1),
            lambda: words.replace("{", '{"\\u0072egister" : "%s",' % ("0" * 32), 1),
            lambda: words.replace("{", '{"x" : 1, "x" : 2,', 1),
            lambda: words.replace("{", '{"x" : 1, "X" : 2,', 1),
            lambda: "\ufeff" + words,
            lambda: words.rstrip()[:-1] + ",}",
            lambda: words + "\x00",
            lambda: words + " \t\r\n",
            lambda: words + "{}",
            lambda: first + digit + ".0" + rest,
            lambda: first + digit + "e0" + rest,
            lambda: first + "0" + digit + rest,
            lambda: first + "true" + rest,
            lambda: first + '"' + digit + '"' + rest,
            lambda: first + "null" + rest,
            lambda: first + str(2**63) + rest,
            lambda: first + str(2**64 + int(digit)) + rest,
            lambda: first + "9" * 400 + rest,
            lambda: words.replace("{", '{"x" : -0,', 1),
            lambda: words.replace("{", '{"x" : 1.5,', 1),
            lambda: words.replace("{", '{"x" : NaN,', 1),
            lambda: words.replace("{", '{"x" : null,', 1),
            lambda: words.replace("{", '{"x" : "\\ud800",', 1),
            lambda: words.replace("{", '{"x" : "\\ud83d\\ude00",', 1),
            lambda: words.replace("{", '{"x" : "\x01",', 1),
            lambda: words.replace("{", '{"x" : %s1%s,' % ("[" * 100, "]" * 100), 1),
            lambda: words.replace("{", '{"x" : %s1%s,' % ("[" * 99, "]" * 99), 1),
            lambda: words.replace("{", '{"x" : %s1%s,' % ("[" * 50000, "]" * 50000), 1),
            lambda: words.replace("{", '{"happenedTime" : null,', 1),
            lambda: re.sub("([0-9a-f]{64})", lambda m: m.group(1).upper(), words, count=1),
            lambda: re.sub('("command" : ")([0-9a-f]{32})', lambda m: m.group(1) + m.group(2).upper(), words, count=1),
            lambda: words.replace('"happenedFirst"', '"happenedTime" : null, "happenedFirst"', 1),
        ])()
        with open(path, "wb") as file:
            file.write(words.encode("utf-16" if self.rng.randrange(20) == 0 else "utf-8"))

    def spelling_of_a_checkpoint(self):
        path = os.path.join(self.folder, "middle.txt")
        with open(path, encoding="utf-8") as file:
            words = file.read()
        lines = words.split("\n")
        signature = lines[-2].split(" ")[2]
        name = self.rng.choice(["a\u00a0b", "a\u2003b", "a b", "a+b", "", "a\u0301", "\u0301a", "example.lv/x", "a\u200bb", "a\u0085b"])
        size = self.rng.choice(["0", "01", "+%s" % lines[1], str(2**63), str(2**63 - 1), str(2**64 + int(lines[1])), "-1", "\u0661"])
        words = self.rng.choice([
            lambda: words + "\u2014 %s %s\n" % (name, signature),
            lambda: "\n".join([lines[0], size] + lines[2:]),
            lambda: "\n".join(lines[:3] + ["an extension"] + lines[3:]),
            lambda: words.replace("\n", "\r\n"),
            lambda: words + "\n",
            lambda: "\ufeff" + words,
        ])()
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(words)

    def markdown(self):
        self.one_letter("minutes.md")

    def page(self):
        self.one_letter("minutes.html")

    def word(self):
        path = os.path.join(self.folder, "minutes.docx")
        with open(path, "rb") as file:
            data = bytearray(file.read())
        data[self.rng.randrange(len(data))] ^= 1 << self.rng.randrange(8)
        with open(path, "wb") as file:
            file.write(data)

    def checkpoint(self):
        """The register stays; the checkpoint is tampered with."""
        path = os.path.join(self.folder, "middle.txt")
        with open(path, encoding="utf-8") as file:
            words = file.read()
        at = self.rng.randrange(words.index("/") + 1, len(words) - 2)
        if words[at] in "\n \u2014":
            at += 1 if words[at + 1] not in "\n \u2014" else 2
        with open(path, "w", encoding="utf-8") as file:
            file.write(words[:at] + ("A" if words[at] != "A" else "B") + words[at + 1:])


GOOD = ["untouched", "with_checkpoints", "index", "spoilt_checkpoint_file", "redacted", "torn_head", "unwritten_head", "torn_whole_record"]
BROKEN = ["field", "one_bit_of_text", "one_bit_of_hash", "exchanged", "deleted", "deleted_and_closed_up", "cut",
          "cut_with_head", "cut_but_for_a_checkpoint", "restored", "restored_without_head", "restored_beside_checkpoints",
          "restored_and_cut_again", "forged_restoration", "node", "head", "no_head", "empty_head", "sealed", "tables", "forged", "forged_form", "forged_day",
          "forged_without_checking_keys", "bytes_of_the_file", "short_file", "checkpoint", "proof", "consistency", "markdown",
          "page", "word", "other_history", "other_checkpoint", "keys_left_out", "spelling", "spelling_of_a_checkpoint",
          "cut_with_head_but_for_requests", "request_of_nobody", "request_changed", "sealed_of_another_version", "foreign_file", "cut_beside_a_spoilt_file"]
PROOFS = ["minutes.proof.json", "between.json", "over-keys.json"]
MINUTES = ["minutes.md", "minutes.html", "minutes.docx"]
OUTSIDE = {"proof", "consistency", "markdown", "page", "word", "other_history", "other_checkpoint", "keys_left_out", "spelling",
           "spelling_of_a_checkpoint"}
# Where the proof itself was changed, it may say something else of minutes than the register does.
CHANGED_PROOF = {"proof", "spelling"}


def held_with(name):
    """A proof between two checkpoints says something only to whoever holds the first."""
    return [] if name == PROOFS[0] else ["--checkpoint", "middle.txt"]


def first(program, folder, kind):
    """What our own verifier says: sound, and of each checkpoint genuine and contained."""
    done = run(program, folder, "verify", "--key", "key.txt", "--checkpoint", "middle.txt", "--checkpoint", "end.txt")
    if done.returncode not in (0, 1):
        return ("crashed with status %d" % done.returncode,)
    if kind not in OUTSIDE and kind != "untouched":
        return verdict(done.stdout)
    held = [run(program, folder, "verify", "--bundle", name, "--key", "key.txt", *held_with(name)).returncode == 0
            for name in PROOFS]
    held += [run(program, folder, "verify", name).returncode == 0 for name in MINUTES]
    held += [run(program, folder, "verify", name, "--bundle", PROOFS[0], "--key", "key.txt").returncode == 0 for name in MINUTES]
    return verdict(done.stdout) + tuple(held)


def second(folder, kind):
    lines = []
    try:
        verify.check_log(
            os.path.join(folder, "register"), [os.path.join(folder, n) for n in ("middle.txt", "end.txt")],
            verify.Key.read(os.path.join(folder, "key.txt")), lines.append)
    except verify.Unfit:
        pass
    if kind not in OUTSIDE and kind != "untouched":
        return verdict("\n".join(lines))

    def holds(*words):
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                return verify.main(list(words)) == 0
            except verify.Unfit:
                return False

    def at(name):
        return os.path.join(folder, name)

    held = [holds("bundle", at(name), "--key", at("key.txt"), *[at(w) if w.endswith("txt") else w for w in held_with(name)])
            for name in PROOFS]
    against_log = [holds("minutes", at(name), "--log", at("register")) for name in MINUTES]
    # Whoever holds the minutes, their proof and the key, and no register, has to come to the same answer.
    alone = [holds("minutes", at(name), "--bundle", at(PROOFS[0]), "--key", at("key.txt")) for name in MINUTES]
    if kind not in CHANGED_PROOF and alone != against_log:
        return ("the proof says %s of the minutes, the register %s" % (alone, against_log),)
    held += against_log + alone
    return verdict("\n".join(lines)) + tuple(held)


def verdict(words):
    # Where the record itself is broken, what else is said of it rests on nothing.
    sound = "The record is sound" in words
    if not sound:
        return (False,)
    return (True, words.count("is genuine:"), words.count("contains exactly"), words.count("says that the register was restored"),
            words.count("says that it was lost"), words.count("Nothing is anchored by it"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2021)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build/debug/protokols"))
    parser.add_argument("--sabotage", action="store_true")
    parser.add_argument("--keep", help="where the registers of differing cases are kept")
    given = parser.parse_args()
    if given.sabotage:
        verify.leaf_of = lambda register, e: e["leaf"]
    program = os.path.abspath(given.program)
    counts, differing = {}, 0
    with tempfile.TemporaryDirectory() as place:
        origin = os.path.join(place, "origin")
        os.mkdir(origin)
        make(program, origin)
        for number in range(given.cases):
            rng = random.Random(given.seed * 1_000_003 + number)
            kind = (GOOD + BROKEN)[number % (len(GOOD) + len(BROKEN))]
            folder = os.path.join(place, "case")
            shutil.copytree(origin, folder)
            if not (given.sabotage and kind.startswith("forged")):
                getattr(Case(folder, rng, program), kind)()
            answers = first(program, folder, kind), second(folder, kind)
            counts.setdefault((kind, answers[0]), 0)
            counts[kind, answers[0]] += 1
            if answers[0] != answers[1]:
                differing += 1
                print("case %d (%s): protokols says %s, verify.py says %s" % (number, kind, *answers))
                if given.keep:
                    shutil.copytree(folder, os.path.join(given.keep, "%d-%s" % (number, kind)))
            if kind in GOOD and answers[0][:5] != (True, 2, 2, 0, 0) and kind != "unwritten_head":
                differing += 1
                print("case %d (%s): a good register, but protokols says %s" % (number, kind, answers[0]))
            shutil.rmtree(folder)
    for (kind, answer), count in sorted(counts.items(), key=str):
        print("%4d  %-30s %s" % (count, kind, answer))
    print("%d of %d cases differ (seed %d)." % (differing, given.cases, given.seed))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
