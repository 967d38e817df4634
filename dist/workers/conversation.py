"""The Python workers' half of the conversation with the harness, as PROTOCOL.md says. Not a worker itself: each
runtime's file loads it from beside itself, and both are shipped together.

Python 3.6 grammar, standard library only.
"""
import base64
import gc
import json
import math
import os
import platform
import queue
import re
import struct
import sys
import threading
import time

MAX_LINE_BYTES = 1048576
READ_BYTES = 65536
# Base64 of all outputs of one reply; what does not fit is left out as null.
MAX_DATA_CHARACTERS = 900000

USB_DEVICES = "/sys/bus/usb/devices"
# An accelerator that answers no more is no answer to a request: it costs the launch.
EXIT_GONE = 3

# Bytes of one element, by ONNX's names in lower case.
ELEMENT_BYTES = {
    "float32": 4, "float64": 8, "float16": 2, "bool": 1,
    "int8": 1, "int16": 2, "int32": 4, "int64": 8,
    "uint8": 1, "uint16": 2, "uint32": 4, "uint64": 8,
}


class Refused(Exception):
    """What was asked cannot be done; its text is for people."""


if hasattr(time, "perf_counter_ns"):
    now = time.perf_counter_ns
    CLOCK = "time.perf_counter_ns"
else:
    # Python 3.6. The float holds the monotonic clock to 2 ns until a device has been up for 97 days, to 4 ns for 194.
    def now():
        """Nanoseconds of the device's monotonic clock."""
        return int(time.perf_counter() * 1e9)

    CLOCK = "time.perf_counter"


def take_standard_output():
    """Keeps standard output for replies: what libraries print goes to standard error. Before a runtime is imported."""
    replies = os.dup(1)
    os.dup2(2, 1)
    return replies


def take_standard_input():
    """Keeps standard input for requests: libraries, and processes that they fork, find it empty. Before a runtime is imported.

    It is read by its descriptor. A thread that waits in `sys.stdin` holds that object's lock, and a process forked
    meanwhile stops for ever where it closes it, as those of `multiprocessing` do first.
    """
    requests = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return requests


def usb_has(*ids):
    """Whether a USB device with one of these `vendor:product` ids (or a vendor alone) is plugged in (Linux sysfs)."""
    try:
        names = os.listdir(USB_DEVICES)
    except OSError:
        return False
    for name in names:
        parts = []
        for part in ("idVendor", "idProduct"):
            try:
                with open(os.path.join(USB_DEVICES, name, part)) as file:
                    parts.append(file.read().strip())
            except OSError:
                break
        if parts and (":".join(parts) in ids or parts[0] in ids):
            return True
    return False


