import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { resolveTradeOffs } from "./allowances.ts";
import { label } from "./check.ts";
import { GATE_EVENTS, type GateEvent, type Policy, type Tolerance } from "./config.ts";
import { didYouMean, oneOf, quote } from "./faults.ts";
import { fitting } from "./fitting.ts";
import { parseDuration, parsePercent, parseTolerance } from "./quantity.ts";
import { type Reading, unique } from "./resolve.ts";
import { policySchema } from "./schema.ts";
import { isMapping, type Path } from "./source.ts";

const DAY = 86_400;
const DEFAULT_ERROR_RATE = 0.05;
const DEFAULT_BUDGET_SECONDS = 2_400;
const DEFAULT_FAIL_ON: readonly GateEvent[] = ["regressed", "head-failed"];

export function resolvePolicy(devices: ReadonlySet<string>, reading: Reading): Policy {
  const { source } = reading;
  const value = isMapping(source.value) ? source.value["policy"] : undefined;
  const input = fitting(policySchema, value);
  const tolerance: { [metric in MetricName]?: Tolerance } = {};
  for (const name of METRIC_NAMES) {
    const written = input.tolerance?.[name];
    tolerance[name] = written === undefined ? METRICS[name].tolerance : parseTolerance(written);
    if ((tolerance[name]?.value ?? 0) > 1)
      outOfRange(
        ["policy", "tolerance", name],
        written,
        METRICS[name].tolerance.kind === "points" ? "100pt or less" : "100% or less",
        reading,
      );
  }
  const errorRate = input["error-rate"] === undefined ? DEFAULT_ERROR_RATE : parsePercent(input["error-rate"]);
  if (!(errorRate > 0 && errorRate < 0.5))
    outOfRange(["policy", "error-rate"], input["error-rate"], "more than 0% and less than 50%, usually 5%", reading);
  const { default: defaultBudgetSeconds = DEFAULT_BUDGET_SECONDS, ...budgetSeconds } = readBudgets(
    "budget",
    input.budget,
    devices,
    reading,
  );
  return {
    tolerance: tolerance as Policy["tolerance"],
    errorRate,
    budgetSeconds: Object.assign(Object.create(null), budgetSeconds),
    defaultBudgetSeconds,
    nightBudgetSeconds: readBudgets("night-budget", input["night-budget"], devices, reading),
    gate: {
      failOn: unique(input.gate?.["fail-on"] ?? DEFAULT_FAIL_ON),
      warnOn: unique(input.gate?.["warn-on"] ?? GATE_EVENTS),
      metrics: unique(input.gate?.metrics ?? METRIC_NAMES.filter((name) => METRICS[name].gates)),
    },
    comparability: input.comparability ?? "refuse",
    tradeOffs: resolveTradeOffs(isMapping(value) ? value["trade-offs"] : undefined, devices, reading),
  };
}

function readBudgets(
  key: "budget" | "night-budget",
  written: { readonly [device: string]: string } = {},
  devices: ReadonlySet<string>,
  reading: Reading,
): { readonly [device: string]: number } {
  const { source, faults } = reading;
  const names = unique([...devices, "default"]);
  const budgets: { [device: string]: number } = Object.create(null);
  for (const [device, text] of Object.entries(written)) {
    const path = ["policy", key, device];
    if (device !== "default" && devices.size > 0 && !devices.has(device)) {
      faults.add(
        source.keyPlace(path),
        () =>
          `policy.${key}: unknown device ${quote(device)}; write ${oneOf(names)} instead${didYouMean(device, names)}`,
      );
    }
    const seconds = parseDuration(text);
    if (seconds < 10 || seconds > 5 * DAY) outOfRange(path, text, "from 10s to 120h", reading);
    budgets[device] = seconds;
  }
  return budgets;
}

function outOfRange(path: Path, written: string | undefined, remedy: string, { source, faults }: Reading): void {
  faults.add(source.valuePlace(path), label(path, `${quote(written ?? "")} is out of range; write ${remedy}`));
}
