import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Environment, Measurement } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { UserError } from "../bench/user-error.ts";
import type { Config } from "../config/config.ts";
import { cleanLocation } from "../model/external-data.ts";
import { recogniseFormat } from "../model/format.ts";
import { ModelError } from "../model/model-error.ts";
import { type OnnxModel, readOnnx } from "../model/onnx.ts";
import type { OnnxGraph } from "../model/onnx-graph.ts";
import { contentDigest } from "../plan/content-digest.ts";
import { floorFact, floorSentences, peaksBehind, whyImplausible } from "../plausible/plausibility.ts";
import { digestOfFile } from "./fetch-pinned.ts";
import { codeOf, readLimited } from "./files.ts";
import { countOperators, fedByFile, graphOf, workOf } from "./network-work.ts";

/** The network that another tool measured, as its ONNX file tells it. */
export interface NetworkFile {
  /** Without its folders. */
  readonly name: string;
  readonly model: NonNullable<Measurement["model"]>;
  readonly operators: Measurement["operators"];
  readonly inputs: OnnxModel["inputs"];
  /** Undefined where it is larger than what is counted. */
  readonly graph: OnnxGraph | undefined;
}

const MOST_BYTES = 2 ** 31 - 1;
const REMEDY =
  "a floor is counted from an ONNX file with its external data beside it: give that, or leave --model-file out";

/**
 * Reads the network's file and the digests of its external data.
 *
 * @param file how sentences name it.
 * @throws UserError where it is no ONNX model, or cannot be read.
 */
export async function readNetwork(path: string, file: string): Promise<NetworkFile> {
  const bytes = await readLimited(path, file, MOST_BYTES, REMEDY);
  try {
    if (recogniseFormat(bytes) === "lfs-pointer")
      throw new ModelError("a Git LFS pointer, not its content; run git lfs fetch");
    const onnx = readOnnx(bytes);
    const main = await digestOfFile(path);
    const parts = [];
    for (const { location } of onnx.externalData)
      parts.push({ location, ...(await partOf(join(dirname(path), cleanLocation(location)))) });
    return {
      name: basename(path),
      model: {
        sha256: contentDigest(main.sha256, parts),
        bytes: parts.reduce((sum, part) => sum + part.bytes, main.bytes),
      },
      operators: countOperators(onnx),
      inputs: onnx.inputs,
      graph: graphOf(bytes),
    };
  } catch (error) {
    if (error instanceof ModelError) throw new UserError(`${file}: ${error.message}; ${REMEDY}`);
    throw error;
  }
}

async function partOf(path: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  try {
    if ((await stat(path)).isFile()) return await digestOfFile(path);
  } catch (error) {
    throw new ModelError(`part of its external data cannot be read (${codeOf(error)})`);
  }
  throw new ModelError("part of its external data is no file");
}

/** What the user's configuration says of the device, and of the model's open dimensions. */
export interface Declared {
  readonly peaks: Measurement["peaks"];
  readonly dimensions: { readonly [symbol: string]: number };
}

/** @param config undefined where there is none. */
export function declaredOf(config: Config | undefined, { model, device }: Measurement["benchmark"]): Declared {
  return {
    peaks: config?.devices.find(({ label }) => label === device)?.peaks,
    dimensions: config?.models.find(({ name }) => name === model)?.dimensions ?? {},
  };
}

/** The measurement with what its network has to do, and sentences about what of that is not known. */
export function withNetwork(
  measurement: Measurement,
  network: NetworkFile,
  { peaks, dimensions }: Declared,
): Measurement {
  const { work, note } = countedWork(measurement, network, dimensions);
  const notes = [...(note === undefined ? [] : [note]), ...(measurement.notes ?? [])];
  return {
    ...measurement,
    model: network.model,
    ...(network.operators && { operators: network.operators }),
    ...(work && { work }),
    ...(peaks && { peaks }),
    ...(notes.length > 0 && { notes: notes.slice(0, 20) }),
  };
}

interface Counted {
  readonly work?: Measurement["work"];
  readonly note?: string;
}

function countedWork(
  { benchmark }: Measurement,
  { name: file, inputs, graph }: NetworkFile,
  dimensions: Declared["dimensions"],
): Counted {
  const { batch } = benchmark.parameters;
  if (graph === undefined) return { note: `no floor: ${file} is too large a network to be counted` };
  const leading = inputs[0]?.shape?.[0];
  if (iterationContent(benchmark).inferences > 1 && typeof leading === "number" && leading !== batch)
    return {
      note: `no floor: ${file} takes batches of ${leading}, and a query of ${benchmark.scenario} is made of batches of ${batch}; say the batch with --batch`,
    };
  const { fed, undeclared, isWhole } = fedByFile(inputs, batch, dimensions);
  const work = workOf(graph, fed);
  if (undeclared.length === 0 && isWhole) return { work };
  const named = undeclared.length === 0 ? "" : ` (${undeclared.slice(0, 5).join(", ")}, taken for 1)`;
  return {
    work: { ...work, isLowerBound: true },
    note: `the floor says little: ${file} leaves sizes of its inputs open${named}; name them under models.${benchmark.model}.dimensions of edgebench.yml`,
  };
}

/** Where an imported time stands against its floor, or why there is none: sentences for the terminal. */
export function floorLines(measurement: Measurement, environment: Environment): readonly string[] {
  const { benchmark, work } = measurement;
  if (work === undefined) return [];
  if (peaksBehind(measurement, environment) === undefined)
    return [
      `no floor: nobody says what ${benchmark.device} can do at most; write it under devices.${benchmark.device}.peak of edgebench.yml`,
    ];
  const why = whyImplausible(measurement, environment);
  if (why !== undefined) return [`implausible: ${why}`];
  const share = floorFact(measurement, environment)["share-of-peak"];
  if (share === undefined) return [whyNoFloor(measurement, work)];
  return [String(share), ...floorSentences(measurement, environment), ...uncounted(work)];
}

type Work = NonNullable<Measurement["work"]>;

function whyNoFloor({ benchmark, launches, summary }: Measurement, work: Work): string {
  if (launches.length === 0 && summary === undefined)
    return "no floor: the file tells no time that can be held against it";
  const nothing = `no floor: what is counted of ${benchmark.model} takes ${benchmark.device} no time`;
  return [nothing, ...uncounted(work)].join("; ");
}

function uncounted({ unknownOperators }: Work): readonly string[] {
  if (unknownOperators.length === 0) return [];
  return [`the floor is a lower bound: ${unknownOperators.slice(0, 5).join(", ")} cannot be counted`];
}
