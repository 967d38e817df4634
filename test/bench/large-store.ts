import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { bitsetFile, recentFile, sessionFile } from "../../src/baseline/layout.ts";
import type { Point } from "../../src/baseline/point.ts";
import { bitsetsToHold, withSessions } from "../../src/baseline/recent.ts";
import { encodeRecent } from "../../src/baseline/recent-file.ts";
import { encodeSession, type StoredSession, toStoredSession } from "../../src/baseline/session-file.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import { encodeBitset } from "../../src/vision/bitset.ts";
import { normals } from "../compare/rounds.ts";
import { sampleLaunch, sampleMeasurement, sampleResult } from "./sample-result.ts";

/** How large a store is made: every model on every device, once a night. */
export interface StoreSize {
  readonly devices: number;
  readonly models: number;
  readonly nights: number;
}

const FIRST_NIGHT = Date.UTC(2024, 0, 1, 2, 37);
const DAY = 86_400_000;
/** What a nightly measurement has: fresh launches of a benchmark that is measured alone. */
const LAUNCHES = 5;
const ITERATIONS = 200;
const IMAGES = 10_000;
/** A model is trained anew about this often, and then answers other images rightly. */
const NIGHTS_PER_MODEL = 60;
/** Points of a series that `recent` holds, so the nights that it is made of. */
const NIGHTS_AT_HAND = 30;

/**
 * The files that nights leave in a store, made as `record` makes them, without a store to read. Every night measured the
 * same commit.
 */
export class LargeStore {
  readonly #size: StoreSize;
  readonly #normal = normals(7);
  readonly #templates: readonly StoredSession[];
  readonly #digests = new Map<string, string>();
  readonly #bitsets = new Map<string, string>();
  #atHand: (readonly StoredSession[])[] = [];

