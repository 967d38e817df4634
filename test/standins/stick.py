"""What the stand-ins for Intel's Myriad and Google's Edge TPU share: a stick in a USB port that one process at a time holds.

`stick.json` in `sys.prefix` says how it behaves: `ms`, how long an inference takes; `celsius`; `faults`, each with a
`kind`, optionally only `after` n inferences of a process, and only `once`. Kinds: `absent`, `unplugged` (gone
from then on), `reset` (gone for this process), `hang`, and what else a stand-in knows. Calls are written to `calls.jsonl`.
"""
import fcntl
import json
import os
import sys
import time

FOLDER = sys.prefix
GONE = os.path.join(FOLDER, "gone")
HAPPENED = os.path.join(FOLDER, "happened")


def read_script():
    with open(os.path.join(FOLDER, "stick.json")) as file:
        return json.load(file)


class Stick:
    def __init__(self):
        script = read_script()
        self.seconds = script.get("ms", 1) / 1000.0
        self.faults = [] if os.path.exists(HAPPENED) else script.get("faults", [])
        self.inferences = 0
        self.lost = False
        self.handle = None

    @property
    def celsius(self):
        """Now, whatever it was before."""
        return read_script().get("celsius", 40.5)

    def fault(self, *kinds):
        """The kind that happens now, of those that the caller asks for."""
        for fault in self.faults:
            if fault["kind"] in kinds and self.inferences >= fault.get("after", 0):
                if fault.get("once"):
                    open(HAPPENED, "w").close()
                return fault["kind"]
        return None

    def is_seen(self):
        """Another process that holds it hides it."""
        if os.path.exists(GONE) or self.fault("absent") is not None:
            return False
        held = self.handle is not None
        seen = self.take()
        if seen and not held:
            self.handle.close()
            self.handle = None
        return seen

    def take(self):
        """The kernel lets go of it when this process is gone, however it ended."""
        if self.handle is None:
            handle = open(os.path.join(FOLDER, "stick.lock"), "w")
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                handle.close()
                return False
            self.handle = handle
        return True

    def infer(self):
        """One inference on the stick. None, or the kind of what went wrong."""
        if self.lost:
            return "reset"
        if self.fault("hang"):
            while True:
                time.sleep(3600)
        kind = self.fault("reset", "unplugged", "heat", "abort")
        if kind in ("unplugged", "heat"):
            open(GONE, "w").close()
        self.lost = kind is not None
        self.inferences += 1
        # Never shorter, whatever the clock: that is what the worker's times are held against.
        end = time.perf_counter() + self.seconds
        while time.perf_counter() < end:
            time.sleep(max(0.0, end - time.perf_counter()))
        return kind

    def log(self, call, **what):
        with open(os.path.join(FOLDER, "calls.jsonl"), "a") as file:
            file.write(json.dumps(dict(what, call=call, pid=os.getpid())) + "\n")
