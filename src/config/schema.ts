import { z } from "zod";
import { NAME_PATTERN, PRECISIONS, RUNTIME_NAMES, SCENARIOS } from "../bench/benchmark.ts";
import { GATEABLE_METRICS, METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { preprocessingSchema } from "../vision/preprocessing.ts";
import { RECIPES } from "../vision/recipes.ts";
import { acceptanceInputSchema, tradeOffSchema } from "./allowance-schema.ts";
import { coolDownSchema, preparationSchema } from "./conduct-schema.ts";
import { COMPARABILITIES, GATE_EVENTS } from "./config.ts";
import { datasetSchema } from "./dataset-schema.ts";
import { peakSchema } from "./peak-schema.ts";
import { DURATION, PERCENT, POINTS } from "./quantity.ts";
import { PATH, path, pinnedSchema } from "./value-schema.ts";
import { neverGates, notA, notAName, pathFault, transportFault, versionFault } from "./wording.ts";

/*
 * What the user writes. The JSON Schema for editors is generated from it: `description` is the hover, `examples` is what
 * an editor offers and what an error tells to write. Nothing is transformed here; src/config/resolve.ts does that.
 */

const SSH_HOST = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]{0,253})$/;
const SSH_USER = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
/** An absolute path, or the name of a program; never an option. */
const PYTHON = /^(?:\/[^\p{Cc}]{1,999}|[A-Za-z0-9_][A-Za-z0-9._+-]{0,99})$/u;
const RUNNER_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_. :/@+=-]{0,253}[A-Za-z0-9_.:/@+=-])?$/;
/** A name in which `*` stands for any characters. */
const NAME_GLOB = /^[A-Za-z0-9._+*-]{1,100}$/;

/** A matrix has at most 256 jobs, one per device. */
export const MOST_NAMES = { devices: 256, datasets: 1_000, models: 1_000 } as const;
const MOST_RULES = 100;
const MOST_OF_ONE = 100;
const MOST_ACCEPTANCES = 1_000;

const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(MOST_OF_ONE)]);
const named = <T extends z.ZodType>(value: T, most: number) =>
  z.record(z.string().regex(NAME_PATTERN, { error: notAName }), value).meta({ minProperties: 1, maxProperties: most });

const sshSchema = z.strictObject({
  host: z
    .string()
    .regex(SSH_HOST, notA("host name or address", "it without user, port and spaces"))
    .meta({ description: "Host name, address or alias of the runner's ssh configuration.", examples: ["pi"] }),
  user: z
    .string()
    .regex(SSH_USER, notA("user name", "letters, digits, _ . and -"))
    .meta({ description: "The account on the device.", examples: ["bench"] }),
  port: z
    .int()
    .min(1)
    .max(65_535)
    .meta({ description: "The port of the SSH server; 22 where left out.", examples: [22] })
    .optional(),
});

export const deviceSchema = z.strictObject({
  "runs-on": oneOrMany(
    z
      .string()
      .regex(RUNNER_LABEL, notA("runner label", "1 to 255 letters, digits and . _ : / @ + = -, without variables")),
  ).meta({
    description:
      "Labels of the self-hosted runner that is on the device or beside it, as in a workflow's runs-on. Besides self-hosted there must be one that only this device's runner has.",
    examples: [["self-hosted", "rpi3"]],
  }),
  transport: z
    .union([
      z.literal("local", { error: transportFault }),
      z.strictObject({
        ssh: sshSchema.meta({
          description: "The device is reached from the runner over SSH.",
          examples: [{ host: "pi", user: "bench" }],
        }),
      }),
    ])
    .meta({
      description:
        "How the device is reached: local (the runner is on it, the default) or ssh (the runner is beside it).",
      examples: ["local", { ssh: { host: "pi", user: "bench" } }],
    })
    .optional(),
  runtimes: oneOrMany(z.enum(RUNTIME_NAMES)).meta({
    description: "Runtimes that are installed on the device.",
    examples: [["onnxruntime"]],
  }),
  python: z
    .string()
    .regex(PYTHON, notA("Python", "an absolute path such as /opt/venv/bin/python, or the name of a program"))
    .meta({
      description:
        "The Python that serves the device's runtimes: an absolute path on the device, or the name of a program on its PATH; python3 where left out.",
      examples: ["/opt/venv/bin/python"],
    })
    .optional(),
  "cool-down": coolDownSchema
    .meta({
      description: "Before a round, the device is waited for where it is too warm; not waited for where left out.",
      examples: [{ below: "60C", wait: "5m" }],
    })
    .optional(),
  prepare: preparationSchema
    .meta({
      description:
        "How the device is set while it is measured, and set back afterwards, also after a crash; left as it is where left out.",
      examples: [{ governor: "performance" }],
    })
    .optional(),
  peak: peakSchema
    .meta({
      description:
        "The most that the device can do. A time below a quarter of what that allows is implausible. edgebench knows it of some devices; what is written here comes first.",
      examples: [{ fp16: "472 GFLOPS", memory: "25.6 GB/s" }],
    })
    .optional(),
});
export type DeviceInput = z.infer<typeof deviceSchema>;

