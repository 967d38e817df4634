import { describe, expect, it } from "vitest";
import { sentencesOf, spoil } from "./spoil.ts";

const RUNTIMES = "onnxruntime, tflite, openvino, tensorrt, pytorch, tensorflow or fake";

/** One piece of the example, what stands there instead, and what is said of it. */
type Row = readonly [from: string, to: string, sentence: string];

const DEVICES: readonly Row[] = [
  [
    "runs-on: [self-hosted, rpi3]",
    "runs_on: [self-hosted, rpi3]",
    '4:11: devices.rpi3: unknown key "runs_on"; write runs-on, transport, runtimes, python, cool-down, prepare or peak instead (did you mean "runs-on"?)',
  ],
  ["runs-on: [self-hosted, rpi3], ", "", '4:3: devices.rpi3: "runs-on" is missing; write runs-on: [self-hosted, rpi3]'],
  ["[self-hosted, rpi3]", "[]", "4:20: devices.rpi3.runs-on: the list is empty; write at least one entry"],
  [
    "[self-hosted, rpi3]",
    "3",
    "4:20: devices.rpi3.runs-on: 3 does not fit here; write something like [self-hosted, rpi3]",
  ],
  [
    "[tflite, onnxruntime]",
    "[tflite, onnx]",
    `4:107: devices.rpi3.runtimes[1]: "onnx" is not known here; write ${RUNTIMES} instead (did you mean "onnxruntime"?)`,
  ],
  [
    "runtimes: onnxruntime",
    "runtimes: coreml",
    `5:51: devices.desk.runtimes: "coreml" is not known here; write ${RUNTIMES} instead`,
  ],
  [
    "{ ssh: { host: pi, user: bench } }",
    "usb",
    '4:52: devices.rpi3.transport: "usb" is not a transport; write local or { ssh: { host: pi, user: bench } } instead',
  ],
  [
    "runtimes: onnxruntime",
    "runtimes: onnxruntime, cool-down: { below: 60F }",
    '5:84: devices.desk.cool-down.below: "60F" is not a temperature; write one from 30C to 100C such as 60C',
  ],
  [
    "runtimes: onnxruntime",
    "runtimes: onnxruntime, peak: { fp16: 472 GB }",
    '5:78: devices.desk.peak.fp16: "472 GB" is not a rate of operations; write one such as 472 GFLOPS or 4 TOPS',
  ],
  [
    "runtimes: onnxruntime",
    "runtimes: onnxruntime, cool-down: { below: 60C, wait: 61m }",
    '5:95: devices.desk.cool-down.wait: "61m" is out of range; write from 1s to 1h',
  ],
  [
    "runtimes: onnxruntime",
    "runtimes: onnxruntime, prepare: { governor: perfomance }",
    '5:85: devices.desk.prepare.governor: "perfomance" is not known here; write performance, powersave, ondemand, conservative or schedutil instead (did you mean "performance"?)',
  ],
  ["host: pi, user: bench", "host: pi", '4:54: devices.rpi3.transport.ssh: "user" is missing; write user: bench'],
  [
    "host: pi",
    "host: -oProxyCommand=x",
    '4:67: devices.rpi3.transport.ssh.host: "-oProxyCommand=x" is not a host name or address; write it without user, port and spaces',
  ],
  [
    "user: bench",
    "user: bench, port: 65536",
    "4:90: devices.rpi3.transport.ssh.port: 65536 is out of range; write 65535 or less",
  ],
  [
    "user: bench",
    "user: bench, port: 22.5",
    "4:90: devices.rpi3.transport.ssh.port: 22.5 is not a whole number; write something like 22",
  ],
  [
    "user: bench } },",
    "user: bench } }, python: -c,",
    '4:96: devices.rpi3.python: "-c" is not a Python; write an absolute path such as /opt/venv/bin/python, or the name of a program',
  ],
  [
    "user: bench } },",
    "user: bench } }, python: venv/bin/python,",
    '4:96: devices.rpi3.python: "venv/bin/python" is not a Python; write an absolute path such as /opt/venv/bin/python, or the name of a program',
  ],
  [
    "  desk: {",
    "  'a/b': {",
    '5:3: devices: "a/b" is not a name; write 1 to 100 letters, digits and . _ + -, the first a letter or digit',
  ],
];

