import { UserError } from "../bench/user-error.ts";
import { compareResults } from "../compare/compare-results.ts";
import { renderJunit } from "../report/junit.ts";
import type { TextFormat } from "./export-format.ts";

/** What `compare` says of the same files, by the default policy, as JUnit XML. */
export const junit: TextFormat = {
  kind: "text",
  name: "junit",
  writes: "JUnit XML: what compare says of one result, or of a base and a head",
  write: (results) => {
    const [base, head, another] = results;
    if (base === undefined || another !== undefined)
      throw new UserError("export junit: give one result file, or two: the base and the head");
    return renderJunit(
      compareResults(head === undefined ? { kind: "roles", result: base } : { kind: "files", base, head }),
    );
  },
};
