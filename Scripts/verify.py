#!/usr/bin/env python3
"""Verifies registers, checkpoints, proofs and minutes of protokols without protokols.

Written from Sources/EventLog/EventLog.docc/Format.md alone. Needs Python 3.9, its standard library and the package
`cryptography`.

    verify.py log FOLDER [--checkpoint FILE ... --key KEY]   a register, or a copy of one
    verify.py checkpoint FILE --key KEY [--witness KEY ...]  a checkpoint by itself; --bundle FILE shows the keys since
    verify.py bundle FILE --key KEY                          a proof that you were given
    verify.py bundle FILE --key KEY --checkpoint FILE        a proof that one checkpoint continues the one you hold
    verify.py minutes FILE --bundle FILE --key KEY           minutes against the proof that came with them
    verify.py minutes FILE --log FOLDER                      minutes against a copy of the register

KEY is the office's public key, or a file that holds it. Get it by another way than what you verify. A checkpoint that you
hold is its file, or a proof that holds one.
Exit status: 0 all is as it should be, 1 something is not, 2 the question was not understood.
"""

import argparse
import base64
import binascii
import datetime
import hashlib
import hmac
import html
import json
import os
import re
import sqlite3
import struct
import sys
import unicodedata
import urllib.parse
import zipfile
import zlib

MOST = 100
DEEPEST = 100
# No minutes are as long: what is larger was made to exhaust whoever reads it.
LARGEST = 64_000_000


class Unfit(Exception):
    """What was given cannot be read at all."""


# Encoded fields, leaves, the tree


def sha(data):
    return hashlib.sha256(data).digest()


def integer(value):
    return b"\x01" + struct.pack(">q", value)


def text(value):
    return b"\x00" if value is None else b"\x02" + struct.pack(">q", len(value)) + value


def octets(value):
    return b"\x03" + struct.pack(">q", len(value)) + value


def leaf_of(register, e):
    return sha(b"\x00" + b"".join([
        text(b"protokols entry 1"), octets(register), integer(e["position"]), octets(e["command"]),
        integer(e["ordinal"]), text(e["type"]), integer(e["shape"]), text(e["happened_first"]),
        text(e["happened_last"]), text(e["happened_time"]), text(e["happened_zone"]), text(e["happened_words"]),
        integer(e["recorded_at"]), octets(e["recorded_by"]), text(e["source"]), text(e["payload"])]))


def node(left, right):
    return sha(b"\x01" + left + right)


class Tree:
    """Grows leaf by leaf and knows its root."""

    def __init__(self):
        self.size = 0
        self.peaks = []  # (level, hash), largest first

    def add(self, leaf):
        """Answers with the nodes completed: (level, number, hash)."""
        level, hash_, done = 0, leaf, []
        number = self.size
        while self.peaks and self.peaks[-1][0] == level:
            hash_ = node(self.peaks.pop()[1], hash_)
            level += 1
            number >>= 1
            done.append((level, number, hash_))
        self.peaks.append((level, hash_))
        self.size += 1
        return done

    def root(self):
        if not self.peaks:
            return sha(b"")
        root = self.peaks[-1][1]
        for _, peak in reversed(self.peaks[:-1]):
            root = node(peak, root)
        return root


def includes(leaf, position, size, root, proof):
    """RFC 9162 section 2.1.3.2."""
    if not 1 <= position <= size:
        return False
    fn, sn, r = position - 1, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def continues(first, first_root, second, second_root, proof):
    """RFC 9162 section 2.1.4.2."""
    if not 0 < first <= second:
        return False
    if first == second:
        return not proof and first_root == second_root
    if first & (first - 1) == 0:
        proof = [first_root] + list(proof)
    if not proof:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return fr == first_root and sr == second_root and sn == 0


# JSON in its one byte form


def stored_json(data):
    """The value, or ValueError where the bytes are not in the stored form."""

    def pairs(items):
        keys = [k for k, _ in items]
        for key in keys:
            if not key or any(not "!" <= c <= "~" or c in '"\\.' for c in key):
                raise ValueError("key")
        if [k.encode() for k in keys] != sorted({k.encode() for k in keys}):
            raise ValueError("order of keys")
        return dict(items)

    def refuse(_):
        raise ValueError("number")

    value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_float=refuse, parse_constant=refuse)
    if write_json(value).encode("utf-8") != data:
        raise ValueError("form")
    return value


