import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/**
 * Makes a Python for Arm64 and the qemu that runs it on this machine, with the runtimes of test/arm-python, without root and
 * without a trace outside its folder: packages of one Debian release, fetched and checked by an apt of its own, are unpacked
 * beside each other, and the pinned wheels into them. The launcher `python` starts it on the core of a Raspberry Pi 3B.
 */

const RELEASE = "bookworm";
const PACKAGES = ["python3.11-minimal", "libpython3.11-stdlib", "libstdc++6", "qemu-user-static:amd64"];
const QEMU = "./usr/bin/qemu-aarch64-static";
const CORE = "cortex-a53";
/** Of wheels that run on the C library of the release. */
const PLATFORMS = [
  "manylinux_2_34_aarch64",
  "manylinux_2_28_aarch64",
  "manylinux_2_27_aarch64",
  "manylinux2014_aarch64",
];

const archive = (address: string, suite: string) =>
  `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/${address} ${suite} main\n`;
const SOURCES = archive("debian", RELEASE) + archive("debian-security", `${RELEASE}-security`);

export interface ArmPython {
  /** Where it goes: a folder of nothing else. */
  readonly folder: string;
  /** The pinned wheels. */
  readonly requirements: string;
  /** A pip of this machine. */
  readonly pip: string;
}

/** Installs it once; whatever fails is said on standard error, and then there is none. */
export async function installArmPython({ folder, requirements, pip }: ArmPython): Promise<void> {
  const installed = join(folder, "installed.txt");
  const wanted = SOURCES + PACKAGES.join(" ") + (await readFile(requirements, "utf8"));
  if (process.platform !== "linux" || process.arch !== "x64") return;
  if (existsSync(installed) && (await readFile(installed, "utf8")) === wanted) return;
  const root = join(folder, "root");
  await rm(folder, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  if (!(await unpackDebian(join(folder, "apt"), root))) return;
  const into = ["--target", join(root, "usr", "lib", "python3", "dist-packages"), "--no-deps", "--no-compile"];
  const of = [
    "--python-version",
    "3.11",
    "--implementation",
    "cp",
    ...PLATFORMS.flatMap((name) => ["--platform", name]),
  ];
  const pinned = ["--require-hashes", "--only-binary", ":all:", "-r", requirements];
  if (!succeeds(pip, ["install", "--quiet", "--disable-pip-version-check", ...into, ...of, ...pinned])) return;
  const launcher = join(folder, "python");
  const program = join(root, "usr", "bin", "python3.11");
  await writeFile(launcher, `#!/bin/sh\nexec '${join(root, QEMU)}' -cpu ${CORE} -L '${root}' '${program}' "$@"\n`);
  await chmod(launcher, 0o755);
  await writeFile(installed, wanted);
}

async function unpackDebian(apt: string, root: string): Promise<boolean> {
  const archives = join(apt, "cache", "archives");
  for (const part of [join(apt, "state", "lists", "partial"), join(archives, "partial"), join(apt, "no-parts")])
    await mkdir(part, { recursive: true });
  await writeFile(join(apt, "state", "status"), "");
  await writeFile(join(apt, "sources.list"), SOURCES);
  const options = Object.entries({
    "APT::Architecture": "arm64",
    "APT::Architectures": "arm64,amd64",
    "APT::Sandbox::User": "",
    "Acquire::Languages": "none",
    "Dir::Etc::sourcelist": join(apt, "sources.list"),
    "Dir::Etc::sourceparts": join(apt, "no-parts"),
    "Dir::State": join(apt, "state"),
    "Dir::State::status": join(apt, "state", "status"),
    "Dir::Cache": join(apt, "cache"),
    "Debug::NoLocking": "1",
  }).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  const fetch = ["install", "--quiet=2", "--yes", "--no-install-recommends", "--download-only", ...PACKAGES];
  if (!succeeds("apt-get", [...options, "update", "--quiet=2"]) || !succeeds("apt-get", [...options, ...fetch]))
    return false;
  const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
  const unpacked = files.every((name) => unpack(join(archives, name), root));
  await rm(apt, { recursive: true });
  return unpacked;
}

/** All of a package; of qemu, which has a program for every processor, the one. */
function unpack(file: string, root: string): boolean {
  if (!basename(file).startsWith("qemu-")) return succeeds("dpkg-deb", ["--extract", file, root]);
  return succeeds("sh", [
    "-c",
    'dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$2" "$3"',
    "sh",
    file,
    root,
    QEMU,
  ]);
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 }).status === 0;
}
