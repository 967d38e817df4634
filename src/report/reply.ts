import { z } from "zod";
import { hiddenNote, readHiddenNote } from "./hidden-note.ts";

const replySchema = z.object({ to: z.int(), kind: z.string().max(40) });

/** A reply to a comment, as Markdown that is found again. @param kind what it says; `not-allowed` is said once for all. */
export function replyText(to: number, kind: string, text: string): string {
  return `${hiddenNote("edgebench-reply", { to, kind })}\n${text}\n`;
}

/** Whether this is already the reply to a comment, or the refusal that is said once for all. */
export function repliesTo(body: string, comment: number, kind: string): boolean {
  const said = readHiddenNote("edgebench-reply", body, replySchema);
  return said !== undefined && (said.to === comment || (kind === "not-allowed" && said.kind === kind));
}