def write_json(value, depth=0):
    if depth > DEEPEST:
        raise ValueError("depth")
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        if not -2**63 <= value < 2**63:
            raise ValueError("number")
        return str(value)
    if isinstance(value, str):
        if unicodedata.normalize("NFC", value) != value:
            raise ValueError("normal form")
        return '"' + "".join(SHORT.get(c) or ("\\u%04x" % ord(c) if c < " " else c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(write_json(v, depth + 1) for v in value) + "]"
    if isinstance(value, dict):
        return "{" + ",".join('"%s":%s' % (k, write_json(v, depth + 1)) for k, v in value.items()) + "}"
    raise ValueError("null")


SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def proof_json(data):
    """What a proof says; ValueError where two programs could read it differently."""

    def pairs(items):
        if len({k for k, _ in items}) != len(items):
            raise ValueError("key twice")
        return dict(items)

    def whole(digits):
        if digits == "-0" or len(digits) > 20 or not -2**63 <= int(digits) < 2**63:
            raise ValueError("number")
        return int(digits)

    def refuse(_):
        raise ValueError("number")

    def look(value, depth):
        if depth > DEEPEST:
            raise ValueError("depth")
        if isinstance(value, str):
            value.encode("utf-8")  # half of a surrogate pair is no text
        for inner in (list(value) + list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else ()):
            look(inner, depth + 1)

    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=pairs, parse_int=whole, parse_float=refuse, parse_constant=refuse)
    except RecursionError:
        raise ValueError("depth")
    look(value, 0)
    return value


def typed_value(value, kind):
    # bool is an int to Python, and to nobody else.
    if type(value) is not kind:
        raise ValueError("kind")
    return value


def commitments(value, path=()):
    """Field path -> commitment, for every sealed text in a payload."""
    found = {}
    if isinstance(value, dict):
        if list(value) == ["sealed"] and path:
            if not (isinstance(value["sealed"], str) and re.fullmatch("[0-9a-f]{64}", value["sealed"])):
                raise ValueError("commitment")
            return {".".join(path): bytes.fromhex(value["sealed"])}
        if list(value) == ["sealed"]:
            raise ValueError("commitment")
        items = value.items()
    elif isinstance(value, list):
        items = ((str(i), v) for i, v in enumerate(value))
    else:
        return found
    for key, inner in items:
        found.update(commitments(inner, path + (key,)))
    return found


# Keys, notes, checkpoints


def ed25519(key, signature, message):
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise Unfit("Signatures need the Python package cryptography: pip install cryptography")
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


def unbase64(words):
    try:
        data = base64.b64decode(words, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == words else None


# What Unicode calls white space; str.isspace counts four control characters more.
WHITE = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


def is_name(words):
    return bool(words) and "+" not in words and not WHITE.search(words)


class Key:
    def __init__(self, name, kind, key):
        self.name, self.kind, self.key = name, kind, key
        self.id = sha(name.encode() + b"\n" + bytes([kind]) + key)[:4]

    @staticmethod
    def read(words):
        given = words
        if os.path.exists(words):
            words = read(words).decode("utf-8", "replace").strip()
        parts = words.split("+", 2)
        data = unbase64(parts[2]) if len(parts) == 3 else None
        if not data or len(data) != 33 or data[0] not in (1, 4) or not is_name(parts[0]):
            raise Unfit(
                "%s is no public key, nor a file that holds one alone: it is the line with the register's name that "
                "`protokols keys` prints." % given)
        key = Key(parts[0], data[0], data[1:])
        if key.id.hex() != parts[1]:
            raise Unfit("The public key was mistyped: its eight digits do not fit.")
        return key

    def verdict(self, note):
        """'signed', ('cosigned', seconds), 'forged', or None where this key did not sign."""
        own = [s for name, id_, s in note.signatures if name == self.name and id_ == self.id]
        verdicts = [self._verdict(note.text, s) for s in own]
        if not verdicts:
            return None
        return "forged" if "forged" in verdicts else verdicts[0]

    def _verdict(self, body, signature):
        if self.kind == 1:
            return "signed" if ed25519(self.key, signature, body) else "forged"
        if len(signature) != 72:
            return "forged"
        time = int.from_bytes(signature[:8], "big")
        message = b"cosignature/v1\ntime %d\n" % time + body
        return ("cosigned", time) if time < 2**63 and ed25519(self.key, signature[8:], message) else "forged"


class Note:
    def __init__(self, data):
        at = data.rfind(b"\n\n")
        if at < 0 or not data.endswith(b"\n") or any(b < 32 and b != 10 for b in data):
            raise Unfit("This is no signed note.")
        self.text = data[:at + 1]
        self.signatures = []
        try:
            lines = data[at + 2:].decode("utf-8").split("\n")[:-1]
            self.text.decode("utf-8")
        except UnicodeDecodeError:
            raise Unfit("This is no signed note.")
        for line in lines:
            words = line.split(" ")
            signature = unbase64(words[2]) if len(words) == 3 else None
            if not signature or words[0] != "\u2014" or not is_name(words[1]) or len(signature) < 5:
                raise Unfit("This is no signed note.")
            self.signatures.append((words[1], signature[:4], signature[4:]))
        if not 1 <= len(lines) <= 64:
            raise Unfit("This is no signed note.")


class Checkpoint:
    def __init__(self, data):
        self.note = Note(data)
        lines = self.note.text.decode("utf-8").split("\n")
        if len(lines) < 4 or "" in lines[:-1] or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]):
            raise Unfit("This is no checkpoint.")
        self.origin, self.size, root = lines[0], int(lines[1]), unbase64(lines[2])
        if root is None or len(root) != 32 or not 0 < self.size < 2**63:
            raise Unfit("This is no checkpoint.")
        self.root = root

    @staticmethod
    def read(path):
        """A checkpoint in a file of its own, or the one that a proof leads to."""
        data = read(path)
        if data.lstrip().startswith(b"{"):
            try:
                proof = proof_json(data)
                note = typed_value(proof["checkpoint" if proof["format"] == "protokols bundle 1" else "to"], str)
            except (ValueError, KeyError, TypeError):
                raise Unfit("%s holds no checkpoint." % path)
            data = note.encode("utf-8")
        return Checkpoint(data)


