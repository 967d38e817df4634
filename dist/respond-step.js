import { t as UserError } from "./user-error.js";
import { S as unknown, f as int, h as object, y as string } from "./schemas.js";
import { t as explainIssues } from "./document.js";
import { a as openStore } from "./open-store.js";
import { A as METRICS, j as METRIC_NAMES, x as NAME_PATTERN } from "./result.js";
import { r as asked, t as GitHubRefused } from "./client.js";
import { a as react, i as ownComments, t as createComment } from "./comments.js";
import { t as readPullRequest } from "./read-pull-request2.js";
import { d as isInForce, l as BENCHMARK_PATTERN } from "./comparability.js";
import { a as POINTS, d as parseTolerance, i as PERCENT } from "./quantity.js";
import { r as markdown, t as clip } from "./escape.js";
import { c as formatSize } from "./figures.js";
import { n as replyText, t as repliesTo } from "./reply.js";
import { r as openStepGitHub } from "./step-github.js";
import { readFile } from "node:fs/promises";

// src/github/issue-comment.ts
/** Letters, digits and hyphens; what a login is on github.com and on GitHub Enterprise Server, where it may hold an underscore. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const payloadSchema = object({
	action: string(),
	issue: object({
		number: int().min(1),
		pull_request: unknown().optional()
	}),
	comment: object({
		id: int().min(1),
		body: string().nullable(),
		user: object({
			login: string(),
			type: string()
		}).nullable()
	})
});
/**
* Reads the payload of an `issue_comment` event.
*
* @param file how error sentences name the payload.
* @returns undefined for what nobody has to be answered: an edit or a deletion, a comment on an issue, one of a bot.
* @throws UserError for what is not such a payload.
*/
function readIssueComment(payload, file) {
	const { action, issue, comment } = checked(payload, file);
	const author = comment.user?.type === "User" && LOGIN.test(comment.user.login) ? comment.user.login : void 0;
	const isOnPullRequest = issue.pull_request !== void 0 && issue.pull_request !== null;
	if (action !== "created" || !isOnPullRequest || author === void 0) return void 0;
	return {
		id: comment.id,
		pullRequest: issue.number,
		body: comment.body ?? "",
		author
	};
}
function checked(payload, file) {
	const read = payloadSchema.safeParse(parsed(payload, file));
	if (read.success) return read.data;
	throw new UserError(`${file}: not the payload of an issue_comment event: ${explainIssues(read.error.issues)}; run respond in a workflow on issue_comment`);
}
function parsed(payload, file) {
	try {
		return JSON.parse(payload);
	} catch {
		throw new UserError(`${file}: not JSON; run respond in a workflow on issue_comment`);
	}
}

// src/github/permissions.ts
/** What somebody may do in the repository, from most to least. */
const PERMISSIONS = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
/**
* A user's permission in the repository, asked of GitHub. What an event says of its author (`author_association`) is never
* taken for one: a member of the organisation may have none here.
*
* A role of the owner's making counts as the permission that it is built on, whatever it is called.
*/
async function permissionOf({ octokit, owner, repo }, login) {
	try {
		const { data } = await asked(`what ${login} may do here`, () => octokit.rest.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username: login
		}));
		const permission = PERMISSIONS.find((known) => known === data.permission) ?? "none";
		return BETWEEN.find(([role, builtOn]) => role === data.role_name && builtOn === permission)?.[0] ?? permission;
	} catch (error) {
		if (error instanceof GitHubRefused && error.status === 404) return "none";
		throw error;
	}
}
/** Roles that GitHub tells by name alone, as a permission's better kind. */
const BETWEEN = [["maintain", "write"], ["triage", "read"]];
/** Whether one permission is at least another. */
function isAtLeast(permission, least) {
	return PERMISSIONS.indexOf(permission) <= PERMISSIONS.indexOf(least);
}

