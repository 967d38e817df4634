"""The worker for TensorFlow Lite: LiteRT (ai_edge_litert) or tflite_runtime, with XNNPACK or the Edge TPU.
Python 3.6 grammar; needs one of the two packages, which bring NumPy.

    python3 -I -u -B tflite.py

conversation.py must lie beside it.
"""
import importlib
import mmap
import os
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

MODULES = ("ai_edge_litert", "tflite_runtime")
# The Edge TPU's library by platform, as coral.ai's guide "Run inference with TensorFlow Lite in Python" names it.
EDGE_TPU = {"linux": "libedgetpu.so.1", "darwin": "libedgetpu.1.dylib"}
# USB: before its firmware is loaded, and after.
EDGE_TPU_USB = ("1a6e:089a", "18d1:9302")
# The operator that a delegate leaves in the plan, by the library's name for it.
DELEGATED = "DELEGATE"
# What the Edge TPU's compiler makes of all that runs there.
EDGE_TPU_OPERATOR = b"edgetpu-custom-op"


class TfLite:
    """One interpreter. Without a delegate the library decides itself (XNNPACK, where it has it); `actual` tells."""

    worker = "tflite.py"
    name = "tflite"
    # libedgetpu's: the Edge TPU was unplugged, was reset, or switched itself off in the heat.
    gone = ("USB transfer error", "HIB Error", "(EdgeTpuDelegateForCustomOp) failed to invoke")

    def __init__(self, module, version):
        self.module, self.version = module, version
        # The one accelerator can be held by one process at a time.
        self.exclusive = os.path.exists("/dev/apex_0") or conversation.usb_has(*EDGE_TPU_USB)
        self.forget()

    def forget(self):
        self.interpreter = self.invoke = self.placed = None
        self.sets = []

    def load(self, path, parameters):
        delegate, self.threads = parameters.get("delegate"), parameters["threads"]
        self.delegate, self.path = delegate, path
        options = {"model_path": path, "num_threads": self.threads}
        if delegate == "cpu":
            resolver = getattr(self.module, "OpResolverType", None)
            if resolver is None:
                raise conversation.Refused("this tflite_runtime cannot be kept from its own delegate; leave cpu out")
            options["experimental_op_resolver_type"] = resolver.BUILTIN_WITHOUT_DEFAULT_DELEGATES
        elif delegate is not None and delegate.split("-")[0] == "edgetpu":
            options["experimental_delegates"] = [self.edge_tpu(delegate)]
        elif delegate not in (None, "xnnpack"):
            raise conversation.Refused("TensorFlow Lite has no delegate %s here; take cpu, xnnpack or edgetpu" % delegate)
        self.interpreter = self.module.Interpreter(**options)
        self.interpreter.allocate_tensors()

    def edge_tpu(self, delegate):
        """`edgetpu` takes the first one; `edgetpu-usb` or `edgetpu-usb.1`, `edgetpu-pci.0` one by its bus and number."""
        place = delegate.partition("-")[2].replace(".", ":")
        library = EDGE_TPU.get(sys.platform, "edgetpu.dll")
        try:
            return self.module.load_delegate(library, {"device": place} if place else {})
        except (ValueError, OSError) as error:
            raise conversation.Refused("the Edge TPU delegate cannot be loaded (%s); install libedgetpu, plug the Edge TPU"
                                       " in, and see that no other process holds it" % (error or library))

    def ran_where(self):
        """The delegate in effect and the share of operators that it left to the CPU, where that is told."""
        delegate = self.delegate
        if delegate is not None and delegate.startswith("edgetpu"):
            # Had the Edge TPU's delegate not taken that operator, no tensors could have been allocated.
            operators = operators_of(self.path)
            compiled = operators.count(EDGE_TPU_OPERATOR)
            if compiled == 0:
                raise conversation.Refused("nothing of this model is compiled for the Edge TPU: it has no operator %s;"
                                           " compile it with edgetpu_compiler" % EDGE_TPU_OPERATOR.decode("ascii"))
            return delegate, (len(operators) - compiled) / float(len(operators))
        try:
            delegated = DELEGATED in [one["op_name"] for one in self.interpreter._get_ops_details()]
        except AttributeError:
            delegated = False
        if delegate == "xnnpack" and not delegated:
            raise conversation.Refused("the delegate xnnpack is not in effect: this library leaves the model to its own"
                                       " operators; leave the delegate out to measure those")
        if delegate == "cpu" and delegated:
            raise conversation.Refused("the library hands the model to a delegate of its own, which cpu was to prevent")
        return ("xnnpack" if delegated else "cpu"), None

    def describe(self):
        if self.placed is None:
            self.placed = self.ran_where()
        provider, share = self.placed
        actual = {"provider": provider, "version": self.version, "threads": self.threads,
                  "executionMode": "sequential"}
        if share is not None:
            actual["fallbackShare"] = share
        return ([self.info(one) for one in self.interpreter.get_input_details()],
                [self.info(one) for one in self.interpreter.get_output_details()], actual)

    @staticmethod
    def info(details):
        kind = "string" if details["dtype"].__name__ in ("bytes_", "object_", "str_") else details["dtype"].__name__
        kind = "bool" if kind == "bool_" else kind
        signature = details.get("shape_signature")
        shape = details["shape"] if signature is None or len(signature) != len(details["shape"]) else signature
        said = {"name": details["name"], "type": kind, "shape": [int(size) if size >= 0 else "" for size in shape]}
        scale, zero_point = details.get("quantization") or (0, 0)
        if scale > 0:
            said["quantization"] = {"scale": float(scale), "zeroPoint": int(zero_point)}
        return said

    def prepare(self, sets):
        import numpy
        wanted = self.interpreter.get_input_details()
        self.resize(wanted, sets[0])
        details = self.interpreter.get_input_details()
        prepared = []
        for one in sets:
            places = []
            for detail in details:
                kind, shape, data = one[detail["name"]]
                if kind != self.info(detail)["type"]:
                    raise conversation.Refused('input "%s" is %s, not %s' % (detail["name"], self.info(detail)["type"], kind))
                places.append((detail["index"], numpy.frombuffer(data, dtype=kind).reshape(shape)))
            prepared.append(places)
        self.sets = prepared
        self.invoke = self.interpreter.invoke

    def resize(self, details, first):
        """To the shapes that are fed, where the model leaves a dimension open."""
        changed = False
        for detail in details:
            shape = first[detail["name"]][1]
            if tuple(int(size) for size in detail["shape"]) == shape:
                continue
            self.interpreter.resize_tensor_input(detail["index"], list(shape), strict=True)
            changed = True
        if changed:
            self.interpreter.allocate_tensors()

    def put(self, index):
        """Into the interpreter's own input tensors, from which it infers."""
        for place, array in self.sets[index]:
            self.interpreter.set_tensor(place, array)

    def outputs(self):
        results = []
        for detail in self.interpreter.get_output_details():
            array = self.interpreter.get_tensor(detail["index"])
            results.append((detail["name"], self.info(detail)["type"], array.shape, array.tobytes()))
        return results


