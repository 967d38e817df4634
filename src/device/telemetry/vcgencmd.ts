/** What a Raspberry Pi's firmware says of its power and heat. */
export interface PiThrottling {
  /** What holds at this moment. */
  readonly now: readonly PiThrottle[];
  /** What has been since the system was started; the firmware keeps these bits until then. */
  readonly sinceStart: readonly PiThrottle[];
}

/** Bits 0 to 3 of `get_throttled`; the same 16 bits further up say that it has been. Source: Raspberry Pi's documentation of vcgencmd. */
const PI_THROTTLES = ["under-voltage", "frequency-capped", "throttled", "soft-temperature-limit"] as const;
export type PiThrottle = (typeof PI_THROTTLES)[number];

const STICKY = 16;

/** The bits of `vcgencmd get_throttled` (`throttled=0x50005`); undefined for text that is none. */
export function throttledBits(text: string): number | undefined {
  const hex = /^throttled=0x([0-9a-f]{1,8})\s*$/i.exec(text)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** What the bits of `get_throttled` mean. */
export function piThrottling(bits: number): PiThrottling {
  const named = (shift: number) => PI_THROTTLES.filter((_, bit) => ((bits >>> (shift + bit)) & 1) === 1);
  return { now: named(0), sinceStart: named(STICKY) };
}

/**
 * What happened from the first of some readings to the last: what held at any of them, or was noted for the first time
 * after the first. What the firmware had noted before that proves nothing.
 */
export function piThrottledAmong(readings: readonly number[]): readonly PiThrottle[] {
  const all = readings.map(piThrottling);
  const [first, last] = [all[0], all.at(-1)];
  return PI_THROTTLES.filter(
    (name) =>
      all.some(({ now }) => now.includes(name)) ||
      (last?.sinceStart.includes(name) === true && first?.sinceStart.includes(name) === false),
  );
}
