"""A process of `register-flips` at work: it is asked bit by bit, and started again behind one that it does not survive."""

import subprocess
import threading
from pathlib import Path

from harness import PATIENCE

GROWTH = 64 * 1024
"""kB by which such a process may grow after its first flips: a verifier that keeps what it has read would need more."""


class Flipper:
    def __init__(self, run, base, place):
        self.run, self.base, self.place = run, base, place
        self.process, self.asked, self.first = None, 0, 0
        self.most = 0

    def _start(self):
        folder = self.run.folder(self.place) / "copy"
        more = {"PROTOKOLS_SABOTAGE": "elsewhere"} if self.run.sabotage else {}
        self.process = subprocess.Popen(
            [self.run.flips, self.base, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=self.run.environment(**more), text=True, bufsize=1)
        self.asked, self.first = 0, 0

    def ask(self, name, at, bit):
        """Verdict, words, and the files that were changed by looking; nothing where the process ended instead."""
        if not self.process:
            self._start()
        late = threading.Timer(PATIENCE, self.process.kill)
        late.start()
        try:
            print(name, at, bit, file=self.process.stdin, flush=True)
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        finally:
            late.cancel()
        if not answer.endswith("\n"):
            self.end()
            return None
        self.asked += 1
        if self.asked % 100 == 0:
            self._weigh()
        return tuple(answer.rstrip("\n").split("\t"))

    def _weigh(self):
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return
        now = next(int(l.split()[1]) for l in status.read_text().splitlines() if l.startswith("VmRSS"))
        self.first = self.first or now
        self.most = max(self.most, now - self.first)

    def end(self):
        if self.process:
            self.process.kill()
            self.process.communicate()
            self.process = None
