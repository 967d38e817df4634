import type { Acceptance } from "../bench/acceptance.ts";
import { canonicalJson, type Json } from "../bench/canonical.ts";
import type { Config, DatasetSource, DeviceConfig, Policy } from "../config/config.ts";
import type { PlanInput } from "./plan-input.ts";
import { at } from "./reasons.ts";

/** What a change may not decide for itself: where benchmarks run, what is fetched, and how they are judged. */
export interface Ruling {
  readonly devices: ReadonlyMap<string, DeviceConfig>;
  readonly policy: Policy;
  /** Regressions that are accepted on the branch already; never those that the change itself brings. */
  readonly acceptances: readonly Acceptance[];
  /** Whether a job may fetch this URL, or read this folder of its machine. */
  readonly mayFollow: (place: string) => boolean;
  /** Whether a job may open a connection to a device that is not on its runner. */
  readonly mayReach: boolean;
  /** The base has no configuration: everything is new and nothing gates. */
  readonly firstRun: boolean;
  readonly notices: readonly string[];
}

/**
 * Decides whose configuration rules. A change that is proposed is held to the configuration of its base; where that has
 * none, the head's is used, and nothing beyond the runner is reached unless a maintainer asked. What is on its branch
 * already (a push, or a plan without base) rules itself.
 */
export function ruleBy(head: Config, { base, event, configFile, askedFor }: PlanInput): Ruling {
  const firstRun = base !== null && base.config === null;
  if (base === null || event === "push")
    return {
      ...rulesOf(head),
      mayFollow: () => true,
      mayReach: true,
      firstRun,
      notices: firstRun ? [`The base has no ${configFile}: everything is new and nothing gates.`] : [],
    };
  if (base.config === null) {
    const prepared = askedFor ? [] : head.devices.filter(({ prepare }) => prepare !== undefined);
    return {
      ...rulesOf({ ...head, devices: head.devices.map((device) => (askedFor ? device : unprepared(device))) }),
      acceptances: [],
      mayFollow: () => askedFor,
      mayReach: askedFor,
      firstRun,
      notices: [
        `The base has no ${configFile}: everything is new and nothing gates${askedFor ? "" : ", and no SSH host or URL is followed before the merge"}.`,
        ...prepared.map(
          ({ label, place }) =>
            `The preparation of device ${label} in ${at(configFile, place)} takes effect after the merge.`,
        ),
      ],
    };
  }
  const known = new Set(placesOf(base.config).map(([, place]) => place));
  return {
    ...rulesOf(base.config),
    mayFollow: (place) => askedFor || known.has(place),
    mayReach: true,
    firstRun,
    notices: [
      ...deviceNotices(base.config, head, configFile),
      ...(askedFor ? [] : placeNotices(known, head)),
      ...policyNotices(base.config, head),
      ...acceptanceNotices(base.config, head),
    ],
  };
}

const unprepared = (device: DeviceConfig): DeviceConfig => ({ ...device, prepare: undefined });

function rulesOf({ devices, policy, acceptances }: Config): Pick<Ruling, "devices" | "policy" | "acceptances"> {
  return { devices: new Map(devices.map((device) => [device.label, device])), policy, acceptances };
}

/** One sentence per device that the head says otherwise, adds or drops. */
function deviceNotices(base: Config, head: Config, configFile: string): readonly string[] {
  const before = new Map(base.devices.map((device) => [device.label, device]));
  const after = new Map(head.devices.map((device) => [device.label, device]));
  const notices: string[] = [];
  for (const [label, device] of after) {
    const was = before.get(label);
    const what = was === undefined ? "addition" : "change";
    if (was === undefined || meaningOf(was) !== meaningOf(device))
      notices.push(`The ${what} of device ${label} in ${at(configFile, device.place)} takes effect after the merge.`);
  }
  for (const label of before.keys())
    if (!after.has(label)) notices.push(`The removal of device ${label} takes effect after the merge.`);
  return notices;
}

/** Equal for devices that are the same wherever they were written and in whatever order. */
function meaningOf({ label, runsOn, transport, runtimes, python, coolDown, prepare, peaks }: DeviceConfig): string {
  return canonicalJson({
    label,
    runsOn: runsOn.toSorted(),
    transport: { ...transport },
    runtimes: runtimes.toSorted(),
    coolDown: coolDown === undefined ? null : { ...coolDown },
    prepare: prepare === undefined ? null : { ...prepare },
    peaks: peaks === undefined ? null : { ...peaks },
    python: python ?? null,
  });
}

function placeNotices(known: ReadonlySet<string>, head: Config): readonly string[] {
  const fresh = placesOf(head).filter(([, place]) => !known.has(place));
  return [...new Set(fresh.map(([what]) => what))].map((what) => `The change of ${what} takes effect after the merge.`);
}

/** The URLs and folders of machines that a configuration names, each with what it is of; one model may have several. */
function placesOf({ models, datasets }: Config): readonly (readonly [what: string, place: string])[] {
  const ofModels = models.flatMap(({ name, files }) =>
    Object.values(files).flatMap((file) => (file.kind === "url" ? [[`the URL of ${name}`, file.url] as const] : [])),
  );
  const ofDatasets = datasets.flatMap(({ name, source }) =>
    source === undefined ? [] : [[`the source of dataset ${name}`, placeOf(source)] as const],
  );
  return [...ofModels, ...ofDatasets];
}

/** What names a source; a URL is never a folder. */
export const placeOf = (source: DatasetSource): string => (source.kind === "archive" ? source.url : source.path);

function policyNotices(base: Config, head: Config): readonly string[] {
  const [before, after] = [partsOf(base.policy), partsOf(head.policy)];
  const changed = Object.keys(after).filter(
    (part) => canonicalJson(before[part] ?? null) !== canonicalJson(after[part] ?? null),
  );
  return changed.map((part) => `The change of policy.${part} takes effect after the merge.`);
}

/** A policy by the keys under which it is written. */
function partsOf({ tolerance, errorRate, budgetSeconds, defaultBudgetSeconds, gate, ...rest }: Policy): {
  readonly [key: string]: Json;
} {
  return {
    tolerance: Object.fromEntries(
      Object.entries(tolerance).map(([metric, { kind, value }]) => [metric, { kind, value }]),
    ),
    "error-rate": errorRate,
    budget: { ...budgetSeconds, default: defaultBudgetSeconds },
    gate: {
      failOn: gate.failOn.toSorted(),
      warnOn: gate.warnOn.toSorted(),
      metrics: gate.metrics.toSorted(),
    },
    comparability: rest.comparability,
    "trade-offs": rest.tradeOffs.map(({ give, gain }) => ({
      give: { metric: give.metric, upTo: { ...give.upTo } },
      gain: { metric: gain.metric, device: gain.device, atLeast: { ...gain.atLeast } },
    })),
  };
}

function acceptanceNotices(base: Config, head: Config): readonly string[] {
  const meaning = ({ acceptances }: Config) => canonicalJson(acceptances.map((one) => canonicalJson(one)).toSorted());
  return meaning(base) === meaning(head) ? [] : ["The change of acceptances takes effect after the merge."];
}
