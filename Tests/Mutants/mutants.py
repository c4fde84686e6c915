#!/usr/bin/env python3
"""Changes each rule of the domain once, and asks whether the tests notice.

    Tests/Mutants/mutants.py                 every mutant of mutants.toml
    Tests/Mutants/mutants.py --some 10       ten of them, spread over the list: what `.ci/run` does
    Tests/Mutants/mutants.py --only 7        one of them, with the tests that failed
    Tests/Mutants/mutants.py --sabotage      no mutant is switched on: every one must then count as missed

All mutants are compiled at once into a copy of the domain and its tests, each behind a switch that the environment sets,
so that one build serves them all. The copy lies in `.build-mutants`; the sources are never touched.
Exit status 0 when at least 95 in 100 are caught, 1 when not, 2 when the list does not fit the sources any more.
"""

import argparse
import os
import signal
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / ".build-mutants"
CAUGHT_OF_100 = 95

MANIFEST = """\
// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
    name: "mutants",
    targets: [
        .target(name: "Committee", swiftSettings: settings),
        .testTarget(name: "CommitteeTests", dependencies: ["Committee"], swiftSettings: settings),
    ])
"""

SWITCH = """\
#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

let mutant: Int = getenv("PROTOKOLS_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
"""


@dataclass(frozen=True)
class Mutant:
    number: int
    rule: str
    line: str
    """Text that stands once in the sources; the original stands once in it."""
    original: str
    mutated: str


def read_list() -> list[Mutant]:
    with open(Path(__file__).with_name("mutants.toml"), "rb") as file:
        entries = tomllib.load(file)["mutant"]
    return [
        Mutant(number, e["rule"], e.get("line", e["original"]), e["original"], e["mutated"])
        for number, e in enumerate(entries, 1)
    ]


def package(mutants: list[Mutant]) -> dict[Path, str]:
    """The files of the copy: only what the tests of the domain need, and every mutant behind its switch."""
    files = {Path("Package.swift"): MANIFEST, Path("Sources/Committee/Mutant.swift"): SWITCH}
    for part in ("Sources/Committee", "Tests/CommitteeTests", "Fixtures/events"):
        for path in (ROOT / part).rglob("*"):
            if path.is_file() and path.suffix in (".swift", ".json"):
                files[path.relative_to(ROOT)] = path.read_text()
    # The second implementation is a program of its own; the mutants are for the tests people read.
    files.pop(Path("Tests/CommitteeTests/Proposing/TwinTests.swift"), None)
    return files | planted({path: text for path, text in files.items() if path.parts[:2] == ("Sources", "Committee")}, mutants)


def write(files: dict[Path, str]) -> None:
    """Writes what differs and nothing else, so that a second run builds nothing anew."""
    for path in [path for part in ("Sources", "Tests", "Fixtures") for path in (COPY / part).rglob("*")]:
        if path.is_file() and path.relative_to(COPY) not in files:
            path.unlink()
    for path, text in files.items():
        target = COPY / path
        if not target.exists() or target.read_text() != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)


def planted(clean: dict[Path, str], mutants: list[Mutant]) -> dict[Path, str]:
    """Places are found in the untouched text, so that several mutants of one place nest."""
    for mutant in mutants:
        count = sum(text.count(mutant.line) for text in clean.values())
        if count != 1 or mutant.line.count(mutant.original) != 1:
            sys.exit(report_misfit(mutant, count))
    result = dict(clean)
    for path, text in clean.items():
        own = [mutant for mutant in mutants if mutant.line in text]
        for start, end, choice in sorted(choices(text, own), reverse=True):
            result[path] = result[path][:start] + choice + result[path][end:]
    return result


def report_misfit(mutant: Mutant, count: int) -> int:
    print(f"{mutant.number}. {mutant.rule}: its line stands {count} times in the sources, not once:", file=sys.stderr)
    print(f"    {mutant.line}", file=sys.stderr)
    print("Mend Tests/Mutants/mutants.toml.", file=sys.stderr)
    return 2


def choices(text: str, mutants: list[Mutant]) -> list[tuple[int, int, str]]:
    """Each place with the expression that takes its: several mutants of one place are asked one after the other."""
    places: dict[tuple[int, int], str] = {}
    for mutant in mutants:
        start = text.index(mutant.line) + mutant.line.index(mutant.original)
        place = (start, start + len(mutant.original))
        otherwise = places.get(place, f"({mutant.original})")
        places[place] = f"(mutant == {mutant.number} ? ({mutant.mutated}) : {otherwise})"
    return [(start, end, choice) for (start, end), choice in places.items()]


def build() -> None:
    done = subprocess.run(["swift", "build", "--build-tests", "--package-path", COPY], capture_output=True, text=True)
    if done.returncode != 0:
        print("\n".join(line for line in done.stdout.splitlines() if "error:" in line)[-4000:], file=sys.stderr)
        sys.exit(2)


def run_tests(switched_on: int, seconds: int) -> tuple[bool, list[str]]:
    """Whether the tests noticed, and which did. A run that hangs or crashes has noticed too."""
    environment = os.environ | {"PROTOKOLS_MUTANT": str(switched_on), "SWIFT_BACKTRACE": "enable=no"}
    command = ["swift", "test", "--skip-build", "--disable-xctest", "--package-path", str(COPY)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, start_new_session=True
    ) as process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return True, ["(not done in time)"]
    failed = [line.split('"')[1] for line in output.splitlines() if "failed after" in line and line.count('"') > 1]
    return process.returncode != 0, failed


def spread(mutants: list[Mutant], some: int) -> list[Mutant]:
    return [mutants[index * len(mutants) // some] for index in range(min(some, len(mutants)))]


def main() -> int:
    options = argparse.ArgumentParser(description="Changes each rule once, and asks whether the tests notice.")
    options.add_argument("--some", type=int, help="only so many, spread over the list")
    options.add_argument("--only", type=int, help="only this one")
    options.add_argument("--sabotage", action="store_true", help="switch no mutant on: all must count as missed")
    options.add_argument("--minutes", type=int, default=40)
    chosen = options.parse_args()

    mutants = read_list()
    write(package(mutants))
    build()
    if run_tests(0, 300)[0]:
        print("The tests fail without any mutant; mend that first.", file=sys.stderr)
        return 2

    tried = mutants
    if chosen.only:
        tried = [mutant for mutant in mutants if mutant.number == chosen.only]
    elif chosen.some:
        tried = spread(mutants, chosen.some)
    deadline = time.monotonic() + chosen.minutes * 60
    caught = 0
    for mutant in tried:
        if time.monotonic() > deadline:
            print(f"Not done within {chosen.minutes} minutes.", file=sys.stderr)
            return 1
        noticed, by = run_tests(0 if chosen.sabotage else mutant.number, 120)
        caught += noticed
        print(f"{'caught' if noticed else 'MISSED'}  {mutant.number:3}  {mutant.rule}", flush=True)
        if chosen.only:
            print("\n".join(f"            {name}" for name in by))
    print(f"{caught} of {len(tried)} mutants caught.")
    return 0 if caught * 100 >= CAUGHT_OF_100 * len(tried) else 1


if __name__ == "__main__":
    sys.exit(main())