class Conversation:
    """Answers the harness for one runtime.

    `runtime` has: `worker`, `name`, `version`, `exclusive`; `load(path, parameters)`, which is timed; `describe()`, which
    gives (inputs, outputs, actual); `prepare(sets)`, with each set a dict of name -> (type, shape, bytes); `put(index)`,
    which leaves a set where the runtime takes it from; `invoke`, the blocking call; `outputs()`, a list of
    (name, type, shape, bytes) of the last call; `forget()`, after a load that failed. And where an accelerator asks for them:
    `gone`, words of errors after which only a new process reaches it; `temperature()`, degrees Celsius or None. It may also
    have `begin(path, parameters)`, what comes before a load and is not timed, and `transfer_ns()`, what moving one set's
    inputs to an accelerator's memory and the last outputs back takes, None where nothing is moved.
    """

    def __init__(self, runtime, replies):
        self.runtime = runtime
        self.replies = replies
        self.folder = ""
        self.loaded = False
        self.count = 0

    def hello(self):
        runtime = self.runtime
        hello = {
            "type": "hello", "protocol": 1, "worker": "edgebench " + runtime.worker, "pid": os.getpid(),
            "runtime": {"name": runtime.name, "version": runtime.version},
            "clock": {"name": CLOCK, "resolutionNs": clock_resolution_ns()}, "exclusive": runtime.exclusive,
            "machine": platform.machine(),
        }
        ready = age_ns()
        if ready is not None:
            hello["readyNs"] = ready
        self.reply(hello)

    def load(self, request):
        if self.loaded:
            raise Refused("a model is loaded already; one launch loads one model")
        model = request["model"]
        self.folder = os.path.dirname(model)
        if not os.path.isfile(model):
            raise Refused("%s: there is no such file on the device" % os.path.basename(model))
        try:
            if hasattr(self.runtime, "begin"):
                self.runtime.begin(model, request["parameters"])
            start = now()
            self.runtime.load(model, request["parameters"])
            load_ns = now() - start
            inputs, outputs, actual = self.runtime.describe()
        except BaseException:
            self.runtime.forget()
            raise
        self.loaded = True
        gc.collect()
        reply = {"type": "loaded", "loadNs": load_ns, "inputs": inputs, "outputs": outputs, "actual": actual}
        return self.with_temperature(reply)

    def inputs(self, request):
        self.must_be_loaded()
        count = request["count"]
        fresh = [{} for _ in range(count)]
        for tensor in request["tensors"]:
            read_sets(tensor, fresh)
        for info in self.runtime.describe()[0]:
            if info["name"] not in fresh[0]:
                raise Refused('input "%s" is missing' % info["name"])
        self.runtime.prepare(fresh)
        self.count = count
        gc.collect()
        return {"type": "ready"}

    def run(self, request):
        """The timed loop: nothing but the blocking call lies between two readings of the clock."""
        self.must_have(request["first"])
        count, following, size = request["count"], request["first"], self.count
        starts, ends = [0] * count, [0] * count
        put, invoke, read = self.runtime.put, self.runtime.invoke, now
        for index in range(count):
            put(following)
            following = following + 1 if following + 1 < size else 0
            starts[index] = read()
            invoke()
            ends[index] = read()
        times = [end - start for start, end in zip(starts, ends)]
        reply = {"type": "times", "startNs": starts[0], "latencyNs": times}
        moved = self.runtime.transfer_ns() if hasattr(self.runtime, "transfer_ns") else None
        if moved is not None:
            reply["transferNs"] = moved
        return reply

    def infer(self, request):
        self.must_have(request["set"])
        self.runtime.put(request["set"])
        self.runtime.invoke()
        room = MAX_DATA_CHARACTERS
        tensors = []
        for name, kind, shape, data in self.runtime.outputs():
            characters = (len(data) + 2) // 3 * 4
            fits = characters <= room
            room -= characters if fits else 0
            tensors.append({
                "name": name, "type": kind, "shape": [int(size) for size in shape],
                "notFinite": count_not_finite(kind, data),
                "data": base64.b64encode(data).decode("ascii") if fits else None,
            })
        return {"type": "outputs", "tensors": tensors}

    def exit(self, _request):
        return self.with_temperature({"type": "bye", "peakRssBytes": peak_rss_bytes()})

    def with_temperature(self, reply):
        """What only the process that holds the accelerator can ask it."""
        ask = getattr(self.runtime, "temperature", None)
        celsius = ask() if ask is not None and self.loaded else None
        if celsius is not None:
            reply["acceleratorTemperatureC"] = celsius
        return reply

    def must_be_loaded(self):
        if not self.loaded:
            raise Refused("no model is loaded yet")

    def must_have(self, index):
        self.must_be_loaded()
        if index >= self.count:
            raise Refused("there is no input set %d; %d are in place" % (index, self.count))

    def answer(self, line):
        request = json.loads(line)
        op = request["op"]
        asked = {"load": self.load, "inputs": self.inputs, "run": self.run, "infer": self.infer, "exit": self.exit}
        try:
            if op not in asked:
                raise Refused("this worker does not know the request %s" % json.dumps(op))
            reply = asked[op](request)
        except Exception as error:  # whatever a runtime throws is its answer
            message = self.one_line(error)
            if any(word in message for word in getattr(self.runtime, "gone", ())):
                sys.stderr.write("the accelerator is gone: %s\n" % message)
                sys.stderr.flush()
                os._exit(EXIT_GONE)
            reply = {"type": "error", "message": message}
        reply["id"] = request["id"]
        self.reply(reply)
        if op == "exit":
            os._exit(0)

    def one_line(self, error):
        """A message for people on one line, without folders of this machine."""
        text = str(error) or type(error).__name__
        for folder in [self.folder] + sorted((path for path in sys.path if path), key=len, reverse=True):
            if len(folder) > 1:
                text = text.replace(folder + "/", "").replace(folder, os.path.basename(folder))
        text = re.sub(r"(?<![\w./:])/(?:[^\s:'\",()]*/)+", "", text)
        return re.sub(r"\s+", " ", text).strip()[:1000]

    def reply(self, answer):
        data = (json.dumps(answer, allow_nan=False, separators=(",", ":")) + "\n").encode("utf-8")
        if len(data) > MAX_LINE_BYTES:
            message = "the answer does not fit a line of 1 MiB"
            data = (json.dumps({"type": "error", "id": answer["id"], "message": message}) + "\n").encode("utf-8")
        while data:
            data = data[os.write(self.replies, data):]