class Chain:
    """The keys of a register, as entries say it."""

    def __init__(self, register):
        self.register = register
        self.keys = {}  # hex -> None in use, ("replaced", at), ("revoked", at, trusted)
        self.offline = None
        self.problems = []

    def take(self, position, type_, payload):
        try:
            objection = self._take(position, type_, payload)
        except (KeyError, TypeError, ValueError):
            objection = "cannot be read"
        if objection:
            self.problems.append("What entry %d says of a key %s." % (position, objection))

    def _take(self, position, type_, p):
        key = hexed(p["publicKey"], 64)
        opening = "protokols key 1\nregister %s\n" % self.register.hex()
        in_use = [k for k, fate in self.keys.items() if fate is None]
        if type_ == "key.made":
            offline = hexed(p["offlineKey"], 64)
            if in_use or self.offline not in (None, offline) or key in self.keys or key == offline:
                return "does not follow on the entries before it"
            words = opening + "made %s\noffline %s\n" % (key, offline)
            if not signed(words, (key, p["signature"]), (offline, p["offlineSignature"])):
                return "is not signed by those whom it binds"
            self.offline = offline
            self.keys[key] = None
        elif type_ == "key.rotated":
            successor = hexed(p["successor"], 64)
            if in_use != [key] or successor in self.keys or successor == self.offline:
                return "does not follow on the entries before it"
            words = opening + "rotated %s\nto %s\n" % (key, successor)
            if not signed(words, (key, p["signature"]), (successor, p["successorSignature"])):
                return "is not signed by those whom it binds"
            self.keys[key] = ("replaced", position)
            self.keys[successor] = None
        else:
            trusted = p["trustedUpTo"]
            fate = self.keys.get(key, ("revoked",))
            if (fate and fate[0] == "revoked") or not 0 <= trusted < position:
                return "does not follow on the entries before it"
            words = opening + "revoked %s\ntrusted up to %d\n" % (key, trusted)
            if not signed(words, (self.offline, p["offlineSignature"])):
                return "is not signed by those whom it binds"
            self.keys[key] = ("revoked", position, trusted)
        return None

    def counts(self, key, size):
        fate = self.keys[key]
        return fate is None or (size < fate[1] if fate[0] == "replaced" else size <= fate[2])


LOST = ("acknowledged", "anchored")
KEY_TYPES = ("key.made", "key.rotated", "key.revoked")


def hexed(value, digits):
    if not re.fullmatch("[0-9a-f]{%d}" % digits, value):
        raise ValueError("hex")
    return value


def signed(words, *pairs):
    return all(ed25519(bytes.fromhex(key), bytes.fromhex(hexed(s, 128)), words.encode()) for key, s in pairs)


def genuine(checkpoint, pinned, chain):
    """(whether, words)"""
    at = "The checkpoint at entry %d " % checkpoint.size
    if checkpoint.origin != pinned.name:
        return False, at + "is of another register (%s) than the key." % checkpoint.origin
    known = chain is not None and pinned.key.hex() in chain.keys
    for hex_ in chain.keys if known else [pinned.key.hex()]:
        key = Key(pinned.name, 1, bytes.fromhex(hex_))
        verdict = key.verdict(checkpoint.note)
        if verdict == "forged":
            return False, at + "is not genuine: its signature is not that of key %s." % key.id.hex()
        if verdict == "signed":
            if known and not chain.counts(hex_, checkpoint.size):
                return False, at + "is not to be trusted: key %s was %s in entry %d." % (
                    key.id.hex(), chain.keys[hex_][0], chain.keys[hex_][1])
            return True, at + "is genuine: key %s signed it." % key.id.hex()
    return False, at + "is not genuine: neither key %s nor one that follows from it signed it." % pinned.id.hex()


# A register


class Misplaced(Exception):
    """A damaged page gives back values of other kinds than its table allows."""


def typed(table, row, kinds, may_miss=()):
    for number, (value, kind) in enumerate(zip(row, kinds)):
        if type(value) is not kind and not (value is None and number in may_miss):
            raise Misplaced("a row of the table %s holds what cannot stand there." % table)


def opened(path):
    try:
        db = sqlite3.connect("file:%s?mode=ro" % urllib.parse.quote(path), uri=True)
    except sqlite3.Error as error:
        raise Unfit("%s cannot be read: %s." % (path, error))
    db.text_factory = bytes
    return db


def fields_are_read(e):
    """Whether days, times and lengths of an entry are what a reader expects."""
    try:
        for name in ("type", "happened_words", "happened_zone"):
            (e[name] or b"").decode("utf-8")
        days = [datetime.date.fromisoformat(e[n].decode("ascii")) for n in ("happened_first", "happened_last")]
        if days[0] > days[1] or any(d.isoformat().encode() != e[n] for d, n in zip(
                days, ("happened_first", "happened_last"))):
            raise ValueError("days")
        time = e["happened_time"]
        if (time is None) != (e["happened_zone"] is None):
            raise ValueError("zone")
        if time is not None and not re.fullmatch(b"([01][0-9]|2[0-3]):[0-5][0-9]", time):
            raise ValueError("time")
    except (ValueError, AttributeError):
        return False
    return True


