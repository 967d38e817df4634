"""Prepares one image as Pillow and NumPy do, as often as it is asked to, and answers with the nanoseconds of one time.

Arguments: a JPEG to write, which is a photograph of 500 by 375 made from the PNG of the second argument. Each line of
standard input is "WORK TIMES"; the answer is a line of JSON: {"ns": ..., "sha256": ...} of the last result's bytes.
"""

import hashlib
import io
import json
import sys
import time

import numpy
from PIL import Image

MEAN = numpy.array([0.485, 0.456, 0.406], numpy.float32)
STD = numpy.array([0.229, 0.224, 0.225], numpy.float32)

out, source = sys.argv[1:]
Image.open(source).convert("RGB").resize((500, 375), Image.BICUBIC).save(out, quality=90)
with open(out, "rb") as file:
    content = file.read()


def decode():
    return Image.open(io.BytesIO(content)).convert("RGB")


image = decode()


def prepare(resample):
    small = image.resize((341, 256), resample).crop((58, 16, 58 + 224, 16 + 224))
    values = (numpy.asarray(small).astype(numpy.float32) / numpy.float32(255) - MEAN) / STD
    return numpy.ascontiguousarray(values.transpose(2, 0, 1))


WORK = {
    "decode": decode,
    "bilinear": lambda: prepare(Image.BILINEAR),
    "bicubic": lambda: prepare(Image.BICUBIC),
}

print("ready", flush=True)
for line in sys.stdin:
    name, times = line.split()
    work = WORK[name]
    began = time.perf_counter()
    for _ in range(int(times)):
        result = work()
    ns = (time.perf_counter() - began) * 1e9 / int(times)
    print(json.dumps({"ns": ns, "sha256": hashlib.sha256(result.tobytes()).hexdigest()}), flush=True)
