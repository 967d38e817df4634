import { n as judgementExitCode, t as compare } from "./compare.js";

export { compare };