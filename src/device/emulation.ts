/** Names of processors that run each other's programs themselves, as `uname` and Node have them. */
const FAMILIES: readonly (readonly string[])[] = [
  ["x64", "x86_64", "amd64", "ia32", "i386", "i586", "i686"],
  ["arm64", "aarch64", "arm", "armv6l", "armv7l", "armv8l"],
];

/**
 * Tells whether a worker's processor is one that its device has not: then something translates every instruction, as
 * qemu-user does or Rosetta, and neither its times nor its memory are any device's.
 *
 * @param worker the processor that the worker's program is made for; undefined where it does not tell.
 * @param device the processor of its device.
 * @returns the emulated processor; undefined where the device runs the program itself.
 */
export function emulatedProcessor(worker: string | undefined, device: string): string | undefined {
  return worker === undefined || familyOf(worker) === familyOf(device) ? undefined : worker;
}

function familyOf(processor: string): string {
  const name = processor.toLowerCase();
  return FAMILIES.find((names) => names.includes(name))?.[0] ?? name;
}
