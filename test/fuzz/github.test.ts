import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_PATTERN } from "../../src/bench/benchmark.ts";
import { readResultName, resultArtifact } from "../../src/github/artifact-name.ts";
import { isMaintainersRun, readEvent } from "../../src/github/event.ts";
import { readIssueComment } from "../../src/github/issue-comment.ts";
import { extractOnlyEntry } from "../../src/github/only-entry.ts";
import { readRequest } from "../../src/github/request.ts";
import { commentMarker, readCommentState } from "../../src/report/comment-state.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { zipArchive } from "../github/zip-archive.ts";
import { CASES, hostileText, LONG_CASES, longText, mutatedBytes, mutatedJson, mutatedText } from "./mutation.ts";
import { outcome, outcomeOf } from "./refusal.ts";

const COMMENTS = [
  "/edgebench run jetson rpi3 0123456789ab",
  "Thanks!\n\n/edgebench run all\n",
  "/edgebench accept resnet50/jetson/*/fp32 latency up to 5% until 2026-12-31 because the new head is larger",
  "> /edgebench help\n\n```\n/edgebench run\n```\n/edgebench help",
  "`a` <b>\n/edgebench run",
];

/** What is asked is safe in outputs, paths and the store, whoever asks. */
function expectSafe(request: ReturnType<typeof readRequest>): void {
  if (request?.kind === "run") {
    for (const device of request.devices) expect(device).toMatch(NAME_PATTERN);
    if (request.sha !== undefined) expect(request.sha).toMatch(/^[0-9a-f]{12,40}$/);
  }
  if (request?.kind === "accept") {
    expect(request.benchmark).toMatch(/^[A-Za-z0-9._+*/=-]{1,500}$/);
    expect(request.until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isFinite(request.upTo.value) && request.upTo.value >= 0).toBe(true);
    expect(request.why).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}$/u);
  }
  if (request?.kind === "unclear") expect(request.why).toMatch(/^[\w ,.;*/%:|[\]…-]+$/);
}

describe("fuzzed comments", () => {
  it("ask for what is safe, or for nothing", () => {
    let asked = 0;
    const line = hostileText.map((text) => `/edgebench ${text}`);
    fc.assert(
      fc.property(fc.oneof(mutatedText(...COMMENTS), hostileText, line), (body) => {
        const request = readRequest(body);
        if (request?.kind === "run" || request?.kind === "accept") asked += 1;
        expectSafe(request);
      }),
      CASES,
    );
    expect(asked).toBeGreaterThan(100);
  });

  it("come to an end where something is said without end", () => {
    const beginnings = [
      "/edgebench",
      "/edgebench run",
      "/edgebench accept a latency up to 5% until 2026-12-31 because",
      "```\n",
    ];
    fc.assert(
      fc.property(longText(60_000, ...beginnings), (body) => {
        expectSafe(readRequest(body));
      }),
      { ...LONG_CASES, examples: [[`/edgebench${" ".repeat(60_000)}\u2028`], [`/edgebench x${" ".repeat(60_000)}x`]] },
    );
    const runs = Array.from({ length: 350 }, (_, length) => "`".repeat(length)).join("a");
    expectSafe(readRequest(`${runs}\n/edgebench run`));
  });

  it("hide nothing in their first line but what was said last", () => {
    const marker = commentMarker({ config: "edgebench.yml", outcome: "fail", head: "a".repeat(40), failing: 2 });
    fc.assert(
      fc.property(mutatedText(`${marker}\ntext`), (body) => {
        const state = readCommentState(body);
        if (state !== undefined) expect(state.head).toMatch(/^[0-9a-f]{40}/);
      }),
      CASES,
    );
    fc.assert(
      fc.property(longText(60_000, marker.slice(0, 40)), (body) => {
        readCommentState(body);
      }),
      LONG_CASES,
    );
  });
});

