import { n as openBranchStore, t as branchPlace } from "./branch.js";

export { openBranchStore };