def read_sets(tensor, into):
    """Reads one input of every set, each into memory of its own."""
    name, kind, shape, each = tensor["name"], tensor["type"], tensor["shape"], tensor["bytesPerSet"]
    if kind not in ELEMENT_BYTES:
        raise Refused('this worker cannot be fed %s tensors (input "%s")' % (kind, name))
    elements = 1
    for size in shape:
        elements *= size
    if elements * ELEMENT_BYTES[kind] != each:
        raise Refused('input "%s": a set of %d bytes is no %s tensor of shape %s' % (name, each, kind, shape))
    try:
        with open(tensor["file"], "rb") as file:
            held = os.fstat(file.fileno()).st_size
            if held != each * len(into):
                raise Refused('input "%s": its file holds %d bytes, %d sets of %d were announced'
                              % (name, held, len(into), each))
            for one in into:
                one[name] = (kind, tuple(shape), file.read(each))
    except OSError as error:
        raise Refused('input "%s": its file cannot be read (%s)' % (name, error.strerror))


def count_not_finite(kind, data):
    """NaN and infinities among the elements: those with all exponent bits set."""
    if kind == "float16":
        return sum(1 for (bits,) in struct.iter_unpack("<H", data) if bits & 0x7C00 == 0x7C00)
    code = {"float32": "<f", "float64": "<d"}.get(kind)
    return 0 if code is None else sum(1 for (value,) in struct.iter_unpack(code, data) if not math.isfinite(value))


def peak_rss_bytes():
    """The most memory that this process ever held (VmHWM), bytes; by getrusage where there is no /proc."""
    try:
        with open("/proc/self/status") as file:
            return int(re.search(r"^VmHWM:\s+(\d+) kB$", file.read(), re.M).group(1)) * 1024
    except (OSError, AttributeError):
        import resource
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024


def age_ns():
    """Time since this process was started, to a hundredth of a second; None where the kernel does not tell (Linux's /proc does)."""
    try:
        with open("/proc/self/stat") as file:
            # The program's name, in brackets, may hold anything; 20 fields after it the start, in ticks since the boot.
            started = int(file.read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
        with open("/proc/uptime") as file:
            return max(0, int((float(file.read().split()[0]) - started) * 1e9))
    except (OSError, ValueError, IndexError):
        return None


def clock_resolution_ns():
    """Smallest step that the clock was seen to make, nanoseconds."""
    smallest = 10 ** 9
    for _ in range(100):
        start = end = now()
        while end == start:
            end = now()
        smallest = min(smallest, end - start)
    return smallest


def _hear(requests, lines):
    """Requests line by line; their end is the end of the worker, whatever it is doing."""
    begun = b""
    while True:
        piece = os.read(requests, READ_BYTES)
        if not piece:
            os._exit(0)
        whole = (begun + piece).split(b"\n")
        begun = whole.pop()
        for line in whole:
            lines.put(line)


def start(make, replies):
    """Holds the conversation until its end. `make` imports the runtime and gives it, or raises Refused."""
    requests = take_standard_input()
    try:
        runtime = make()
    except Refused as error:
        sys.stderr.write("%s\n" % error)
        sys.exit(1)
    conversation = Conversation(runtime, replies)
    lines = queue.Queue()
    hearing = threading.Thread(target=_hear, args=(requests, lines))
    hearing.daemon = True
    hearing.start()
    conversation.hello()
    gc.disable()
    while True:
        conversation.answer(lines.get())