// src/github/request-lines.ts
/** Takes white space only once: a line of sixty thousand spaces must not cost a day. */
const ADDRESSED = /^\/edgebench(?:[ \t](?<said>.*))?$/u;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})(?<info>.*)$/u;
const HTML = /<[a-z!?/]/i;
/** Code within a line: as many backticks behind it as before it. */
const CODE_SPAN = /(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`)/gu;
/**
* The lines of a comment that address edgebench, without the name: from a line's first character on, outside of quotations,
* code and HTML. What follows a quotation or an open backtick without a blank line between counts to it; HTML hides what it
* likes, so nothing behind it is read.
*/
function requestLines(body) {
	const lines = [];
	let place = {
		kind: "text",
		isSuspect: false
	};
	for (const line of body.split(/\r\n|\n|\r/)) {
		const said = place.kind === "text" && !place.isSuspect ? ADDRESSED.exec(line) : null;
		place = after(line, place);
		if (said !== null) lines.push(said.groups?.["said"]?.trim() ?? "");
	}
	return lines;
}
function after(line, place) {
	if (place.kind === "html") return place;
	const { fence = "", info = "" } = FENCE.exec(line)?.groups ?? {};
	if (place.kind === "code") return fence.startsWith(place.fence) && info.trim() === "" ? {
		kind: "text",
		isSuspect: false
	} : place;
	if (fence !== "" && !(fence.startsWith("`") && info.includes("`"))) return {
		kind: "code",
		fence
	};
	if (HTML.test(line)) return { kind: "html" };
	if (line.trim() === "") return {
		kind: "text",
		isSuspect: false
	};
	return {
		kind: "text",
		isSuspect: place.isSuspect || /^ {0,3}>/.test(line) || line.replace(CODE_SPAN, "").includes("`")
	};
}