class Register:
    """Reads a register once, and notes what is wrong with it."""

    def __init__(self, folder):
        self.folder = folder
        self.problems = []
        self.register = None
        self.leaves = []
        self.roots = [sha(b"")]
        self.chain = None
        self.issued = []
        self.corrections = []
        self.restorations = []
        self.warnings = []
        self.sealed_checked = False

    def note(self, problem):
        self.problems.append(problem)

    def verify(self):
        path = os.path.join(self.folder, "log.sqlite")
        if not os.path.exists(path):
            raise Unfit("This folder is no register: it holds no log.sqlite.")
        for name in ("log.sqlite-wal", "sealed.sqlite-wal"):
            # SQLite would take what stands there for part of the register.
            if os.path.lexists(os.path.join(self.folder, name)):
                raise Unfit("Beside the register lies %s, which no register has: another program wrote to it." % name)
        db = opened(path)
        try:
            self._schema(db, "log.sqlite", APPLICATION, SCHEMA)
            self._integrity(db, "log.sqlite")
            version = db.execute("SELECT version FROM format").fetchall()
            if version != [(1,)]:
                self.note("The register has a format that this verifier does not know.")
                return
            self._entries(db)
            self._nodes(db)
        except sqlite3.Error as error:
            self.note("log.sqlite is damaged: %s." % error)
        except Misplaced as error:
            self.note("log.sqlite is damaged: %s" % error)
        finally:
            db.close()
        self._head()
        if self.register is not None:
            self._sealed()
            self._kept()

    def _schema(self, db, name, application, statements):
        if db.execute("PRAGMA application_id").fetchone()[0] != application:
            self.note("%s is another program's file." % name)
        found = [sql.decode("utf-8", "replace") for (sql,) in db.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]
        if sorted(found) != sorted(statements):
            self.note("The tables of %s are not those of a register." % name)

    def _integrity(self, db, name):
        for (said,) in db.execute("PRAGMA integrity_check"):
            if said != b"ok":
                self.note("%s is damaged: %s." % (name, said.decode("utf-8", "replace")))

    def _entries(self, db):
        columns = ["position", "command", "ordinal", "type", "shape", "happened_first", "happened_last",
                   "happened_time", "happened_zone", "happened_words", "recorded_at", "recorded_by", "source",
                   "payload", "leaf"]
        texts = {"type", "happened_first", "happened_last", "happened_time", "happened_zone", "happened_words",
                 "source", "payload"}
        select = ", ".join("CAST(%s AS BLOB)" % c if c in texts else c for c in columns)
        tree, before, back, commands, self.nodes = Tree(), None, None, set(), {}
        self.commands = commands
        self.places = {}
        # The hour, its zone and the words for a day may be absent.
        kinds = [int if c in ("position", "ordinal", "shape", "recorded_at") else bytes for c in columns]
        for row in db.execute("SELECT %s FROM entry ORDER BY position" % select):
            typed("entry", row, kinds, may_miss=(7, 8, 9))
            e = dict(zip(columns, row))
            position = e["position"]
            for missing in range(tree.size + 1, min(position, tree.size + MOST)):
                self.note("Entry %d is missing." % missing)
            if position != tree.size + 1:
                self.note("Positions have a gap before entry %d; what follows cannot be placed." % position)
                return
            try:
                value = stored_json(e["payload"])
                if not isinstance(value, dict):
                    raise ValueError("no object")
                sealed = commitments(value)
            except (ValueError, RecursionError):
                self.note("The payload of entry %d departs from the stored form." % position)
                value, sealed = {}, {}
            try:
                stored_json(e["source"])
            except (ValueError, RecursionError):
                self.note("The source of entry %d departs from the stored form." % position)
            if position == 1:
                register = value.get("register")
                if e["type"] != b"register.opened" or not isinstance(register, str) \
                        or not re.fullmatch("[0-9a-f]{32}", register):
                    self.note("The first entry does not name the register.")
                    return
                self.register = bytes.fromhex(register)
                self.chain = Chain(self.register)
            elif e["type"] == b"register.opened":
                self.note("Entry %d opens a register a second time." % position)
            self._fields(e)
            if leaf_of(self.register, e) != e["leaf"]:
                self.note("Entry %d was changed after it was recorded." % position)
            for level, number, hash_ in tree.add(e["leaf"]):
                self.nodes[level, number] = hash_
            self.leaves.append(e["leaf"])
            self.roots.append(tree.root())
            self._follows(e, before, commands)
            if before and e["command"] != before["command"] and back:
                self.note("Entry %d was recorded before the entry before it, and nothing says why." % back)
                back = None
            if before and e["recorded_at"] < before["recorded_at"]:
                back = position
            if e["type"] == b"record.clock-stepped-back":
                back = None
            before = e
            for field, commitment in sealed.items():
                self.places[e["command"], e["ordinal"], field.encode()] = (position, commitment)
            type_ = e["type"].decode("utf-8", "replace")
            if type_ in KEY_TYPES:
                self.chain.take(position, type_, value)
            elif type_ == "document.issued":
                self.issued.append((position, value))
            elif type_ == "register.restored":
                self._restored(position, value)
            elif type_ in ("entry.corrected", "entry.retracted"):
                self.corrections.append((position, value, e["happened_last"].decode("utf-8", "replace")))
        if back:
            self.note("Entry %d was recorded before the entry before it, and nothing says why." % back)
        if not self.leaves:
            self.note("The log has no entries.")
        if self.chain:
            self.problems += self.chain.problems

    def _restored(self, position, value):
        """The state that was kept is the one before the entry; those that were lost are further."""
        try:
            kept, further = self._state(value["kept"]), [self._state(value[k]) for k in LOST if k in value]
            if value["basis"] not in ("backup", "what was left") or not isinstance(value["grounds"], str) \
                    or kept != (position - 1, self.roots[position - 1]) or any(p < position for p, _ in further):
                raise ValueError("state")
            self.restorations.append((position, value["basis"], max([p for p, _ in further], default=None), value["grounds"]))
        except (KeyError, TypeError, ValueError):
            self.note("What entry %d says of the state from which the register was restored is not so." % position)

    @staticmethod
    def _state(value):
        if type(value["position"]) is not int:
            raise ValueError("position")
        return value["position"], bytes.fromhex(hexed(value["root"], 64))

    def losses(self):
        """Sound as it is, a record that was restored says so for ever."""
        for position, basis, last, reason in self.restorations:
            lost = "nobody can tell what came after" if last is None else \
                "entries %d to %d were lost" % (position, last) if last > position else "entry %d was lost" % position
            yield "Entry %d says that the register was restored (%s): entries 1 to %d were kept, %s. Reason given: %s" % (
                position, basis, position - 1, lost, reason)

    def _fields(self, e):
        if not fields_are_read(e):
            self.note("Entry %d cannot be read: its day is damaged." % e["position"])
        if len(e["command"]) != 16 or len(e["recorded_by"]) != 16 or e["shape"] < 1 or not e["type"]:
            self.note("Entry %d cannot be read." % e["position"])

    def _follows(self, e, before, commands):
        same = before is not None and before["command"] == e["command"]
        ordinal = before["ordinal"] + 1 if same else 1
        torn = e["ordinal"] != ordinal or (not same and e["command"] in commands)
        if same and (e["recorded_at"], e["recorded_by"]) != (before["recorded_at"], before["recorded_by"]):
            torn = True
        if torn:
            self.note("Entry %d does not follow on the entry before it." % e["position"])
        commands.add(e["command"])

    def _nodes(self, db):
        found = {}
        for level, number, hash_ in db.execute("SELECT level, number, hash FROM node"):
            typed("node", (level, number, hash_), (int, int, bytes))
            found[level, number] = hash_
        for place in sorted(set(self.nodes) | set(found)):
            if found.get(place) != self.nodes.get(place):
                self.note("The stored hash %s is missing, is too much, or is not that of its entries." % (place,))

    def _head(self):
        try:
            data = read(os.path.join(self.folder, "head"))
        except Unfit:
            self.note("The file head is missing.")
            return
        if self.register is None:
            return
        records = [data[at:at + 64] for at in range(0, len(data) - 63, 64)]
        good = [self._record(r) for r in records]
        if good and good[-1] is None and len(data) % 64 == 0:
            good.pop()  # one torn record at the end counts for nothing
        if not good:
            self.note("The file head holds no record.")
        last = 0
        for number, record in enumerate(good, 1):
            if record is None or record[0] <= last:
                self.note("Record %d of head is not of this register, or was changed." % number)
                continue
            last = record[0]
            if last > len(self.leaves):
                self.note("The log ends at entry %d, but entry %d was acknowledged." % (len(self.leaves), last))
            elif self.roots[last] != record[1]:
                self.note("The log up to entry %d is not the one that was acknowledged." % last)

    def _record(self, record):
        check = sha(b"protokols head 1" + self.register + record[:40])[:24]
        position = int.from_bytes(record[:8], "big")
        return (position, record[8:40]) if check == record[40:] and 0 < position < 2**63 else None

    def _sealed(self):
        path = os.path.join(self.folder, "sealed.sqlite")
        if not os.path.exists(path):
            return
        self.sealed_checked = True
        try:
            db = opened(path)
        except Unfit as unfit:
            self.note(str(unfit))
            return
        try:
            self._schema(db, "sealed.sqlite", SEALED_APPLICATION, SEALED_SCHEMA)
            self._integrity(db, "sealed.sqlite")
            if db.execute("PRAGMA user_version").fetchone()[0] != 2:
                self.note("sealed.sqlite has a version that this verifier does not know.")
                return
            missing = dict(self.places)
            for command, ordinal, field, salt, value in db.execute(
                    "SELECT command, ordinal, CAST(field AS BLOB), salt, CAST(value AS BLOB) FROM sealed"):
                typed("sealed", (command, ordinal, field, salt, value), (bytes, int, bytes, bytes, bytes))
                place = missing.pop((command, ordinal, field), None)
                if place is None:
                    self.note("A sealed text is held that no entry speaks of.")
                    continue
                message = text(b"protokols sealed 1") + octets(self.register) + octets(command) \
                    + integer(ordinal) + text(field) + text(value)
                if hmac.new(salt, message, hashlib.sha256).digest() != place[1]:
                    self.note("The sealed text %s of entry %d is not the one that was recorded." % (
                        field.decode("utf-8", "replace"), place[0]))
            for (_, _, field), (position, _) in missing.items():
                self.note("The sealed text %s of entry %d is missing." % (field.decode("utf-8", "replace"), position))
            for command, salt, digest, seal in db.execute("SELECT command, salt, digest, seal FROM request"):
                typed("request", (command, salt, digest, seal), (bytes, bytes, bytes, bytes))
                message = text(b"protokols request 1") + octets(self.register) + octets(command) + octets(salt) + octets(digest)
                if hashlib.sha256(message).digest() != seal:
                    self.note("The request held for command %s is not the one that was stored." % command.hex())
                if command not in self.commands:
                    self.note("A request is held for command %s, which is not in the log." % command.hex())
        except sqlite3.Error as error:
            self.note("sealed.sqlite is damaged: %s." % error)
        except Misplaced as error:
            self.note("sealed.sqlite is damaged: %s" % error)
        finally:
            db.close()

    def _kept(self):
        """The newest checkpoint that lies in the register; whoever could roll back the log could take it away too."""
        folder = os.path.join(self.folder, "checkpoints")
        names = os.listdir(folder) if os.path.isdir(folder) else []
        for size in sorted((int(n[:-4]) for n in names if re.fullmatch("[1-9][0-9]{0,18}[.]txt", n) and int(n[:-4]) < 2**63), reverse=True):
            try:
                kept = Checkpoint(read(os.path.join(folder, "%d.txt" % size)))
            except Unfit:
                kept = None
            if kept is None or kept.size != size or kept.origin != "protokols/" + self.register.hex():
                self.warnings.append(
                    "checkpoints/%d.txt cannot be read as the checkpoint of this register that its name promises." % size)
            else:
                if not self.contains(kept.size, kept.root)[0]:
                    self.note("The record is not the one that was signed at entry %d." % kept.size)
                return

    def contains(self, size, root):
        """(whether, words)"""
        last = len(self.leaves)
        named = "".join("\nEntry %d of the record says that it was lost." % p for p, _, to, _ in self.restorations
                        if p <= size and (to is None or size <= to))
        if size > last:
            return False, "The record does not contain what it was made from: it ends at entry %d.%s" % (last, named)
        if self.roots[size] != root:
            return False, "The record does not contain what it was made from: its first %d entries differ.%s" % (size, named)
        return True, "The record contains exactly the %d entries it was made from." % size

    def anchored(self, size, is_genuine):
        """What a checkpoint that is contained vouches for: nothing, where nobody vouches for it."""
        last = len(self.leaves)
        return "Nothing is anchored by it." if not is_genuine else \
            "All of the record is anchored by it." if size == last else \
            "Up to entry %d it is anchored by it, from entry %d to %d not." % (size, size + 1, last)


