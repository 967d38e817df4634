import { UserError } from "../bench/user-error.ts";
import { resolveAcceptances } from "./allowances.ts";
import { MAX_CONFIG_BYTES } from "./bounds.ts";
import { checkSchema } from "./check.ts";
import type { Config } from "./config.ts";
import { Faults } from "./faults.ts";
import { resolvePolicy } from "./policy.ts";
import { resolveDevices, resolveModels } from "./resolve.ts";
import { resolveDatasets } from "./resolve-datasets.ts";
import { resolveRules } from "./rules.ts";
import { configSchema } from "./schema.ts";
import { isMapping, readSource, tooLarge } from "./source.ts";
import { tell } from "./wording.ts";

/**
 * Reads an `edgebench.yml`: checks it, looks its names up, fills in defaults and expands its rules. Variables in it are
 * never expanded.
 *
 * @param file how error sentences name the file.
 * @throws UserError with one sentence per fault, all faults at once, in the order of the file: `file:line:column: what; what to write`.
 */
export function parseConfig(text: string, file: string): Config {
  const faults = new Faults(file);
  const source = readSource(text, file, faults);
  if (!isMapping(source.value)) {
    faults.add(
      source.valuePlace([]),
      `${source.value === null ? "the file is empty" : `${tell(source.value)} is not a mapping`}; write version, devices, models and benchmarks`,
    );
    throw faults.toError();
  }
  checkSchema(configSchema, source, faults);
  const reading = { source, faults };
  const devices = resolveDevices(reading);
  const datasets = resolveDatasets(reading);
  const models = resolveModels(datasets.names, reading);
  const policy = resolvePolicy(devices.names, reading);
  const benchmarks = resolveRules(source.value["benchmarks"], devices, models, reading);
  const acceptances = resolveAcceptances(reading);
  faults.throwIfAny();
  return { devices: devices.all, datasets: datasets.all, models: models.all, benchmarks, policy, acceptances };
}

/**
 * The same from the bytes of a file: UTF-8, with or without byte order mark, at most MAX_CONFIG_BYTES.
 *
 * @throws UserError as parseConfig does.
 */
export function parseConfigBytes(bytes: Uint8Array, file: string): Config {
  if (bytes.byteLength > MAX_CONFIG_BYTES) throw tooLarge(bytes.byteLength, file);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(`${file}: the file is UTF-16; save it as UTF-8`);
  }
  const text = decodeUtf8(bytes);
  if (text !== undefined) return parseConfig(text, file);
  throw new UserError(`${file}: line ${firstBadLine(bytes)} is not UTF-8; save the file as UTF-8`);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** 1-based. No UTF-8 sequence holds the byte of a line feed, so lines can be judged one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
