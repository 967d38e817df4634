import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Environment, Measurement, Rerun } from "../../src/bench/result.ts";
import { followLevels, type LevelsInput } from "../../src/commands/levels.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { steadyLaunch } from "../compare/rounds.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import type { Issue } from "../fake-github/state/issue-tracker.ts";
import { githubOf } from "../github/lab-client.ts";
import { resultOf, sides } from "./report-case.ts";

/** Nights of a device `desk`: recorded in a store of its own, followed, and told to a GitHub of its own. */

export const commitOf = (number: number) => number.toString(16).padStart(40, "0");
/** The same content all the time, or another one from some night on. */
export const STILL = "b".repeat(64);
export const OTHER = "c".repeat(64);

export interface Nightly extends Partial<LevelsInput> {
  readonly models?: readonly string[];
  readonly content?: string;
  readonly environment?: Environment;
  /** What the device gave of a re-run. */
  readonly rerun?: Rerun;
}

export class NightLab implements AsyncDisposable {
  readonly lab: Lab;
  readonly dir: string;
  readonly store: Store;
  readonly said: string[] = [];
  /** The number of the last night. */
  night = 0;

  private constructor(lab: Lab, dir: string) {
    this.lab = lab;
    this.dir = dir;
    this.store = openDirectoryStore(dir);
  }

  static async open(): Promise<NightLab> {
    return new NightLab(await openLab(), await mkdtemp(join(tmpdir(), "edgebench-levels-")));
  }

  /** What a night measures of a model. */
  alone(model: string, ms: number, { content = STILL, rerun }: Nightly): Measurement {
    const [{ benchmark }] = sides(model);
    const launches = [0, 1, 2].map((round) => steadyLaunch(round, ms, { mode: "solo" }));
    return {
      ...sampleMeasurement({ benchmark, role: "only", commit: commitOf(this.night), launches }),
      model: { sha256: content, bytes: 1_234 },
      ...(rerun && { rerun }),
    };
  }

  /** Records one night at so many milliseconds for each model, and follows the levels. */
  async record(ms: number, nightly: Nightly = {}): Promise<void> {
    this.night += 1;
    const { models = ["a"], content: _, rerun: __, environment = { "cpu-model": "Example" }, ...input } = nightly;
    const wobbling = ms * (1 + (this.night % 3) * 0.004);
    const measured = models.map((model) => this.alone(model, wobbling, nightly));
    const result = resultOf(measured, this.night, { device: { label: "desk", environment } });
    await this.store.record([result]);
    await followLevels({
      store: openDirectoryStore(this.dir),
      devices: ["desk"],
      results: [result],
      github: githubOf(this.lab, ALL),
      now: this.now,
      say: (sentence) => void this.said.push(sentence),
      ...input,
    });
  }

  async recordNights(count: number, ms: number, nightly: Nightly = {}): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.record(ms, nightly);
  }

  /** The instant at which the night is recorded. */
  get now(): string {
    return new Date(Date.UTC(2026, 10, 1 + this.night, 3)).toISOString();
  }

  get issues(): readonly Issue[] {
    return [...this.lab.repository.issues.all()];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.lab[Symbol.asyncDispose]();
    await rm(this.dir, { recursive: true, force: true });
  }
}
