"""Compiles the shim, once, and says how the program is run under it."""

import shutil
import subprocess
import threading
from pathlib import Path

from harness import BUILT, NotRun

SOURCE = Path(__file__).with_name("shim.c")
LIBRARY = BUILT / "shim.so"
_once = threading.Lock()


def built() -> Path:
    with _once:
        if LIBRARY.exists() and LIBRARY.stat().st_mtime >= SOURCE.stat().st_mtime:
            return LIBRARY
        compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
        if not compiler:
            raise NotRun("a C compiler (cc, clang or gcc) is missing")
        BUILT.mkdir(exist_ok=True)
        made = subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-w", "-o", LIBRARY, SOURCE, "-ldl"], capture_output=True, text=True)
        if made.returncode:
            raise NotRun(f"shim.c does not compile here: {made.stderr[-500:]}")
        return LIBRARY


def environment(run, root: Path, **settings) -> dict:
    """`environment(run, folder, FAIL="3:EIO:1")`; what is `None` is not set."""
    given = {f"SHIM_{k}": str(v) for k, v in settings.items() if v is not None}
    return run.environment(LD_PRELOAD=built(), SHIM_ROOT=root, **given)


def calls(run, root: Path, *arguments, **settings) -> list:
    """The names of the calls and their files, of a run in which nothing goes wrong."""
    names = run.scratch / f"names-{threading.get_ident()}"
    names.unlink(missing_ok=True)
    run.must(*arguments, environment=environment(run, root, NAMES=names, **settings))
    return [tuple(line.split("\t")) for line in names.read_text().splitlines()]
