"""Sets a device as its configuration says while it is measured, and sets it back: at the end, and whatever becomes of the rest.

edgebench sends this text, behind that of settings.py, as the first line of standard input, on the machine itself or through
ssh; nothing is installed. The second line is a JSON object:

  {"root": "/", "keeper": PID, "wanted": {"governor": TEXT, "nvpmodel": N, "jetsonClocks": true, "gpuMhz": N}}

It answers with one line, {"type": "prepared", "set": [...], "undone": [...], "refused": [{"what", "why"}, ...]}, and waits for
the end of its standard input, of its keeper, or a signal. Then it sets everything back and says
{"type": "undone", "left": [{"what", "why"}, ...]}.

What a setting was before is written to a journal before it is touched, so that a device that lost its power, or this
program, is set back by the next one. The journal lies where a worker might write: nothing of it is run or taken for a path.
Python 3.6 or later, the standard library, nothing else.
"""
import fcntl
import json
import os
import select
import signal
import subprocess
import time

CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "edgebench")
JOURNAL = os.path.join(CACHE, "prepared.json")
# So long another one may take to set everything back.
LOCK_S = 60
LOOK_S = 2
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Ended(Exception):
    """A signal."""


def say(answer):
    try:
        os.write(1, (json.dumps(answer) + "\n").encode())
    except OSError:
        pass


class Journal:
    """What was before, by setting, on disk before it is touched."""

    def __init__(self, root):
        self.boot = read(os.path.join(root, "proc/sys/kernel/random/boot_id"))
        self.saved = {}
        self.damaged = False
        try:
            with open(JOURNAL) as file:
                held = json.load(file)
            persists = {kind.name: kind.persists for _, kind in SETTINGS}
            # What a restart has undone already is not undone again.
            restarted = held["boot"] != self.boot
            self.saved = {name: was for name, was in held["saved"].items() if persists[name] or not restarted}
        except FileNotFoundError:
            pass
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self.damaged = True
        self.write()

    def note(self, name, was):
        self.saved[name] = was
        self.write()

    def strike(self, name):
        del self.saved[name]
        self.write()

    def write(self):
        if not self.saved:
            if os.path.exists(JOURNAL):
                os.unlink(JOURNAL)
            return
        fresh = JOURNAL + ".new"
        with open(fresh, "w") as file:
            json.dump({"boot": self.boot, "saved": self.saved}, file)
            file.flush()
            os.fsync(file.fileno())
        os.rename(fresh, JOURNAL)
        folder = os.open(CACHE, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def undo(journal, root):
    """Sets everything back, last first. What was, and what could not be."""
    undone = []
    left = [{"what": "what was set before", "why": "its journal is damaged"}] if journal.damaged else []
    for _, setting in reversed(SETTINGS):
        if setting.name in journal.saved:
            try:
                undo_one(journal, setting(root))
                undone.append(setting.name)
            except Refused as why:
                left.append({"what": setting.name, "why": str(why)})
    return undone, left


def undo_one(journal, setting):
    try:
        setting.undo(journal.saved[setting.name])
        journal.strike(setting.name)
    except (ValueError, TypeError, AttributeError, OSError, subprocess.TimeoutExpired) as error:
        raise Refused(clause(error))


def set_all(journal, root, wanted):
    done, refused = [], []
    for key, kind in SETTINGS:
        if key not in wanted:
            continue
        setting = kind(root)
        what = setting.name if wanted[key] is True else "%s %s" % (setting.name, wanted[key])
        try:
            set_one(journal, setting, wanted[key])
            done.append(what)
        except Refused as why:
            refused.append({"what": what, "why": str(why)})
    return done, refused


def set_one(journal, setting, wanted):
    if setting.name in journal.saved:
        raise Refused("what an earlier measurement had set could not be set back")
    try:
        was = setting.before(wanted)
        journal.note(setting.name, was)
        setting.apply(wanted)
    except (Refused, OSError, subprocess.TimeoutExpired) as error:
        give_up(journal, setting)
        raise Refused(clause(error))


def give_up(journal, setting):
    """What cannot be set back now stays in the journal, and is tried again at the end."""
    if setting.name not in journal.saved:
        return
    try:
        if setting.halves:
            setting.undo(journal.saved[setting.name])
        journal.strike(setting.name)
    except (Refused, OSError, subprocess.TimeoutExpired):
        pass


def take_locks():
    """Nobody sets anything beside another, and no benchmark begins over ssh before this one is undone."""
    os.makedirs(CACHE, 0o700, exist_ok=True)
    held = []
    deadline = time.monotonic() + LOCK_S
    for name, how in (("prepared.lock", fcntl.LOCK_EX), ("working", fcntl.LOCK_SH)):
        handle = os.open(os.path.join(CACHE, name), os.O_RDWR | os.O_CREAT, 0o600)
        held.append(handle)
        while True:
            try:
                fcntl.flock(handle, how | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() > deadline:
                    return None
                time.sleep(0.1)
    return held


def is_alive(pid):
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False
    except OSError:
        return True


def end(*_):
    raise Ended()


def wait(keeper):
    try:
        # One that came since the keeper was told that all is set has waited for this.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        while is_alive(keeper):
            if select.select([0], [], [], LOOK_S)[0] and not os.read(0, 4096):
                break
    except Ended:
        pass
    finally:
        for name in SIGNALS:
            signal.signal(name, signal.SIG_IGN)


def prepare(root, keeper, wanted):
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    for name in SIGNALS:
        signal.signal(name, end)
    held = take_locks()
    if held is None:
        say({"type": "busy"})
        return
    journal = Journal(root)
    undone, _ = undo(journal, root)
    done, refused = set_all(journal, root, wanted)
    say({"type": "prepared", "set": done, "undone": undone, "refused": refused})
    wait(keeper)
    say({"type": "undone", "left": undo(journal, root)[1]})


prepare(**json.loads(f.readline().decode()))
