"""A fork that is signed anew: with the office's key, which was stolen, or with a key of the forger's own."""

import json
import shutil

import ground
from harness import copy
from history import EARLY, KEY, LATE, public, sign
from holders import Shown, ask_all


def forked(run, number, i, past):
    """From moment i on the forger records something else, and signs it: early on, and at its end."""
    place = run.folder(f"resigned-{number}-{i}")
    fork = copy(past.moments[i], place / "register")
    key = past.secret
    if stolen := i >= KEY:
        record(run, place, fork, "First")
    else:
        # Before the office had a key: all of the record is written anew, with keys that the forger makes.
        key = place / "forger.key"
        run.must("keys", "new", "--register", fork, "--key-file", key, "--offline-file", place / "forger-offline.key")
    first = sign(run, fork, key, place / "first.txt")
    record(run, place, fork, "Second")
    last = sign(run, fork, key, place / "last.txt")
    words = f"forked at moment {i}, signed with {'the stolen' if stolen else 'a new'} key"
    ask_all(run, past, Shown(fork, past.last[i]), words, "md" if i % 2 else "docx")
    signature(run, words, fork, last, past, stolen)
    if stolen:
        beside_copies(run, words, first, i, past)
        witnessed(run, words, place, fork, first, last, i, past)


def record(run, place, fork, name):
    run.must("record", "--register", fork, ground.write(place, name, ground.people(name, 1)))


def expect(run, words, holder, answer, must):
    if (answer.status == 1) != must:
        run.fault(f"{words}: {'not noticed' if must else 'noticed, against what is asserted,'} with {holder}: "
                  f"{(answer.out + answer.err).strip()[:300]}")
    else:
        run.count(f"{'noticed' if must else 'asserted not noticeable'} with {holder}")


def signature(run, words, fork, shown, past, stolen):
    """Who holds the office's key and nothing else looks at the checkpoint that is shown."""
    run.count("states")
    shown = ("--checkpoint", shown)
    expect(run, words, "the key only", run.ask("verify", "--register", fork, "--key", past.public, *shown), not stolen)
    if not stolen:
        # Who lets the forger give them the key as well is shown what fits together.
        expect(run, words, "the forger's key only", run.ask("verify", "--register", fork, "--key", public(run, fork), *shown), False)


def beside_copies(run, words, shown, i, past):
    """A copy says of every checkpoint that is not longer than itself whether it is of the same record."""
    at = int(shown.read_text().splitlines()[1])
    for moment in (EARLY, LATE):
        if at <= past.last[moment]:
            answer = run.ask("verify", "--register", copy(past.moments[moment], shown.parent / f"copy-{moment}"), "--key",
                             past.public, "--checkpoint", shown)
            expect(run, words, "a copy", answer, past.last[i] < past.last[moment])


def witnessed(run, words, place, fork, first, last, i, past):
    """A witness who holds the early checkpoint is asked to sign the fork, with the best proof that there is for it."""
    held = past.checkpoint(EARLY)
    contained = past.last[i] >= past.last[EARLY]
    proof = place / "proof.json"
    made = run.ask("proof", "--register", fork, "--from", held, "--to", last, "--out", proof)
    if (made.status == 0) != contained:
        run.fault(f"{words}: a proof is {'refused' if contained else 'made'}: {(made.out + made.err).strip()[:300]}")
    if not contained:
        # Its own proof, under the name of the checkpoint that the witness holds.
        run.must("proof", "--register", fork, "--from", first, "--to", last, "--out", proof)
        proof.write_text(json.dumps(json.loads(proof.read_text()) | {"from": held.read_text()}))
    key = place / "witness.key"
    answer = run.ask(
        "cosign", last, "--since", held, "--proof", proof, "--key", past.public, "--key-file", key, "--name", "witness.example",
        "--out", place / "cosigned.txt")
    expect(run, words, "a checkpoint", answer, not contained)
    if (place / "cosigned.txt").exists() != contained:
        run.fault(f"{words}: a witness's signature is {'missing' if contained else 'there'}")
    if place.name.endswith(str(KEY)):
        honest(run, past, place, key)


def honest(run, past, place, key):
    """The same witness signs what the office shows: what is refused above is refused for its content."""
    proof = place / "honest.json"
    run.must("proof", "--register", copy(past.now, place / "honest"), "--from", past.checkpoint(EARLY), "--to",
             past.checkpoint(LATE), "--out", proof)
    run.must("cosign", past.checkpoint(LATE), "--since", past.checkpoint(EARLY), "--proof", proof, "--key", past.public,
             "--key-file", key)
    run.count("honest continuations signed by the witness")
    shutil.rmtree(place / "honest", ignore_errors=True)
