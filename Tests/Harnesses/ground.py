"""Invented record files, small enough that a run is over in a moment, and registers made of them."""

from pathlib import Path

GROUND = """\
# INVENTED.
programme: TRI
name: "Invented: Three Rivers 2021–2027"
period: 2021-2027
strand: cross-border
cci: not known
languages: [English]
source: invented
countries: [EE, LT, LV]
---
committee: TRI/MC
programme: TRI
kind: monitoring committee
name: "Invented: Monitoring Committee of Three Rivers"
on: 2024-06-05
source: invented
rules:
  - version: "1"
    valid: from 2024-06-05
    unit: {rule: country, clause: "3.1"}
    chair-source: {rule: by country and year, clause: "4.1"}
    deciding: {rule: consensus, clause: "5.1"}
chair:
  - {delegation: LV, from: 2024-06-05}
---
call: TRI/1
programme: TRI
number: 1
title: "Invented: Rivers that join"
opens: 2024-09-02
source: invented
"""

SITTING = """\
sitting: TRI/MC/{number}
committee: TRI/MC
on: 2025-03-19
chair: {{delegation: LV}}
source: invented
attendance: not published
items:
  - item: 1
    title: Annual report
    question: {{text: Approve the annual report?, kind: report}}
    remarks: [{{LV: invites the committee}}]
    positions:
      - {{delegation: LT, stance: {stance}}}
      - {{delegation: LV, stance: joined the consensus}}
"""

VOTE = """\
sitting: TRI/MC/{number}
committee: TRI/MC
on: 2025-03-19
chair: {{delegation: LV}}
source: invented
attendance: not published
items:
  - item: 1
    title: Annual report
    question: {{text: Approve the annual report?, kind: report}}
    positions:
      - {{delegation: LT, stance: {stance}}}
"""


def people(name: str, count: int = 2) -> str:
    """A command of several entries, each with a sealed name."""
    persons = "".join(f"  - {{person: p-{n}, name: Invented {name} {n}}}\n" for n in range(1, count + 1))
    return f"people: {name}\non: 2024-12-02\nsource: invented\npersons:\n{persons}"


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(text)
    return path


def small(run, name: str = "base") -> Path:
    """A register with a programme, a committee, a call and one sitting: 19 entries or so."""
    folder = run.folder(name)
    files = [write(folder, "ground", GROUND), write(folder, "sitting", SITTING.format(number=1, stance="abstained"))]
    run.must("init", "--register", folder / "register", "--office", "Harness")
    run.must("record", "--register", folder / "register", *files)
    return folder / "register"


def people_on_record(name: str, count: int = 2) -> tuple:
    """What `register.Content.commands` says of such a file once it is recorded."""
    payload = '{"handle":"%s","person":"#","personHandle":{"sealed":"#"},"personName":{"sealed":"#"}}' % name
    return tuple(
        f"person.introduced 2024-12-02 {payload} "
        + str([("personHandle", f"{name}#p-{n}"), ("personName", f"Invented {name} {n}")])
        for n in range(1, count + 1))
