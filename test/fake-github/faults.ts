import type { Delivery, Incoming, Outgoing } from "./exchange.ts";
import { json } from "./exchange.ts";

/** Faults that a test plants into the traffic. */

export interface Fault {
  /** As `PATCH`; every one where left out. */
  readonly method?: string;
  /** What the path, decoded, must contain or match; every one where left out. */
  readonly path?: string | RegExp;
  /** The first request of those that match to be met, counting from 1 as the fault is planted. Default 1. */
  readonly nth?: number;
  /** How many are met from there on. Default 1; Infinity until it is lifted. */
  readonly times?: number;
  readonly does: Effect;
}

export type Effect =
  /** The request never arrives, and this is the answer. */
  | { readonly kind: "answer"; readonly status: number; readonly body?: unknown; readonly headers?: Headers }
  /** The request takes effect, and this is the answer nevertheless. */
  | { readonly kind: "answer-after"; readonly status: number; readonly body?: unknown; readonly headers?: Headers }
  /** The connection closes before the request takes effect, or after it and before its answer. */
  | { readonly kind: "drop" }
  | { readonly kind: "drop-after" }
  /** The request takes effect; its answer ends after so many bytes. */
  | { readonly kind: "cut"; readonly bytes: number }
  /** The request waits so long, and is then treated as any other. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Something happens first: somebody else pushes, the client is killed. Then as any other. */
  | { readonly kind: "first"; readonly happens: (incoming: Incoming) => void | Promise<void> }
  /** Something happens between the effect and the answer. */
  | { readonly kind: "then"; readonly happens: (incoming: Incoming) => void | Promise<void> };

type Headers = { readonly [name: string]: string };

const WHOLE: Delivery = { kind: "whole" };

export class Faults {
  readonly #planted: { readonly fault: Fault; seen: number }[] = [];

  /** Plants a fault; the function returned lifts it. */
  plant(fault: Fault): () => void {
    const entry = { fault, seen: 0 };
    this.#planted.push(entry);
    return () => {
      const at = this.#planted.indexOf(entry);
      if (at >= 0) this.#planted.splice(at, 1);
    };
  }

  /** Answers a request by `answer`, through the faults that meet it. */
  async pass(
    incoming: Incoming,
    answer: () => Promise<Outgoing>,
  ): Promise<{ readonly outgoing: Outgoing; readonly delivery: Delivery }> {
    const effects = this.#meeting(incoming);
    for (const effect of effects) {
      if (effect.kind === "delay") await new Promise((resolve) => setTimeout(resolve, effect.milliseconds));
      if (effect.kind === "first") await effect.happens(incoming);
      if (effect.kind === "answer") return { outgoing: planted(effect), delivery: WHOLE };
      if (effect.kind === "drop") return { outgoing: json(0, null), delivery: { kind: "none" } };
    }
    const outgoing = await answer();
    for (const effect of effects) {
      if (effect.kind === "then") await effect.happens(incoming);
      if (effect.kind === "answer-after") return { outgoing: planted(effect), delivery: WHOLE };
      if (effect.kind === "drop-after") return { outgoing, delivery: { kind: "none" } };
      if (effect.kind === "cut") return { outgoing, delivery: { kind: "cut", bytes: effect.bytes } };
    }
    return { outgoing, delivery: WHOLE };
  }

  #meeting({ method, url }: Incoming): readonly Effect[] {
    const path = decodeURIComponent(url.pathname);
    const effects: Effect[] = [];
    for (const entry of this.#planted) {
      const { fault } = entry;
      if (fault.method !== undefined && fault.method !== method) continue;
      if (
        fault.path !== undefined &&
        !(typeof fault.path === "string" ? path.includes(fault.path) : fault.path.test(path))
      )
        continue;
      entry.seen += 1;
      const first = fault.nth ?? 1;
      if (entry.seen >= first && entry.seen < first + (fault.times ?? 1)) effects.push(fault.does);
    }
    return effects;
  }
}

function planted({
  status,
  body = { message: "Server Error" },
  headers = {},
}: Effect & { readonly status: number; readonly body?: unknown; readonly headers?: Headers }): Outgoing {
  if (typeof body === "string")
    return { status, headers: { "content-type": "text/html", ...headers }, body: Buffer.from(body) };
  return json(status, body, headers);
}
