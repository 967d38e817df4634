const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
/** An archive's comment is at most this long, so its directory's end lies no further from the end of the file. */
const MOST_COMMENT_BYTES = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * Whether an archive is one that `torch.jit.save` wrote: code that PyTorch's own interpreter runs, whose pickles are read by
 * PyTorch's C++ reader, which makes tensors and nothing else. `torch.save` writes archives of the same look without code;
 * theirs run what their author wanted when Python reads them.
 *
 * Source: torch/csrc/jit/docs/serialization.md: `constants.pkl` and `code/`, in one folder named after the archive.
 */
export function isTorchScript(bytes: Uint8Array): boolean {
  const names = archiveNames(bytes);
  return (
    names.some((name) => /^[^/]+\/code\/.+\.py$/.test(name)) &&
    names.some((name) => /^[^/]+\/constants\.pkl$/.test(name))
  );
}

/** The names in a zip archive's directory, as far as it can be read; none where it is no archive. Never throws. */
function archiveNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return [];
    const nameBytes = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)));
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT_BYTES); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}
