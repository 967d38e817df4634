import { type Incoming, json, type Outgoing } from "./exchange.ts";
import { keep, signedUrl } from "./storage.ts";
import { holds } from "./token.ts";
import type { World } from "./world.ts";

/** Git LFS's batch API, for downloads: where the objects of a repository are to be fetched. */

const MEDIA_TYPE = "application/vnd.git-lfs+json";

/** The answer of the batch API; undefined where the request is not to it. */
export function largeFileService(world: World, incoming: Incoming): Outgoing | undefined {
  const { method, url, headers, body } = incoming;
  const [, name] = /^\/([^/]+\/[^/]+)\.git\/info\/lfs\/objects\/batch$/.exec(url.pathname) ?? [];
  if (name === undefined) return undefined;
  const repository = world.repository(name);
  const [, encoded = ""] = /^Basic (.+)$/i.exec(headers.authorization ?? "") ?? [];
  const password = Buffer.from(encoded, "base64").toString().split(":")[1] ?? "";
  const token = world.tokens.get(password);
  if (token === undefined || token.expired) return refuse(401, "Credentials needed", { "lfs-authenticate": "Basic" });
  const reaches = token.repository === repository?.fullName.toLowerCase();
  if (repository === undefined || !reaches || !holds(token, [{ permission: "contents", level: "read" }]))
    return refuse(404, "Not found");
  if (method !== "POST") return refuse(404, "Not found");
  if (headers.accept?.includes(MEDIA_TYPE) !== true) return refuse(406, `Accept must be ${MEDIA_TYPE}`);
  if (headers["content-type"]?.includes(MEDIA_TYPE) !== true) return refuse(415, `Content-Type must be ${MEDIA_TYPE}`);
  const { operation, objects } = JSON.parse(body.toString()) as {
    readonly operation: string;
    readonly objects: readonly { readonly oid: string; readonly size: number }[];
  };
  if (operation !== "download") return refuse(403, "Only downloads are allowed");
  const found = objects.map(({ oid, size }) => {
    const bytes = repository.largeFiles.get(oid);
    if (bytes === undefined) return { oid, size, error: { code: 404, message: "Object does not exist on the server" } };
    keep(world, `lfs/${oid}`, bytes);
    const download = { href: signedUrl(world, `lfs/${oid}`), expires_in: world.limits.storageSeconds };
    return { oid, size: bytes.length, authenticated: true, actions: { download } };
  });
  return json(200, { transfer: "basic", objects: found, hash_algo: "sha256" }, { "content-type": MEDIA_TYPE });
}

function refuse(status: number, message: string, headers: { readonly [name: string]: string } = {}): Outgoing {
  return json(status, { message }, { "content-type": MEDIA_TYPE, ...headers });
}
