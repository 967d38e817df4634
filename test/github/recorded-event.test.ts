import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { refuseProposal } from "../../src/github/recorded-event.ts";

const payload = (name: string) => readFile(join(import.meta.dirname, "..", "..", "fixtures", "events", name), "utf8");

describe("refuseProposal", () => {
  it.each([
    ["push", "push.json", "refs/heads/master"],
    ["schedule", "schedule.json", "refs/heads/main"],
    ["workflow_dispatch", "workflow-dispatch.json", "refs/heads/main"],
  ])("lets a %s of the default branch record", async (name, file, ref) => {
    expect(() => refuseProposal(name, ref, "{}", "f")).toThrow("f: it does not tell the default branch");
    const text = await payload(file);
    expect(() => refuseProposal(name, ref, text, "f")).not.toThrow();
  });

  it.each(["pull_request", "merge_group", "issue_comment", "pull_request_target", ""])(
    "refuses a run of %s",
    (name) => {
      const refused = () => refuseProposal(name, "refs/heads/main", '{"repository":{"default_branch":"main"}}', "f");
      expect(refused).toThrow("measures what is proposed, and only what was merged becomes history");
      expect(refused).toThrow(UserError);
    },
  );

  it.each(["refs/heads/topic", "refs/tags/main", "refs/heads/main2", ""])("refuses a push to %s", (ref) => {
    expect(() => refuseProposal("push", ref, '{"repository":{"default_branch":"main"}}', "f")).toThrow(
      "only main becomes history; record in runs of main",
    );
  });
});