# Proofs


class Bundle:
    def __init__(self, path):
        try:
            self.data = proof_json(read(path))
            self.format = self.data["format"]
            self.register = bytes.fromhex(hexed(typed_value(self.data["register"], str), 32))
        except (ValueError, KeyError, TypeError):
            raise Unfit("%s is no proof of protokols." % path)
        self.path = path
        self.entries = {}  # position -> (type, payload, leaf, day), only what is proven
        self.chain = None
        self.wrong = []

    @property
    def is_of_entries(self):
        return self.format == "protokols bundle 1"

    def verify(self, pinned, held, say):
        """held: the checkpoints that the asker keeps."""
        try:
            if self.is_of_entries:
                return self._bundle(pinned, held, say)
            if self.format == "protokols consistency 1":
                return self._consistency(pinned, held, say)
        except (KeyError, TypeError, ValueError, AttributeError, struct.error):
            pass
        raise Unfit("This is no proof of protokols, or it was damaged.")

    def keys(self, pinned):
        """The keys that follow from the pinned one, for a checkpoint that stands by itself."""
        try:
            newest = self._note("checkpoint" if self.is_of_entries else "to")
            self._prove(newest)
        except (KeyError, TypeError, ValueError, AttributeError, struct.error):
            raise Unfit("This is no proof of protokols, or it was damaged.")
        fine, words = self._genuine(newest, pinned)
        if not fine or self.chain.problems or self.wrong:
            raise Unfit("%s shows nothing of keys. %s" % (self.path, (self.chain.problems + self.wrong + [words])[0]))
        return self.chain

    def _note(self, name):
        return Checkpoint(typed_value(self.data[name], str).encode("utf-8"))

    def _genuine(self, checkpoint, pinned):
        if checkpoint.origin != "protokols/" + self.register.hex():
            return False, "The checkpoint at entry %d is of another register (%s) than the proof." % (
                checkpoint.size, checkpoint.origin)
        return genuine(checkpoint, pinned, self.chain)

    def _prove(self, checkpoint):
        """Takes in the entries that are in the record that was signed; the keys among them follow on each other."""
        self.chain = Chain(self.register)
        entries = self.data.get("entries")
        entries = [] if entries is None and not self.is_of_entries else typed_value(entries, list)
        for e in sorted(entries, key=lambda e: typed_value(e["position"], int)):
            row = {name: typed_value(e[key], int) for name, key in (
                ("position", "position"), ("ordinal", "ordinal"), ("shape", "shape"), ("recorded_at", "recordedAt"))}
            row.update({name: bytes.fromhex(hexed(typed_value(e[key], str), 32)) for name, key in (
                ("command", "command"), ("recorded_by", "recordedBy"))})
            for name, key in (("type", "type"), ("happened_first", "happenedFirst"), ("happened_last", "happenedLast"),
                              ("source", "source"), ("payload", "payload")):
                row[name] = typed_value(e[key], str).encode("utf-8")
            for name, key in (("happened_time", "happenedTime"), ("happened_zone", "happenedZone"),
                              ("happened_words", "happenedWords")):
                row[name] = typed_value(e[key], str).encode("utf-8") if e.get(key) is not None else None
            proof = [bytes.fromhex(hexed(typed_value(h, str), 64)) for h in typed_value(e["proof"], list)]
            leaf = leaf_of(self.register, row)
            position = row["position"]
            try:
                payload = typed_value(stored_json(row["payload"]), dict)
                commitments(payload)
                stored_json(row["source"])
                readable = fields_are_read(row)
            except (ValueError, RecursionError):
                readable = False
            if not readable or not includes(leaf, position, checkpoint.size, checkpoint.root, proof):
                self.wrong.append("Entry %d is not in the record that was signed." % position)
                continue
            self.entries[position] = (e["type"], payload, leaf, e["happenedLast"])
            if e["type"] in KEY_TYPES:
                self.chain.take(position, e["type"], payload)

    def _bundle(self, pinned, held, say):
        checkpoint = self._note("checkpoint")
        self._prove(checkpoint)
        if not self.data["entries"]:
            raise Unfit("This proof is empty.")
        good, words = self._genuine(checkpoint, pinned)
        say(words)
        for problem in self.chain.problems + self.wrong:
            say(problem)
        if not self.wrong:
            say("All %d entries are in the record that was signed, word for word." % len(self.entries))
        for one in held:
            fine, words = compared(one, checkpoint)
            say(words)
            good = good and fine
        for position, (type_, payload, _, day) in sorted(self.entries.items())[:20]:
            say("  entry %d  %s  %s %s" % (position, day, type_, payload.get("handle", "")))
        if len(self.entries) > 20:
            say("  and %d more" % (len(self.entries) - 20))
        return good and not self.wrong and not self.chain.problems

    def _consistency(self, pinned, held, say):
        old, new = self._note("from"), self._note("to")
        proof = [bytes.fromhex(hexed(typed_value(h, str), 64)) for h in typed_value(self.data["proof"], list)]
        self._prove(new)
        good = True
        for checkpoint in (old, new):
            fine, words = self._genuine(checkpoint, pinned)
            say(words)
            good = good and fine
        for problem in self.chain.problems + self.wrong:
            say(problem)
        fine = continues(old.size, old.root, new.size, new.root, proof)
        say("The record at entry %d %s the record at entry %d." % (
            new.size, "begins with exactly" if fine else "does not begin with", old.size))
        good = good and fine and not self.wrong and not self.chain.problems
        for one in held:
            fine, words = compared(one, old)
            say(words)
            good = good and fine
        if not held:
            say("Nothing that you hold was compared with it, and a history that was written anew would look the same. Give the "
                "checkpoint that you hold, or the proof that holds it, with --checkpoint.")
        return good and bool(held)


