// src/baseline/bounded.ts
/** A gate that lets at most so many pieces of work run at once; the others wait their turn. */
function bounded(most) {
	let free = most;
	const waiting = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((admit) => waiting.push(admit));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}

export { bounded as t };