const modelFileSchema = z.union([
  path("A file of the repository (also with Git LFS), relative to its root.", "models/resnet50.onnx"),
  pinnedSchema("https://example.org/resnet50.tflite"),
]);
const filesShape = Object.fromEntries(
  RUNTIME_NAMES.map((runtime) => [
    runtime,
    modelFileSchema
      .meta({
        description: `The model's file for ${runtime}: a path, or a url with its sha256.`,
        examples: ["models/resnet50.onnx"],
      })
      .optional(),
  ]),
) as { [runtime in (typeof RUNTIME_NAMES)[number]]: z.ZodOptional<typeof modelFileSchema> };

export const modelSchema = z.strictObject({
  files: z.strictObject(filesShape).meta({
    description: "The model's file for each runtime that it runs in.",
    examples: [{ onnxruntime: "models/resnet50.onnx" }],
    minProperties: 1,
  }),
  task: z.enum(["classification", "other"]).meta({
    description:
      "classification: top-1 and top-5 are counted; needs dataset and preprocessing, and where both are left out the model is fed random tensors and only its speed is measured. other: only speed is measured, on random tensors where dataset and preprocessing are left out.",
    examples: ["classification"],
  }),
  preprocessing: z
    .union([z.enum([...RECIPES.keys()]), preprocessingSchema])
    .meta({
      description: "How an image becomes the model's input: the name of a known recipe, or its steps spelled out.",
      examples: ["torchvision-resnet50", { resize: { shorter: 256 }, crop: { width: 224, height: 224 } }],
    })
    .optional(),
  dataset: z
    .string()
    .regex(NAME_PATTERN, { error: notAName })
    .meta({ description: "The name of a dataset declared under datasets.", examples: ["val"] })
    .optional(),
  labels: z
    .union([
      z.enum(["same", "background-first"]),
      z.strictObject({
        order: path(
          "List of the classes of the model's outputs, one a line, by number or by name.",
          "models/labels.txt",
        ),
      }),
    ])
    .meta({
      description:
        "How outputs stand for classes: same (output i is class i), background-first (output 0 is no class, as in TensorFlow's models of 1,001) or a list. Left out: same, but background-first for 1,001 outputs and 1,000 classes.",
      examples: ["background-first"],
    })
    .optional(),
  dimensions: z
    .record(z.string().min(1).max(200), z.int().min(1).max(1_000_000))
    .meta({
      description: "What dynamic dimensions are taken to be, by the symbolic names in the model. Unlisted ones are 1.",
      examples: [{ sequence: 128 }],
      maxProperties: MOST_OF_ONE,
    })
    .optional(),
  "affected-by": oneOrMany(z.string().regex(PATH, { error: pathFault }).max(1_000))
    .meta({
      description:
        "Globs of other files that change the model, such as its export script: a pull request that touches one measures the model.",
      examples: [["export/**"]],
    })
    .optional(),
});
export type ModelInput = z.infer<typeof modelSchema>;

