import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { Finding } from "../trend/finding.ts";
import type { Attribution } from "../trend/noted-attribution.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import type { NotedRerun } from "../trend/noted-rerun.ts";
import { count, formatChange, formatChangeWithInterval, list } from "./figures.ts";
import { shortCommit } from "./short.ts";

/** Plain text, for logs; whoever puts it into Markdown escapes it. */

/** An alarm, or the return of a level, in the log. */
export function alarmSentence(change: NotedChangePoint): string {
  const { kind, direction, firstAfter, returned, attribution } = change;
  if (returned !== undefined) return `${what(change)} returned with ${shortCommit(returned.commit)}.`;
  const who = attribution === undefined ? "" : ` ${hypothesisText(change, attribution)}`;
  const moved = kind === "drift" ? "drifts" : "moved";
  return `${what(change)} ${moved} for the ${direction} with ${shortCommit(firstAfter.commit)}.${who}`;
}

/** An alarm that nobody is told of yet, in the log. @param why a clause. */
export function waitingSentence(change: NotedChangePoint, why: string): string {
  return `${what(change)}: nobody is told yet that it moved, since ${why}.`;
}

/** A finding, in the log. */
export function findingSentence(change: NotedChangePoint & { readonly finding: Finding }): string {
  return `${what(change)}: ${CAUSES[change.finding.cause]}; ${evidenceText(change, change.finding.evidence)}.`;
}

const what = ({ benchmark, metric }: NotedChangePoint) =>
  `${metricLabel(metric, benchmark)} of ${benchmarkId(benchmark)}`;

/** What is known of a move's cause, as a clause: whether it is an alarm or a finding, and of whom. */
export function causeText({ direction, finding }: NotedChangePoint): string {
  if (finding !== undefined) return `a finding: ${CAUSES[finding.cause]}`;
  return direction === "worse"
    ? "an alarm: what moved it is not known yet"
    : "for the better, so its cause is not sought";
}

/** The same in a word, for drawings; undefined where there is none to tell. */
export function causeWord({ direction, finding }: NotedChangePoint): string | undefined {
  if (finding === undefined) return direction === "worse" ? "alarm" : undefined;
  return finding.cause === "unknown" ? "cause unknown" : finding.cause;
}

const CAUSES: { readonly [cause in Finding["cause"]]: string } = {
  code: "the code moved it",
  device: "the device moved it",
  both: "the code moved a part of it, and the device the rest",
  unknown: "what moved it could not be found out",
};

const HEADLINES: { readonly [cause in Finding["cause"]]: string } = {
  code: "The code did it: measured again, side by side, the first bad content is worse than the last good one.",
  device: "The device did it, and no code: what moved stays moved.",
  both: "The code did a part of it, and the device the rest.",
  unknown: "It moved, and stays moved; whether the code did it or the device could not be found out.",
};

/** A finding in the sentence that comes first; what is none says so. */
export function headlineText(change: NotedChangePoint): string {
  const { finding } = change;
  if (finding === undefined) return asSentence(`this is ${causeText(change)}`);
  if (finding.evidence.kind === "exact") return "The code did it: this metric is a property of the content.";
  return HEADLINES[finding.cause];
}

/** What a finding rests on, in a sentence; none where there is no finding. */
export function evidenceSentences(change: NotedChangePoint): readonly string[] {
  return change.finding === undefined ? [] : [asSentence(evidenceText(change, change.finding.evidence))];
}

const DRIFT =
  "It went little by little: the last good night is the one from which it went, the first bad one the newest when it was seen.";

/** What is known beside the evidence, a sentence each: how it went, who moved with it, what confirms the device, what else changed. */
export function circumstances(change: NotedChangePoint): readonly string[] {
  const { kind, attribution, finding, differing } = change;
  const environment = attribution && environmentText(attribution);
  const told = new Set(attribution?.environment.map(({ name }) => name));
  const others = differing.filter((name) => !told.has(name));
  return [
    ...(kind === "drift" ? [DRIFT] : []),
    ...(attribution === undefined ? [] : [hypothesisText(change, attribution)]),
    ...(finding?.cause === "device" ? [confirmationText(finding)] : []),
    ...(environment === undefined ? [] : [`Between the two nights the environment changed: ${environment}.`]),
    ...(others.length === 0
      ? []
      : [`${count(others.length, "condition")} of the measurement changed too: ${list(others)}.`]),
    ...(environment === undefined && others.length === 0
      ? ["No condition of the environment that edgebench knows changed between the two nights."]
      : []),
  ];
}

/** A clause as a sentence. */
function asSentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}

/** Who moved with it, as a hypothesis in a sentence. */
function hypothesisText(
  { benchmark: { model, device } }: Pick<NotedChangePoint, "benchmark">,
  { hypothesis, models, devices }: Attribution,
): string {
  const ofDevice = `${models.moved} of ${count(models.of, "model")} of ${device}`;
  const ofModel = `${model} on ${devices.moved} of its ${count(devices.of, "device")}`;
  switch (hypothesis) {
    case "device":
      return `In the same night ${ofDevice} moved, which speaks for the device.`;
    case "model":
      return `In the same night ${ofModel} moved, and ${ofDevice}, which speaks for the model.`;
    case "both":
      return `In the same night ${ofDevice} moved, and ${ofModel}: that may be the device or the model.`;
    case "neither":
      return `In the same night ${ofDevice} moved, and ${ofModel}: that speaks neither for the device nor for the model alone.`;
    case "alone":
      return `Nothing else was measured beside it that could tell the device from the model.`;
  }
}

/** What a finding rests on, as a clause. */
function evidenceText(change: NotedChangePoint, evidence: Finding["evidence"]): string {
  switch (evidence.kind) {
    case "rerun":
      return rerunText(change, evidence.rerun);
    case "same-content":
      return "the content is the same before and after, so no code can have moved it, and it stays moved";
    case "exact":
      return "it is a property of the content, which does not vary";
    case "none":
      return `no re-run could tell: ${evidence.why}`;
  }
}

function rerunText({ metric, effect: alarm }: NotedChangePoint, { good, bad, outcome }: NotedRerun): string {
  const commits = `${bad.commit.slice(0, 12)} against ${good.commit.slice(0, 12)}`;
  if (outcome.kind !== "compared") return `a re-run of ${commits} was not measured`;
  const { kind } = METRICS[metric].tolerance;
  const change = formatChangeWithInterval({ effect: outcome.effect, interval: outcome.interval }, kind);
  const unit = METRICS[metric].noise === "paired-images" ? "image" : "round";
  return `a paired re-run of ${commits} shows ${change} where the nights show ${formatChange(alarm, kind)} (${outcome.verdict}, ${count(outcome.n, unit)})`;
}

const CONFIRMED: { readonly [by in Finding["confirmedBy"][number]]: string } = {
  sentinel: "the sentinel, which is always the same network, moved as well",
  neighbours: "its other models moved in the same night",
  environment: "its environment changed in the same night",
};

/** What confirms that it was the device, in a sentence. */
function confirmationText({ confirmedBy }: Finding): string {
  return confirmedBy.length === 0
    ? "Neither the sentinel nor another model of the device shows it, and no condition that edgebench knows of changed: it may be something that this benchmark alone meets."
    : `It is confirmed: ${list(confirmedBy.map((by) => CONFIRMED[by]))}.`;
}

/** `kernel from 5.10 to 6.1, governor from performance to schedutil`. */
function environmentText({ environment }: Attribution): string | undefined {
  if (environment.length === 0) return undefined;
  return list(environment.map(({ name, before, after }) => `${name} from ${before} to ${after}`));
}