def compared(held, start):
    """Whether a proof starts from the checkpoint that somebody holds: only then does it say anything of that one."""
    yours = "The checkpoint at entry %d that you hold is " % held.size
    if held.origin != start.origin:
        return False, yours + "of another register (%s) than this proof." % held.origin
    if held.size != start.size:
        return False, yours + "not the one this proof starts from, which is of entry %d: of yours it shows nothing." % start.size
    if held.root != start.root:
        return False, yours + "not the one this proof starts from, for the roots differ: the history before it was written anew."
    return True, yours + "the one this proof starts from."


# Minutes


def words_of(path, register):
    """What is printed in minutes. Of a PDF it is what its properties say; None where nothing can be read."""
    data = read(path)
    if data.startswith(b"%PDF"):
        at = data.find(register.hex().encode())
        return data[at:at + 1000].decode("utf-8", "replace") if at >= 0 else None
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(path) as archive:
                if archive.getinfo("word/document.xml").file_size > LARGEST:
                    return None
                xml = archive.read("word/document.xml").decode("utf-8")
        except (zipfile.BadZipFile, zlib.error, LookupError, ValueError, EOFError, RuntimeError, OSError, NotImplementedError):
            return None  # a damaged archive fails in any of these ways, by the place of the damage
        xml = re.sub("<w:(br|tab|cr)[ />][^<>]*>|</w:p>", "\n", xml)
        return html.unescape(re.sub("<[^<>]*>", "", xml))
    if path.lower().endswith((".html", ".htm")):
        return html.unescape(re.sub("<[^<>]*>", "\n", data.decode("utf-8", "replace")))
    return data.decode("utf-8", "replace")


