"""A limit of time for a harness, which ends with all that it started: each of its processes by its number."""

import os
import signal
import sys
import time


def in_time(limit: float, work):
    """The exit status of the work, done in a process of its own; `None` when it had to be ended."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a handler would be run too late in a process that waits
            status = work()
        except KeyboardInterrupt:
            pass
        finally:
            sys.stdout.flush()
            os._exit(status)
    due = time.monotonic() + limit
    try:
        while time.monotonic() < due:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                child = None
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.05)
        return None
    finally:
        if child:
            end(child)


def end(child: int):
    """Parents first are stopped, so that none starts another behind our back; then all are killed."""
    found = [child]
    for pid in found:
        tell(pid, signal.SIGSTOP)
        found += [p for p in children(pid) if p not in found]
    for pid in found:
        tell(pid, signal.SIGKILL)
    os.waitpid(child, 0)


def tell(pid: int, what):
    try:
        os.kill(pid, what)
    except ProcessLookupError:
        pass


def children(parent: int) -> list:
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                if int(file.read().rsplit(")", 1)[1].split()[1]) == parent:
                    found.append(int(name))
        except (FileNotFoundError, ProcessLookupError):
            pass
    return found
