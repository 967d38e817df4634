import { describe, expect, it } from "vitest";
import { acceptanceMessage, recordingMessage } from "../../src/baseline/message.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { onDevice, session, sessionId } from "./session-results.ts";

const answer = (device: string, recorded: number) => ({ device, recorded, alreadyThere: 0 });

describe("the message of a commit", () => {
  it("tells devices, counts, the heads before the bases, and the run", () => {
    const sides = [sampleMeasurement({ role: "base", commit: "b".repeat(40) }), sampleMeasurement()];
    expect(recordingMessage([session(1, { measurements: sides })], [answer("desk", 2)], "https://run")).toBe(
      `Record 2 measurements of desk at aaaaaaaaaaaa, bbbbbbbbbbbb\n\ndesk: 2 measurements, session ${sessionId(1)}\n\nhttps://run\n`,
    );
  });

  it("counts devices that would not fit, and leaves out what is not known", () => {
    const devices = ["a", "b", "c", "d"];
    const results = devices.map((device, index) => session(index, { device: onDevice(device), measurements: [] }));
    const [title] = recordingMessage(
      results,
      devices.map((device) => answer(device, 0)),
      undefined,
    ).split("\n");
    expect(title).toBe("Record 0 measurements of 4 devices");
  });

  it("repeats nothing that people wrote", () => {
    const message = acceptanceMessage({
      benchmark: "resnet50/*",
      metric: "latency",
      upTo: { kind: "relative", value: 0.1 },
      by: "@everyone",
      why: "fixes #1",
      until: "2026-12-31",
    });
    expect(message).toBe("Accept a regression of latency of resnet50/* until 2026-12-31\n");
  });
});
