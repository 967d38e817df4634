// src/bench/name-pattern.ts
/** `*` stands for any characters. Each part between stars is searched once from the left, so that no pattern makes it slow. */
function namePattern(pattern) {
	const [start = "", ...parts] = pattern.split("*");
	const end = parts.pop();
	if (end === void 0) return (name) => name === pattern;
	return (name) => {
		if (!name.startsWith(start) || !name.endsWith(end)) return false;
		let at = start.length;
		for (const part of parts) {
			const found = name.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return at + end.length <= name.length;
	};
}

export { namePattern as t };