"""What preparation.py sets on a device: each setting says what it was before, is applied, and undone.

edgebench sends this text and preparation.py as one program. Python 3.6 or later, the standard library, nothing else.
"""
import os
import re
import shutil
import subprocess

PROGRAM_PATH = ":".join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
# nvpmodel and jetson_clocks take seconds.
PATIENCE_S = 30


class Refused(Exception):
    """What the device will not do; the text is a clause for people."""


def clause(error):
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, OSError) and error.errno:
        return os.strerror(error.errno).lower()
    return "it takes too long" if isinstance(error, subprocess.TimeoutExpired) else type(error).__name__


def call(argv, text=""):
    """Runs a program. Its exit code, and the last line that it printed."""
    done = subprocess.run(
        argv,
        input=text.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE_S,
        env={"PATH": PROGRAM_PATH, "LC_ALL": "C", "HOME": os.path.expanduser("~")},
        start_new_session=True,
    )
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    return done.returncode, re.sub(r"[^ -~]", "", lines[-1])[:200] if lines else "exit code %d" % done.returncode


def privileged(argv, text=""):
    """Runs a program as this user and, where that is refused, as root where sudo asks no password."""
    program = shutil.which(argv[0], path=PROGRAM_PATH)
    if program is None:
        raise Refused("there is no %s" % argv[0])
    try:
        code, why = call([program] + argv[1:], text)
        if code == 0:
            return
        sudo = shutil.which("sudo", path=PROGRAM_PATH)
        if sudo is not None:
            code, again = call([sudo, "-n", program] + argv[1:], text)
            if code == 0:
                return
            why = "%s; with sudo: %s" % (why, again)
    except (OSError, subprocess.TimeoutExpired) as error:
        why = clause(error)
    raise Refused("%s: %s" % (argv[0], why))


def read(path):
    try:
        with open(path) as file:
            return file.read(4096).strip()
    except (OSError, UnicodeDecodeError):
        return ""


def write(path, text):
    try:
        with open(path, "w") as file:
            file.write(text)
    except OSError as error:
        try:
            privileged(["tee", path], text)
        except Refused:
            raise Refused("%s: %s, also with sudo" % (path, clause(error)))


# A setting that `persists` outlasts a restart; one that has `halves` may be set in part by an attempt that failed.


class Governor:
    """The governor of every processor's clock."""

    name = "governor"
    persists = False
    halves = True

    def __init__(self, root):
        self.folder = os.path.join(root, "sys/devices/system/cpu")

    def file(self, cpu):
        return os.path.join(self.folder, cpu, "cpufreq", "scaling_governor")

    def before(self, wanted):
        names = os.listdir(self.folder) if os.path.isdir(self.folder) else []
        now = {cpu: read(self.file(cpu)) for cpu in names if re.match(r"^cpu\d+\Z", cpu)}
        now = {cpu: governor for cpu, governor in now.items() if governor}
        if not now:
            raise Refused("the processors have none")
        for cpu in now:
            offered = read(os.path.join(self.folder, cpu, "cpufreq", "scaling_available_governors")).split()
            if offered and wanted not in offered:
                raise Refused("the kernel offers %s only" % ", ".join(offered))
        return now

    def apply(self, wanted):
        for cpu in self.before(wanted):
            self.put(cpu, wanted)

    def put(self, cpu, governor):
        if read(self.file(cpu)) == governor:
            return
        write(self.file(cpu), governor)
        if read(self.file(cpu)) != governor:
            raise Refused("%s did not take %s" % (cpu, governor))

    def undo(self, saved):
        for cpu, governor in saved.items():
            if not re.match(r"^cpu\d+\Z", cpu) or not re.match(r"^[a-z_]{1,32}\Z", governor):
                raise Refused("the journal is damaged")
            self.put(cpu, governor)


class PowerMode:
    """A Jetson's power mode."""

    name = "nvpmodel"
    persists = True
    halves = True

    def __init__(self, _root):
        pass

    def before(self, _wanted):
        program = shutil.which("nvpmodel", path=PROGRAM_PATH)
        if program is None:
            raise Refused("there is no nvpmodel")
        told = subprocess.run([program, "-q"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE_S)
        mode = re.search(r"^(\d{1,2})\s*$", told.stdout.decode("utf-8", "replace"), re.M)
        if mode is None:
            raise Refused("nvpmodel does not tell the mode that it is in")
        return int(mode.group(1))

    def apply(self, wanted):
        # Some modes need a restart, and it asks: without an answer, everything stays as it is.
        privileged(["nvpmodel", "-m", str(int(wanted))])
        if self.before(wanted) != wanted:
            raise Refused("mode %d takes effect after a restart only; set it once: sudo nvpmodel -m %d" % (wanted, wanted))

    def undo(self, saved):
        if self.before(saved) != saved:
            self.apply(saved)


class JetsonClocks:
    """A Jetson's clocks at their maximum."""

    name = "jetson-clocks"
    persists = False
    halves = True

    def __init__(self, root):
        # Root writes what stands in there: no worker may ever write to it.
        self.store = os.path.join(root, "root", "edgebench-jetson_clocks.conf")

    def before(self, _wanted):
        # It asks whether to overwrite what is there.
        privileged(["jetson_clocks", "--store", self.store], "y\n")
        return True

    def apply(self, _wanted):
        privileged(["jetson_clocks"])

    def undo(self, _saved):
        privileged(["jetson_clocks", "--restore", self.store])


class CardClocks:
    """The clock of the first NVIDIA card. What held it before cannot be asked, so setting back is letting go."""

    name = "gpu-clocks"
    persists = False
    halves = False

    def __init__(self, _root):
        pass

    def before(self, _wanted):
        return True

    def apply(self, wanted):
        privileged(["nvidia-smi", "-i", "0", "-lgc", "%d,%d" % (wanted, wanted)])

    def undo(self, _saved):
        privileged(["nvidia-smi", "-i", "0", "-rgc"])


# In the order in which they are set: a power mode changes which processors there are and what their clocks may be.
SETTINGS = (("nvpmodel", PowerMode), ("governor", Governor), ("jetsonClocks", JetsonClocks), ("gpuMhz", CardClocks))
