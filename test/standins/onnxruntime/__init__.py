"""A stand-in for ONNX Runtime with CUDA: the real package, which is further down the path, with a provider more. What is asked of
that runs on the CPU, but answers before it is done, and its memory is "cuda" where the real one has "cpu".

STANDIN_ORT_LEFT names operators that the provider leaves to the CPU; STANDIN_ORT_VERSION an older version, which knows
neither the guard against that nor the assignment of nodes; STANDIN_ORT is "not-started", "no-memory" or "broken-kernel". STANDIN_LOG is a
file that takes a line for each call, and the clock's time when an inference is done.
"""
import json
import os
import sys
import threading
import time

# Out of the way of the real one, which takes this one's place.
_here = next(path for path in sys.path if os.path.islink(os.path.join(path, "onnxruntime")))
sys.path.remove(_here)
del sys.modules["onnxruntime"]
import onnxruntime as _real  # noqa: E402

_CUDA, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"
_FAULT = os.environ.get("STANDIN_ORT", "")
_LEFT = os.environ.get("STANDIN_ORT_LEFT", "").split(",")
_OLD = os.environ.get("STANDIN_ORT_VERSION")
_Base, _BaseOptions = _real.InferenceSession, _real.SessionOptions
_GUARD = "session.disable_cpu_ep_fallback"
_pending = []


def _log(what):
    if "STANDIN_LOG" in os.environ:
        with open(os.environ["STANDIN_LOG"], "a") as file:
            file.write(what + "\n")


def _wait():
    for thread in _pending:
        thread.join()
    del _pending[:]


def _place(name):
    assert name == "cuda", "memory of the provider"
    return "cpu"


class _Options(_BaseOptions):
    """Without the guard: everything runs on the CPU here."""

    def add_session_config_entry(self, key, value):
        if key == _GUARD:
            self.is_guarded = value == "1" and _OLD is None
        else:
            _BaseOptions.add_session_config_entry(self, key, value)


class _Value(_real.OrtValue):
    @staticmethod
    def ortvalue_from_numpy(array, device_type="cpu", device_id=0):
        if _FAULT == "no-memory":
            raise RuntimeError("CUDA failure 2: out of memory")
        _log("to-device %d" % array.nbytes)
        return _real_value(array, _place(device_type), device_id)


class _Binding:
    def __init__(self, binding):
        self.binding = binding

    def bind_ortvalue_input(self, name, value):
        self.binding.bind_ortvalue_input(name, value)

    def bind_output(self, name, device_type="cpu", device_id=0):
        self.binding.bind_output(name, _place(device_type), device_id)

    def synchronize_outputs(self):
        _wait()
        self.binding.synchronize_outputs()
        _log("synchronise 0")
        if _FAULT == "broken-kernel":
            raise RuntimeError("CUDA failure 700: an illegal memory access was encountered")

    def copy_outputs_to_cpu(self):
        _wait()
        _log("to-host 0")
        return self.binding.copy_outputs_to_cpu()


class _Part:
    def __init__(self, nodes):
        self.nodes = nodes
        self.ep_name = _CPU if nodes[0].op_type in _LEFT else _CUDA

    def get_nodes(self):
        return self.nodes


class _Session(_Base):
    def __init__(self, path, options, providers):
        self.on_cuda = providers == [_CUDA] and _FAULT != "not-started"
        _Base.__init__(self, path, options, providers=[_CPU])
        kinds = [node.op_type for part in self._parts() for node in part.get_nodes()] if providers == [_CUDA] else []
        if getattr(options, "is_guarded", False) and any(kind in _LEFT for kind in kinds):
            raise RuntimeError("This session contains graph nodes that are assigned to the default CPU EP, but fallback to CPU"
                               " EP has been explicitly disabled by the user.")

    def get_providers(self):
        return [_CUDA, _CPU] if self.on_cuda else [_CPU]

    def _parts(self):
        return _Base.get_provider_graph_assignment_info(self)

    @property
    def get_provider_graph_assignment_info(self):
        if _OLD is not None:
            raise AttributeError("it came with 1.24")
        return lambda: [_Part(part.get_nodes()) for part in self._parts()]

    def end_profiling(self):
        path = _Base.end_profiling(self)
        with open(path) as file:
            events = json.load(file)
        for event in events:
            if event.get("args", {}).get("provider") == _CPU and event["args"]["op_name"] not in _LEFT:
                event["args"]["provider"] = _CUDA
        with open(path, "w") as file:
            json.dump(events, file)
        return path

    def io_binding(self):
        return _Binding(_Base.io_binding(self))

    def run_with_iobinding(self, binding):
        def kernel():
            time.sleep(float(os.environ.get("STANDIN_ORT_SECONDS", "0.02")))
            _Base.run_with_iobinding(self, binding.binding)
            _log("done %d" % time.perf_counter_ns())

        _log("launch 0")
        thread = threading.Thread(target=kernel)
        thread.start()
        _pending.append(thread)


_real_value = _real.OrtValue.ortvalue_from_numpy
_providers = _real.get_available_providers()
if _OLD is not None:
    _real.__version__ = _OLD
_real.get_available_providers = lambda: [_CUDA] + _providers
_real.SessionOptions, _real.InferenceSession, _real.OrtValue = _Options, _Session, _Value