describe("fuzzed events", () => {
  const comment = {
    action: "created",
    issue: { number: 7, pull_request: { url: "https://api.example" } },
    comment: { id: 1, body: "/edgebench run", user: { login: "mona", type: "User" } },
  };
  const NAMES = [
    "pull_request",
    "merge_group",
    "push",
    "schedule",
    "workflow_dispatch",
    "issue_comment",
    "other",
  ] as const;
  const PAYLOADS = [
    {
      ref: "refs/heads/main",
      before: "0".repeat(40),
      after: "a".repeat(40),
      forced: false,
      repository: { default_branch: "main" },
    },
    { merge_group: { head_sha: "a".repeat(40), base_sha: "b".repeat(40) } },
    {
      pull_request: {
        number: 7,
        state: "open",
        head: { sha: "a".repeat(40), repo: { id: 1 } },
        base: { sha: "b".repeat(40), repo: { id: 1 } },
        labels: [{ name: "benchmark" }],
        user: { login: "mona" },
      },
    },
  ];

  it("are refused in a sentence, or name commits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), mutatedJson(...PAYLOADS), (name, payload) => {
        const read = outcome(() => readEvent(name, payload, "event.json"));
        if (read.kind === "refused") {
          expect(read.why).toMatch(/^event\.json: /);
          return;
        }
        if (read.value.kind === "push" || read.value.kind === "merge_group")
          expect(read.value.head).toMatch(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
        if (read.value.kind === "pull_request") expect(read.value.pullRequest.number).toBeGreaterThan(0);
      }),
      CASES,
    );
  });

  it("of comments name a person, and only the default branch is a maintainer's", () => {
    fc.assert(
      fc.property(mutatedJson(comment, { ...comment, repository: { default_branch: "main" } }), (payload) => {
        const read = outcome(() => readIssueComment(payload, "event.json"));
        if (read.kind === "taken" && read.value !== undefined) {
          expect(read.value.author).toMatch(/^[A-Za-z0-9_-]{1,100}$/);
          expect(Number.isSafeInteger(read.value.pullRequest)).toBe(true);
        }
        outcome(() => isMaintainersRun("issue_comment", payload, "refs/heads/main", "event.json"));
        expect(isMaintainersRun("pull_request", payload, "refs/heads/main", "event.json")).toBe(false);
      }),
      CASES,
    );
  });
});

describe("fuzzed artifacts", () => {
  it("have a name that is read back as it is written, or none that is read", () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(mutatedText("edgebench-result-jetson-1", "edgebench-result-a-b-12"), hostileText),
        (name) => {
          const found = readResultName(name);
          if (found === undefined) return;
          read += 1;
          expect(found.device).toMatch(NAME_PATTERN);
          expect(resultArtifact(found)).toBe(name);
        },
      ),
      CASES,
    );
    expect(read).toBeGreaterThan(100);
    fc.assert(
      fc.property(longText(60_000, "edgebench-result-"), (name) => {
        expect(readResultName(name)).toBeUndefined();
      }),
      LONG_CASES,
    );
  });

  it("give one file of the size that was allowed, or none", async () => {
    await using folder = await TemporaryFolder.make();
    const content = JSON.stringify({ schema: "edgebench/result@1", measurements: [1, 2, 3] });
    const archives = [true, false].map((deflated) => zipArchive([{ name: "result.json", content, deflated }]));
    let taken = 0;
    const extract = async (bytes: Uint8Array, index: number) => {
      const [archive, to] = [join(folder.path, `${index}.zip`), join(folder.path, `${index}.json`)];
      await writeFile(archive, bytes);
      const wanted = { name: "result.json", to, mostBytes: 200 };
      const extracted = await outcomeOf(() => extractOnlyEntry(archive, wanted, "the artifact"));
      if (extracted.kind === "refused") expect(extracted.why).toMatch(/^the artifact: /);
      else {
        taken += 1;
        expect(readFileSync(to).length).toBeLessThanOrEqual(200);
      }
      await rm(to, { force: true });
    };
    // Eight at a time: each waits for the disk.
    const eight = fc.array(mutatedBytes(...archives), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(eight, async (each) => void (await Promise.all(each.map(extract)))),
      { numRuns: CASES.numRuns / 8 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});
