"""The worker for TensorFlow Lite: LiteRT (ai_edge_litert) or tflite_runtime, with XNNPACK or the Edge TPU.
Python 3.6 grammar; needs one of the two packages, which bring NumPy.

    python3 -I -u -B tflite.py

conversation.py must lie beside it.
"""
import importlib
import os
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
# Operators that a delegate leaves in the plan, by the delegate's name.
DELEGATED = "DELEGATE"
EDGE_TPU_OPERATOR = "edgetpu-custom-op"


class TfLite:
    """One interpreter. Without a delegate the library decides itself (XNNPACK, where it has it); `actual` tells."""

    worker = "tflite.py"
    name = "tflite"

    def __init__(self, module, version):
        self.module, self.version = module, version
        # The one accelerator can be held by one process at a time.
        self.exclusive = os.path.exists("/dev/apex_0") or conversation.usb_has(*EDGE_TPU_USB)
        self.forget()

    def forget(self):
        self.interpreter = self.invoke = None
        self.sets = []

    def load(self, path, parameters):
        delegate, self.threads = parameters.get("delegate"), parameters["threads"]
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
        self.provider, self.share = self.ran_where(delegate)

    def edge_tpu(self, delegate):
        """`edgetpu` takes the first one; `edgetpu-usb` or `edgetpu-usb.1`, `edgetpu-pci.0` one by its bus and number."""
        place = delegate.partition("-")[2].replace(".", ":")
        library = EDGE_TPU.get(sys.platform, "edgetpu.dll")
        try:
            return self.module.load_delegate(library, {"device": place} if place else {})
        except (ValueError, OSError) as error:
            raise conversation.Refused("the Edge TPU delegate cannot be loaded (%s); install libedgetpu, plug the Edge TPU"
                                       " in, and see that no other process holds it" % (error or library))

    def ran_where(self, delegate):
        """The delegate in effect and the share of operators that it left to the CPU."""
        try:
            nodes = [one["op_name"] for one in self.interpreter._get_ops_details()]
        except AttributeError:
            nodes = None
        if delegate is not None and delegate.startswith("edgetpu"):
            if nodes is None:
                return delegate, None
            if EDGE_TPU_OPERATOR not in nodes:
                raise conversation.Refused("nothing of this model is compiled for the Edge TPU: it has no operator %s;"
                                           " compile it with edgetpu_compiler" % EDGE_TPU_OPERATOR)
            mine = [name for name in nodes if name != DELEGATED]
            return delegate, sum(1 for name in mine if name != EDGE_TPU_OPERATOR) / float(len(mine))
        delegated = nodes is not None and DELEGATED in nodes
        if delegate == "xnnpack" and not delegated:
            raise conversation.Refused("the delegate xnnpack is not in effect: this library leaves the model to its own"
                                       " operators; leave the delegate out to measure those")
        if delegate == "cpu" and delegated:
            raise conversation.Refused("the library hands the model to a delegate of its own, which cpu was to prevent")
        return ("xnnpack" if delegated else "cpu"), None

    def describe(self):
        actual = {"provider": self.provider, "version": self.version, "threads": self.threads,
                  "executionMode": "sequential"}
        if self.share is not None:
            actual["fallbackShare"] = self.share
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
