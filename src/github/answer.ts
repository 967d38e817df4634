import type { z } from "zod";
import { explainIssues } from "../bench/document.ts";
import { UserError } from "../bench/user-error.ts";

/**
 * An answer as it is needed: the library's types are what GitHub promises, not what arrived.
 *
 * @param what was asked for.
 * @throws UserError where it is something else.
 */
export function readAnswer<T extends z.ZodType>(what: string, schema: T, data: unknown): z.output<T> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new UserError(
    `${what}: GitHub's answer cannot be used (${explainIssues(read.error.issues)}); run this job again`,
  );
}
