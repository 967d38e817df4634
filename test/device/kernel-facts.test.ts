import { describe, expect, it } from "vitest";
import {
  celsius,
  cpuModel,
  cpuTicks,
  distribution,
  involuntarySwitches,
  isGuest,
  isTrustedZone,
  loadOfLastMinute,
  megahertz,
  memoryAvailable,
  processorCount,
  vectorSets,
} from "../../src/device/kernel-facts.ts";

const X86 =
  "processor\t: 0\nvendor_id\t: GenuineIntel\nmodel\t\t: 143\nmodel name\t: Intel(R) Xeon(R) @ 2.20GHz\nflags\t\t: fpu vme hypervisor ssse3\n";
const PI_64 =
  "processor\t: 0\nBogoMIPS\t: 108.00\nCPU part\t: 0xd08\n\nHardware\t: BCM2835\nRevision\t: c03111\nSerial\t\t: 10000000abcdef\nModel\t\t: Raspberry Pi 4 Model B Rev 1.1\n";
const PI_32 = "processor\t: 0\nmodel name\t: ARMv7 Processor rev 4 (v7l)\n\nHardware\t: BCM2835\n";
const GRAVITON = "processor\t: 0\nBogoMIPS\t: 243.75\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\n";

describe("/proc/stat", () => {
  it.each([
    ["cpu  100 2 30 4000 5 6 7 8 9 10\ncpu0 1 2 3\n", { total: 4_158, steal: 8 }],
    ["cpu  1 1 1 1 1 1 1 0\n", { total: 7, steal: 0 }],
    ["intr 1\ncpu  1 1 1 1 1 1 1 3 0 0\n", { total: 10, steal: 3 }],
    ["cpu  1 1 1 1 1 1 1\n", undefined],
    ["cpu0 1 1 1 1 1 1 1 1\n", undefined],
    ["cpu  1 1 1 1 -1 1 1 1\n", undefined],
    ["", undefined],
  ])("%j", (text, ticks) => expect(cpuTicks(text)).toEqual(ticks));
});

describe("nonvoluntary_ctxt_switches", () => {
  it.each([
    ["voluntary_ctxt_switches:\t150\nnonvoluntary_ctxt_switches:\t545\n", 545],
    ["voluntary_ctxt_switches:\t150\n", undefined],
    ["", undefined],
  ])("%j", (text, count) => expect(involuntarySwitches(text)).toBe(count));
});

describe("a thermal zone", () => {
  it.each([
    ["45678\n", 45.678],
    ["0\n", 0],
    ["-5000", -5],
    ["149999\n", 149.999],
    ["-273000\n", undefined],
    ["-40000\n", undefined],
    ["150000\n", undefined],
    ["2147483647\n", undefined],
    ["", undefined],
    ["warm\n", undefined],
    ["45.6\n", undefined],
  ])("%j", (text, degrees) => expect(celsius(text)).toBe(degrees));

  it.each([
    ["CPU-therm\n", true],
    ["x86_pkg_temp\n", true],
    ["PMIC-Die\n", false],
    ["pmic-die", false],
    ["", true],
  ])("of type %j", (type, trusted) => expect(isTrustedZone(type)).toBe(trusted));
});

describe("cpufreq", () => {
  it.each([
    ["1400000\n", 1_400],
    ["921600", 921.6],
    ["<unsupported>\n", undefined],
    ["", undefined],
  ])("%j", (text, value) => expect(megahertz(text)).toBe(value));
});

describe("/proc/cpuinfo", () => {
  it.each([
    ["x86", X86, "Intel(R) Xeon(R) @ 2.20GHz"],
    ["Raspberry Pi, 64 bits", PI_64, "Raspberry Pi 4 Model B Rev 1.1"],
    ["Raspberry Pi, 32 bits", PI_32, "ARMv7 Processor rev 4 (v7l)"],
    ["one without a name", GRAVITON, undefined],
    ["an empty name, and what follows it", "model name\t: \nstepping\t: 3\n", undefined],
    ["none", "", undefined],
  ])("%s", (_board, text, model) => expect(cpuModel(text)).toBe(model));

  it("is cut where a name is endless", () => {
    expect(cpuModel(`model name : ${"x".repeat(1_000)}`)).toHaveLength(200);
  });

  it.each([
    ["a guest", X86, true],
    ["a flag that only looks like it", "flags\t: nohypervisor_x fpu\n", false],
    ["a name that says it", "model name\t: hypervisor\n", false],
    ["a board", PI_64, false],
  ])("of %s", (_machine, text, guest) => expect(isGuest(text)).toBe(guest));
});

describe("/etc/os-release", () => {
  it.each([
    ['NAME="Debian GNU/Linux"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n', "Debian GNU/Linux 12 (bookworm)"],
    ["PRETTY_NAME='Alpine Linux v3.20'\n", "Alpine Linux v3.20"],
    ["PRETTY_NAME=Plain\n", "Plain"],
    ['MY_PRETTY_NAME="no"\n', undefined],
    ["", undefined],
  ])("%j", (text, name) => expect(distribution(text)).toBe(name));
});

describe("/proc/loadavg", () => {
  it.each([
    ["0.42 0.30 0.20 1/123 4567\n", 0.42],
    ["12 0 0 1/1 1\n", 12],
    ["", undefined],
    ["-1 0 0\n", undefined],
  ])("%j", (text, load) => expect(loadOfLastMinute(text)).toBe(load));
});

describe("/proc/meminfo", () => {
  it.each([
    ["MemTotal:         948 kB\nMemAvailable:     700 kB\n", 716_800],
    ["MemTotal: 948 kB\n", undefined],
    ["", undefined],
  ])("%j", (text, bytes) => expect(memoryAvailable(text)).toBe(bytes));
});

describe("the processors of /proc/cpuinfo", () => {
  it.each([
    ["flags\t\t: fpu sse2 hypervisor fma avx2 sse2\n", "avx2 fma sse2"],
    [GRAVITON, "asimd"],
    [X86, undefined],
    ["x86 flags: sse2\n", undefined],
    ["", undefined],
  ])("%j have the vector instructions %j", (text, sets) => expect(vectorSets(text)).toBe(sets));

  it.each([
    ["processor\t: 0\nflags : a\n\nprocessor\t: 1\n", 2],
    [PI_32, 1],
    ["Processor : ARMv7\n", undefined],
    ["", undefined],
  ])("%j are counted as %j", (text, count) => expect(processorCount(text)).toBe(count));
});
