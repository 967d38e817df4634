import type { Operators } from "../bench/result.ts";
import type { Comparison, OperatorChange } from "./comparison.ts";
import { compareExact } from "./exact-values.ts";
import type { Rules } from "./rules.ts";

/** All nodes of a model's graphs, whatever they compute. */
export function operatorCount(operators: Operators): number {
  return Object.values(operators).reduce((sum, count) => sum + count, 0);
}

/** Compares how many operators two models have, and names the kinds whose number differs. */
export function compareOperators(base: Operators, head: Operators, rules: Rules): Comparison {
  const comparison = compareExact("operators", operatorCount(base), operatorCount(head), rules);
  const changes = operatorChanges(base, head);
  if (comparison.verdict === "not-measured" || changes.length === 0) return comparison;
  return { ...comparison, evidence: { ...comparison.evidence, operators: changes } };
}

/** The largest difference first, then by name. */
function operatorChanges(base: Operators, head: Operators): readonly OperatorChange[] {
  const before = new Map(Object.entries(base));
  const after = new Map(Object.entries(head));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, base: before.get(name) ?? 0, head: after.get(name) ?? 0 }))
    .filter((one) => one.base !== one.head)
    .sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base) || (a.name < b.name ? -1 : 1));
}
