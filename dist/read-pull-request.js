import { t as readPullRequest } from "./read-pull-request2.js";

export { readPullRequest };