class Table:
    """A table of a FlatBuffer; fields go by their place in TensorFlow Lite's schema.fbs."""

    def __init__(self, data, at):
        self.data, self.at = data, at

    def number(self, code, at):
        return struct.unpack_from(code, self.data, at)[0]

    def place(self, field):
        """Where a field is; None where it is left out."""
        fields = self.at - self.number("<i", self.at)
        slot = 4 + 2 * field
        offset = self.number("<H", fields + slot) if slot < self.number("<H", fields) else 0
        return self.at + offset if offset > 0 else None

    def follow(self, at):
        return at + self.number("<I", at)

    def integer(self, field):
        at = self.place(field)
        return 0 if at is None else self.number("<I", at)

    def text(self, field):
        at = self.place(field)
        if at is None:
            return b""
        at = self.follow(at)
        return self.data[at + 4:at + 4 + self.number("<I", at)]

    def tables(self, field):
        at = self.place(field)
        if at is None:
            return
        at = self.follow(at)
        for index in range(self.number("<I", at)):
            yield Table(self.data, self.follow(at + 4 + 4 * index))


def operators_of(path):
    """The custom name of every operator of the model's graphs; empty for those that TensorFlow Lite brings itself.

    Of the file, since an interpreter lists an operator twice once a delegate took it, and older ones list none.
    """
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            model = Table(data, struct.unpack_from("<I", data, 0)[0])
            names = [code.text(1) for code in model.tables(1)]
            return [names[operator.integer(0)] for graph in model.tables(2) for operator in graph.tables(3)]
        except (struct.error, IndexError):
            raise conversation.Refused("the model's list of operators cannot be read; export it again")


def make():
    for name in MODULES:
        try:
            module = importlib.import_module(name + ".interpreter")
        except ImportError:
            continue
        return TfLite(module, version_of(name))
    raise conversation.Refused("neither ai_edge_litert nor tflite_runtime can be imported by %s; install one there: pip"
                               " install ai-edge-litert" % os.path.basename(sys.executable))


def version_of(name):
    """The package's own word, else its metadata's (Python 3.8 or later)."""
    version = getattr(importlib.import_module(name), "__version__", None)
    if version is not None:
        return str(version)
    try:
        from importlib import metadata
        return metadata.version(name.replace("_", "-"))
    except Exception:
        return "unknown"


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
