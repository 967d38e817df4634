// src/commands/stored-sessions.ts
/** Sessions that measured something for a change: they have a base or a head. */
function sessionsOfChanges(points) {
	return new Set(points.filter(({ role }) => role !== "only").map(({ session }) => session));
}
/** Both sides of a session share its temperature, day and load, so a session counts once: its head where that is a baseline. Oldest first. */
function onePerSession(points) {
	const sessions = /* @__PURE__ */ new Map();
	for (const point of points) {
		const before = sessions.get(point.session);
		if (before === void 0 || before.role === "base") sessions.set(point.session, point);
	}
	return [...sessions.values()].sort(byAge);
}
function byAge(a, b) {
	return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.session < b.session ? -1 : 1);
}
/** A point as the session that it is one of, without its accuracy's bitsets and what it cost. */
function summaryOf({ role: _, accuracy: __, tookSeconds: ___, ...session }) {
	return session;
}
/** The same with the bitsets of its accuracy. @throws UserError where the store lost or changed them. */
async function toSession(point, store) {
	const { accuracy } = point;
	if (accuracy === void 0) return summaryOf(point);
	const [correct, correctTop5] = [await store.bitset(accuracy.correct), await store.bitset(accuracy.correctTop5)];
	return {
		...summaryOf(point),
		accuracy: {
			...accuracy,
			correct,
			correctTop5
		}
	};
}

export { toSession as i, sessionsOfChanges as n, summaryOf as r, onePerSession as t };