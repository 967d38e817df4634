import { z } from "zod";
import { isMapping } from "./source.ts";

/**
 * The parts of a value that fit a schema of mappings, so that what is right in a file is examined beside what is wrong in
 * it: a key whose value does not fit is left out, or keeps the keys of its own that fit. Lists fit whole or not at all.
 */
export function fitting<T extends z.ZodObject>(schema: T, value: unknown): Partial<z.output<T>> {
  return (partOf(schema, value) ?? {}) as Partial<z.output<T>>;
}

function partOf(schema: z.core.$ZodType, value: unknown): unknown {
  const whole = z.safeParse(schema, value);
  if (whole.success) return whole.data;
  if (schema instanceof z.ZodOptional) return partOf(schema.unwrap(), value);
  if (!isMapping(value) || !(schema instanceof z.ZodObject || schema instanceof z.ZodRecord)) return undefined;
  const parts: { [key: string]: unknown } = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const known = schemaOfKey(schema, key);
    const part = known === undefined ? undefined : partOf(known, inner);
    if (part !== undefined) parts[key] = part;
  }
  return parts;
}

function schemaOfKey(schema: z.ZodObject | z.ZodRecord, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  return z.safeParse(schema.keyType, key).success ? schema.valueType : undefined;
}