const DATASETS: readonly Row[] = [
  [
    "data/val",
    "/data",
    '7:16: datasets.val.path: "/data" is absolute; write a path relative to the repository\'s root',
  ],
  [
    "data/val",
    "~/val",
    '7:16: datasets.val.path: "~/val" is absolute; write a path relative to the repository\'s root',
  ],
  [
    "data/val",
    "'C:/v'",
    '7:16: datasets.val.path: "C:/v" is absolute; write a path relative to the repository\'s root',
  ],
  [
    "data/val",
    "a/../../val",
    '7:16: datasets.val.path: "a/../../val" holds ".."; write a path relative to the repository\'s root that stays inside it',
  ],
  ["data/val", "'a\\b'", '7:16: datasets.val.path: "a\\\\b" holds a backslash; write it with forward slashes'],
  [
    "data/val",
    ".git/x",
    '7:16: datasets.val.path: ".git/x" lies inside .git; write the path of a file of the repository',
  ],
  [
    "data/val",
    ".//.",
    '7:16: datasets.val.path: ".//." names no file or folder; write a path relative to the repository\'s root',
  ],
  ["data/val", '"a\\nb"', '7:16: datasets.val.path: "a\\u{a}b" holds a control character; write the path without it'],
  ["data/val", "5", '7:16: datasets.val.path: 5 is not text; write it in quotes, "5"'],
  ["data/val", "null", "7:16: datasets.val.path: nothing is not text; write something like data/val"],
  [
    "layout: folders",
    "layout: folder",
    '7:34: datasets.val.layout: "folder" is not known here; write folders instead (did you mean "folders"?)',
  ],
  [", layout: folders", "", '7:3: datasets.val: "layout" is missing; write layout: folders'],
  [
    "layout: folders",
    "layout: { csv: ../x.csv }",
    '7:41: datasets.val.layout.csv: "../x.csv" holds ".."; write a path relative to the repository\'s root that stays inside it',
  ],
];

const MODELS: readonly Row[] = [
  [
    "task: classification",
    "task: clasification",
    '11:11: models.resnet50.task: "clasification" is not known here; write classification or other instead (did you mean "classification"?)',
  ],
  [
    "files: { onnxruntime: models/other.onnx }",
    "files: { onnx: models/other.onnx }",
    `16:14: models.other.files: unknown key "onnx"; write ${RUNTIMES} instead (did you mean "onnxruntime"?)`,
  ],
  [
    "files: { onnxruntime: models/other.onnx }",
    "files: models/other.onnx",
    '16:12: models.other.files: "models/other.onnx" is not a mapping; write something like { onnxruntime: models/resnet50.onnx }',
  ],
  [
    "https://example.org",
    "http://example.org",
    '10:59: models.resnet50.files.tflite.url: "http://example.org/r50.tflite" is not an https URL; write https://host/path, without user name and spaces',
  ],
  [
    "https://example.org",
    "https://me:secret@example.org",
    '10:59: models.resnet50.files.tflite.url: "https://me:secret@example.org/r50.tflite" is not an https URL; write https://host/path, without user name and spaces',
  ],
  [
    `, sha256: ${"a".repeat(64)}`,
    "",
    `10:44: models.resnet50.files.tflite: "sha256" is missing; write sha256: "${"0".repeat(64)}"`,
  ],
  [
    "task: other",
    "task: other\n    dimensions: { n: 0 }",
    "18:22: models.other.dimensions.n: 0 is out of range; write 1 or more",
  ],
  [
    "task: other",
    "task: other\n    affected-by: [../x]",
    '18:19: models.other.affected-by[0]: "../x" holds ".."; write a path relative to the repository\'s root that stays inside it',
  ],
  [
    "torchvision-resnet50",
    "{ resize: { shorter: 0 } }",
    "12:41: models.resnet50.preprocessing.resize.shorter: 0 is out of range; write 1 or more",
  ],
  [
    "torchvision-resnet50",
    "{ resize: 224 }",
    "12:30: models.resnet50.preprocessing.resize: 224 does not fit here; write something like { shorter: 256 }",
  ],
  [
    "torchvision-resnet50",
    "{ crop: { width: 224, hieght: 224 } }",
    '12:42: models.resnet50.preprocessing.crop: unknown key "hieght"; write width or height instead (did you mean "height"?)',
  ],
  [
    "torchvision-resnet50",
    "{ std: [0] }",
    "12:28: models.resnet50.preprocessing.std[0]: std divides, so it cannot be 0; write another number, or leave it out",
  ],
  [
    "torchvision-resnet50",
    "{ mean: [1, 2] }",
    "12:28: models.resnet50.preprocessing.mean: 2 numbers do not fit; write one for all channels, or three, one per channel",
  ],
  [
    "torchvision-resnet50",
    "{ color: gray, mean: [1, 2, 3] }",
    "12:41: models.resnet50.preprocessing.mean: a gray image has one channel; write one number for mean and one for std",
  ],
];

