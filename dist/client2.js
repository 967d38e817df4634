import { a as openGitHub, i as interruption, n as GitHubUnanswered, r as asked, t as GitHubRefused } from "./client.js";

export { openGitHub };