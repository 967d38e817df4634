import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** HTTP as the services of the fake see it. */

export interface Incoming {
  readonly method: string;
  /** The address with which it was asked, host included. */
  readonly url: URL;
  /** Header names in lower case. */
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: Buffer;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
}

/** What becomes of an answer on its way: it arrives, is cut after so many bytes, or the connection closes before it. */
export type Delivery =
  | { readonly kind: "whole" }
  | { readonly kind: "cut"; readonly bytes: number }
  | { readonly kind: "none" };

/** A JSON answer. */
export function json(status: number, value: unknown, headers: { readonly [name: string]: string } = {}): Outgoing {
  const type = { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, body: Buffer.from(JSON.stringify(value)) };
}

/** Listens on a free port of 127.0.0.1; `handle` answers each request, and says what becomes of the answer. */
export async function listen(
  handle: (incoming: Incoming) => Promise<{ readonly outgoing: Outgoing; readonly delivery: Delivery }>,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    receive(request)
      .then(handle)
      .then(({ outgoing, delivery }) => deliver(request, response, outgoing, delivery))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function receive(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(`http://${request.headers.host ?? "127.0.0.1"}${request.url ?? "/"}`);
  return { method: request.method ?? "GET", url, headers, body: Buffer.concat(chunks) };
}

function deliver(request: IncomingMessage, response: ServerResponse, outgoing: Outgoing, delivery: Delivery): void {
  const { status, headers, body } = outgoing;
  if (delivery.kind === "none") {
    request.socket.destroy();
    return;
  }
  response.writeHead(status, bodiless(status) ? headers : { "content-length": String(body.length), ...headers });
  if (delivery.kind === "whole") response.end(bodiless(status) ? undefined : body);
  else response.write(body.subarray(0, delivery.bytes), () => request.socket.destroy());
}

function bodiless(status: number): boolean {
  return status === 204 || status === 304;
}
