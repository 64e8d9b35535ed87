/**
 * Charts of investment-promotion figures, as SVG and as one page that needs nothing else.
 *
 * @packageDocumentation
 */
export * from "./chart.js";
export * from "./charts/funnel.js";
export * from "./charts/monthly-series.js";
export * from "./charts/ranking.js";
export * from "./charts/survival.js";
export * from "./charts/target.js";
export { chartPage, type PageFacts } from "./page/page.js";
export { pictureOf, svgOf } from "./render.js";
export * from "./report.js";
export type { ChartWords } from "./words.js";
