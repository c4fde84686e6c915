"""Registers made anew are those that grew with the record, and every export is the same byte for byte, wherever it is made.

Each case has a time zone, a locale and a process seed of its own. Sabotage: one row of the live registers is changed.
"""

import shutil
import sqlite3

from harness import FIXTURES, copy

CI, SABOTAGED, FULL = 20, 2, 200
ZONES = ["UTC", "Europe/Riga", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "America/Los_Angeles"]
LOCALES = ["C", "C.UTF-8", "POSIX", "lv_LV.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8", "not-a-locale"]
DAY = ["--as-of", "2025-12-31"]


def harness(run):
    live = grown(run)
    if run.sabotage:
        changed = sqlite3.connect(live / "views.sqlite")
        changed.execute("UPDATE timeline SET body = body || ' ' WHERE rowid = (SELECT min(rowid) FROM timeline)")
        changed.commit()
        changed.close()
    first = dump(copy(live, run.scratch / "first" / "register"))
    run.counts["rows compared"] = len(first)
    wanted = {}
    for case in range(run.cases):
        chance = run.random(case)
        zone, locale = chance.choice(ZONES), chance.choice(LOCALES)
        environment = run.environment(TZ=zone, LC_ALL=locale, LANG=locale)
        place = copy(live, run.scratch / f"case-{case}" / "register")
        for path in place.glob("views.sqlite*"):
            path.unlink()
        found = exports(run, place, environment)
        words = f"case {case}, {zone}, {locale}"
        if dump(place) != first:
            differing = min(set(dump(place)) ^ set(first))
            run.fault(f"{words}: the registers made anew are others, first at {differing[:200]}")
        for name, data in found.items():
            if wanted.setdefault(name, data) != data:
                run.fault(f"{words}: {name} is not the same byte for byte")
        shutil.rmtree(place.parent)
        run.count("rebuilt")
    run.counts["files and answers compared in each"] = len(wanted)


def grown(run):
    """Recorded file by file, with a question in between, so that the registers grow as in daily use."""
    place = run.folder("live") / "register"
    invented = FIXTURES / "sittings/invented"
    run.must("init", "--register", place, "--office", "Harness")
    for name in ("register", "procedure", "sitting", "afterwards", "sitting-4", "correction"):
        run.must("record", "--register", place, invented / f"{name}.yaml")
        run.must("status", "--register", place)
    return place


def dump(place) -> list:
    """Every row of every table of the registers, in an order of its own."""
    views = sqlite3.connect(place / "views.sqlite")
    views.text_factory = bytes
    tables = sorted(n.decode() for (n,) in views.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    rows = [f"{t} {row!r}" for t in tables for row in views.execute(f'SELECT * FROM "{t}"')]
    views.close()
    return sorted(rows)


def exports(run, place, environment) -> dict:
    """What people take away: tables in two forms, minutes in three forms and two languages."""
    found = {}
    for question in (["status"], ["decisions"], ["representation", "--country", "LV"], ["log"]):
        for form in ("json", "csv"):
            days = [] if question == ["log"] else DAY
            answer = run.must(*question, "--register", place, *days, "--format", form, environment=environment)
            found[f"{question[0]}.{form}"] = answer.out
    out = place.parent / "out"
    for language in ("en", "lv"):
        run.must("minutes", "TRI/MC/3", "--register", place, *DAY, "--language", language, "--format", "md", "html", "docx",
                 "--out", out, environment=environment)
    return found | {p.name: p.read_bytes() for p in out.iterdir()}
