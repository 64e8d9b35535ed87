import { BarChart, FunnelChart, GaugeChart, LineChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
} from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { DrawnChart } from "./chart.js";
import { chartWidth, colours, fonts } from "./theme.js";
import { wrapped } from "./wrap.js";

let isReady = false;

/** Only what the charts need is taken of the library, when the first one is drawn. */
function prepare(): void {
  if (isReady) return;
  isReady = true;
  use([
    BarChart,
    FunnelChart,
    GaugeChart,
    LineChart,
    GridComponent,
    LabelLayout,
    LegendComponent,
    MarkLineComponent,
    TitleComponent,
    SVGRenderer,
  ]);
}

/**
 * A chart as SVG for a page that says the rest around it: without scripts, scaling to any width.
 *
 * @param chart - the chart
 */
export function svgOf({ option, height, title }: DrawnChart): string {
  return named(drawn(option, height), title);
}

const [titleSize, noteSize, margin] = [20, 13, 20];
const noteLine = noteSize * 1.6;

/**
 * A chart as a picture that stands alone, in SVG: its title above it, and beneath it the definition,
 * what it covers, and the as-of date.
 *
 * @param chart - the chart
 */
export function pictureOf({ option, height, title, notes }: DrawnChart): string {
  const most = chartWidth - 2 * margin;
  const heading = wrapped(title, most / titleSize);
  const lines = notes.flatMap((note) => wrapped(note, most / noteSize));
  const above = margin + heading.length * titleSize * 1.4;
  const below = lines.length * noteLine + 1.5 * margin;
  const parts = [
    { from: 0, height: above, option: caption(heading, titleSize, colours.ink, 600) },
    { from: above, height, option },
    { from: above + height, height: below, option: caption(lines, noteSize, colours.soft, 400) },
  ];
  const whole = above + height + below;
  const pieces = parts.map(({ from, height: own, option: shown }) =>
    drawn(shown, own).replace(/^<svg /, `<svg x="0" y="${from}" `),
  );
  return named(
    `<svg width="${chartWidth}" height="${whole}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${whole}">\n<rect width="${chartWidth}" height="${whole}" fill="#ffffff"/>\n${pieces.join("\n")}\n</svg>`,
    title,
  );
}

function caption(
  lines: readonly string[],
  size: number,
  color: string,
  fontWeight: number,
): EChartsCoreOption {
  const textStyle = {
    fontSize: size,
    lineHeight: size * 1.6,
    color,
    fontWeight,
    fontFamily: fonts,
  };
  return {
    title: { text: lines.join("\n"), left: margin, top: margin / 2, padding: 0, textStyle },
  };
}

function drawn(option: EChartsCoreOption, height: number): string {
  prepare();
  const drawing = init(null, null, { renderer: "svg", ssr: true, width: chartWidth, height });
  drawing.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily: fonts, color: colours.ink },
    ...option,
  });
  const svg = drawing.renderToSVGString({ useViewBox: false });
  drawing.dispose();
  return svg.replace(/^<svg /, `<svg viewBox="0 0 ${chartWidth} ${height}" `);
}

function named(svg: string, title: string): string {
  return svg.replace(/^<svg /, `<svg role="img" aria-label="${attributeText(title)}" `);
}

/** A text within an attribute of SVG or HTML. */
export function attributeText(text: string): string {
  return markupText(text).replaceAll('"', "&quot;");
}

/** A text within SVG or HTML. */
export function markupText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
