"""The device's end of an SSH connection: Python 3.6 or later, the standard library, nothing else.

edgebench sends this text, behind that of telemetry.py, as the first line of standard input and runs it in memory; nothing is
installed. The second line is a JSON object that says what this one is for:

  {"mode": "keep", "session": TEXT, "silence": SECONDS}     holds the device's lock and answers requests, line by line
  {"mode": "receive", "sha256": HEX, "bytes": N}            takes a file's bytes from standard input, and checks them
  {"mode": "work", "keeper": PID, "argv": [...], "env": {}} becomes a worker's parent: one JSON line, then the worker's own

Whatever runs here ends with its connection: each looks for the end of its standard input, the keeper for silence as well,
and workers for the end of their keeper.
"""
import errno
import fcntl
import hashlib
import itertools
import json
import os
import platform
import re
import select
import shutil
import signal
import stat
import subprocess
import sys
import time

ROOT = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "edgebench")
FILES = os.path.join(ROOT, "files")
RUN = os.path.join(ROOT, "run")
# What preparation.py has set and not set back.
JOURNAL = os.path.join(ROOT, "prepared.json")
ALLOWED = ("PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR", "TZ", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES")
PIECE = 1 << 20
GRACE_S = 0.5
# A worker looks this often whether its keeper lives.
LOOK_S = 2


def say(answer):
    os.write(1, (json.dumps(answer) + "\n").encode())


def code_of(error):
    return errno.errorcode.get(error.errno, "unknown") if isinstance(error, OSError) else type(error).__name__


def machine_lock():
    """The lock of the whole machine, which benchmarks of all its accounts take, with SSH or without (device-lock.ts)."""
    fit = (one for one in ("/run/lock", "/tmp") if os.path.isdir(one) and os.stat(one).st_mode & 0o1002 == 0o1002)
    path = os.path.join(os.environ.get("EDGEBENCH_LOCK_DIR") or next(fit, "/tmp"), "edgebench.lock")
    flags = os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK
    try:
        if not os.path.lexists(path):
            made = os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o666)
            os.fchmod(made, 0o666)
            os.close(made)
    except OSError as error:
        if error.errno != errno.EEXIST:
            sys.exit("edgebench: lock %s: %s" % (path, code_of(error)))
    try:
        handle = os.open(path, flags)
    except OSError as error:
        sys.exit("edgebench: lock %s: %s" % (path, code_of(error)))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        sys.exit("edgebench: lock %s: EINVAL" % path)
    return path, handle


def take_machine():
    """The machine's lock, or who holds it: a process id and seconds, or None."""
    path, handle = machine_lock()
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        told = re.match(br"^(\d{1,10}) (\d{1,12})\n\Z", os.read(handle, 40))
        os.close(handle)
        return None, told and {"pid": int(told.group(1)), "seconds": max(0, int(time.time()) - int(told.group(2)))}
    if not os.path.exists(path) or os.stat(path).st_ino != os.fstat(handle).st_ino:
        os.close(handle)
        return None, None
    os.ftruncate(handle, 0)
    os.write(handle, b"%d %d\n" % (os.getpid(), time.time()))
    return handle, None


def lock(name, how):
    handle = os.open(os.path.join(ROOT, name), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, how | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def is_silent(seconds):
    """Waits for a line, or for the end of standard input."""
    return not select.select([0], [], [], seconds)[0]


def take_lock():
    """The kernel lets go of it when this process is gone, however it ended. Nobody is worked for beside another."""
    told = None
    while True:
        mine, holder = take_machine()
        if mine is not None:
            working = lock("working", fcntl.LOCK_EX)
            if working is not None:
                os.close(working)
                return mine
            os.close(mine)
        by = "benchmark" if mine is None else "worker"
        if by != told:
            say({"type": "busy", "by": by, "holder": holder})
            told = by
        if not is_silent(0.5) and not f.readline():
            sys.exit(0)


def facts():
    memory = re.search(r"^MemTotal:\s+(\d+) kB", read("/proc/meminfo") or "", re.M)
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memoryBytes": int(memory.group(1)) * 1024 if memory else 0,
    }


