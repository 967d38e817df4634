import type { Tolerance } from "./config.ts";

/** `5%`, `0.5 %`. */
export const PERCENT = /^\d{1,4}(?:\.\d{1,4})? ?%$/;
/** `1pt`, `0.5 pt`: points of a share, 1pt is 0.01. */
export const POINTS = /^\d{1,3}(?:\.\d{1,4})? ?pt$/;
/** `90s`, `40m`, `2h`. */
export const DURATION = /^\d{1,6}(?:\.\d{1,2})? ?[smh]$/;
/** `60C`: degrees Celsius, from 30 to 100. */
export const TEMPERATURE = /^(?:[3-9]\d(?:\.\d)?|100) ?C$/;

const SECONDS: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3_600 };

/** 0.05 for `5%`: the double that is nearest to the decimal, which a division by 100 does not always give. */
export function parsePercent(text: string): number {
  return Number(`${Number.parseFloat(text)}e-2`);
}

/** @param text matches PERCENT or POINTS. */
export function parseTolerance(text: string): Tolerance {
  return { kind: text.endsWith("pt") ? "points" : "relative", value: parsePercent(text) };
}

/** Seconds. @param text matches DURATION. */
export function parseDuration(text: string): number {
  return Number.parseFloat(text) * (SECONDS[text.slice(-1)] ?? 1);
}

/** Degrees Celsius. @param text matches TEMPERATURE. */
export function parseTemperature(text: string): number {
  return Number.parseFloat(text);
}
