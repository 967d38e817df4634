/** What queries took, nanoseconds: the sum over each group of inferences that were asked for together. */
export function queryTimes(inferencesNs: readonly number[], perQuery: number): readonly number[] {
  if (perQuery === 1) return inferencesNs;
  return Array.from({ length: Math.floor(inferencesNs.length / perQuery) }, (_, query) =>
    inferencesNs.slice(query * perQuery, (query + 1) * perQuery).reduce((sum, ns) => sum + ns, 0),
  );
}
