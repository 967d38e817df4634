import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { openTransport } from "../../src/device/open-transport.ts";

describe("the way to a device", () => {
  it("is this machine where the runner is on it", () => {
    expect(openTransport({ kind: "local" }, "desk")).toBeInstanceOf(LocalTransport);
  });

  it("over SSH is told to be missing, by the device's name", () => {
    const open = () => openTransport({ kind: "ssh", host: "pi", user: "bench", port: 22 }, "rpi3");
    expect(open).toThrow(UserError);
    expect(open).toThrow(/^device rpi3: not measured, because devices cannot be reached over SSH yet; /);
  });
});
