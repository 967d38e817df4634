import type { Server } from "node:http";
import { api } from "./api.ts";
import { artifactService } from "./artifact-service.ts";
import { type Incoming, json, listen, type Outgoing } from "./exchange.ts";
import { type Fault, Faults } from "./faults.ts";
import { largeFileService } from "./lfs.ts";
import { FakeRepository } from "./repository.ts";
import { Storage } from "./storage.ts";
import { type Limits, type User, World } from "./world.ts";

/** A request as the fake saw it. `status` is 0 where no answer left the fake. */
export interface LoggedRequest {
  readonly service: "api" | "storage";
  readonly method: string;
  /** Decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** JSON, else undefined. */
  readonly body: unknown;
  readonly status: number;
  readonly token?: string;
}

/**
 * GitHub in one process: its REST API, its artifact service, its LFS server and the storage behind them, which listens on
 * a port, so an origin, of its own. Repositories are set up, and looked at, through `repository`. Requests and answers are
 * held against GitHub's own description; departures collect in `violations`, which tests assert to be empty.
 */
export class FakeGitHub implements AsyncDisposable {
  readonly requests: LoggedRequest[] = [];
  readonly #world: World;
  readonly #faults = new Faults();
  readonly #servers: Server[] = [];

  private constructor(world: World) {
    this.#world = world;
  }

  /** Starts one with limits lower than GitHub's; an Enterprise Server has its API below a path, and a host of its own. */
  static async start(limits: Partial<Limits> = {}, o: { readonly enterprise?: boolean } = {}): Promise<FakeGitHub> {
    const world = new World();
    Object.assign(world.limits, limits);
    const github = new FakeGitHub(world);
    const storage = new Storage(world);
    const port = await github.#listen("api", (incoming) => {
      return artifactService(world, incoming) ?? largeFileService(world, incoming) ?? api(world, incoming);
    });
    const origin = `http://127.0.0.1:${port}`;
    world.apiUrl = o.enterprise === true ? `${origin}/api/v3` : origin;
    world.serverUrl = o.enterprise === true ? origin : `http://github.localhost:${port}`;
    world.storageUrl = `http://127.0.0.1:${await github.#listen("storage", (incoming) => storage.answer(incoming))}`;
    return github;
  }

  /** The root of the REST API: GITHUB_API_URL. */
  get url(): string {
    return this.#world.apiUrl;
  }

  /**
   * GITHUB_SERVER_URL: under a host that @actions/artifact does not take for an Enterprise Server. Where the machine does
   * not resolve names below localhost, `--import` localhost-names.mjs into the client's process.
   */
  get serverUrl(): string {
    return this.#world.serverUrl;
  }

  /** ACTIONS_RESULTS_URL. */
  get resultsUrl(): string {
    return `${new URL(this.#world.apiUrl).origin}/`;
  }

  /** What did not match GitHub's description, and tokens that went where they must not. */
  get violations(): readonly string[] {
    return this.#world.violations;
  }

  /** GitHub's limits, which a test may lower. */
  get limits(): Limits {
    return this.#world.limits;
  }

  /** Sets the server's clock, `Date` header included, so many milliseconds ahead of this machine's. */
  skewClock(milliseconds: number): void {
    this.#world.clockSkewMs = milliseconds;
  }

  /** The repository of that name, which is made where there is none. */
  repository(fullName: string): FakeRepository {
    return this.#world.repository(fullName) ?? this.#add(new FakeRepository(this.#world, fullName));
  }

  /** A fork: it shares the parent's objects, as on GitHub, and has its branches. */
  fork(parent: FakeRepository, owner: string): FakeRepository {
    const fork = this.#add(new FakeRepository(this.#world, `${owner}/${parent.name}`, parent));
    fork.defaultBranch = parent.defaultBranch;
    for (const [name, sha] of parent.refs.all()) if (name.startsWith("refs/heads/")) fork.refs.set(name, sha);
    return fork;
  }

  user(login: string): User {
    return this.#world.user(login);
  }

  /** From now on the token is refused. */
  expire(token: string): void {
    const known = this.#world.tokens.get(token);
    if (known !== undefined) known.expired = true;
  }

  /** Plants a fault; the function returned lifts it. */
  fault(fault: Fault): () => void {
    return this.#faults.plant(fault);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  #add(repository: FakeRepository): FakeRepository {
    this.#world.repositories.set(repository.fullName.toLowerCase(), repository);
    return repository;
  }

  async #listen(service: LoggedRequest["service"], answer: (incoming: Incoming) => Outgoing): Promise<number> {
    const { server, port } = await listen(async (incoming) => {
      const passed = await this.#faults.pass(incoming, async () => this.#guarded(incoming, answer));
      this.#log(service, incoming, passed.delivery.kind === "none" ? 0 : passed.outgoing.status);
      const date = { date: this.#world.now().toUTCString() };
      return { ...passed, outgoing: { ...passed.outgoing, headers: { ...date, ...passed.outgoing.headers } } };
    });
    this.#servers.push(server);
    return port;
  }

  /** A fault of the fake's own is a violation too: the client's error would not say whose it was. */
  #guarded(incoming: Incoming, answer: (incoming: Incoming) => Outgoing): Outgoing {
    try {
      return answer(incoming);
    } catch (error) {
      const why = error instanceof Error ? error.stack : String(error);
      this.#world.violations.push(`${incoming.method} ${incoming.url.pathname}: the fake failed: ${why}`);
      return json(500, { message: "Server Error" });
    }
  }

  #log(service: LoggedRequest["service"], { method, url, headers, body }: Incoming, status: number): void {
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "")?.[1];
    this.requests.push({
      service,
      method,
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      body: headers["content-type"]?.includes("json") === true ? jsonOf(body) : undefined,
      status,
      ...(token === undefined ? {} : { token }),
    });
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
