import type { Acceptance } from "../bench/acceptance.ts";
import { METRICS, type MetricName } from "../bench/metric.ts";
import { acceptanceInputSchema, tradeOffSchema } from "./allowance-schema.ts";
import { label } from "./check.ts";
import type { Tolerance, TradeOff } from "./config.ts";
import { didYouMean, oneOf, quote } from "./faults.ts";
import { parseTolerance } from "./quantity.ts";
import type { Reading } from "./resolve.ts";
import { isMapping, type Path } from "./source.ts";

/** The regressions that the file accepts. One that fits no benchmark is no fault: a change may bring the benchmark later. */
export function resolveAcceptances(reading: Reading): readonly Acceptance[] {
  const { source } = reading;
  const written = isMapping(source.value) ? source.value["acceptances"] : undefined;
  return entriesOf(written).flatMap((value, index) => {
    const { data } = acceptanceInputSchema.safeParse(value);
    if (data === undefined) return [];
    const { "up-to": upTo, ...rest } = data;
    return { ...rest, upTo: sizeOf(upTo, data.metric, ["acceptances", index, "up-to"], reading) };
  });
}

/** @param written the list under `policy.trade-offs`, entries of which may not fit. */
export function resolveTradeOffs(
  written: unknown,
  devices: ReadonlySet<string>,
  reading: Reading,
): readonly TradeOff[] {
  return entriesOf(written).flatMap((value, index) => {
    const { data } = tradeOffSchema.safeParse(value);
    if (data === undefined) return [];
    const path = ["policy", "trade-offs", index];
    const { give, for: gain } = data;
    refuseUnknownDevice(gain.device, devices, [...path, "for", "device"], reading);
    return {
      give: { metric: give.metric, upTo: sizeOf(give["up-to"], give.metric, [...path, "give", "up-to"], reading) },
      gain: {
        metric: gain.metric,
        device: gain.device,
        atLeast: sizeOf(gain["at-least"], gain.metric, [...path, "for", "at-least"], reading),
      },
    };
  });
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A size is said as the metric's tolerance is: a share of the base, or points. */
function sizeOf(text: string, metric: MetricName, path: Path, { source, faults }: Reading): Tolerance {
  const size = parseTolerance(text);
  const { kind } = METRICS[metric].tolerance;
  if (size.kind !== kind) {
    const remedy = kind === "points" ? "points such as 0.5pt" : "a percentage such as 5%";
    faults.add(source.valuePlace(path), label(path, `${quote(text)} is no size of ${metric}; write ${remedy}`));
  }
  return size;
}

function refuseUnknownDevice(
  device: string | undefined,
  devices: ReadonlySet<string>,
  path: Path,
  { source, faults }: Reading,
): void {
  if (device === undefined || devices.size === 0 || devices.has(device)) return;
  faults.add(source.valuePlace(path), () =>
    label(path, `unknown device ${quote(device)}; write ${oneOf(devices)} instead${didYouMean(device, devices)}`),
  );
}