const RULES: readonly Row[] = [
  [
    "precision: [fp32]",
    "precision: [fp8]",
    '19:46: benchmarks[0].precision[0]: "fp8" is not known here; write fp32, fp16, bf16, int8 or mixed instead',
  ],
  ["batch: [1]", "batch: [0]", "19:61: benchmarks[0].batch[0]: 0 is out of range; write 1 or more"],
  ["batch: [1]", "batch: 99999", "19:60: benchmarks[0].batch: 99999 is out of range; write 65536 or less"],
  ["threads: [4]", "threads: four", '19:74: benchmarks[0].threads: "four" does not fit here; write something like [4]'],
  [
    "threads: [4]",
    "thread: [4]",
    '19:65: benchmarks[0]: unknown key "thread"; write models, devices, runtimes, precision, batch, threads, delegate, scenario, include or exclude instead (did you mean "threads"?)',
  ],
  [
    "exclude: []",
    "exclude: { batch: 7 }",
    "19:88: benchmarks[0].exclude: a mapping is not a list; write something like [{ precision: int8 }]",
  ],
  [
    "exclude: []",
    "scenario: server",
    '19:89: benchmarks[0].scenario: "server" is not known here; write single-stream, multi-stream, offline, cold-start or sustained instead',
  ],
];

const POLICY: readonly Row[] = [
  ["latency: 5%", "latency: 5", "21:25: policy.tolerance.latency: 5 is not text; write something like 5%"],
  [
    "latency: 5%",
    "latency: 5pt",
    '21:25: policy.tolerance.latency: "5pt" is not a share; write a percentage such as 5%',
  ],
  [
    "top-1: 1pt",
    "top-1: 1%",
    '21:36: policy.tolerance.top-1: "1%" is not a number of points; write points such as 1pt',
  ],
  ["error-rate: 5%", "error-rate: 0.05", "22:15: policy.error-rate: 0.05 is not text; write something like 5%"],
  ["rpi3: 40m", "rpi3: 40", "23:19: policy.budget.rpi3: 40 is not text; write something like 40m"],
  ["rpi3: 40m", "rpi3: 40min", '23:19: policy.budget.rpi3: "40min" is not a time; write one such as 90s, 40m or 2h'],
  [
    "fail-on: [regressed, head-failed]",
    "fail-on: regressed",
    '24:20: policy.gate.fail-on: "regressed" is not a list; write something like [regressed, head-failed]',
  ],
  [
    "fail-on: [regressed, head-failed]",
    "fail-on: [regresed]",
    '24:21: policy.gate.fail-on[0]: "regresed" is not known here; write regressed, inconclusive, not-measured or head-failed instead (did you mean "regressed"?)',
  ],
];

const FILE: readonly Row[] = [
  ["version: 1\n", "", '2:1: "version" is missing; write version: 1'],
  [
    "version: 1",
    "version: 2",
    "2:10: version: 2 is not a version that this edgebench reads; write 1, or update edgebench",
  ],
  [
    "version: 1",
    "version: '1'",
    '2:10: version: "1" is not a version that this edgebench reads; write 1, or update edgebench',
  ],
  [
    "policy:",
    "polciy:",
    '20:1: unknown key "polciy"; write version, devices, datasets, models, benchmarks, policy or acceptances instead (did you mean "policy"?)',
  ],
  [
    "version: 1",
    "verison: 1",
    '2:1: unknown key "verison"; write version, devices, datasets, models, benchmarks, policy or acceptances instead (did you mean "version"?)',
  ],
];

describe("checkSchema", () => {
  it.each([...FILE, ...DEVICES, ...DATASETS, ...MODELS, ...RULES, ...POLICY])("%s → %s", (from, to, sentence) => {
    expect(sentencesOf(spoil(from, to))).toEqual([`e.yml:${sentence}`]);
  });

  it("names the recipes where the one that is written is not known", () => {
    const [sentence, ...others] = sentencesOf(spoil("torchvision-resnet50", "torchvision-resnet5"));
    expect(others).toEqual([]);
    expect(sentence).toMatch(
      /^e\.yml:12:20: models\.resnet50\.preprocessing: "torchvision-resnet5" is not known here; write torchvision-resnet50, .+ or \d+ others instead \(did you mean "torchvision-resnet50"\?\)$/,
    );
  });
});
