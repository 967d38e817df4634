import { t as errorCode } from "./error-code.js";
import { t as UserError } from "./user-error.js";
import { f as int, h as object, y as string } from "./schemas.js";
import { t as storeAt } from "./store.js";
import { t as writeWhole } from "./write-whole.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { link, mkdir, readFile, readdir, rename, unlink, writeFile as writeFile$1 } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

// src/baseline/lock.ts
const holderSchema = object({
	pid: int().min(1),
	host: string()
});
/**
* Holds an exclusive lock until disposed. A lock whose holder is dead is taken over; a live holder is waited for.
*
* @param patienceMs how long a live holder is waited for.
* @throws UserError if it is still held then.
*/
async function holdLock(path, patienceMs = 6e4) {
	for (let waited = 0;; waited += 100) {
		if (await tryLock(path)) return { [Symbol.asyncDispose]: () => unlink(path) };
		await clearDeadHolder(path);
		if (waited >= patienceMs) throw new UserError(`${path}: held by another edgebench for ${patienceMs / 1e3} s; wait for it, or delete the file if no edgebench runs`);
		await setTimeout(100);
	}
}
/** The lock appears with its holder's name already in it: written aside, then linked, which fails where the lock exists. */
async function tryLock(path) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await writeFile$1(aside, JSON.stringify({
			pid: process.pid,
			host: hostname()
		}));
		await link(aside, path);
		return true;
	} catch (error) {
		if (errorCode(error) === "EEXIST") return false;
		throw new UserError(`${path}: cannot be made (${errorCode(error) ?? "unknown"}); free space or mend the permissions`);
	} finally {
		await unlink(aside).catch(() => void 0);
	}
}
/** Only a holder on this machine can be known dead. What is moved aside is looked at again, lest a new holder's lock be removed. */
async function clearDeadHolder(path) {
	const seen = await readFile(path, "utf8").catch(() => void 0);
	if (seen === void 0 || !holderIsDead(seen)) return;
	const aside = `${path}.${randomUUID()}`;
	await rename(path, aside).catch(() => void 0);
	const moved = await readFile(aside, "utf8").catch(() => void 0);
	if (moved !== void 0 && moved !== seen) await link(aside, path).catch(() => void 0);
	await unlink(aside).catch(() => void 0);
}
function holderIsDead(text) {
	const holder = holderSchema.safeParse(safeJson(text));
	if (!holder.success || holder.data.host !== hostname()) return false;
	try {
		process.kill(holder.data.pid, 0);
		return false;
	} catch (error) {
		return errorCode(error) === "ESRCH";
	}
}
function safeJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/baseline/directory.ts
/**
* Opens a store in a directory; it is made at the first recording.
*
* Each file is written beside its place, synced and renamed, one writer at a time under a lock, so a killed writer loses at
* most its own recording and a second try completes it.
*/
function openDirectoryStore(root) {
	return storeAt(directoryPlace(root));
}
/** Files in a directory, which is made at the first change. */
function directoryPlace(root) {
	const read = (path) => readIfThere(join(root, path), `${root}/${path}`);
	const files = {
		read,
		holds: async (path, content) => await read(path) === content,
		list: (folder) => listIfThere(join(root, folder), `${root}/${folder}`)
	};
	return {
		isAtHand: true,
		look: async () => files,
		change: async (decide) => {
			try {
				var _usingCtx$1 = _usingCtx();
				await ensureDirectory(root);
				_usingCtx$1.a(await holdLock(join(root, "lock")));
				const { writes, outcome } = await decide(files);
				for (const [path, content] of writes) await writeFile(root, path, content);
				return outcome;
			} catch (_) {
				_usingCtx$1.e = _;
			} finally {
				await _usingCtx$1.d();
			}
		}
	};
}
async function readIfThere(path, shown) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
	} catch (error) {
		if (isAbsence(error)) return void 0;
		throw unreadable(shown, error);
	}
}
async function listIfThere(path, shown) {
	try {
		return await readdir(path);
	} catch (error) {
		if (isAbsence(error)) return [];
		throw unreadable(shown, error);
	}
}
function unreadable(shown, error) {
	return new UserError(`${shown}: cannot be read (${reasonOf(error)}); nothing was written, mend it or name another place`);
}
async function ensureDirectory(path) {
	try {
		await mkdir(path, { recursive: true });
	} catch (error) {
		throw new UserError(`${path}: cannot be made (${reasonOf(error)}); name a directory that you may write`);
	}
}
async function writeFile(root, path, content) {
	try {
		await writeWhole(join(root, path), content);
	} catch (error) {
		throw new UserError(`${root}/${path}: cannot be written (${reasonOf(error)}); free space or mend the permissions and run it again`);
	}
}
function reasonOf(error) {
	return errorCode(error) ?? "unreadable";
}
function isAbsence(error) {
	return errorCode(error) === "ENOENT";
}

export { openDirectoryStore as n, directoryPlace as t };