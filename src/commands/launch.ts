import { median } from "simple-statistics";
import type { Parameters, Scenario } from "../bench/benchmark.ts";
import type { Environment, Launch, LostLaunch, Mode, Stage, Sustained } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { type Conversation, openConversation } from "../device/conversation.ts";
import { emulatedProcessor } from "../device/emulation.ts";
import type { EnergyMeter } from "../device/energy-meter.ts";
import type { InstructionCounter, RunningCount } from "../device/instructions.ts";
import { type Moment, moment } from "../device/moment.ts";
import { probeEdges } from "../device/probe.ts";
import { type Transport, TransportFault } from "../device/transport.ts";
import { WorkerLost, WorkerRefused } from "../device/worker-loss.ts";
import type { ReplyOf, TensorFile, ValueInfo } from "../measure/protocol.ts";
import { queryTimes } from "../measure/query-times.ts";
import { WARM_UP, warmUpStep } from "../measure/warm-up.ts";
import { LaunchEnergy } from "./launch-energy.ts";

/** What every launch of one side is made from. */
export interface LaunchSpec {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly modelFile: string;
  /** Files that the model is made of besides, relative to its folder. */
  readonly beside?: readonly string[];
  readonly parameters: Parameters;
  readonly scenario: Scenario;
  /** A worker silent for this long is ended. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** How the device is reached. */
  readonly transport: Transport;
  /** Counts what the timed bursts execute; undefined where the device cannot. */
  readonly counter?: InstructionCounter | undefined;
  /** Meters what the timed bursts spend; undefined where the device cannot. */
  readonly energy?: EnergyMeter | undefined;
}

/** Input sets on the device, ready to be put in place. */
export interface Feed {
  readonly count: number;
  readonly tensors: readonly TensorFile[];
}

/** What was loaded, and what really runs it: the worker's own words, and what only its device can tell of them. */
type Loaded = Omit<ReplyOf<"loaded">, "actual"> & Pick<Launch, "actual">;

/** A launch that ended early: at which stage, and why in one sentence. */
export class LaunchLost extends Error {
  override readonly name = "LaunchLost";
  readonly stage: Stage;
  readonly signal: string | undefined;
  /** True where the worker itself said no: the same request would be refused again. */
  readonly refused: boolean;

  constructor(stage: Stage, message: string, signal: string | undefined, refused: boolean) {
    super(message);
    this.stage = stage;
    this.signal = signal;
    this.refused = refused;
  }

  toRecord(round: number, startedAt: string): LostLaunch {
    const reason = this.message.slice(0, 4_000);
    return {
      round,
      startedAt,
      stage: this.stage,
      reason,
      ...(this.signal === undefined ? {} : { signal: this.signal }),
    };
  }
}