def printed(words, register):
    """(position, root, {entry: leaf}) from the last annex of minutes, or None."""
    if not words or register.hex() not in words:
        return None
    tokens = re.findall("[0-9A-Za-z\u00c0-\u024f]+", words[words.index(register.hex()) + 32:])
    position = root = None
    leaves = {}
    for before, token in zip(tokens, tokens[1:]):
        if root is None and re.fullmatch("[0-9]{1,18}", token):
            position = int(token)
        if re.fullmatch("[0-9a-f]{64}", token):
            if root is None:
                root = bytes.fromhex(token)
            elif re.fullmatch("[0-9]{1,18}", before):
                leaves[int(before)] = bytes.fromhex(token)
    return (position, root, leaves) if position and root else None


def minutes(path, bundle, register, say):
    """The questions that can be asked of minutes, each with its own line."""
    data = read(path)
    digest = hashlib.sha256(data).hexdigest()
    good = True
    if bundle is not None:
        id_ = bundle.register
        issued = [(p, e[1]) for p, e in bundle.entries.items() if e[0] == "document.issued"]
        leaves = {p: e[2] for p, e in bundle.entries.items()}
    else:
        id_, issued = register.register, register.issued
        leaves = {p: leaf for p, leaf in enumerate(register.leaves, 1)}
    own = [(p, e) for p, e in issued if e.get("digest") == digest]
    if own:
        say("The file is the one that was issued (entry %d)." % own[-1][0])
    else:
        good = False
        say("The file is not one that this register issued: it was changed since, or was never issued.")
    found = printed(words_of(path, id_), id_) if id_ else None
    if found is None:
        say("What is printed in it was not compared: it cannot be read here." if own else
            "Nothing can be read in it that could be compared, so nothing is said of the record.")
        return good
    position, root, named = found
    if own and (own[-1][1].get("position"), own[-1][1].get("root")) != (position, root.hex()):
        good = False
        say("The fingerprint printed in it is not the one on record.")
    if register is not None:
        fine, words = register.contains(position, root)
        good = good and fine
        say(words)
    differing = sorted(p for p, leaf in named.items() if leaves.get(p) != leaf)
    if differing:
        good = False
        say("Of the entries named in it these are not in the record as they were: %s." % ", ".join(map(str, differing)))
    elif named:
        say("Each of the %d entries named in it is in the record unchanged." % len(named))
    return good


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise Unfit("%s cannot be read: %s." % (path, error.strerror))


def check_log(folder, checkpoints, key, say):
    register = Register(folder)
    register.verify()
    for problem in register.problems[:MOST]:
        say(problem)
    good = not register.problems
    if good:
        say("The record is sound: %d entries.%s" % (
            len(register.leaves), "" if register.sealed_checked else " Sealed texts are not held here."))
        say("  position %d, root %s" % (len(register.leaves), register.roots[-1].hex()))
        for loss in register.losses():
            say(loss)
    for warning in register.warnings:
        say(warning)
    for path in checkpoints:
        checkpoint = Checkpoint.read(path)
        is_genuine, words = genuine(checkpoint, key, register.chain)
        say(words)
        fine, words = register.contains(checkpoint.size, checkpoint.root)
        say(words)
        if fine:
            say(register.anchored(checkpoint.size, is_genuine))
        good = good and is_genuine and fine
    return register, good


