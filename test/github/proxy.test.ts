import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A proxy that passes nothing on and remembers what it was asked for. */
async function startProxy() {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", ({ url = "" }, socket) => {
    wanted.push(url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    wanted,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

it.each([
  ["goes through the proxy that the environment names", "", ["api.invalid:80"]],
  ["goes around it where the environment says so", "api.invalid", []],
])("%s", async (_, exempt, wanted) => {
  await using proxy = await startProxy();
  vi.stubEnv("GITHUB_API_URL", "http://api.invalid");
  vi.stubEnv("http_proxy", proxy.url);
  vi.stubEnv("no_proxy", exempt);
  const { boundedFetch } = await import("../../src/github/bounded-fetch.ts");
  const asks = boundedFetch(new AbortController().signal, undefined);
  await expect(asks("http://api.invalid/rate_limit")).rejects.toThrow();
  expect(proxy.wanted).toEqual(wanted);
});
