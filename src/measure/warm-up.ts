import { median, medianAbsoluteDeviation } from "simple-statistics";

/** When warm-up ends. */
export interface WarmUpRule {
  /** Inferences per window; two windows are compared. */
  readonly window: number;
  /** At least this many inferences. */
  readonly minimum: number;
  /** At most this many inferences, and at most this long on the worker's clock. */
  readonly maximum: number;
  readonly maximumNs: number;
}

/** At least 10 inferences, then until steady, at most 200 inferences or 10 s. */
export const WARM_UP: WarmUpRule = { window: 5, minimum: 10, maximum: 200, maximumNs: 10_000_000_000 };

export type WarmUpStep =
  | { readonly kind: "more"; readonly count: number }
  | { readonly kind: "done"; readonly steady: boolean };

/**
 * Decides whether warm-up goes on.
 *
 * Steady means that the last window's median is not below the window before it by more than three standard errors of a
 * median, estimated from the median absolute deviation (1.4826 · MAD / √window), with half a percent as the least step
 * that counts. Only getting faster is warming up; getting slower is drift and is left to the comparison.
 *
 * @param latencies nanoseconds of every warm-up inference so far, in order.
 */
export function warmUpStep(latencies: readonly number[], rule: WarmUpRule = WARM_UP): WarmUpStep {
  const spent = latencies.reduce((sum, ns) => sum + ns, 0);
  const room = rule.maximum - latencies.length;
  if (latencies.length >= rule.minimum && isSteady(latencies, rule.window)) return { kind: "done", steady: true };
  if (room <= 0 || spent >= rule.maximumNs) return { kind: "done", steady: false };
  const missing = Math.max(rule.minimum - latencies.length, rule.window);
  // A slow model overshoots its time cap by one inference at most, never by a window.
  const each = latencies.length === 0 ? Number.POSITIVE_INFINITY : spent / latencies.length;
  const affordable = Math.max(1, Math.floor((rule.maximumNs - spent) / each));
  return { kind: "more", count: Math.min(missing, room, affordable) };
}

function isSteady(latencies: readonly number[], window: number): boolean {
  const last = latencies.slice(-window);
  const before = latencies.slice(-2 * window, -window);
  if (before.length < window) return false;
  const error = (1.4826 * medianAbsoluteDeviation([...last])) / Math.sqrt(window);
  const fall = median([...before]) - median([...last]);
  return fall <= Math.max(3 * error, 0.005 * median([...last]));
}
