import { describe, expect, it } from "vitest";
import { connectionFault, fileFault } from "../../src/device/ssh-fault.ts";

describe("why a device cannot be had", () => {
  it.each([
    ["ssh: Could not resolve hostname pi: Name or service not known", "its host name is unknown"],
    ["ssh: connect to host pi port 22: Connection timed out", "it does not answer"],
    ["Timeout, server pi not responding.", "it does not answer"],
    ["ssh: connect to host pi port 22: No route to host", "no route leads to it"],
    ["bash: line 1: exec: python3: not found", "it has no python3"],
    ["OSError: [Errno 28] No space left on device: '/home/bench/.cache'", "its disk is full"],
    [
      "edgebench: lock /run/lock/edgebench.lock: EACCES",
      "the file of its lock, edgebench.lock, cannot be opened (EACCES)",
    ],
    ["Unknown option: -I\nusage: python3", "its python3 is too old"],
    ["client_loop: send disconnect: Broken pipe", "the connection ended (client_loop: send disconnect: Broken pipe)"],
    ["", "it does not answer any more"],
  ])("%j is told in our words", (stderr, message) => {
    expect(connectionFault(stderr, 255).message).toBe(message);
    expect(connectionFault(stderr, 255).remedy).not.toBe("");
  });

  it("where ssh says nothing and was ended, it says that", () => {
    expect(connectionFault("", null).message).toBe("the connection ended (ssh ended with exit code null)");
  });

  it.each([
    [127, "the runner has no ssh"],
    [0, "it runs another command than edgebench's for this key, which ended with 0"],
    [255, "it does not answer any more"],
    [null, "the connection ended (ssh ended with exit code null)"],
  ])("code %s and no word is told in our words", (code, message) => {
    expect(connectionFault("", code).message).toBe(message);
  });

  it.each([
    ["ENOSPC", "its disk is full: 7 bytes do not fit"],
    ["EBADMSG", "a file arrived there with another SHA-256"],
    ["EROFS", "a file could not be written there (EROFS)"],
  ])("%s is told in our words", (code, message) => {
    expect(fileFault(code, 7).message).toBe(message);
  });
});