/** Runs one request of a launch, naming its stage in whatever goes wrong. */
async function at<T>(stage: Stage, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof WorkerLost)
      throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}`, error.signal, false);
    if (error instanceof TransportFault)
      throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}; ${error.remedy}`, undefined, false);
    if (error instanceof WorkerRefused)
      throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}`, undefined, true);
    throw error;
  }
}

const STAGE_WORDS: { readonly [stage in Stage]: string } = {
  start: "while the worker started",
  load: "while the model was loaded",
  inputs: "while inputs were put in place",
  "first-inference": "at the first inference",
  "warm-up": "while warming up",
  measure: "while measuring",
  predict: "while predicting",
  exit: "while the worker ended",
};

/** Between two looks at the device, milliseconds: its own programs take tens of milliseconds, and it warms up in seconds. */
const LOOK_MS = 2_000;
/** What an accelerator told of its temperature, as its model was loaded and as its worker ended. */
function heat(loaded: ReplyOf<"loaded">, bye: ReplyOf<"bye">): Environment {
  const [start, end] = [loaded.acceleratorTemperatureC, bye.acceleratorTemperatureC];
  return {
    ...(start === undefined ? {} : { "accelerator-temperature-start-c": start }),
    ...(end === undefined ? {} : { "accelerator-temperature-c": end }),
  };
}

/** One fresh worker process with its model loaded. */
export class LiveLaunch implements AsyncDisposable {
  readonly loaded: Loaded;
  readonly startedAt: string;
  readonly #conversation: Conversation;
  readonly #spec: LaunchSpec;
  readonly #before: Environment;
  readonly #model: string;
  #nextId = 2;
  #nextSet = 0;
  #sets = 1;
  #firstNs = 0;
  #warmupNs: readonly number[] = [];
  #steady = false;
  readonly #transferNs: number[] = [];
  #latencyNs: number[] = [];
  #sustained: Sustained | undefined;
  readonly #bursts: { start: number; count: number; atNs: number }[] = [];
  #originNs: number | undefined;
  #count: RunningCount | undefined;
  readonly #energy: LaunchEnergy | undefined;
  readonly #moments: Moment[] = [];
  /** On this machine's monotonic clock, milliseconds. */
  #nextLook = Number.POSITIVE_INFINITY;

  private constructor(
    conversation: Conversation,
    spec: LaunchSpec,
    loaded: Loaded,
    startedAt: string,
    before: Environment,
    model: string,
  ) {
    this.#model = model;
    this.#conversation = conversation;
    this.#spec = spec;
    this.loaded = loaded;
    this.startedAt = startedAt;
    this.#before = before;
    this.#energy = spec.energy === undefined ? undefined : new LaunchEnergy(spec.energy);
  }

  /** Starts the worker and loads the model. */
  static async start(spec: LaunchSpec, launchNumber: number): Promise<LiveLaunch> {
    const startedAt = new Date().toISOString();
    const { command, timeoutMs, signal, transport } = spec;
    const env = { ...spec.env, EDGEBENCH_LAUNCH: String(launchNumber) };
    const model = await at("start", () => transport.put(spec.modelFile, spec.beside));
    let conversation: Conversation | undefined;
    try {
      const live = await at("start", () => openConversation({ command, env, timeoutMs, signal, transport }));
      conversation = live;
      const request = { op: "load", id: 1, model, parameters: spec.parameters } as const;
      const answer = await at("load", () => live.ask(request, "loaded", timeoutMs));
      const emulated = emulatedProcessor(live.hello.machine, (await transport.view.machine()).arch);
      const loaded = emulated === undefined ? answer : { ...answer, actual: { ...answer.actual, emulated } };
      const before = await probeEdges(live.pid, undefined, transport.view);
      return new LiveLaunch(live, spec, loaded, startedAt, before, model);
    } catch (error) {
      await conversation?.[Symbol.asyncDispose]();
      await transport.remove(model);
      throw error;
    }
  }

  get exclusive(): boolean {
    return this.#conversation.hello.exclusive;
  }

  get inputs(): readonly ValueInfo[] {
    return this.loaded.inputs;
  }

  async feed(feed: Feed): Promise<void> {
    const { transport, timeoutMs } = this.#spec;
    const tensors: TensorFile[] = [];
    for (const tensor of feed.tensors)
      tensors.push({ ...tensor, file: await at("inputs", () => transport.put(tensor.file)) });
    const request = { op: "inputs", id: this.#id(), count: feed.count, tensors } as const;
    await at("inputs", () => this.#conversation.ask(request, "ready", timeoutMs));
    for (const { file } of tensors) await transport.remove(file);
    this.#sets = feed.count;
  }

  /** The outputs of one input set, untimed. */
  async infer(set: number): Promise<ReplyOf<"outputs">["tensors"]> {
    const reply = await at("predict", () =>
      this.#conversation.ask({ op: "infer", id: this.#id(), set }, "outputs", this.#spec.timeoutMs),
    );
    return reply.tensors;
  }

  /**
   * The first inference, and with it the only iteration of a cold start: from the start of the process to the first result,
   * without putting the inputs in place.
   *
   * @throws LaunchLost where the worker does not tell how long its own start took.
   */
  async coldStart(): Promise<void> {
    const { readyNs } = this.#conversation.hello;
    if (readyNs === undefined)
      throw new LaunchLost(
        "start",
        "this worker does not tell how long its start took, so it has no cold start; use the workers that came with edgebench",
        undefined,
        true,
      );
    this.#firstNs = (await this.#run("first-inference", 1)).latencyNs[0] ?? 0;
    this.#steady = true;
    this.#latencyNs = [readyNs + this.loaded.loadNs + this.#firstNs];
  }

  /** First inference, then warm-up by its rule. */
  async warmUp(): Promise<void> {
    this.#firstNs = (await this.#run("first-inference", 1)).latencyNs[0] ?? 0;
    const latencies: number[] = [];
    for (let step = warmUpStep(latencies); ; step = warmUpStep(latencies)) {
      if (step.kind === "done") {
        this.#steady = step.steady;
        break;
      }
      latencies.push(...(await this.#run("warm-up", Math.min(step.count, WARM_UP.maximum))).latencyNs);
    }
    this.#warmupNs = latencies;
  }

  /** Timed iterations that count: inferences, in multi-stream queries of several. Returns their median, nanoseconds. */
  async burst(count: number): Promise<number> {
    if (this.#bursts.length === 0) {
      this.#count = await this.#spec.counter?.start(this.#conversation.pid);
      this.#nextLook = performance.now() + LOOK_MS;
    }
    await this.#energy?.beforeBurst();
    const { inferences } = iterationContent(this.#spec);
    const { latencyNs: each, startNs, transferNs } = await this.#run("measure", count * inferences);
    if (transferNs !== undefined) this.#transferNs.push(transferNs);
    await this.#energy?.afterBurst();
    const latencyNs = queryTimes(each, inferences);
    this.#originNs ??= startNs;
    this.#bursts.push({
      start: this.#latencyNs.length,
      count: latencyNs.length,
      atNs: Math.max(0, startNs - this.#originNs),
    });
    this.#latencyNs.push(...latencyNs);
    await this.#look();
    return median(latencyNs);
  }

  /** Sees how the device does, every few seconds and never inside a timed call. */
  async #look(): Promise<void> {
    if (performance.now() < this.#nextLook) return;
    this.#moments.push(await moment(this.#spec.transport.view));
    this.#nextLook = performance.now() + LOOK_MS;
  }

  /** Timed inferences that no launch records: their times, nanoseconds. */
  async time(count: number): Promise<readonly number[]> {
    return (await this.#run("measure", count)).latencyNs;
  }

  /** Records what `time` gave over a sustained launch, and the times of its settled part. */
  sustained(sustained: Sustained, settledNs: readonly number[]): void {
    this.#sustained = sustained;
    this.#latencyNs = [...settledNs];
  }

  /** Ends the worker and gives the launch. */
  async finish(where: {
    readonly round: number;
    readonly position: number;
    readonly opened: boolean;
    readonly mode: Mode;
  }): Promise<Launch> {
    const { view } = this.#spec.transport;
    const environment = await probeEdges(this.#conversation.pid, this.#before, view, this.#moments);
    const instructions = await this.#count?.stop();
    const energy = this.#energy?.told(this.#latencyNs.reduce((sum, ns) => sum + ns, 0));
    const bye = await at("exit", () =>
      this.#conversation.ask({ op: "exit", id: this.#id() }, "bye", this.#spec.timeoutMs),
    );
    return {
      ...where,
      startedAt: this.startedAt,
      ...(this.#conversation.hello.readyNs === undefined ? {} : { readyNs: this.#conversation.hello.readyNs }),
      loadNs: this.loaded.loadNs,
      firstNs: this.#firstNs,
      warmupNs: [...this.#warmupNs],
      steady: this.#steady,
      latencyNs: this.#latencyNs,
      bursts: this.#bursts,
      ...(this.#sustained === undefined ? {} : { sustained: this.#sustained }),
      peakRssBytes: bye.peakRssBytes,
      ...(this.#transferNs.length === 0 ? {} : { transferNs: Math.round(median(this.#transferNs)) }),
      ...(energy?.energyJ === undefined ? {} : { energyJ: energy.energyJ }),
      ...(instructions === undefined ? {} : { instructions }),
      actual: this.loaded.actual,
      environment: { ...environment, ...energy?.facts, ...heat(this.loaded, bye) },
    };
  }

  /** What this launch has cost before its first timed burst: load, first inference and warm-up, nanoseconds. */
  get overheadNs(): number {
    return this.loaded.loadNs + this.#firstNs + this.#warmupNs.reduce((sum, ns) => sum + ns, 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#count?.[Symbol.asyncDispose]();
    await this.#conversation[Symbol.asyncDispose]();
    await this.#spec.transport.remove(this.#model);
  }

  async #run(stage: Stage, count: number): Promise<ReplyOf<"times">> {
    const first = this.#nextSet;
    this.#nextSet = (first + count) % this.#sets;
    return at(stage, () =>
      this.#conversation.ask({ op: "run", id: this.#id(), count, first }, "times", this.#spec.timeoutMs),
    );
  }

  #id(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }
}