const names = (what: string) =>
  oneOrMany(
    z
      .string()
      .regex(NAME_GLOB, notA("name or pattern", "1 to 100 letters, digits and . _ + -, with * for any characters")),
  )
    .meta({
      description: `Names of ${what}, one or a list; * stands for any characters. All where left out.`,
      examples: ["*"],
    })
    .optional();
const selectionShape = {
  models: names("models"),
  devices: names("devices"),
  runtimes: oneOrMany(z.enum([...RUNTIME_NAMES, "*"]))
    .meta({ description: "Runtimes, one or a list; * and left out mean all.", examples: ["*"] })
    .optional(),
  precision: oneOrMany(z.enum(PRECISIONS))
    .meta({ description: "The numbers that the model computes with; fp32 where left out.", examples: [["fp32"]] })
    .optional(),
  batch: oneOrMany(z.int().min(1).max(65_536))
    .meta({ description: "Images per inference; 1 where left out.", examples: [[1]] })
    .optional(),
  threads: oneOrMany(z.int().min(1).max(1_024))
    .meta({ description: "Threads of the runtime; 1 where left out.", examples: [[4]] })
    .optional(),
  delegate: oneOrMany(z.string().regex(NAME_PATTERN, { error: notAName }))
    .meta({
      description: "The delegate or execution provider, such as edgetpu; none where left out.",
      examples: ["none"],
    })
    .optional(),
  scenario: oneOrMany(z.enum(SCENARIOS))
    .meta({
      description:
        "How inferences follow one another: single-stream, multi-stream (eight samples a query), offline (throughput), cold-start, sustained (until the temperature is steady); single-stream where left out.",
      examples: ["single-stream"],
    })
    .optional(),
} as const;
const selectionSchema = z.strictObject(selectionShape);
export type SelectionInput = z.infer<typeof selectionSchema>;

export const ruleSchema = z.strictObject({
  ...selectionShape,
  include: z
    .array(selectionSchema)
    .max(MOST_OF_ONE)
    .meta({
      description:
        "Further combinations: each entry is the rule again with the given keys in the place of its own. Not subject to exclude.",
      examples: [[{ threads: 1 }]],
    })
    .optional(),
  exclude: z
    .array(selectionSchema)
    .max(MOST_OF_ONE)
    .meta({
      description: "Combinations to leave out: those of the rule that match all keys of an entry.",
      examples: [[{ precision: "int8" }]],
    })
    .optional(),
});
export type RuleInput = z.infer<typeof ruleSchema>;

const percent = (description: string, example: string) =>
  z
    .string()
    .regex(PERCENT, notA("share", "a percentage such as 5%"))
    .meta({ description, examples: [example] });
const toleranceOf = (name: MetricName) => {
  const { label, tolerance } = METRICS[name];
  const usual = `${tolerance.value * 100}`;
  if (tolerance.kind === "relative")
    return percent(
      `How much change of ${label} counts as none, in percent of the base; ${usual}% where left out.`,
      `${usual}%`,
    ).optional();
  return z
    .string()
    .regex(POINTS, notA("number of points", "points such as 1pt"))
    .meta({
      description: `How much change of ${label} counts as none, in points; ${usual}pt where left out.`,
      examples: [`${usual}pt`],
    })
    .optional();
};
const toleranceShape = Object.fromEntries(METRIC_NAMES.map((name) => [name, toleranceOf(name)])) as {
  [name in MetricName]: z.ZodOptional<z.ZodString>;
};

/** Times by the name of a device, `default` among them. */
function budgets(description: string, example: string) {
  return z
    .record(
      z.string().regex(NAME_PATTERN, { error: notAName }),
      z
        .string()
        .regex(DURATION, notA("time", "one such as 90s, 40m or 2h"))
        .meta({ examples: [example] }),
    )
    .meta({ description, examples: [{ default: example }] })
    .optional();
}