def refuse_unasked(parser, given):
    """What would not be looked at is refused: whoever gave it believes that it was compared."""
    if given.what == "minutes" and bool(given.bundle) == bool(given.log):
        parser.error("minutes are compared with a proof (--bundle) or with a copy of the register (--log)")
    for name, places in (("witness", ["checkpoint"]), ("bundle", ["checkpoint", "minutes"]), ("log", ["minutes"]),
                         ("checkpoint", ["log", "bundle", "minutes"])):
        if getattr(given, name) and given.what not in places:
            parser.error("--%s does not go with %s: it would not be looked at" % (name, given.what))
    signs = given.what in ("checkpoint", "bundle") or given.checkpoint or given.bundle
    if signs and not given.key:
        parser.error("give the office's public key with --key: a signature proves nothing without it")
    if given.key and not signs:
        parser.error("--key goes with --checkpoint or a proof: nothing else is signed")


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["log", "checkpoint", "bundle", "minutes"])
    parser.add_argument("path")
    parser.add_argument("--key")
    parser.add_argument("--checkpoint", action="append", default=[])
    parser.add_argument("--witness", action="append", default=[])
    parser.add_argument("--bundle")
    parser.add_argument("--log")
    given = parser.parse_args(arguments)
    refuse_unasked(parser, given)
    key = Key.read(given.key) if given.key else None
    good = True
    if given.what == "log":
        _, good = check_log(given.path, given.checkpoint, key, print)
    elif given.what == "checkpoint":
        witnesses = [Key.read(words) for words in given.witness]
        checkpoint = Checkpoint.read(given.path)
        good, words = genuine(checkpoint, key, Bundle(given.bundle).keys(key) if given.bundle else None)
        print(words)
        for witness in witnesses:
            verdict = witness.verdict(checkpoint.note)
            fine = verdict is not None and verdict != "forged"
            good = good and fine
            print("%s %s." % (witness.name, {None: "did not sign it", "forged": "did not make the signature in its name"}
                              .get(verdict, "saw it and signed it")))
    elif given.what == "bundle":
        good = Bundle(given.path).verify(key, [Checkpoint.read(path) for path in given.checkpoint], print)
    else:
        bundle = register = None
        if given.bundle:
            bundle = Bundle(given.bundle)
            if not bundle.is_of_entries:
                raise Unfit("%s shows that one checkpoint continues another, and nothing of a file." % bundle.path)
            good = bundle.verify(key, [Checkpoint.read(path) for path in given.checkpoint],
                                 lambda line: None if line.startswith("  ") else print(line))
        else:
            register, good = check_log(given.log, given.checkpoint, key, print)
        good = minutes(given.path, bundle, register, print) and good
    return 0 if good else 1


# The statements of the two files, byte for byte

APPLICATION = 0x50544B4C
SEALED_APPLICATION = 0x50544B53

SCHEMA = [
    """CREATE TABLE format (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE entry (
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  command BLOB NOT NULL CHECK (length(command) = 16),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  type TEXT NOT NULL CHECK (type <> ''),
  shape INTEGER NOT NULL CHECK (shape >= 1),
  happened_first TEXT NOT NULL CHECK (length(happened_first) = 10),
  happened_last TEXT NOT NULL CHECK (length(happened_last) = 10),
  happened_time TEXT CHECK (length(happened_time) = 5),
  happened_zone TEXT CHECK ((happened_zone IS NULL) = (happened_time IS NULL)),
  happened_words TEXT,
  recorded_at INTEGER NOT NULL,
  recorded_by BLOB NOT NULL CHECK (length(recorded_by) = 16),
  source TEXT NOT NULL,
  payload TEXT NOT NULL,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  UNIQUE (command, ordinal)
) STRICT""",
    """CREATE TABLE node (
  level INTEGER NOT NULL CHECK (level >= 1),
  number INTEGER NOT NULL CHECK (number >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE subject (
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (kind, key, position)
) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER entry_appended BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
  OR EXISTS (SELECT 1 FROM entry WHERE command = NEW.command AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'an entry can only be appended'); END""",
    """CREATE TRIGGER entry_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END""",
    """CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END""",
    """CREATE TRIGGER format_kept BEFORE DELETE ON format
BEGIN SELECT RAISE(ABORT, 'the format is never deleted'); END""",
    """CREATE TRIGGER format_said_once BEFORE INSERT ON format
WHEN EXISTS (SELECT 1 FROM format)
BEGIN SELECT RAISE(ABORT, 'the format is said once'); END""",
    """CREATE TRIGGER format_unchanged BEFORE UPDATE ON format
BEGIN SELECT RAISE(ABORT, 'the format is never changed'); END""",
    """CREATE TRIGGER node_appended BEFORE INSERT ON node
WHEN NEW.number IS NOT (SELECT coalesce(max(number), -1) + 1 FROM node WHERE level = NEW.level)
  OR ((NEW.number + 1) << NEW.level) > (SELECT coalesce(max(position), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'a node can only be appended'); END""",
    """CREATE TRIGGER node_kept BEFORE DELETE ON node
BEGIN SELECT RAISE(ABORT, 'a node is never deleted'); END""",
    """CREATE TRIGGER node_unchanged BEFORE UPDATE ON node
BEGIN SELECT RAISE(ABORT, 'a node is never changed'); END""",
    """CREATE TRIGGER subject_known BEFORE INSERT ON subject
WHEN NOT EXISTS (SELECT 1 FROM entry WHERE position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'a subject belongs to an entry'); END""",
    """CREATE TRIGGER subject_unchanged BEFORE UPDATE ON subject
BEGIN SELECT RAISE(ABORT, 'a subject is never changed'); END""",
]

SEALED_SCHEMA = [
    """CREATE TABLE sealed (
  command BLOB NOT NULL CHECK (length(command) = 16),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  field TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  value TEXT NOT NULL,
  PRIMARY KEY (command, ordinal, field)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  command BLOB NOT NULL UNIQUE CHECK (length(command) = 16),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT""",
]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Unfit as unfit:
        print(unfit, file=sys.stderr)
        sys.exit(1)
