import { describe, expect, it } from "vitest";
import { whyNoArtifacts } from "../../src/github/artifact-upload.ts";

const STEP = { ACTIONS_RUNTIME_TOKEN: "t", ACTIONS_RESULTS_URL: "https://results.example" };

describe("whyNoArtifacts", () => {
  it.each(["https://github.com", "https://octo.ghe.com", "http://github.localhost:3000"])(
    "%s takes artifacts",
    (server) => {
      expect(whyNoArtifacts({ ...STEP, GITHUB_SERVER_URL: server })).toBeUndefined();
    },
  );

  it.each(["https://github.example.com", "https://github.com.example.com", "https://notgithub.com", "not an address"])(
    "%s does not, as an Enterprise Server",
    (server) => {
      expect(whyNoArtifacts({ ...STEP, GITHUB_SERVER_URL: server })).toMatch(
        /^GitHub Enterprise Server refuses artifacts/,
      );
    },
  );

  it.each(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"])("nobody does without %s", (name) => {
    expect(whyNoArtifacts({ ...STEP, [name]: undefined })).toMatch(/^this is not a step of an action on a runner/);
  });
});
