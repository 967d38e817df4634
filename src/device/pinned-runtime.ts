/** One package of a pinned runtime, as the registry has it. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the whole tarball, as package locks write it: `sha512-` and base64. */
  readonly integrity: string;
  /** A larger answer is refused while it arrives. */
  readonly maxBytes: number;
  /** Which files are unpacked: paths inside the package, a trailing `/` for a folder. */
  readonly keep: (platform: string) => readonly string[];
}

/** A native runtime that can be fetched: one exact version, with what it imports. */
export interface PinnedRuntime {
  readonly name: string;
  readonly version: string;
  /** What is downloaded in all, for people. */
  readonly megabytes: number;
  /** `process.platform-process.arch` that the package has native files for. */
  readonly platforms: readonly string[];
  readonly packages: readonly PinnedPackage[];
}

const MIB = 1024 ** 2;

/** onnxruntime-node with the native files of all platforms in one package; of these, one platform's are kept. */
export const ONNXRUNTIME: PinnedRuntime = {
  name: "onnxruntime-node",
  version: "1.30.0",
  megabytes: 114,
  platforms: ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64", "win32-arm64"],
  packages: [
    {
      name: "onnxruntime-node",
      version: "1.30.0",
      integrity: "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
      maxBytes: 160 * MIB,
      keep: (platform) => ["package.json", "dist/", `bin/napi-v6/${platform.replace("-", "/")}/`],
    },
    {
      name: "onnxruntime-common",
      version: "1.30.0",
      integrity: "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
      maxBytes: 16 * MIB,
      keep: () => ["package.json", "dist/"],
    },
  ],
};
