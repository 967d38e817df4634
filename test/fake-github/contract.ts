import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** GitHub's published description of its REST API, as trimmed by scripts/fixtures/trim-openapi.ts. */

const FILE = new URL("../../fixtures/github/openapi.json", import.meta.url);

type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly [mediaType: string]: { readonly schema: Schema } };
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: { readonly [status: string]: Content };
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Schema } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: Schema } };
}

const ROOT = "github";
/** Statuses that any operation may answer without its description saying so. */
const ALWAYS_POSSIBLE = new Set([401, 403, 404, 422, 429]);

const description = JSON.parse(readFileSync(FILE, "utf8")) as Description;
const ajv = makeValidator();
const compiled = new WeakMap<object, ValidateFunction>();

/** Every operation that is described, as `GET /repos/{owner}/{repo}`. */
export function describedOperations(): readonly string[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** What is wrong with a request to `operation`; nothing where it is as described. Unknown parameters and keys are wrong. */
export function requestFaults(
  operation: string,
  request: {
    readonly params: { readonly [name: string]: string };
    readonly query: URLSearchParams;
    readonly body: unknown;
  },
): readonly string[] {
  const described = find(operation);
  if (described === undefined) return ["the operation is not described"];
  const faults: string[] = [];
  for (const parameter of described.parameters) {
    const given = parameter.in === "path" ? request.params[parameter.name] : request.query.get(parameter.name);
    if (given === undefined || given === null) {
      if (parameter.required === true) faults.push(`${parameter.in} parameter ${parameter.name} is missing`);
    } else
      faults.push(
        ...check(parameter.schema, coerce(parameter.schema, given), `${parameter.in} parameter ${parameter.name}`),
      );
  }
  const known = new Set(described.parameters.filter((each) => each.in === "query").map(({ name }) => name));
  for (const name of request.query.keys())
    if (!known.has(name)) faults.push(`query parameter ${name} is not described`);
  return [...faults, ...bodyFaults(described.requestBody, request.body)];
}

function bodyFaults(expected: Operation["requestBody"], body: unknown): readonly string[] {
  const schema = expected?.content?.["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["a body is not described"];
  if (body === undefined) return expected?.required === true ? ["the body is missing"] : [];
  return check(closed(schema), body, "body");
}

/** What is wrong with an answer of `operation`; `json` is undefined where the answer is not JSON. */
export function answerFaults(operation: string, status: number, json: unknown): readonly string[] {
  const described = find(operation)?.responses[status];
  if (described === undefined) {
    if (!ALWAYS_POSSIBLE.has(status) && status < 500) return [`status ${status} is not described`];
    return check({ $ref: `${ROOT}#/components/schemas/basic-error` }, json, "answer");
  }
  // Where a refusal is described without its content, GitHub sends one all the same.
  if (described.content === undefined)
    return json === undefined || status >= 400 ? [] : ["the answer should have no body"];
  const schema = described.content["application/json"]?.schema;
  return schema === undefined || json === undefined ? [] : check(schema, json, "answer");
}

const operations = new Map<string, Operation>();

function find(name: string): Operation | undefined {
  const before = operations.get(name);
  if (before !== undefined) return before;
  const [method = "", path = ""] = name.split(" ");
  const raw = description.paths[path]?.[method.toLowerCase()];
  if (raw === undefined) return undefined;
  const converted = toJsonSchema(raw) as Operation;
  const responses = Object.entries(converted.responses).map(([status, response]) => [status, resolve(response)]);
  const operation = {
    ...converted,
    parameters: (converted.parameters ?? []).map((parameter) => resolve(parameter) as Parameter),
    responses: Object.fromEntries(responses),
  };
  operations.set(name, operation);
  return operation;
}

/** The component that a parameter or response refers to, else itself. */
function resolve(value: object): object {
  const reference = "$ref" in value ? String(value.$ref) : undefined;
  if (reference === undefined) return value;
  const [, , kind = "", name = ""] = reference.split("/");
  return toJsonSchema(description.components[kind]?.[name] ?? {}) as object;
}

function check(schema: Schema, value: unknown, what: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function coerce(schema: Schema, text: string): unknown {
  if (schema.type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

const closedSchemas = new WeakMap<object, Schema>();

/** The schema of a body in which unknown keys are refused: GitHub ignores them, and so would hide a misspelling. */
function closed(schema: Schema): Schema {
  const before = closedSchemas.get(schema);
  if (before !== undefined) return before;
  const made = mapSchema(schema, (each) =>
    each.properties !== undefined && each.additionalProperties === undefined
      ? { ...each, additionalProperties: false }
      : each,
  ) as Schema;
  closedSchemas.set(schema, made);
  return made;
}

/** OpenAPI 3.0's dialect as JSON Schema. Alternatives may overlap: GitHub's do, and are told apart by a discriminator. */
function toJsonSchema(value: unknown): unknown {
  return mapSchema(value, ({ nullable, discriminator: _, oneOf, $ref, ...rest }) => {
    const schema: Schema = {
      ...rest,
      ...(oneOf === undefined ? {} : { anyOf: oneOf }),
      ...($ref === undefined ? {} : { $ref: String($ref).replace(/^#/, `${ROOT}#`) }),
    };
    return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
  });
}

function mapSchema(value: unknown, map: (schema: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((each) => mapSchema(each, map));
  if (typeof value !== "object" || value === null) return value;
  return map(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapSchema(inner, map)])));
}

function makeValidator(): Ajv {
  const made = new Ajv({ strict: false, allErrors: true });
  made.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  made.addFormat("uri", (text) => URL.canParse(text));
  made.addFormat("email", /^\S+@\S+$/);
  for (const number of ["int32", "int64"]) made.addFormat(number, { type: "number", validate: Number.isSafeInteger });
  made.addSchema({ $id: ROOT, components: toJsonSchema(description.components) });
  return made;
}