// src/github/request.ts
const RUN_USAGE = "/edgebench run [DEVICE … | all] [COMMIT]";
const ACCEPT_USAGE = "/edgebench accept BENCHMARK METRIC up to SIZE until DATE because WHY";
const MOST_DEVICES = 50;
const LONGEST_WHY = 500;
const COMMIT = /^[0-9a-f]{12,40}$/i;
const SHORT_COMMIT = /^(?=.*\d)[0-9a-f]{7,11}$/i;
/**
* Reads what a comment asks for; undefined where it asks for nothing.
*
* A request is a line of its own, from the line's first character on, outside of quotations, code and HTML; one per comment.
*
* @param body the comment's Markdown, as GitHub's event tells it.
*/
function readRequest(body) {
	const [line, ...others] = requestLines(body);
	if (line === void 0) return void 0;
	if (others.length > 0) return unclear("A comment may ask for one thing; write one comment for each.");
	const [verb = "", ...words] = line.split(/[ \t]+/);
	switch (verb) {
		case "run": return readRun(words);
		case "accept": return readAccept(line);
		case "help": return words.length === 0 ? { kind: "help" } : unclear("Write /edgebench help, and nothing after it.");
		default: return unclear("Write /edgebench followed by run, accept or help.");
	}
}
function readRun(words) {
	const last = words.at(-1);
	if (last !== void 0 && SHORT_COMMIT.test(last)) return unclear("Name at least 12 digits of the commit, so that nobody can make another one that fits.");
	const sha = last !== void 0 && COMMIT.test(last) ? last.toLowerCase() : void 0;
	const named = sha === void 0 ? words : words.slice(0, -1);
	if (named.length > MOST_DEVICES || !named.every((word) => NAME_PATTERN.test(word))) return unclear(`Write ${RUN_USAGE} with labels of devices, such as jetson.`);
	if (!named.includes("all")) return {
		kind: "run",
		devices: [...new Set(named)],
		sha
	};
	return named.length === 1 ? {
		kind: "run",
		devices: [],
		sha
	} : unclear("Write either all or the labels of devices, not both.");
}
const ACCEPT = /^accept[ \t]+(?<benchmark>\S+)[ \t]+(?<metric>\S+)[ \t]+up[ \t]+to[ \t]+(?<size>[\d.]+[ \t]?(?:%|pt))[ \t]+until[ \t]+(?<until>\d{4}-\d{2}-\d{2})[ \t]+because[ \t]+(?<why>.+)$/u;
function readAccept(line) {
	const { benchmark = "", metric = "", size = "", until = "", why = "" } = ACCEPT.exec(line)?.groups ?? {};
	if (benchmark === "") return unclear(`Write ${ACCEPT_USAGE}.`);
	if (!BENCHMARK_PATTERN.test(benchmark)) return unclear("The benchmark is written as the report tells it, with * for any characters.");
	if (!isMetric(metric)) return unclear(`The metric is one of ${METRIC_NAMES.join(", ")}.`);
	const written = size.replace("	", " ");
	const { kind } = METRICS[metric].tolerance;
	if (!(kind === "points" ? POINTS : PERCENT).test(written)) return unclear(`A size of ${metric} is written as ${kind === "points" ? "points, such as 0.5pt" : "a percentage, such as 5%"}.`);
	if (!isDay(until)) return unclear("There is no such day; write one such as 2026-12-31.");
	const reason = clip(why, LONGEST_WHY);
	if (!/[\p{L}\p{N}]/u.test(reason)) return unclear("Say why, in words, after because.");
	return {
		kind: "accept",
		benchmark,
		metric,
		upTo: parseTolerance(written),
		until,
		why: reason
	};
}
function isMetric(word) {
	return METRIC_NAMES.some((name) => name === word);
}
function isDay(day) {
	const instant = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
function unclear(why) {
	return {
		kind: "unclear",
		why
	};
}

// src/github/request-decision.ts
/**
* Decides about a request: only who may write to the repository may ask; only what its asker can have looked at is run; and
* nobody accepts a regression of his own but a maintainer.
*
* @param pull the pull request as it is now.
* @param now UTC, as `Date.prototype.toISOString` writes it.
*/
function decideRequest(request, by, pull, now) {
	if (!isAtLeast(by.permission, "write")) return { kind: "not-allowed" };
	if (request.kind === "help") return request;
	if (request.kind === "unclear") return refused(request.why);
	if (!pull.isOpen) return refused("The pull request is closed; open it again first.");
	return request.kind === "run" ? decideRun(request, pull) : decideAccept(request, by, pull, now);
}
function decideRun({ devices, sha }, pull) {
	if (sha === void 0 && pull.isFork) return refused("The head is in a fork, whose author can change it at any moment: look at a commit and name it, with at least 12 digits, after the devices.");
	if (sha !== void 0 && !pull.head.startsWith(sha)) return refused("The commit that you name is not the head of the pull request now: look at what came since, and name that.");
	return {
		kind: "run",
		head: pull.head,
		devices
	};
}
function decideAccept({ kind: _, ...wanted }, by, pull, now) {
	if (pull.author?.toLowerCase() === by.login.toLowerCase() && !isAtLeast(by.permission, "maintain")) return refused("A regression of your own pull request is accepted by somebody else who may write here, or by a maintainer.");
	const acceptance = {
		...wanted,
		by: by.login
	};
	return isInForce(acceptance, now) ? {
		kind: "accept",
		acceptance
	} : refused("The day until which it is accepted is past; name a later one.");
}
function refused(why) {
	return {
		kind: "refused",
		why
	};
}

// src/commands/respond.ts
/**
* Answers a comment: does what it asks for where its author may ask, says in one sentence why not where not, and is silent
* where it asks for nothing.
*
* @returns what to measure; undefined where nothing is.
*/
async function respond(asked) {
	const { github, comment, now, say } = asked;
	const request = readRequest(comment.body);
	if (request === void 0) {
		say("The comment asks edgebench for nothing.");
		return;
	}
	const permission = await permissionOf(github, comment.author);
	const pull = await readPullRequest(github, comment.pullRequest);
	const decision = decideRequest(request, {
		login: comment.author,
		permission
	}, pull, now);
	switch (decision.kind) {
		case "run":
			await sign(asked, "eyes");
			return {
				pullRequest: comment.pullRequest,
				head: decision.head,
				devices: decision.devices
			};
		case "accept":
			await accept(asked, decision.acceptance);
			return;
		case "help":
			await sign(asked, "eyes");
			await reply(asked, decision.kind, HELP);
			return;
		default:
			await sign(asked, "confused");
			await reply(asked, decision.kind, whyNot(decision));
			return;
	}
}
const HELP = [
	"What a comment can ask for, as a line of its own:",
	`- \`${RUN_USAGE}\` measures the head, on these devices or all. For a fork, name the commit that you looked at.`,
	`- \`${ACCEPT_USAGE}\` lets a regression pass until that day, such as \`/edgebench accept resnet50/rpi3/* latency up to 10% until 2026-12-31 because the wider model is worth it\`.`,
	"- `/edgebench help` says this."
].join("\n");
function whyNot(decision) {
	return decision.kind === "refused" ? markdown(decision.why) : "Thank you, but only people who may write to this repository can ask for this; one of them can ask in your place.";
}
async function accept(asked, acceptance) {
	const { store, now } = asked;
	if (store === void 0) {
		await sign(asked, "confused");
		await reply(asked, "refused", "This workflow names no store to write it to: give its respond step the input `store`, or write it into the configuration.");
		return;
	}
	await (await store()).accept(acceptance, now);
	await sign(asked, "+1");
	await reply(asked, "accept", acceptedText(acceptance));
}
function acceptedText({ benchmark, metric, upTo, by, until, why }) {
	const { label } = METRICS[metric];
	return `Accepted by ${markdown(by)} until ${until}: ${label} of ${markdown(benchmark)} may be worse by up to ${formatSize(upTo.value, upTo.kind)}, because ${markdown(why.replace(/\.$/, ""))}.\n\nIt counts in what is planned from now on, for every benchmark whose name it fits; the next report says *accepted* where it did. In the run that failed, choose *Re-run all jobs*; the failed ones alone would be judged by the old plan.`;
}
/** One reply to a comment, however often its run is repeated; and one to all who may not ask, so that nobody can make us talk. */
async function reply(asked, kind, text) {
	const { github, comment, say } = asked;
	await unlessForbidden(say, async () => {
		if ((await ownComments(github, comment.pullRequest, (body) => repliesTo(body, comment.id, kind))).length === 0) await createComment(github, comment.pullRequest, replyText(comment.id, kind, text));
	});
}
async function sign({ github, comment, say }, content) {
	await unlessForbidden(say, () => react(github, comment.id, content));
}
/** A sign or a reply that the token may not write is missed by nobody as much as what was asked for. */
async function unlessForbidden(say, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof GitHubRefused) || error.status !== 403 && error.status !== 404) throw error;
		say("The token may not write here, so the comment stays without a reply: give the job `pull-requests: write`.");
	}
}

// src/commands/respond-step.ts
/** Answers a comment on a pull request, and tells the workflow what to measure, if anything. */
async function respondStep(runner, context) {
	const comment = await readComment(context);
	if (comment === void 0) {
		runner.output("proceed", "false");
		return 0;
	}
	const github = await openStepGitHub(runner, context);
	const store = runner.input("store");
	const approved = await respond({
		github,
		comment,
		store: store === "" ? void 0 : () => openStore(store, context, github),
		now: (/* @__PURE__ */ new Date()).toISOString(),
		say: (sentence) => context.progress.line(sentence)
	});
	runner.output("proceed", String(approved !== void 0));
	if (approved === void 0) return 0;
	runner.output("pull-request", String(approved.pullRequest));
	runner.output("head", approved.head);
	runner.output("devices", approved.devices.join(" "));
	return 0;
}
async function readComment({ env }) {
	const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file } = env;
	if (name !== "issue_comment" || file === void 0) throw new UserError("command respond: it answers comments; run it in a workflow on issue_comment, with types: [created]");
	return readIssueComment(await readFile(file, "utf8"), file);
}

export { respondStep };