def file_of(digest):
    if not re.match(r"^[0-9a-f]{64}\Z", digest):
        raise ValueError("no digest")
    return os.path.join(FILES, digest)


def digest_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(PIECE), b""):
            digest.update(piece)
    return digest.hexdigest()


VERIFIED = set()


def has(sha256):
    """Whether the file is here and whole; looked at once, since cards lose what was written before the power went."""
    path = file_of(sha256)
    if not os.path.exists(path):
        return False
    if sha256 not in VERIFIED and digest_of(path) != sha256:
        os.unlink(path)
        return False
    VERIFIED.add(sha256)
    os.utime(path)
    return True


def make_room(size, limit):
    """Removes what was not used for longest until `size` bytes fit under the limit and on the disk."""
    found = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in os.scandir(FILES)]
    held = sum(one[1] for one in found)
    for _, its, path in sorted(found):
        disk = os.statvfs(FILES)
        if held + size <= limit and size <= disk.f_bavail * disk.f_frsize:
            break
        os.unlink(path)
        VERIFIED.discard(os.path.basename(path))
        held -= its
    return free()


def free():
    disk = os.statvfs(FILES)
    return disk.f_bavail * disk.f_frsize


def place(files, number=None):
    """A folder of its own with these files in it: names relative to it, contents by digest."""
    if number is None:
        number = next(one for one in itertools.count() if not os.path.exists(os.path.join(RUN, str(one))))
    folder = os.path.join(RUN, str(int(number)))
    os.mkdir(folder, 0o700)
    for name, sha256 in files:
        parts = name.split("/")
        if "" in parts or "." in parts or ".." in parts or "\0" in name:
            raise ValueError("no name inside a folder")
        target = os.path.join(folder, *parts)
        os.makedirs(os.path.dirname(target), 0o700, exist_ok=True)
        os.link(file_of(sha256), target)
    return folder


def remove(path):
    folder = os.path.join(RUN, os.path.relpath(path, RUN).split("/")[0])
    if os.path.dirname(folder) == RUN and not folder.endswith(".."):
        shutil.rmtree(folder, ignore_errors=True)


def can_run(argv):
    try:
        quiet = subprocess.DEVNULL
        return subprocess.call(argv, stdin=quiet, stdout=quiet, stderr=quiet, timeout=10) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def kill(pid, name):
    try:
        os.killpg(pid, signal.SIGKILL if name == "SIGKILL" else signal.SIGTERM)
    except OSError:
        pass


OPS = {
    "has": has,
    "room": make_room,
    "free": free,
    "clock": time.time,
    "forced": lambda: "SSH_ORIGINAL_COMMAND" in os.environ,
    "place": place,
    "remove": remove,
    "read": read,
    "list": list_folder,
    "snapshot": snapshot,
    "run": printed,
    "try": can_run,
    "kill": kill,
    "ping": lambda: None,
}


def keep(session, silence):
    """What was placed stays until its session says goodbye, or another one begins: a session may connect again. After
    `silence` seconds without a word the harness is gone, whatever the network says."""
    os.makedirs(ROOT, 0o700, exist_ok=True)
    held = take_lock()
    mark = os.path.join(RUN, "session-" + hashlib.sha256(session.encode()).hexdigest())
    kept = os.path.exists(mark)
    if not kept:
        shutil.rmtree(RUN, ignore_errors=True)
    for folder in (FILES, RUN):
        os.makedirs(folder, 0o700, exist_ok=True)
    with open(mark, "w"):
        pass
    for entry in os.scandir(FILES):
        if not re.match(r"^[0-9a-f]{64}\Z", entry.name):
            os.unlink(entry.path)
    say(dict(facts(), type="ready", pid=os.getpid(), root=ROOT, kept=kept, leftover=os.path.exists(JOURNAL)))
    while not is_silent(silence):
        line = f.readline()
        if not line:
            break
        request = json.loads(line.decode())
        if request["op"] == "bye":
            shutil.rmtree(RUN, ignore_errors=True)
            break
        try:
            answer = {"value": OPS[request["op"]](*request["args"])}
        except Exception as error:
            answer = {"failed": code_of(error)}
        say(dict(answer, id=request["id"]))
    os.close(held)


