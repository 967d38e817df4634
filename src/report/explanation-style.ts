/** What the explanation of a preprocessing adds to the report's style: pictures beside words. */
export const EXPLANATION_STYLE = `
.answer.explained { --tone: var(--blue); --soft: var(--blue-soft); }
.steps { list-style: none; padding: 0; }
.steps > li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 0.4rem 2rem; padding: 1.2rem 0; border-top: 1px solid var(--line); }
.steps h3 { display: block; }
.steps p { max-width: 38rem; }
.size { color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.2rem; margin-top: 1rem; }
.pictures figure { max-width: 100%; }
img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); background: var(--raised); }
img.pixels { image-rendering: pixelated; }
.channels { width: auto; margin-top: 1rem; min-width: min(100%, 30rem); }
.channels td, .channels thead th + th { text-align: right; padding-left: 1.5rem; padding-right: 0; font-variant-numeric: tabular-nums; }
@media (max-width: 46rem) {
  .steps > li { grid-template-columns: minmax(0, 1fr); }
}
`;
