import type { DeclaredPeaks } from "../bench/result.ts";
import { label } from "./check.ts";
import type { CoolDownInput, PreparationInput } from "./conduct-schema.ts";
import type { CoolDown, Preparation } from "./config.ts";
import { quote } from "./faults.ts";
import type { PeakInput } from "./peak-schema.ts";
import { parseDuration, parseRate, parseTemperature } from "./quantity.ts";
import type { Reading } from "./resolve.ts";
import type { Path } from "./source.ts";

const DEFAULT_WAIT = "5m";

export function coolDownOf(input: CoolDownInput): CoolDown {
  return { belowC: parseTemperature(input.below), waitSeconds: parseDuration(input.wait ?? DEFAULT_WAIT) };
}

/** Operations and bytes in a second. */
export function peaksOf(input: PeakInput): DeclaredPeaks {
  const told = Object.entries(input).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseRate(text)] as const],
  );
  return Object.fromEntries(told);
}

/** @param path of the device. */
export function refuseWait(wait: string | undefined, path: Path, { source, faults }: Reading): void {
  if (wait === undefined) return;
  const seconds = parseDuration(wait);
  if (seconds >= 1 && seconds <= 3_600) return;
  const where = [...path, "cool-down", "wait"];
  faults.add(source.valuePlace(where), label(where, `${quote(wait)} is out of range; write from 1s to 1h`));
}

/** Undefined where nothing is to be done. */
export function preparationOf(input: PreparationInput): Preparation | undefined {
  const { governor, nvpmodel, "jetson-clocks": jetsonClocks, "gpu-clocks": gpuMhz } = input;
  const preparation = {
    ...(governor === undefined ? {} : { governor }),
    ...(nvpmodel === undefined ? {} : { nvpmodel }),
    ...(jetsonClocks === true ? { jetsonClocks } : {}),
    ...(gpuMhz === undefined ? {} : { gpuMhz }),
  };
  return Object.keys(preparation).length === 0 ? undefined : preparation;
}
