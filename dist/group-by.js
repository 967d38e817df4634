// src/plan/group-by.ts
/** Items by key, keys and items in the order in which they first came. `Map.groupBy` is not in Node 20. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

export { groupBy as t };