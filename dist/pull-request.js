import { c as array, f as int, h as object, s as _enum, y as string } from "./schemas.js";
import { d as commitSchema } from "./result.js";

// src/github/pull-request.ts
/** As events and the API tell it alike; they have many more keys than those that are read. */
const repositorySchema = object({ id: int() });
const pullRequestSchema = object({
	number: int().min(1),
	state: _enum(["open", "closed"]),
	head: object({
		sha: commitSchema,
		repo: repositorySchema.nullish()
	}),
	base: object({
		sha: commitSchema,
		repo: repositorySchema
	}),
	labels: array(object({ name: string() })).default([]),
	user: object({ login: string() }).nullish()
}).transform(({ number, state, head, base, labels, user }) => ({
	number,
	head: head.sha,
	target: base.sha,
	isOpen: state === "open",
	isFork: head.repo?.id !== base.repo.id,
	labels: labels.map(({ name }) => name),
	author: user?.login
}));

export { pullRequestSchema as t };