import { median, medianAbsoluteDeviation } from "simple-statistics";
import type { Environment, Launch } from "../bench/result.ts";
import { unsteadiness } from "../compare/steadiness.ts";

/** The launches of one round: of both sides, or of the one side that there is. */
export type RoundLaunches = readonly Launch[];

/** At most this part of the rounds is left out; a device that is always disturbed is measured as it is. */
const MOST_EXCLUDED = 0.25;
/** So many earlier rounds tell what is usual. */
const FEWEST_EARLIER = 3;
/** Beyond the usual by so many standard deviations of the earlier rounds. */
const SPREADS = 4;
const SPREAD_OF_MAD = 1.4826;

/** A fact of the device that says a round was disturbed, whatever its times are. */
interface Disturbance {
  /** What the result says of a round that it keeps out. */
  readonly rule: string;
  /** The disturbance of one launch; undefined where the device does not tell it. More is worse. */
  readonly of: (launch: Launch) => number | undefined;
  /** How far beyond the usual is of no account. */
  readonly slack: (usual: number) => number;
}

const DISTURBANCES: readonly Disturbance[] = [
  {
    rule: "spoilt: the device throttled its processor, which it did not do in the rounds before",
    of: throttles,
    slack: () => 0,
  },
  {
    rule: "spoilt: the device lacked voltage, which it did not do in the rounds before",
    of: ({ environment }) => flag(environment, "under-voltage"),
    slack: () => 0,
  },
  {
    rule: "spoilt: the processor ran more than 10 % below the frequency of the rounds before",
    of: ({ environment }) => negative(fact(environment, "frequency-mhz")),
    slack: (usual) => 0.1 * Math.abs(usual),
  },
  {
    rule: "spoilt: the host of this virtual machine took over 5 points more of the processor than in the rounds before",
    of: ({ environment }) => fact(environment, "steal-share"),
    slack: () => 0.05,
  },
  {
    rule: "spoilt: other programs put the worker aside over twice as often as in the rounds before",
    of: switchesPerSecond,
    slack: (usual) => Math.max(20, usual),
  },
];

/** What a round is left out for where its two launches were not measured at the same time. */
const UNSTEADY_RULE =
  "spoilt: the times of a launch went over to another level by 10 % or more, which is rare in the rounds before";
const LEAST_STEP = 0.1;

/**
 * Whether a round was spoilt by something else than the models, and by which rule: then it is left out as a whole and
 * another one is measured. The rules see a round without knowing which side is which, so leaving it out favours neither;
 * they hold it against what the rounds before it, left out or not, showed on this device in this session; and they are
 * asked once, right after the round, so that no look is ever taken back. At most a quarter of the rounds is left out.
 *
 * @param round what was just measured.
 * @param earlier all rounds before it.
 */
export function spoiltBy(round: RoundLaunches, earlier: readonly RoundLaunches[]): string | undefined {
  // Throttling and drift are what a sustained launch is after.
  if (round.some(({ sustained }) => sustained !== undefined)) return undefined;
  const excluded = earlier.filter((before) => before.some((launch) => launch.excluded !== undefined)).length;
  if (earlier.length < FEWEST_EARLIER || excluded + 1 > MOST_EXCLUDED * (earlier.length + 1)) return undefined;
  const disturbed = DISTURBANCES.find((disturbance) => isBeyond(disturbance, round, earlier));
  if (disturbed !== undefined) return disturbed.rule;
  const steps = earlier.filter(stepped).length;
  return stepped(round) && steps <= MOST_EXCLUDED * earlier.length ? UNSTEADY_RULE : undefined;
}

function isBeyond({ of, slack }: Disturbance, round: RoundLaunches, earlier: readonly RoundLaunches[]): boolean {
  const now = worst(round, of);
  const before = earlier.flatMap((one) => worst(one, of) ?? []);
  if (now === undefined || before.length < FEWEST_EARLIER) return false;
  const usual = median(before);
  const spread = SPREAD_OF_MAD * medianAbsoluteDeviation(before);
  return now > usual + Math.max(SPREADS * spread, slack(usual));
}

function worst(round: RoundLaunches, of: Disturbance["of"]): number | undefined {
  // The fake worker's times come from its script: nothing that happens to the device reaches them.
  const timed = round.filter(({ actual }) => actual.provider !== "script");
  const told = timed.flatMap((launch) => of(launch) ?? []);
  return told.length === 0 ? undefined : Math.max(...told);
}

/** Launches that share their time in ping-pong share its steps, which cancel in their ratio. */
function stepped(round: RoundLaunches): boolean {
  return round.some((launch) => {
    if (launch.mode === "ping-pong") return false;
    const found = unsteadiness(launch);
    return found?.kind === "step" && Math.abs(found.change) >= LEAST_STEP;
  });
}

/** How often the worker was put aside, by second of its own inferences. */
function switchesPerSecond({ environment, firstNs = 0, warmupNs, latencyNs }: Launch): number | undefined {
  const switches = fact(environment, "involuntary-switches");
  const seconds = [firstNs, ...warmupNs, ...latencyNs].reduce((sum, ns) => sum + ns, 0) / 1e9;
  return switches === undefined || seconds === 0 ? undefined : switches / seconds;
}

function fact(environment: Environment, name: string): number | undefined {
  const value = environment[name];
  return typeof value === "number" ? value : undefined;
}

/** Throttle events where they are counted; where the device only tells whether it throttled, that is one. */
function throttles({ environment }: Launch): number | undefined {
  const events = fact(environment, "throttle-events");
  const throttled = flag(environment, "throttled");
  return throttled === undefined ? events : Math.max(events ?? 0, throttled);
}

function flag(environment: Environment, name: string): number | undefined {
  const value = environment[name];
  return typeof value === "boolean" ? Number(value) : undefined;
}

const negative = (value: number | undefined) => (value === undefined ? undefined : -value);
