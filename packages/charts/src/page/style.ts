import { colours, fonts } from "../theme.js";

/**
 * Shadows at the edges of a picture that is wider than the window, where more of it lies: two of them stay in
 * place, and two patches of paper move with the picture and cover them at its ends.
 */
const moreBeside = `background:
  linear-gradient(to right, #fff 40%, #fff0) left / 3rem 100% no-repeat local,
  linear-gradient(to left, #fff 40%, #fff0) right / 3rem 100% no-repeat local,
  linear-gradient(to right, #0003, #0000) left / 1rem 100% no-repeat scroll,
  linear-gradient(to left, #0003, #0000) right / 1rem 100% no-repeat scroll;`;

/** The style of the page, for screens, phones and paper. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 60rem; background: #f6f5f1; color: ${colours.ink};
  font: 1rem/1.65 ${fonts}; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 0.25rem; }
h2 { font-size: 1.15rem; line-height: 1.4; margin: 0 0 0.75rem; }
header p, figcaption, footer { color: ${colours.soft}; font-size: 0.9rem; }
header p, figcaption p, footer p { margin: 0.25rem 0; }
figure { margin: 1.5rem 0; padding: 1.25rem; background: #fff; border: 1px solid ${colours.line};
  border-radius: 0.6rem; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { border-top: 1px solid ${colours.line}; margin-top: 1rem; padding-top: 0.75rem; }
.refused { padding: 1rem; background: #fff4e0; border-radius: 0.4rem; margin: 0; }
details { margin-top: 0.5rem; }
summary { cursor: pointer; color: ${colours.main}; }
summary:focus-visible, .scroll:focus-visible, .picture:focus-visible { outline: 2px solid ${colours.goal}; outline-offset: 2px; }
.picture { overflow-x: auto; ${moreBeside} }
.scroll { overflow-x: auto; max-height: 24rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid ${colours.line};
  vertical-align: top; overflow-wrap: break-word; }
th:first-child { min-width: 6.5em; }
td:not(:first-child), th:not(:first-child) { text-align: right; }
@media (max-width: 40rem) { body { padding: 1rem 0.6rem; } figure { padding: 0.75rem; }
  h1 { font-size: 1.35rem; } .picture svg { width: max(100%, 30rem); mix-blend-mode: multiply; } }
@media print { body { background: #fff; } details, summary { display: none; } }
`.trim();
