import type { Acceptance } from "../bench/acceptance.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { Result } from "../bench/result.ts";
import type { ImportedHistory } from "../trend/imported-history.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import type { NotedRerun } from "../trend/noted-rerun.ts";
import type { Recording } from "./recording.ts";

/** Commits named in a message; a run measures a base and a head. */
const MOST_COMMITS = 3;

/** What a commit that records results says. */
export function recordingMessage(
  results: readonly Result[],
  recordings: readonly Recording[],
  runUrl: string | undefined,
): string {
  const total = recordings.reduce((sum, { recorded }) => sum + recorded, 0);
  const devices = [...new Set(recordings.map(({ device }) => device))];
  const title = `Record ${count(total, "measurement")} of ${devices.length > 3 ? count(devices.length, "device") : devices.join(", ")}`;
  const lines = results.map(
    ({ device, session }, index) =>
      `${device.label}: ${count(recordings[index]?.recorded ?? 0, "measurement")}, session ${session.id}`,
  );
  const commits = measuredCommits(results);
  return [
    commits.length === 0 ? title : `${title} at ${commits.map((commit) => commit.slice(0, 12)).join(", ")}`,
    "",
    ...lines,
    ...(runUrl === undefined ? [] : ["", runUrl]),
    "",
  ].join("\n");
}

/** Heads first; a base beside them is told where there is room. */
function measuredCommits(results: readonly Result[]): readonly string[] {
  const all = results.flatMap(({ measurements }) => measurements);
  const ordered = [...all.filter(({ role }) => role !== "base"), ...all.filter(({ role }) => role === "base")];
  return [...new Set(ordered.map(({ commit }) => commit))].slice(0, MOST_COMMITS);
}

/** Who accepted and why is people's text: it stays in the file, where nothing takes it for an order or a mention. */
export function acceptanceMessage({ benchmark, metric, until }: Acceptance): string {
  return `Accept a regression of ${metric} of ${benchmark} until ${until}\n`;
}

export function changePointMessage(noted: readonly NotedChangePoint[]): string {
  const lines = noted.map(
    ({ benchmark, metric, direction, returned, finding }) =>
      `${benchmarkId(benchmark)}: ${metric} ${returned !== undefined ? "returned" : finding === undefined ? `moved, ${direction}` : `found, ${finding.cause}`}`,
  );
  return [`Note ${count(noted.length, "change point")}`, "", ...lines, ""].join("\n");
}

export function rerunMessage(noted: readonly NotedRerun[]): string {
  const lines = noted.map(
    ({ benchmark, metric, outcome }) =>
      `${benchmarkId(benchmark)}: ${metric} ${outcome.kind === "compared" ? outcome.verdict : "not measured"}`,
  );
  return [`Note ${count(noted.length, "re-run")}`, "", ...lines, ""].join("\n");
}

/** Names of suites are other people's text, and stay in the files. */
export function importMessage(histories: readonly ImportedHistory[], added: number): string {
  const sources = [...new Set(histories.map(({ source }) => source))];
  return `Import ${count(added, "run")} of ${count(histories.length, "suite")} from ${sources.join(" and ")}\n`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