def receive(sha256, bytes):
    partial = os.path.join(FILES, "partial-%d" % os.getpid())
    digest, left = hashlib.sha256(), bytes
    try:
        with open(partial, "wb") as file:
            while left > 0:
                piece = os.read(0, min(PIECE, left))
                if not piece:
                    raise OSError(errno.ECONNRESET, "")
                file.write(piece)
                digest.update(piece)
                left -= len(piece)
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != sha256:
            raise OSError(errno.EBADMSG, "")
        os.rename(partial, file_of(sha256))
        say({"type": "received"})
    except OSError as error:
        if os.path.exists(partial):
            os.unlink(partial)
        say({"type": "failed", "code": code_of(error)})


def user_namespace(pid):
    try:
        return os.readlink("/proc/%s/ns/user" % pid)
    except OSError:
        return None


def end_namespace(name):
    """A process can leave its group, but not the namespace that it was locked into."""
    if name is None or name == user_namespace("self"):
        return
    for _ in range(10):
        left = [int(pid) for pid in os.listdir("/proc") if pid.isdigit() and user_namespace(pid) == name]
        for pid in left:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        if not left:
            return


def start(argv, env, reading, writing):
    pid = os.fork()
    if pid > 0:
        os.close(reading)
        return pid
    try:
        os.close(writing)
        os.setsid()
        os.dup2(reading, 0)
        for name in (signal.SIGPIPE, signal.SIGCHLD):
            signal.signal(name, signal.SIG_DFL)
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("1000")
    except OSError:
        pass
    say({"type": "started", "pid": os.getpid()})
    try:
        os.execvpe(argv[0], argv, env)
    finally:
        os._exit(126)


def is_alive(pid):
    """One that has ended, and whose parent has not looked yet, is not."""
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return re.search(r"^State:\s+Z", read("/proc/%d/status" % pid) or "", re.M) is None


def relay(pid, writing, woken, keeper):
    """Hands standard input on to the worker until it, its connection or its keeper has ended. Its status and namespace."""
    pending, connected, deadline, namespace = b"", True, None, None
    while True:
        namespace = user_namespace(pid) or namespace
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return status, namespace
        if connected and not is_alive(keeper):
            connected = False
        if not connected and deadline is None:
            os.close(writing)
            deadline = time.monotonic() + GRACE_S
        if deadline is not None and time.monotonic() >= deadline:
            kill(pid, "SIGKILL")
        wait = LOOK_S if deadline is None else 0.05
        reading = [woken] + ([0] if connected and not pending else [])
        ready = select.select(reading, [writing] if connected and pending else [], [], wait)
        if woken in ready[0]:
            os.read(woken, 512)
        try:
            if 0 in ready[0]:
                pending = os.read(0, PIECE)
                connected = pending != b""
            if ready[1]:
                pending = pending[os.write(writing, pending[: select.PIPE_BUF]) :]
        except BrokenPipeError:
            pending = b""


def work(keeper, argv, env):
    handle = lock("working", fcntl.LOCK_SH)
    program = shutil.which(argv[0])
    if handle is None or program is None or not os.path.isdir(RUN):
        say({"type": "refused", "code": "ENOENT" if handle is not None else "EBUSY"})
        return
    kept = {name: os.environ[name] for name in ALLOWED if name in os.environ}
    kept.update({"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}, **env)
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.set_wakeup_fd(wake)
    reading, writing = os.pipe()
    pid = start(argv, kept, reading, writing)
    status, namespace = relay(pid, writing, woken, keeper)
    kill(pid, "SIGKILL")
    end_namespace(namespace)
    os._exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else min(os.WEXITSTATUS(status), 127))


request = json.loads(f.readline().decode())
{"keep": keep, "receive": receive, "work": work}[request.pop("mode")](**request)
