import type { Judgement } from "../compare/judgement.ts";
import { BRIDGE_SENTENCE, bridged, bridgeText } from "./bridge-text.ts";
import { count } from "./figures.ts";
import { type Attributes, element, type Markup } from "./markup.ts";
import { findingSentence } from "./refusals.ts";
import { environments, methodSentences, notes, VERDICT_SENTENCE } from "./sections.ts";

/** A part of the page with a heading of its own. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** What stands behind the comparisons: the gate, the devices, the method, what must be known, what did not run. */
export function backgroundSections(judgement: Judgement): readonly PageSection[] {
  return [
    gateSection(judgement),
    notesSection(judgement),
    bridgeSection(judgement),
    environmentSection(judgement),
    methodSection(judgement),
    notPlannedSection(judgement),
  ].filter((section) => section !== undefined);
}

function gateSection({ gate }: Judgement): PageSection | undefined {
  if (gate.failures.length === 0) return undefined;
  return { id: "gate", title: "What failed the gate", body: bullets(gate.failures.map(findingSentence)) };
}

function notesSection(judgement: Judgement): PageSection | undefined {
  const all = notes(judgement);
  return all.length === 0 ? undefined : { id: "notes", title: "Notes", body: bullets(all) };
}

function bridgeSection(judgement: Judgement): PageSection | undefined {
  const found = bridged(judgement);
  if (found.length === 0) return undefined;
  const lines = bullets(found.map(({ id, bridge }) => `${id}: ${bridgeText(bridge)}`));
  return {
    id: "environment-changed",
    title: "What the environment moved",
    body: element("div", {}, lines, element("p", {}, BRIDGE_SENTENCE)),
  };
}

function environmentSection(judgement: Judgement): PageSection | undefined {
  const devices = environments(judgement);
  if (devices.size === 0) return undefined;
  const tables = [...devices].map(([device, facts]) =>
    element(
      "table",
      { class: "environment" },
      element("caption", {}, device),
      element(
        "tbody",
        {},
        [...facts].map(([fact, values]) =>
          element("tr", {}, element("th", { scope: "row" }, fact), element("td", {}, values.join(" or "))),
        ),
      ),
    ),
  );
  return { id: "environment", title: "Environment", body: element("div", { class: "environments" }, tables) };
}

function methodSection(judgement: Judgement): PageSection {
  return {
    id: "method",
    title: "How it was measured",
    body: bullets([...methodSentences(judgement), VERDICT_SENTENCE]),
  };
}

function notPlannedSection({ notPlanned }: Judgement): PageSection | undefined {
  if (notPlanned.length === 0) return undefined;
  const list = bullets(notPlanned.map(({ id, why }) => `${id}: ${why}`));
  const body = element("details", {}, element("summary", {}, count(notPlanned.length, "benchmark")), list);
  return { id: "not-planned", title: "Not planned", body };
}

/** Texts as a list. */
export function bullets(texts: readonly string[], attributes: Attributes = {}): Markup {
  return element(
    "ul",
    attributes,
    texts.map((text) => element("li", {}, text)),
  );
}
