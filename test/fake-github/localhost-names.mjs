// Preloaded into a process (`node --import`): names below localhost lead to this machine, as RFC 6761 has it and not every
// resolver does.
import dns from "node:dns";

const { lookup } = dns;

dns.lookup = Object.assign(
  (/** @type {string} */ name, /** @type {any[]} */ ...rest) =>
    /** @type {any} */ (lookup)(name.endsWith(".localhost") ? "127.0.0.1" : name, ...rest),
  lookup,
);
