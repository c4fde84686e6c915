"""Who verifies, and what they hold: each must notice a change of what they hold, and cannot notice any other."""

import register
from harness import copy
from history import EARLY, LATE

KINDS = ("head only", "a checkpoint", "minutes", "a copy", "the key only")


class Shown:
    """A whole register that is shown as the true one, and how many of its first entries are."""

    def __init__(self, place, kept, changed=False):
        self.place, self.kept, self.changed = place, kept, changed


def must_notice(history, shown, form) -> dict:
    """Of each holder: whether what they hold goes beyond what is still true."""
    made_from, issued = history.issued(form)
    return {
        # Log and head agree with one another, and there is nothing else in the folder.
        "head only": False,
        "a checkpoint, early": shown.kept < history.last[EARLY],
        "a checkpoint, late": shown.kept < history.last[LATE],
        # The entry that says they were issued is there still where only entries behind those of the minutes changed.
        "minutes": shown.kept < (made_from if shown.changed else issued),
        "a copy, early": shown.kept < history.last[EARLY],
        "a copy, late": shown.kept < history.last[LATE],
    }


def ask_all(run, history, shown, words, form):
    """Asks every holder, and asserts of each that they notice, or that they cannot."""
    run.count("states")
    expected = must_notice(history, shown, form)
    # Whoever holds less than they think is what sabotage is.
    late = EARLY if run.sabotage else LATE
    answer = run.ask(
        "verify", "--register", shown.place, "--key", history.public, "--checkpoint", history.checkpoint(EARLY),
        "--checkpoint", history.checkpoint(late), history.minutes(form))
    noticed = said(answer) | by_copies(run, history, shown)
    for holder, must in expected.items():
        if holder not in noticed:
            run.fault(f"{words}: nothing is said to who holds {holder}: {(answer.out + answer.err).strip()[:300]}")
        elif noticed[holder] and not must:
            run.fault(f"{words}: noticed with {holder}, against what is asserted: {(answer.out + answer.err).strip()[:300]}")
        elif must and not noticed[holder]:
            run.fault(f"{words}: not noticed with {holder}")
        else:
            run.count(f"{'noticed' if must else 'asserted not noticeable'} with {holder.split(',')[0]}")
    if (answer.status == 1) != any(noticed[h] for h in noticed if "copy" not in h):
        run.fault(f"{words}: verify ends with {answer.status}")


def said(answer) -> dict:
    """What one run of `verify` says to each of those who hold a part of what it was given."""
    found = {"head only": "The record is sound" not in answer.out}
    names = iter(("a checkpoint, early", "a checkpoint, late"))
    holder = None
    for line in answer.out.splitlines():
        if line.startswith("The checkpoint at entry "):
            holder = next(names)
            found[holder] = "is genuine" not in line
        elif line.startswith("The file is"):
            holder = "minutes"
            found[holder] = "not one that this register issued" in line
        elif holder and ("does not contain" in line or "are not in the record" in line):
            found[holder] = True
    return found


def by_copies(run, history, shown) -> dict:
    """A copy is held beside it, entry by entry, as the format page tells how: it has to be the beginning."""
    rows = register.read(copy(shown.place, shown.place.with_name(shown.place.name + "-compared")), thorough=False).rows
    found = {}
    for words, moment in (("a copy, early", EARLY), ("a copy, late", LATE)):
        own = history.rows[moment]
        found[words] = rows[: len(own)] != own
    return found