  constructor(size: StoreSize, commit: string) {
    this.#size = size;
    this.#templates = Array.from(
      { length: size.devices },
      (_, device) => toStoredSession(nightlyResult(size, device, 0, commit)).session,
    );
  }

  /** The immutable files of each night, one after another: sessions, and bitsets that were not there before. */
  *nights(): Generator<ReadonlyMap<string, string>> {
    for (let night = 0; night < this.#size.nights; night += 1) {
      const files = new Map<string, string>();
      const sessions = this.#templates.map((template, device) => this.#session(template, device, night, files));
      for (const session of sessions)
        files.set(sessionFile(session.device, session.session, session.recordedAt), encodeSession(session));
      this.#atHand = [...this.#atHand, sessions].slice(-NIGHTS_AT_HAND);
      yield files;
    }
  }

  /** What sums the nights up that were made last. */
  summaries(): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    for (const [index, { device }] of this.#templates.entries()) {
      const sessions = this.#atHand.flatMap((night) => night[index] ?? []);
      const series = withSessions(new Map(), sessions);
      const newest = sessions.at(-1);
      if (newest === undefined) continue;
      const held = [...bitsetsToHold(series)].map((digest) => [digest, this.#bitsets.get(digest) ?? ""] as const);
      const heartbeat = { lastResultAt: newest.recordedAt, session: newest.session };
      files.set(recentFile(device), encodeRecent({ device, heartbeat, series, bitsets: new Map(held) }));
    }
    return files;
  }

  #session(template: StoredSession, device: number, night: number, files: Map<string, string>): StoredSession {
    const points = template.points.map((point, model) => this.#point(point, { device, model, night }, files));
    return { ...template, ...momentOf(device, night), points };
  }

  #point(
    point: Point,
    { device, model, night }: { readonly device: number; readonly model: number; readonly night: number },
    files: Map<string, string>,
  ): Point {
    const trained = Math.floor((night + model) / NIGHTS_PER_MODEL);
    const correct = this.#digestOf(`${device} ${model} ${trained} top-1`, 0.76, files);
    const correctTop5 = this.#digestOf(`${device} ${model} ${trained} top-5`, 0.93, files);
    const drift = Math.exp(0.02 * this.#normal());
    return {
      ...point,
      model: { sha256: sha256Hex(`model ${model} ${trained}`), bytes: 25_000_000 + model },
      launches: point.launches.map((launch) => scaled(launch, drift * Math.exp(0.01 * this.#normal()))),
      ...(point.accuracy && { accuracy: { ...point.accuracy, correct, correctTop5 } }),
    };
  }

  #digestOf(name: string, share: number, files: Map<string, string>): string {
    const known = this.#digests.get(name);
    if (known !== undefined) return known;
    const bits = bitset(name, share);
    const digest = sha256Hex(bits);
    this.#digests.set(name, digest);
    this.#bitsets.set(digest, bits);
    files.set(bitsetFile(digest), bits);
    return digest;
  }
}

/** A launch whose every time is this much longer. */
function scaled(launch: Point["launches"][number], factor: number): Point["launches"][number] {
  const { medianNs, p95Ns, throughput, loadNs, firstNs, peakRssBytes, values, sentinelNs } = launch;
  const times = Object.entries(values ?? {}).map(([name, value]) => [name, value * factor] as const);
  return {
    ...launch,
    medianNs: Math.round(2 * medianNs * factor) / 2,
    ...(p95Ns === undefined ? {} : { p95Ns: p95Ns * factor }),
    ...(throughput === undefined ? {} : { throughput: throughput / factor }),
    loadNs: Math.round((loadNs ?? 0) * factor),
    firstNs: Math.round((firstNs ?? 0) * factor),
    peakRssBytes: 4096 * Math.round((peakRssBytes * factor) / 4096),
    values: Object.fromEntries(times),
    ...(sentinelNs === undefined ? {} : { sentinelNs }),
  };
}

/** What one device measured in one night, as `bench` writes it. */
export function nightlyResult({ models }: StoreSize, device: number, night: number, commit: string): Result {
  const { device: label, environment, session, recordedAt } = { environment: ENVIRONMENT, ...momentOf(device, night) };
  const normal = normals(1_000 * night + device);
  return sampleResult({
    createdAt: recordedAt,
    session: { ...sampleResult().session, id: session },
    device: { label, environment },
    measurements: Array.from({ length: models }, (_, model) => ({
      ...nightlyMeasurement(label, model, night, normal),
      commit,
    })),
  });
}

function nightlyMeasurement(device: string, model: number, night: number, normal: () => number): Measurement {
  const times = () => Array.from({ length: ITERATIONS }, () => Math.round(20e6 * Math.exp(0.03 * normal())));
  return sampleMeasurement({
    benchmark: {
      model: `model-${model}`,
      device,
      runtime: "fake",
      parameters: { precision: "fp32", batch: 1, threads: 4 },
      scenario: "single-stream",
    },
    role: "only",
    model: { sha256: sha256Hex(`model ${model}`), bytes: 25_000_000 + model },
    inputs: "dataset",
    inputShapes: ["image: float32 1x3x224x224"],
    launches: Array.from({ length: LAUNCHES }, (_, round) =>
      sampleLaunch({ round, mode: "solo", latencyNs: times(), sentinelNs: times().slice(0, 40), bursts: [] }),
    ),
    accuracy: {
      dataset: { name: "imagenet-v2", sha256: "d".repeat(64), count: IMAGES, seed: 7 },
      preprocessing: { name: "torchvision-resnet50", sha256: "e".repeat(64) },
      top1Correct: 7_600,
      top5Correct: 9_300,
      correct: bitset(`${device} ${model} ${night} top-1`, 0.76),
      correctTop5: bitset(`${device} ${model} ${night} top-5`, 0.93),
      notFinite: 0,
    },
  });
}

const ENVIRONMENT = {
  arch: "arm64",
  board: "Example Board Rev 1.2",
  cores: 4,
  "cpu-model": "Example Cortex",
  governor: "performance",
  kernel: "6.6.31+rpt-rpi-v8",
  os: "Example Linux 12",
  "power-mode": "maximum",
  "temperature-c": 51.2,
};

function momentOf(device: number, night: number) {
  return {
    device: `device-${device}`,
    session: sha256Hex(`session ${device} ${night}`).slice(0, 32),
    recordedAt: new Date(FIRST_NIGHT + night * DAY + device * 60_000).toISOString(),
  };
}

/** Base64 of a bit for each image, set in this share of them; the same for the same name. */
function bitset(name: string, share: number): string {
  const generator = xoroshiro128plus(Number.parseInt(sha256Hex(name).slice(0, 8), 16));
  const right = Array.from({ length: IMAGES }, () => uniformFloat64(generator) < share);
  return encodeBitset(right);
}
