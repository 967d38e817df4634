import { NAME_PATTERN } from "../bench/benchmark.ts";

/**
 * The names under which the jobs of a run hand files to each other. Any job of a run may upload anything under any name:
 * what has another name is never looked at.
 */

export const PLAN_ARTIFACT = "edgebench-plan";

/** What one device measured in one attempt of a run. */
export interface ResultName {
  readonly device: string;
  readonly attempt: number;
}

export function resultArtifact({ device, attempt }: ResultName): string {
  return `edgebench-result-${device}-${attempt}`;
}

export function reportArtifact(attempt: number): string {
  return `edgebench-report-${attempt}`;
}

/** Reads the name of a result's artifact; undefined for any other name. A device's own label may hold hyphens and digits. */
export function readResultName(name: string): ResultName | undefined {
  const { device = "", attempt = "" } =
    /^edgebench-result-(?<device>.{1,100})-(?<attempt>[1-9]\d{0,3})$/.exec(name)?.groups ?? {};
  if (!NAME_PATTERN.test(device) || Number(attempt) > 1_000) return undefined;
  return { device, attempt: Number(attempt) };
}
