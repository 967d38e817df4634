/** What pages with a fleet have beside the style of all pages. Eight colours that both schemes bear, for models and runtimes. */
export const FLEET_STYLE = `
:root {
  --kind-0: #0b5cad; --kind-1: #b34700; --kind-2: #1a7232; --kind-3: #a3246f; --kind-4: #6a3fa0; --kind-5: #00707a;
  --kind-6: #8a6100; --kind-7: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --kind-0: #7db8f5; --kind-1: #ff9d4d; --kind-2: #7dd391; --kind-3: #f291c8; --kind-4: #c7a6f2; --kind-5: #5fcfd9;
    --kind-6: #e0bd6a; --kind-7: #ff9088;
  }
}
.fleet-part > h3 { display: block; margin: 1.8rem 0 0.7rem; font-size: 1.1rem; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0.8rem; margin-bottom: 1.4rem; }
.cards > li { margin: 0; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.cards .overline { color: var(--muted); }
.cards .who { font-weight: 600; margin-bottom: 0.3rem; }
.caveats { margin-top: 0.5rem; font-size: 0.875rem; color: var(--muted); }
.winners .scrolling + .scrolling, .winners div + .scrolling { margin-top: 1.4rem; }
.front { margin-top: 0.5rem; font-size: 0.9rem; }
.front > summary { color: var(--link); width: fit-content; }
.fleet-table { font-size: 0.9rem; }
.fleet-table th, .fleet-table td { min-width: 7.5rem; }
.fleet-table th[scope="row"] { min-width: 13rem; font-weight: 600; }
.fleet-table td { font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.fleet-table .remarks { display: block; font-weight: 400; }
.fleet-table .where { font-weight: 400; }
.fleet-table tr:target { background: var(--raised); outline: 2px solid var(--link); outline-offset: -2px; }
.regressed { --tone: var(--red); --soft: var(--red-soft); }
.stale { --tone: var(--amber); --soft: var(--amber-soft); }
.young { --tone: var(--blue); --soft: var(--blue-soft); }
.stable { --tone: var(--green); --soft: var(--green-soft); }
.scrolling { max-width: 100%; }
.drawing.control { min-height: 0; margin-top: 1.2rem; }
[data-view^="fleet"] .drawing { overflow: hidden; padding-bottom: 3px; }
.fleet-filter label { max-width: 100%; display: inline-flex; gap: 0.5rem; align-items: baseline; flex-wrap: wrap; color: var(--text); }
.fleet-filter select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: 6px; padding: 0.25rem 0.5rem; min-width: 0; max-width: 100%; }
.kinds { list-style: none; padding: 0; margin: 0.4rem 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.875rem; color: var(--muted); }
.kinds li { margin: 0; display: inline-flex; gap: 0.4rem; align-items: center; overflow-wrap: anywhere; }
.kinds svg { flex: none; }
@media (max-width: 46rem) {
  .fleet-table th[scope="row"] { min-width: 9rem; }
  .fleet-table th, .fleet-table td { min-width: 6.5rem; }
  .winners td:has(.remarks, a) { min-width: 12rem; }
  .entries, .entries tbody, .entries caption { display: block; }
  .entries thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .entries tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem 0.8rem; padding: 0.8rem 0; border-top: 1px solid var(--line); }
  .entries th, .entries th[scope="row"], .entries td { display: block; border: 0; padding: 0; min-width: 0; }
  .entries th[scope="row"] { grid-column: 1 / -1; }
  .entries td::before { content: attr(data-head); display: block; font-size: 0.85rem; color: var(--muted); }
}
`;
