import type { Measurement } from "../bench/result.ts";
import { chanceOfScreening, type Screening, screenHead } from "../compare/screen.ts";

/** What screening a head led to. */
export type Screened =
  /** Stored sessions settled it: this is all there is to measure. */
  | { readonly kind: "settled"; readonly head: Measurement }
  /** Base and head are measured together; what the head is to tell of the screening, where there was one. */
  | { readonly kind: "together"; readonly tell: (head: Measurement) => Measurement };

const NOTHING_TO_TELL: Screened = { kind: "together", tell: (head) => head };

/**
 * Screens a head where the plan knows stored sessions of its base that may settle it: measures it alone and holds it
 * against them. Anything but `unchanged` is no verdict: base and head are then measured together, and that decides.
 *
 * @param measure measures the head alone; called at most once, and only where it may spare the base.
 */
export async function screen(screening: Screening, measure: () => Promise<Measurement | undefined>): Promise<Screened> {
  const chance = chanceOfScreening(screening);
  if (chance.kind === "off") return NOTHING_TO_TELL;
  if (chance.kind === "hopeless")
    return together(`stored sessions could not settle it (${chance.why}), so base and head were measured together`);
  const head = await measure();
  if (head === undefined || head.status !== "measured") return NOTHING_TO_TELL;
  const outcome = screenHead(screening, head);
  const { sessions } = outcome;
  if (outcome.kind === "unchanged") {
    const note = `screened: measured alone and held against ${sessions} stored sessions, which settled it, so no time went into the base`;
    return { kind: "settled", head: noted({ ...head, screen: { outcome: "unchanged", sessions } }, note) };
  }
  const note = `screened first: against ${sessions} stored sessions ${outcome.why}, so base and head were measured together, and that decides`;
  return together(note, {
    outcome: "unsettled",
    sessions,
    why: outcome.why.slice(0, 4_000),
    launches: [...head.launches],
  });
}

function together(note: string, screened?: Measurement["screen"]): Screened {
  return {
    kind: "together",
    tell: (head) => noted(screened === undefined ? head : { ...head, screen: screened }, note),
  };
}

function noted(measurement: Measurement, note: string): Measurement {
  return { ...measurement, notes: [note.slice(0, 4_000), ...(measurement.notes ?? [])].slice(0, 20) };
}