export const policySchema = z.strictObject({
  tolerance: z
    .strictObject(toleranceShape)
    .meta({ description: "How much change of a metric counts as none.", examples: [{ latency: "5%", "top-1": "1pt" }] })
    .optional(),
  "error-rate": percent(
    "How often a comparison may see a change where there is none, shared by all comparisons that can fail the gate; 5% where left out.",
    "5%",
  ).optional(),
  budget: budgets(
    "Time that one job may spend on a device (90s, 40m, 2h), by its name; default stands for all others, and is 40m where left out.",
    "40m",
  ),
  "night-budget": budgets(
    "The same for a scheduled run, in place of budget: the stalest and the most uncertain benchmarks are measured first, and what does not fit waits for another night.",
    "3h",
  ),
  comparability: z
    .enum(COMPARABILITIES)
    .meta({
      description:
        "What to do where stored baselines were measured under other conditions (another runtime version, power mode, kernel): refuse to compare with them, or compare and warn; refuse where left out.",
      examples: ["warn"],
    })
    .optional(),
  gate: z
    .strictObject({
      "fail-on": z
        .array(z.enum(GATE_EVENTS))
        .max(GATE_EVENTS.length)
        .meta({
          description:
            "What fails the pull request; regressed and head-failed where left out. An empty list lets everything pass.",
          examples: [["regressed", "head-failed"]],
        })
        .optional(),
      "warn-on": z
        .array(z.enum(GATE_EVENTS))
        .max(GATE_EVENTS.length)
        .meta({
          description:
            "What is told as a warning where it does not fail the pull request; everything where left out. What is in neither list is shown and changes nothing.",
          examples: [["inconclusive"]],
        })
        .optional(),
      metrics: z
        .array(z.enum(GATEABLE_METRICS, { error: neverGates }))
        .min(1)
        .max(GATEABLE_METRICS.length)
        .meta({
          description: "Metrics that can fail the pull request; latency, peak-memory and top-1 where left out.",
          examples: [["latency", "top-1"]],
        })
        .optional(),
    })
    .meta({ description: "What fails the pull request.", examples: [{ "fail-on": ["regressed", "head-failed"] }] })
    .optional(),
  "trade-offs": z
    .array(tradeOffSchema)
    .max(MOST_OF_ONE)
    .meta({
      description: "Losses that pass the gate where something else is won; they are shown as trade-offs.",
      examples: [[{ give: { metric: "top-1", "up-to": "0.3pt" }, for: { metric: "latency", "at-least": "10%" } }]],
    })
    .optional(),
});

/** The whole file. */
export const configSchema = z
  .strictObject({
    version: z.literal(1, { error: versionFault }).meta({ description: "Version of this format.", examples: [1] }),
    devices: named(deviceSchema, MOST_NAMES.devices).meta({
      description: "Edge devices, by name.",
      examples: [{ rpi3: { "runs-on": ["self-hosted", "rpi3"], runtimes: ["onnxruntime"] } }],
    }),
    datasets: named(datasetSchema, MOST_NAMES.datasets)
      .meta({ description: "Labelled images, by name.", examples: [{ val: { path: "data/val", layout: "folders" } }] })
      .optional(),
    models: named(modelSchema, MOST_NAMES.models).meta({
      description: "Models, by name.",
      examples: [{ resnet50: { files: { onnxruntime: "models/resnet50.onnx" }, task: "other" } }],
    }),
    benchmarks: z
      .array(ruleSchema)
      .min(1)
      .max(MOST_RULES)
      .meta({
        description:
          "Rules that select what is measured: model × device × runtime × parameters, where the device lists the runtime and the model has a file for it.",
        examples: [[{ models: "*", devices: "*" }]],
      }),
    policy: policySchema
      .meta({
        description: "When a change counts, how long measuring may take, what fails the pull request.",
        examples: [{ tolerance: { latency: "5%" } }],
      })
      .optional(),
    acceptances: z
      .array(acceptanceInputSchema)
      .max(MOST_ACCEPTANCES)
      .meta({
        description:
          "Regressions that are wanted. They count from the target branch alone: a pull request cannot accept its own.",
        examples: [[]],
      })
      .optional(),
  })
  .meta({ title: "edgebench.yml", description: "What edgebench measures, where, and when a pull request fails." });
