"""A stand-in for PyTorch with CUDA: what workers/pytorch.py calls of it, over NumPy. A "GPU" is a thread: a call answers
before it is done, as the real one does, and its tensors refuse to be read where they lie.

An "archive" is a JSON file: its `edgebench.json` under that name, and optionally "delayNs" of its kernel, "weightsOn"
and "outputsOn": where these are, whatever is asked for. STANDIN_TORCH is what CUDA is: "no-cuda", "old-driver", "no-memory",
"broken-kernel". STANDIN_LOG is a file that takes a line for each call, and the clock's time when a kernel is done.
"""
import contextlib
import json
import os
import threading
import time
import types

__version__ = "1.10.0+cu102"
_FAULT = os.environ.get("STANDIN_TORCH", "")
_pending = []
_broken = []


def _log(what):
    with open(os.environ["STANDIN_LOG"], "a") as file:
        file.write(what + "\n")


def _set_threads(count):
    _set_threads.count = count


inference_mode = no_grad = contextlib.nullcontext
set_num_interop_threads = set_num_threads = _set_threads


def get_num_threads():
    return _set_threads.count


class device:
    def __init__(self, name):
        self.type = name

    def __repr__(self):
        return self.type


class Tensor:
    def __init__(self, array, place):
        self.array, self.device = array, device(place)

    def to(self, place):
        if place == "cuda":
            if _FAULT == "no-memory":
                raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 MiB (GPU 0; 3.87 GiB total capacity)")
            _log("to-device %d" % self.array.nbytes)
        return Tensor(self.array, place)

    def cpu(self):
        if self.device.type == "cuda":
            cuda.synchronize()
            _log("to-host %d" % self.array.nbytes)
        return Tensor(self.array, "cpu")

    def contiguous(self):
        return self

    def numpy(self):
        if self.device.type != "cpu":
            raise TypeError("can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() first.")
        return self.array


def from_numpy(array):
    return Tensor(array, "cpu")


class _Module:
    """Its only output is the sum of its only input, and twice that."""

    def __init__(self, archive, place):
        self.archive, self.place = archive, place

    def eval(self):
        self.is_evaluated = True

    def parameters(self):
        return [Tensor(None, self.archive.get("weightsOn", self.place))]

    def buffers(self):
        return []

    def __call__(self, image):
        assert self.is_evaluated
        if image.device.type != self.place:
            raise RuntimeError("Expected all tensors to be on the same device")
        result = image.array[:, :2] * float("nan")

        def kernel():
            time.sleep(self.archive.get("delayNs", 20000000) / 1e9)
            total = image.array.sum(axis=1)
            result[:, 0], result[:, 1] = total, 2 * total
            if _FAULT == "broken-kernel":
                _broken.append("CUDA error: an illegal memory access was encountered")
            _log("done %d" % time.perf_counter_ns())

        _log("launch 0")
        thread = threading.Thread(target=kernel)
        thread.start()
        _pending.append(thread)
        return Tensor(result, self.archive.get("outputsOn", self.place))


def _load(path, map_location, _extra_files):
    with open(path) as file:
        archive = json.load(file)
    for name in _extra_files:
        _extra_files[name] = json.dumps(archive[name]).encode()
    return _Module(archive, map_location.type)


def _init():
    if _FAULT == "no-cuda":
        raise AssertionError("Torch not compiled with CUDA enabled")
    if _FAULT == "old-driver":
        raise RuntimeError("The NVIDIA driver on your system is too old (found version 10010). Please update your GPU driver")


def _synchronize():
    for thread in _pending:
        thread.join()
    del _pending[:]
    _log("synchronise 0")
    if _broken:
        raise RuntimeError(_broken[0])


jit = types.SimpleNamespace(load=_load)
cuda = types.SimpleNamespace(init=_init, synchronize=_synchronize)
backends = types.SimpleNamespace(
    cudnn=types.SimpleNamespace(allow_tf32=True),
    cuda=types.SimpleNamespace(matmul=types.SimpleNamespace(allow_tf32=True)),
)
