/** What a Git LFS pointer stands for: the SHA-256 of the content and its size in bytes. */
export interface LfsPointer {
  readonly sha256: string;
  readonly bytes: number;
}

/** A pointer is smaller than this (git-lfs docs/spec.md). */
export const MAXIMUM_POINTER_BYTES = 1_024;

/** The version of the spec and the pre-release name of it; `ext-N-name` lines are what git-lfs writes where its extensions ran. */
const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n((?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,14})\n$/;

/**
 * Reads a Git LFS pointer, version 1 (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md): `version` first, the other
 * keys in ascending order. Line ends and empty lines are passed over as git-lfs itself does, so that a pointer that went
 * through an editor on Windows is still told as what it is. Undefined for bytes that are none.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= MAXIMUM_POINTER_BYTES) return undefined;
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split(/\r?\n/);
  const text = `${lines.filter((line) => line !== "").join("\n")}\n`;
  const [, extensions, sha256, size] = POINTER.exec(text) ?? [];
  if (sha256 === undefined || size === undefined || !ascends(extensions ?? "")) return undefined;
  return { sha256, bytes: Number(size) };
}

/** No two extensions share a priority, the digit that orders them. */
function ascends(extensions: string): boolean {
  const priorities = extensions.split("\n").map((line) => line.slice(0, "ext-0".length));
  return priorities.slice(0, -1).every((priority, index) => index === 0 || priority > (priorities[index - 1] ?? ""));
}
