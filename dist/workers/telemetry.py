"""What the attendant looks at on its device: text files, folders, and a few programs that tell how the device does.

edgebench sends this text and attendant.py as one program. Python 3.6 or later, the standard library, nothing else.
"""
import os
import re
import select
import shutil
import signal
import subprocess
import time

READABLE = ("/proc/", "/sys/", "/etc/os-release")
# Each of them tells and changes nothing.
PROGRAMS = (
    r"nvpmodel -q",
    r"vcgencmd get_throttled",
    r"nvidia-smi --query-gpu=[a-z_.,]+ --format=csv,noheader,nounits",
    r"timeout 0\.3 tegrastats --interval 100",
)
# A login over SSH often lacks the folders where boards keep theirs.
PROGRAM_PATH = ":".join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin", "/opt/vc/bin"])
PATIENCE_S = 2
MOST_PRINTED = 1 << 18


def read(path):
    if not path.startswith(READABLE) or ".." in path:
        return None
    try:
        with open(path, "rb") as file:
            return file.read(1 << 18).decode("utf-8", "replace").replace("\0", "")
    except OSError:
        return None


def list_folder(path):
    try:
        return os.listdir(path) if path.startswith(("/proc/", "/sys/")) and ".." not in path else []
    except OSError:
        return []


def snapshot(paths):
    """Text files, and the moment on this device's clock right before they were read."""
    return [time.monotonic(), [read(path) or "" for path in paths]]


def printed(argv):
    """What one of the programs prints, whatever code it ends with; None where it is not there, is late or prints too much."""
    program = shutil.which(argv[0], path=PROGRAM_PATH)
    if program is None or not any(re.match(one + r"\Z", " ".join(argv)) for one in PROGRAMS):
        return None
    child = subprocess.Popen(
        [program] + argv[1:],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": PROGRAM_PATH, "LC_ALL": "C"},
        start_new_session=True,
    )
    try:
        return everything(child.stdout.fileno(), time.monotonic() + PATIENCE_S)
    finally:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except OSError:
            pass
        child.stdout.close()
        child.wait()


def everything(descriptor, deadline):
    held = b""
    while len(held) <= MOST_PRINTED:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            return None
        piece = os.read(descriptor, 1 << 16)
        if not piece:
            return held.decode("utf-8", "replace")
        held += piece
    return None
