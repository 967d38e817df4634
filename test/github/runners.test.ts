import { expect, it } from "vitest";
import { openGitHub } from "../../src/github/client.ts";
import { listRunners } from "../../src/github/runners.ts";
import { openLab } from "../fake-github/lab.ts";

it("lists every runner of a repository with its labels, a request per hundred", async () => {
  await using lab = await openLab();
  for (let index = 0; index < 101; index += 1)
    lab.repository.runner(`r${index}`, ["jetson"], index === 100 ? "online" : "offline");
  const found = await listRunners(
    openGitHub({
      token: lab.repository.token({ administration: "read" }, "owner"),
      env: { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: lab.github.url },
      say: () => undefined,
      signal: new AbortController().signal,
    }),
  );
  expect(found).toHaveLength(101);
  expect(found.filter(({ isOnline }) => isOnline)).toEqual([{ labels: ["self-hosted", "jetson"], isOnline: true }]);
  expect(lab.github.requests).toHaveLength(2);
  expect(lab.github.violations).toEqual([]);
});
